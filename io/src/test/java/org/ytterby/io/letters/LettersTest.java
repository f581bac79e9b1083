package org.ytterby.io.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.InputFormat;
import org.ytterby.io.Note;
import org.ytterby.io.text.BookQuestions;
import org.ytterby.io.text.Cases;
import org.ytterby.io.text.Inquiry;
import org.ytterby.io.text.Line;

class LettersTest {
    private static final Corpus CORPUS = Cases.ENGINE.corpus();
    private static final Vocabulary VOCABULARY = CORPUS.vocabulary();

    @Test
    void aSupplierIsAskedForItsPartAndLearnsNothingElse(@TempDir Path temp) throws IOException {
        Line line = Cases.own("open-fact");
        LetterFolder.write(temp.resolve("out"), inquiries(line), VOCABULARY);

        String all = everything(temp.resolve("out"));
        String supplier =
                line.answer().transaction().facts().text("item.supplier").orElseThrow();
        String part = line.answer().transaction().facts().text("item.part").orElseThrow();
        assertThat(all).contains(supplier, part);
        for (String key :
                List.of("end_user.name", "consignee.name", "exporter.name", "end_use_text", "item.description")) {
            line.answer()
                    .transaction()
                    .facts()
                    .text(key)
                    .filter(t -> !t.equals(supplier) && !t.equals(part))
                    .ifPresent(t -> assertThat(all).as(key).doesNotContain(t));
        }
        assertThat(all).doesNotContain("412000", "412,000", "EUR", "PO-");
    }

    @Test
    void noLetterSaysWhatAnAnswerLeadsTo(@TempDir Path temp) throws IOException {
        LetterFolder.write(temp.resolve("out"), inquiries(Cases.own("open-fact")), VOCABULARY);

        assertThat(everything(temp.resolve("out")))
                .doesNotContainIgnoringCase("licence required")
                .doesNotContain("须申请许可", "无须许可", "prohibited", "禁止");
    }

    static Stream<Fact> declarable() {
        return VOCABULARY.facts().values().stream()
                .filter(f -> f.declaredFor() == Fact.Scope.ARTICLE || f.declaredFor() == Fact.Scope.PARTY)
                .filter(f -> List.of("maker", "laboratory", "customer").contains(f.whom()))
                .filter(f -> !f.key().endsWith(".identity_checked"));
    }

