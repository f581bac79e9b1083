package org.ytterby.io.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Notice;
import org.ytterby.io.References;

/**
 * The whole law on file as pages: made from the corpus and nothing else, so the same corpus gives the same bytes.
 *
 * <p>Not thread-safe.
 */
public final class Reference {
    private final LawFiles law;
    private final Frame frame;
    private final Labels labels = new Labels();
    private final References references = References.relative();
    private final Map<String, String> pages = new LinkedHashMap<>();

    private Reference(LawFiles law, Tongue tongue) {
        this.law = law;
        this.frame = new Frame(law, tongue);
    }

    /**
     * @param files the corpus's files: path of each to its content
     * @param record files of what was researched and decides nothing, likewise
     * @return the content of each page by its path
     * @throws org.ytterby.engine.doc.InputException where the files are no corpus
     */
    public static Map<String, String> pages(Doc files, Doc record, Tongue tongue) {
        return new Reference(LawFiles.of(files, record), tongue).make();
    }

    private Map<String, String> make() {
        pages.put(Frame.STYLE, Style.TEXT);
        overviews();
        Corpus corpus = law.corpus();
        corpus.instruments()
                .values()
                .forEach(i -> page(
                        references.instrument(i.id()), "instruments", i.title(), new InstrumentPage(law, i)::write));
        corpus.items()
                .values()
                .forEach(i ->
                        page(references.item(i), "items", coded(i.code(), i.title()), new ItemPage(law, i)::write));
        lists(corpus);
        law.parties()
                .forEach((id, listings) -> page(
                        references.party(id),
                        "parties",
                        listings.getFirst().name(),
                        new PartyPage(law, listings)::write));
        corpus.points()
                .values()
                .forEach(
                        p -> page(references.point(p.id()), "open-points", p.question(), new PointPage(law, p)::write));
        return pages;
    }

    private static Bilingual coded(String code, Bilingual title) {
        return new Bilingual(code + " " + title.en(), title.zh().isBlank() ? "" : code + " " + title.zh());
    }

    private void overviews() {
        Overviews overviews = new Overviews(law);
        overview("index", overviews::start);
        overview("instruments", overviews::instruments);
        overview("items", overviews::items);
        overview("lists", overviews::lists);
        overview("parties", overviews::parties);
        overview("open-points", overviews::openPoints);
        overview("rules", new RulesPage(law)::write);
        overview("events", new EventsPage(law)::write);
        for (String kind : List.of("practice", "supply")) {
            Doc figures = law.figures(kind);
            overview(kind, sheet -> new FiguresPage(law, figures).write(sheet, kind));
        }
        overview("glossary", new GlossaryPage(law)::write);
        overview("names", overviews::names);
    }

    private void overview(String kind, Consumer<Sheet> body) {
        page(Frame.home(kind), kind, labels.say("kind." + kind), body);
    }

    private void lists(Corpus corpus) {
        ListPages lists = new ListPages(law);
        law.lists()
                .forEach((id, file) -> page(
                        references.list(id),
                        "lists",
                        Trees.bilingualAt(file, "title"),
                        sheet -> lists.list(sheet, id)));
        for (Notice notice : corpus.notices()) {
            page(references.notice(notice.id()), "lists", notice.title(), sheet -> lists.notice(sheet, notice));
        }
        law.acts()
                .forEach((id, file) -> page(
                        references.notice(id),
                        "lists",
                        Trees.bilingualAt(file, "title"),
                        sheet -> lists.act(sheet, id)));
    }

    private void page(String path, String kind, Bilingual title, Consumer<Sheet> body) {
        pages.put(path, frame.page(path, kind, title, body));
    }
}
