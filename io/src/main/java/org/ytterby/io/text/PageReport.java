package org.ytterby.io.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.OpenPoint;
import org.ytterby.io.Beside;

/**
 * What a report says, as paragraphs and rows for pages: the same words as {@link TextReport}, with what they cite marked
 * (see {@link Cited}). Takes the lines of a book one after the other and keeps none.
 *
 * <p>Not thread-safe.
 */
public final class PageReport {
    private static final int ROOM = 300;

    /** From here on a provision restricts a licence or only obliges. */
    private static final int LIGHT = 6;

    private final Speech speech;
    private final HeadText head;
    private final AnswerText answers;
    private final Because because;
    private final Tally tally;
    private final Set<String> involved = new TreeSet<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    /**
     * @param doer whose duties alone are to be shown: exporter, importer, end_user or carrier; empty: everybody's
     * @param beside practice and notes to show with a whole answer
     */
    public PageReport(Engine engine, Language language, Optional<String> doer, Beside beside) {
        this.speech = Speech.marked(engine.corpus(), Style.plain(language));
        this.head = new HeadText(speech);
        this.answers = new AnswerText(engine, speech, doer, beside);
        this.because = new Because(engine, speech);
        this.tally = new Tally(speech);
    }

    /**
     * One line in a table.
     *
     * @param leaning the assumption or house reading it rests on
     * @param because the article, or the first question
     */
    public record Row(
            int number,
            String id,
            String goods,
            String party,
            String day,
            String outcome,
            Ink ink,
            Optional<String> leaning,
            boolean inHand,
            boolean blocks,
            String because) {}

    /** A declaration that decided lines rest on. */
    public record Signed(String id, String facts, String about, String by, String signed, String until, int lines) {}

    public Corpus corpus() {
        return speech.corpus();
    }

    public String say(String key, Object... values) {
        return speech.say(key, values);
    }

    public String count(String key, long count, Object... more) {
        return speech.words().count(key, count, more);
    }

    public Language language() {
        return speech.style().language();
    }

    /** Of the texts that the lines rest on or weighed; empty where there is none. */
    public Optional<Timeline> timeline() {
        Optional<LocalDate> known =
                tally.everyLineNamesItsKnownDay() && tally.known().size() == 1
                        ? tally.known().stream().findFirst()
                        : Optional.empty();
        Timeline timeline = new Timelines(speech.corpus(), language(), Optional.empty(), known)
                .involved(involved, List.copyOf(days));
        return Optional.of(timeline).filter(t -> !t.rows().isEmpty());
    }

    /** Of the last day of the lines; empty where there is no line. */
    public Optional<ElementTable> elements() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(ElementTable.of(
                        speech.corpus(),
                        new AsOf(days.last(), tally.known().stream().max(LocalDate::compareTo)),
                        language()));
    }

    /** How a doer is called in a sentence. */
    public String doer(String code) {
        return speech.outcomes().label("doers." + code);
    }

    public void refused() {
        tally.refused(1);
    }

    /** Counts the line in. */
    public Row take(Line line) {
        tally.add(line);
        days.add(line.answer().transaction().on());
        line.answer().findings().stream()
                .filter(f -> f.kind() != Finding.Kind.KEPT_OUT && Weight.of(f) < LIGHT)
                .forEach(f -> involved.add(f.provision().id()));
        return new Row(
                line.number(),
                Columns.clean(line.answer().transaction().id()),
                Goods.described(line.facts()).orElse("?"),
                Goods.receiver(line.facts()),
                line.answer().transaction().on().toString(),
                speech.outcomes().label(line.answer()),
                OutcomeWords.ink(line.answer()),
                speech.outcomes().leaningOn(line.answer()),
                line.isInHand(),
                line.blocks(),
                because.of(line.answer(), ROOM));
    }

    /** What is missing, in a few words each; a point of law by its question. */
    public String missing(Answer answer) {
        if (answer.missing().isEmpty()) {
            return "";
        }
        return Ask.of(answer, corpus().vocabulary()).stream()
                .map(a -> speech.asks().brief(a, Integer.MAX_VALUE))
                .collect(Collectors.joining("; "));
    }

    /** Provisions as people cite them. */
    public String cited(Collection<String> provisions) {
        return Cited.plain(speech.law()
                .together(provisions.stream()
                        .map(corpus()::provision)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    /** The whole answer to a line; its first paragraph names the line. */
    public List<Passage> answer(Line line) {
        return answers.page(line).passages();
    }

    public List<Passage> title(String file) {
        Page page = new Page(speech.style());
        head.title(file, tally, page);
        new RegimeText(speech).print(page);
        return page.passages();
    }

    public List<Passage> counts() {
        Page page = new Page(speech.style());
        head.counts(tally, page);
        head.declarations(tally, page);
        return page.passages();
    }

    public List<Passage> scope() {
        Page page = new Page(speech.style());
        head.scope(tally, page);
        return page.passages();
    }

    /** Title, counts and scope as sentences, one after the other. */
    public List<String> sentences() {
        return Stream.of(title(""), counts(), scope())
                .flatMap(List::stream)
                .flatMap(p -> Paragraphs.of(p).stream())
                .toList();
    }

    /** How far the first answers go; empty where nothing is asked. */
    public Optional<String> promise() {
        QuestionPlan plan = tally.plan();
        return plan.groups().isEmpty() ? Optional.empty() : Optional.of(head.promise(plan.leading(), plan.open()));
    }

    /** Best first. */
    public List<BookQuestions.Question> questions() {
        return BookQuestions.of(tally.plan(), speech);
    }

    /** By id. */
    public List<Signed> signed() {
        return tally.signed().values().stream().map(this::signed).toList();
    }

    private Signed signed(Tally.Signed s) {
        Declaration d = s.declaration();
        return new Signed(
                d.id(),
                d.about() instanceof Declaration.About.HouseReading r
                        ? reading(d, r.point())
                        : String.join(speech.say("list.comma"), s.facts()),
                about(d.about()),
                d.signedBy().map(Columns::clean).orElse("?"),
                d.signed().map(Object::toString).orElse("?"),
                d.until().map(Object::toString).orElse("?"),
                s.lines());
    }

    private String about(Declaration.About about) {
        return switch (about) {
            case Declaration.About.Self self -> speech.say("about.self");
            case Declaration.About.Party p -> Columns.clean(p.name() + " (" + p.country() + ")");
            case Declaration.About.Article a -> Columns.clean(a.supplier() + " " + a.part());
            case Declaration.About.Listing l -> Columns.clean(l.name() + " ≠ " + l.entry());
            case Declaration.About.HouseReading r -> {
                OpenPoint point = corpus().points().get(r.point());
                yield point == null
                        ? r.point()
                        : speech.law().mark(point.id(), speech.words().of(point.question()));
            }
        };
    }

    /** What the firm takes the point to mean. */
    private String reading(Declaration declaration, String point) {
        String taken = declaration.readings().getOrDefault(point, "");
        return Optional.ofNullable(corpus().points().get(point))
                .map(p -> p.readings().get(taken))
                .map(r -> speech.words().of(r.says()))
                .orElse(taken);
    }
}
