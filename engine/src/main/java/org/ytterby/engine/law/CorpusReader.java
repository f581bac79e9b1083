package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ytterby.engine.classify.Lexicon;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.screen.Screener;

/** Turns the corpus's files into the law: each kind of file is read by its own reader, in the order they need each other. */
final class CorpusReader {
    private static final LocalDate BEFORE_ALL_LAW = LocalDate.of(1, 1, 1);
    private final Map<String, Doc> files;
    private final List<Problem> problems = new ArrayList<>();

    private final Regimes regimes;
    private final boolean usual;

    private CorpusReader(RegimeFiles chosen, boolean usual) {
        this.usual = usual;
        this.files = chosen.files();
        this.regimes = chosen.regimes();
    }

    /** @param regimes ids of those whose files are read; empty: the usual ones */
    static Corpus read(Doc files, Set<String> regimes) {
        return new CorpusReader(RegimeFiles.of(files, regimes), regimes.isEmpty()).read();
    }

    private Corpus read() {
        eachOf(path -> true, Recorded::check);
        stopIfWrong();
        Vocabulary vocabulary = VocabularyReader.read(files);
        Map<String, OpenPoint> points = new LinkedHashMap<>();
        each("open-points/", doc -> {
            if (Fields.asTable(doc).get("readings").isPresent()) {
                OpenPoint point = OpenPointReader.read(doc);
                points.put(point.id(), point);
            }
        });
        stopIfWrong();
        ListsReader lists = new ListsReader(points.keySet());
        eachOf(path -> path.startsWith("lists/") && path.endsWith("/lists.yaml"), lists::measures);
        each("lists/", lists::notice);
        each("lists/", lists::status);
        stopIfWrong();
        CompletableFuture<Screener> screener = CompletableFuture.supplyAsync(() -> screener(lists.notices()));
        Map<String, Doc> sets = new VocabularyFiles(files).sets();
        InstrumentsReader instruments =
                new InstrumentsReader(vocabulary, sets, points, lists.measures().keySet());
        each("instruments/", instruments::register);
        stopIfWrong();
        ItemsReader items = new ItemsReader(vocabulary, sets, points, instruments.byId(), instruments::holdsProvision);
        if (files.containsKey("items/forms.yaml")) {
            items.forms(one("items/forms.yaml"));
            eachOf(path -> path.startsWith("items/") && !path.equals("items/forms.yaml"), items::read);
        }
        stopIfWrong();
        instruments.withItems(items.items());
        each("instruments/", instruments::read);
        stopIfWrong();
        refuseClearingParts(instruments.provisions(), points);
        Fields horizon = Fields.of(one("horizon.yaml")).skip("note", "notes");
        Optional<LocalDate> evidenceFrom = horizon.maybeDay("evidence-from");
        LocalDate evidenceUntil = horizon.day("evidence-until");
        horizon.close();
        return new Corpus(
                Digest.of(files),
                evidenceFrom,
                evidenceUntil,
                regimes,
                vocabulary,
                Map.copyOf(instruments.byId()),
                List.copyOf(instruments.provisions()),
                java.util.Collections.unmodifiableMap(new LinkedHashMap<>(items.items())),
                Map.copyOf(instruments.parameters()),
                java.util.Collections.unmodifiableMap(points),
                List.copyOf(lists.notices()),
                List.copyOf(lists.acts()),
                java.util.Collections.unmodifiableMap(lists.measures()),
                List.copyOf(instruments.licenceTests()),
                List.copyOf(instruments.warnings()),
                List.copyOf(instruments.derivations()),
                SuspectGradesReader.read(files),
                WorkingDaysReader.read(files),
                corrections(instruments, items, lists, points),
                screener.join(),
                Lexicon.of(LexiconReader.read(files, vocabulary, items.items(), usual)));
    }

    /** What is on file of a partial regime can ask for a permission and never do without one. */
    private void refuseClearingParts(List<Provision> provisions, Map<String, OpenPoint> points) {
        for (Regime regime : regimes.asked()) {
            boolean stands = provisions.stream()
                    .filter(p -> p.instrument().id().startsWith(regime.id() + "."))
                    .anyMatch(p -> standsForTheRest(p, points));
            if (regime.partial() && !stands) {
                throw InputException.of(
                        "YT-R007",
                        new Place("regimes.yaml", 0, 0),
                        "nothing stands for the part of regime `" + regime.id() + "` that is not on file",
                        "Add an open point with `assume: \"no\"` and a provision that requires a permit on a reading"
                                + " of it, published and effective 0001-01-01.");
            }
        }
    }

    private static boolean standsForTheRest(Provision provision, Map<String, OpenPoint> points) {
        return provision.effect() instanceof Effect.RequirePermit
                && standsAlways(provision)
                && provision.when() instanceof Condition.Reading reading
                && Optional.ofNullable(points.get(reading.point()))
                        .filter(p -> !p.mayBeAssumed())
                        .isPresent();
    }

    /** On every day and for whatever was known: it began and was published before all law, and nothing rests or ends it. */
    private static boolean standsAlways(Provision provision) {
        return !provision.events().isEmpty()
                && provision.events().stream()
                        .allMatch(e -> e instanceof TimelineEvent.Commences
                                && !e.effective().isAfter(BEFORE_ALL_LAW)
                                && !e.published().isAfter(BEFORE_ALL_LAW));
    }

    private List<Correction> corrections(
            InstrumentsReader instruments, ItemsReader items, ListsReader lists, Map<String, OpenPoint> points) {
        Doc doc = files.get("corrections.yaml");
        if (doc == null) {
            return List.of();
        }
        Set<String> known = new TreeSet<>(instruments.byId().keySet());
        instruments.provisions().forEach(p -> known.add(p.id()));
        known.addAll(items.items().keySet());
        known.addAll(instruments.parameters().keySet());
        known.addAll(points.keySet());
        lists.notices().forEach(n -> {
            known.add(n.id());
            n.entries().forEach(e -> known.add(e.id()));
        });
        return List.copyOf(CorrectionsReader.read(doc, known, regimes));
    }

    /** Names are the slow part of a start: they are made ready beside the rest, the near ones by one dry run. */
    private static Screener screener(List<Notice> notices) {
        Screener screener = Screener.of(notices.stream()
                .flatMap(n -> n.entries().stream())
                .flatMap(e -> e.spellings().stream())
                .toList());
        screener.identify("nobody on any list");
        return screener;
    }

    private Doc one(String path) {
        Doc doc = files.get(path);
        if (doc == null) {
            throw InputException.of("YT-C020", new Place(path, 0, 0), "the corpus lacks `" + path + "`", "Add it.");
        }
        return doc;
    }

    private void each(String prefix, Consumer<Doc> reader) {
        eachOf(path -> path.startsWith(prefix), reader);
    }

    private void eachOf(Predicate<String> chosen, Consumer<Doc> reader) {
        files.forEach((path, doc) -> {
            if (chosen.test(path)) {
                try {
                    reader.accept(doc);
                } catch (InputException e) {
                    problems.addAll(e.problems());
                }
            }
        });
    }

    private void stopIfWrong() {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }
}
