package org.ytterby.engine.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlTest {

    @Test
    void textsStayTheTextsTheyAre() {
        Doc.Table table = Fields.asTable(Yaml.read("a.yaml", "{day: 2025-10-09, no: no, share: 1.10, zh: 钐钴}"));

        assertThat(Fields.asTextMap(table))
                .containsEntry("day", "2025-10-09")
                .containsEntry("no", "no")
                .containsEntry("share", "1.10")
                .containsEntry("zh", "钐钴");
    }

    @Test
    void everyNodeKnowsItsPlace() {
        Fields law = Fields.of(Yaml.read("law.yaml", "id: one\nwhen:\n  movement: export\n"));
        Doc movement = Fields.of(law.required("when")).required("movement");

        assertThat(movement.place()).hasToString("law.yaml:3:13");
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedWhereItStandsAgain() {
        Problem problem = refusal("a: 1\nb: 2\na: 3\n");

        assertThat(problem.place().line()).isEqualTo(3);
        assertThat(problem.message()).contains("a");
    }

    @Test
    void aCharacterThatNoTextHoldsIsRefusedWhereItStands() {
        Problem problem = refusal("a: 1\nzh: 钐\u0001钴\n");

        assertThat(problem.place()).hasToString("bad.yaml:2:6");
        assertThat(problem.message()).contains("U+0001");
        assertThat(problem.advice()).isNotEmpty();
    }

    @Test
    void anAnchorIsRefused() {
        Problem problem = refusal("days: &days [1, 2]\nagain: 3\n");

        assertThat(problem.id()).isEqualTo("YT-Y003");
        assertThat(problem.place().line()).isEqualTo(1);
        assertThat(problem.message()).contains("`&days`");
        assertThat(problem.advice()).contains("Write the value out");
    }

    @Test
    void anAliasOfAnythingIsRefused() {
        assertThat(refusal("a: &x 1\nb: *x\n").message()).contains("anchors and aliases");
        assertThat(refusal("b: *nowhere\n").id()).isEqualTo("YT-Y001");
    }

    @Test
    void aKeyThatIsNoTextIsRefused() {
        assertThat(refusal("? [a, b]\n: 1\n").id()).startsWith("YT-Y00");
    }

    @Test
    void aTagIsRefused() {
        Problem problem = refusal("a: !java.net.URL [x]\n");

        assertThat(problem.id()).isEqualTo("YT-Y006");
        assertThat(problem.place().line()).isEqualTo(1);
        assertThat(problem.message()).contains("`!java.net.URL`");
    }

    @Test
    void brokenTextIsRefusedWithItsPlace() {
        Problem problem = refusal("a: [1, 2\nb: 3\n");

        assertThat(problem.id()).isEqualTo("YT-Y001");
        assertThat(problem.place().file()).isEqualTo("bad.yaml");
        assertThat(problem.place().line()).isPositive();
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(refusal("a: 1\n---\nb: 2\n").id()).isEqualTo("YT-Y001");
    }

    @Test
    void hostileDepthIsRefusedAndDoesNotBreakTheReader() {
        assertThat(refusal("[".repeat(200_000)).id()).startsWith("YT-Y00");
    }

    @Test
    void anEmptyFileStatesNothing() {
        assertThat(Yaml.read("empty.yaml", "")).isInstanceOf(Doc.Nothing.class);
        assertThat(Fields.asTable(Yaml.read("a.yaml", "a:\nb: null\n"))
                        .entries()
                        .values())
                .allMatch(d -> d instanceof Doc.Nothing);
    }

    private static Problem refusal(String text) {
        InputException refused = catchThrowableOfType(InputException.class, () -> Yaml.read("bad.yaml", text));
        assertThat(refused)
                .as("`%s` is refused", text.length() > 60 ? "…" : text)
                .isNotNull();
        return refused.problems().getFirst();
    }

    @Test
    void aChineseSignWhereAPlainOneBelongsIsNamedWithItsPlace() {
        for (String text : List.of("id: a\nnumber：12\nkind: b\n", "a: 1\nid: [\"1\"， \"2\"]\n", "\nid: ｛a: b}\n")) {
            Problem problem = refusal(text);

            assertThat(problem.id()).as(text).isEqualTo("YT-Y010");
            assertThat(problem.place().line()).isEqualTo(2);
        }
        assertThat(refusal("id: a\nnumber：12\nkind: b\n").place().column()).isEqualTo(7);
    }

    @Test
    void aChineseSignInsideATextIsNoMistake() {
        assertThat(refusal("zh: 关于“钕”：一、二\n\tid: a\n").id()).isEqualTo("YT-Y001");
        assertThat(Yaml.read("a.yaml", "zh: 关于“钕”：一、二\n")).isInstanceOf(Doc.Table.class);
    }

    @Test
    void aTagOfYamlItselfIsRefusedToo() {
        assertThat(refusal("id: !!int 5\n").id()).isEqualTo("YT-Y006");
    }
}
