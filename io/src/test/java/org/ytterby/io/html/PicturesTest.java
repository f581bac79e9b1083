package org.ytterby.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.History.State;
import org.ytterby.io.text.Cases;
import org.ytterby.io.text.ElementTable;
import org.ytterby.io.text.Timeline;
import org.ytterby.io.text.TimelineText;
import org.ytterby.io.text.Timelines;

class PicturesTest {
    private static final Corpus CORPUS = Cases.ENGINE.corpus();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTimelineIsADrawingWithATitleAndASentenceForEveryRow(Language language) throws Exception {
        Timeline timeline = timelines(language).all();

        Document drawing =
                xml(TimelinePicture.of(timeline, TimelineText.in(language), "t").toString());

        String described = drawing.getElementsByTagName("desc").item(0).getTextContent();
        assertThat(drawing.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(timeline.title());
        assertThat(timeline.rows()).allSatisfy(r -> assertThat(described).contains(r.name()));
        assertThat(drawing.getDocumentElement().getTextContent()).doesNotContain("⟨");
    }

    @Test
    void whatRestsIsStripedAndWhatIsOpenIsDotted() {
        String drawing = TimelinePicture.of(timelines(Language.EN).all(), TimelineText.in(Language.EN), "t")
                .toString();

        assertThat(drawing).contains("fill=\"url(#t-suspended-suspended)\"", "fill=\"url(#t-open-open)\"");
        assertThat(drawing).contains("Publications read until " + CORPUS.evidenceUntil());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTableOfElementsTellsTextsApartByLetterAndByPattern(Language language) throws Exception {
        ElementTable table = on("2026-03-10", language);

        String drawing =
                ElementsPicture.of(table, TimelineText.in(language), "e").toString();

        String described = xml(drawing).getElementsByTagName("desc").item(0).getTextContent();
        assertThat(table.texts()).allSatisfy(t -> assertThat(described).contains(t.name()));
        assertThat(drawing).containsPattern("url\\(#e-[A-Z]-suspended\\)").doesNotContain("⟨");
    }

    @Test
    void dysprosiumIsNamedInForceAndHolmiumAtRest() {
        ElementTable table = on("2026-03-10", Language.EN);

        assertThat(states(table, "Dy")).contains(State.OPERATES);
        assertThat(states(table, "Ho")).containsExactly(State.SUSPENDED);
        assertThat(states(table, "Nd")).isEmpty();
    }

    @Test
    void beforeItWasPublishedATextNamesNothing() {
        ElementTable table = ElementTable.of(
                CORPUS,
                new AsOf(LocalDate.parse("2026-03-10"), Optional.of(LocalDate.parse("2025-04-03"))),
                Language.EN);

        assertThat(states(table, "Dy")).isEmpty();
        assertThat(states(table, "Ga")).containsExactly(State.OPERATES);
    }

    private static List<State> states(ElementTable table, String symbol) {
        return table.of(symbol).stream()
                .map(n -> table.texts().get(n.text()).state())
                .toList();
    }

    private static ElementTable on(String day, Language language) {
        return ElementTable.of(CORPUS, new AsOf(LocalDate.parse(day), Optional.empty()), language);
    }

    private static Timelines timelines(Language language) {
        return new Timelines(CORPUS, language, Optional.empty(), Optional.empty());
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
