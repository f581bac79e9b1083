package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.io.text.Line;
import org.ytterby.io.text.Style;
import org.ytterby.io.text.TextReport;

/** What the words of a line point at while nobody says what the goods are. */
class WordSuspicionsTest {
    @Test
    void wordsPointAtItemsWhereTheKindIsNotStated() {
        assertThat(text("", Language.EN))
                .contains("The words suggest, and settle nothing")
                .contains("18:1C905.a.4")
                .contains("because of `magnet`, `NdFeB`, `dysprosium`");
        assertThat(text("", Language.ZH)).contains("品名提示").contains("依据“magnet”");
        assertThat(new AnswerJson(Shipped.CORPUS).line(answer("")))
                .contains("\"suggested\":[{\"item\":\"18:1C905.a.4\"");
    }

    @Test
    void whereTheKindIsStatedTheFactsSpeak() {
        assertThat(text(", \"kind\": \"magnet\"", Language.EN)).doesNotContain("The words suggest");
    }

    private static Answer answer(String more) {
        String line = """
                {"movement": "export_from_china", "date": "2026-05-12",
                 "item": {"description": "NdFeB magnet containing dysprosium"%s}}
                """.formatted(more);
        return Shipped.ENGINE.decide(Shipped.only(Shipped.book(InputFormat.JSON, BookOptions.none(), line)));
    }

    private static String text(String more, Language language) {
        return new TextReport(Shipped.ENGINE, Style.plain(language), Optional.empty())
                .answer(new Line(1, answer(more)));
    }
}