    @ParameterizedTest
    @MethodSource("declarable")
    void everythingThatCanBeAskedHasWordsInFourLanguages(Fact fact) {
        Inquiry.Wanted wanted =
                new Inquiry.Wanted(fact.key(), new Declaration.About.Party("end_user", "X", "DE"), List.of());

        assertThat(Tongues.ALL).allSatisfy(code -> {
            Tongues tongue = new Tongues(code, VOCABULARY);
            assertThat(tongue.question(wanted)).isNotBlank().doesNotContain("⟨");
            assertThat(tongue.findOut(wanted)).isNotBlank().doesNotContain("⟨");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Does it contain dysprosium (Dy) or terbium (Tb), and if so, what share by mass?'",
        "de, 'Enthält es Dy oder Tb, und wenn ja, mit welchem Massenanteil?'",
        "zh, 是否含有镝（Dy）、铽（Tb）？如有，质量占比是多少？",
        "ja, Dy、Tb を含みますか。含む場合、質量比は何パーセントですか。"
    })
    void elementsAreAskedForInASentence(String code, String question) {
        Declaration.About goods = new Declaration.About.Article("Dongpu", "HM-42", Optional.empty());

        assertThat(new Tongues(code, VOCABULARY)
                        .question(new Inquiry.Wanted("item.composition", goods, List.of("Dy", "Tb"))))
                .isEqualTo(question);
    }

    @Test
    void whoIsAskedAboutItselfReadsNothingOfLotsAndLaboratories() {
        Declaration.About self = new Declaration.About.Party("end_user", "Konkan Motors", "IN");
        Declaration.About goods = new Declaration.About.Article("Dongpu", "HM-42", Optional.empty());
        Letter letter = new Letter("en", VOCABULARY);

        assertThat(letter.to(new Inquiry("Konkan Motors", List.of(new Inquiry.Wanted("end_use", self, List.of())))))
                .contains("signed_by", "other | civil; automotive\n")
                .doesNotContain("lot", "detection");
        assertThat(letter.to(
                        new Inquiry("Dongpu", List.of(new Inquiry.Wanted("item.composition", goods, List.of("Dy"))))))
                .contains("column lot", "\"not detected 0.005\" means");
    }

    @Test
    void anAnsweredAndSignedRowIsADeclaration() {
        AnsweredSheets.Answered answered = read(
                sheet(row("Dy not detected 0.005; Tb 0.02", "", "TR-118", "A. Chen", "Dongpu Co.", "2026/4/20", "")));

        assertThat(answered.problems()).isEmpty();
        Declaration d = answered.declarations().getFirst();
        assertThat(d.id()).isEqualTo("A-sheet-01-1");
        assertThat(d.about()).isEqualTo(new Declaration.About.Article("Dongpu", "HM-42", Optional.empty()));
        assertThat(d.says().get("item.composition")).isInstanceOf(Value.Composition.class);
        assertThat(d.signedBy()).contains("A. Chen, quality, Dongpu Co.");
        assertThat(d.until()).contains(java.time.LocalDate.parse("2027-04-19"));
        assertThat(d.basis()).singleElement().matches(Declaration.Paper::isTestReport);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "unbekannt", "未知", "不明", "?"})
    void whatNobodyKnowsIsNoDeclaration(String answer) {
        AnsweredSheets.Answered answered = read(sheet(row(answer, "", "", "A. Chen", "Dongpu Co.", "2026-04-20", "")));

        assertThat(answered.declarations()).isEmpty();
        assertThat(answered.unanswered()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?", "#N/A", "#REF!", "####"})
    void aLotThatAFormulaDidNotGiveIsNoAnswerForEveryLot(String lot) {
        AnsweredSheets.Answered answered = read(sheet(row("Dy 0", lot, "", "A. Chen", "Dongpu Co.", "2026-04-20", "")));

        assertThat(answered.declarations()).isEmpty();
        assertThat(answered.problems()).extracting(p -> p.id()).containsExactly("YT-Q005");
    }

    @Test
    void aReportThatIsNamedByNothingIsNoReport() {
        for (String report : List.of("n/a", "none", "-", "to follow", "见附件")) {
            AnsweredSheets.Answered answered =
                    read(sheet(row("Dy 0", "", report, "A. Chen", "Dongpu Co.", "2026-04-20", "")));
            assertThat(answered.declarations().getFirst().basis())
                    .as(report)
                    .noneMatch(Declaration.Paper::isTestReport);
        }
    }

    @Test
    void whatIsAnsweredASecondTimeSoThatNobodyCanReadItIsNotAnswered() {
        List<String> readable = row("Dy 0", "", "", "A. Chen", "Dongpu Co.", "2026-04-20", "");
        List<String> unreadable = row("Dy yes!", "", "", "A. Chen", "Dongpu Co.", "2026-04-20", "");
        List<String> unsigned = row("Dy 2", "", "", "", "Dongpu Co.", "2026-04-20", "");

        assertThat(read(sheet(readable)).declarations()).hasSize(1);
        for (List<String> second : List.of(unreadable, unsigned)) {
            assertThat(read(sheet(readable, second)).declarations()).isEmpty();
            assertThat(read(sheet(second, readable)).declarations()).isEmpty();
        }
    }

    @Test
    void whatOneRowAnswersAndAnotherSaysNobodyKnowsIsNotAnswered() {
        List<String> answer = row("Dy 0", "L1", "", "A. Chen", "Dongpu Co.", "2026-04-20", "");
        List<String> nobody = row("unknown", "", "", "A. Chen", "Dongpu Co.", "2026-04-20", "");
        List<String> ofAnotherLot = row("unknown", "L2", "", "A. Chen", "Dongpu Co.", "2026-04-20", "");

        assertThat(read(sheet(answer, nobody)).declarations()).isEmpty();
        assertThat(read(sheet(nobody, answer)).problems())
                .extracting(p -> p.id())
                .containsExactly("YT-Q006");
        assertThat(read(sheet(answer, ofAnotherLot)).declarations()).hasSize(1);
        assertThat(AnsweredSheets.together(List.of(read(sheet(answer)), read(sheet(nobody))))
                        .declarations())
                .isEmpty();
    }

    @Test
    void aHeadingWrittenAnotherWayKeepsTheLotAndTheLastDay() {
        String sheet = sheet(row("Dy 0", "L1", "", "A. Chen", "Dongpu Co.", "2026-04-20", "2026-05-01"))
                .replace(",lot,", ",Lot,")
                .replace(",valid_until,", ",Valid until,");

        Declaration d = read(sheet).declarations().getFirst();
        assertThat(d.about()).isEqualTo(new Declaration.About.Article("Dongpu", "HM-42", Optional.of("L1")));
        assertThat(d.until()).contains(java.time.LocalDate.parse("2026-05-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Remarks", "answer"})
    void wordsBesideAnAnswerKeepItFromCounting(String heading) {
        List<String> lines = sheet(row("Dy 0", "", "", "A. Chen", "Dongpu Co.", "2026-04-20", ""))
                .lines()
                .toList();
        String more = lines.get(0) + "," + heading + "\n" + lines.get(1) + ",samples only\n";

        assertThat(read(more).declarations()).isEmpty();
        assertThat(read(more).problems()).extracting(p -> p.id()).containsExactly("YT-Q008");
    }

    @Test
    void aLotBesideAnAnswerAboutAPartyIsNotLost() {
        List<String> subject = List.of("end_user", "", "", "Konkan Motors", "IN", "end_user.military");
        List<String> cells = new ArrayList<>(List.of("1"));
        cells.addAll(subject);
        cells.addAll(List.of("", "", "", "", "", "no", "L1", "", "A. Rao", "", "Konkan", "2026-04-20", ""));
        cells.add(Marks.of(subject));

        assertThat(read(sheet(cells)).declarations()).isEmpty();
        assertThat(read(sheet(cells)).problems()).extracting(p -> p.id()).containsExactly("YT-Q007");
    }

    @Test
    void aRowWhoseQuestionIsInOtherWordsDoesNotCount() {
        String sheet = sheet(row("Dy 0", "", "", "A. Chen", "Dongpu Co.", "2026-04-20", ""));

        assertThat(read(sheet.replace(",ask,", ",ask (samples),")).problems())
                .extracting(p -> p.id())
                .containsExactly("YT-Q001");
    }

    @Test
    void questionsThatAnEncodingCouldNotKeepAreStillThoseThatWereAsked() {
        List<String> subject = List.of("article", "Dongpu", "HM-42", "", "", "item.reacted");
        String mark = Marks.of(subject, List.of("是否含有镝（Dy）？", "Does it contain Dy?", "Enthält es Dy?"));

        assertThat(Marks.isStill(mark, subject, List.of("?????Dy??", "Does it contain Dy?", "Enth?lt es Dy?")))
                .isTrue();
        assertThat(Marks.isStill(mark, subject, List.of("是否不含有镝（Dy）？", "Does it contain Dy?", "Enthält es Dy?")))
                .isFalse();
    }

    @Test
    void aQuestionThatSomebodyWroteOverIsNoLongerTheOneThatWasAsked() {
        List<String> subject = List.of("article", "Dongpu", "HM-42", "", "", "item.reacted");
        List<String> asked = List.of("是否含有镝（Dy）？", "Does it contain Dy?", "Enthält es Dy?");
        String mark = Marks.of(subject, asked);

        assertThat(Marks.isStill(mark, subject, asked)).isTrue();
        for (String over : List.of("", "??", "???")) {
            assertThat(Marks.isStill(mark, subject, List.of(over, "Does it contain Dy?", "Enthält es Dy?")))
                    .as(over)
                    .isFalse();
            assertThat(Marks.isStill(mark, subject, List.of("是否含有镝（Dy）？", over, "Enthält es Dy?")))
                    .as(over)
                    .isFalse();
        }
        assertThat(Marks.isStill(mark, subject, List.of("?????", "?????", "?????")))
                .isFalse();
    }

    @Test
    void wordsAboveTheHeadingsAndOtherSheetsSpoilASheet() {
        assertThat(SpoiltSheet.problem("s.xlsx", List.of(new Note("headings-row", List.of(2, "`Corrections: yes`")))))
                .hasValueSatisfying(p -> assertThat(p.id()).isEqualTo("YT-Q013"));
        assertThat(SpoiltSheet.problem("s.xlsx", List.of(new Note("sheets-not-read", List.of("`Corrections`")))))
                .hasValueSatisfying(p -> assertThat(p.id()).isEqualTo("YT-Q014"));
    }

    @Test
    void anUnsignedAnswerDoesNotCountAndSaysWhy() {
        AnsweredSheets.Answered answered = read(sheet(row("Dy 1", "", "", "", "Dongpu Co.", "2026-04-20", "")));

        assertThat(answered.declarations()).isEmpty();
        assertThat(answered.problems()).singleElement().satisfies(p -> {
            assertThat(p.id()).isEqualTo("YT-Q002");
            assertThat(p.place().line()).isEqualTo(2);
        });
    }

    @Test
    void aRowWhoseSubjectWasChangedDoesNotCount() {
        String other = sheet(row("Dy 0", "", "", "A. Chen", "Dongpu Co.", "2026-04-20", ""))
                .replace("HM-42", "HM-43");

        assertThat(read(other).declarations()).isEmpty();
        assertThat(read(other).problems()).extracting(p -> p.id()).containsExactly("YT-Q001");
    }

    @Test
    void anAnswerThatIsNoValueIsReportedWithItsRow() {
        AnsweredSheets.Answered answered = read(sheet(row("a lot", "", "", "A. Chen", "Dongpu Co.", "2026-04-20", "")));

        assertThat(answered.declarations()).isEmpty();
        assertThat(answered.problems()).isNotEmpty();
    }

    @Test
    void aRowWithACellTooManyDoesNotCount() {
        String sheet = sheet(row("Dy 0.02", "", "", "A. Chen", "Dongpu Co.", "2026-04-20", ""));
        String shifted = sheet.stripTrailing() + ",more\n";

        assertThat(read(shifted).declarations()).isEmpty();
        assertThat(read(shifted).problems()).extracting(p -> p.id()).containsExactly("YT-B006");
    }

    @Test
    void whatIsNoSheetOfOursStatesNothing() {
        try {
            AnsweredSheets.Answered answered = read("a,b\n1,2\n");
            assertThat(answered.declarations()).isEmpty();
        } catch (InputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Test
    void lettersAreThereWholeOrNotAtAll(@TempDir Path temp) throws IOException {
        List<Inquiry> broken = new ArrayList<>(inquiries(Cases.own("open-fact")));
        Inquiry good = broken.getFirst();
        List<Inquiry> halfway = new java.util.AbstractList<>() {
            @Override
            public Inquiry get(int index) {
                if (index > 0) {
                    throw new IllegalStateException("no room");
                }
                return good;
            }

            @Override
            public int size() {
                return 2;
            }
        };

        assertThatThrownBy(() -> LetterFolder.write(temp.resolve("out"), halfway, VOCABULARY))
                .hasMessage("no room");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone(@TempDir Path temp) throws IOException {
        Files.writeString(temp.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> LetterFolder.write(temp, inquiries(Cases.own("open-fact")), VOCABULARY))
                .isInstanceOf(InputException.class);
        assertThat(temp.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void aNameOfARecipientLeadsNowhereElse(@TempDir Path temp) {
        Inquiry.Wanted wanted = new Inquiry.Wanted(
                "item.reacted", new Declaration.About.Article("../../x", "1", Optional.empty()), List.of());

        List<Path> written = LetterFolder.write(
                temp.resolve("out"),
                List.of(new Inquiry("../../x", List.of(wanted)), new Inquiry("///", List.of(wanted))),
                VOCABULARY);

        assertThat(written)
                .containsExactly(
                        temp.resolve("out").resolve("01-x"), temp.resolve("out").resolve("02"));
    }

    @Test
    void spoiledSheetsAreAnsweredOrRefusedAndNeverBreak() {
        String sheet = sheet(row("Dy 1", "L1", "TR", "A", "X", "2026-04-20", ""));
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            StringBuilder spoiled = new StringBuilder(sheet);
            for (int n = 0; n < 1 + i % 5; n++) {
                spoiled.setCharAt(random.nextInt(spoiled.length()), (char) random.nextInt(0x3000));
            }
            try {
                read(spoiled.toString());
            } catch (InputException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    private static AnsweredSheets.Answered read(String sheet) {
        return new AnsweredSheets(CORPUS)
                .read(
                        "sheet-01.csv",
                        new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)),
                        InputFormat.CSV);
    }

    @SafeVarargs
    private static String sheet(List<String>... rows) {
        StringBuilder text = new StringBuilder("\ufeff");
        org.ytterby.io.CsvOut out = new org.ytterby.io.CsvOut(text).record(Sheet.columns());
        for (List<String> row : rows) {
            out.record(row);
        }
        return text.toString();
    }

    private static List<String> row(
            String answer, String lot, String report, String by, String firm, String signed, String until) {
        List<String> subject = List.of("article", "Dongpu", "HM-42", "", "", "item.composition");
        List<String> row = new ArrayList<>(List.of("1"));
        row.addAll(subject);
        List<String> asked = List.of("问", "ask", "問", "Frage", "Dy 0.5");
        row.addAll(asked);
        row.addAll(List.of(answer, lot, report, by, "quality", firm, signed, until));
        row.add(Marks.of(subject, asked));
        return row;
    }

    private static List<Inquiry> inquiries(Line line) {
        BookQuestions questions = new BookQuestions(CORPUS, Language.EN);
        questions.take(line);
        List<Inquiry> inquiries = questions.inquiries();
        assertThat(inquiries).isNotEmpty();
        return inquiries;
    }

    private static String everything(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}
