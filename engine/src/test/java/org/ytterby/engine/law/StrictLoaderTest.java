package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Problem;

/** Whatever is wrong with a file of the corpus is refused, with its place and what to do. */
class StrictLoaderTest {
    private static final String HEAD = """
        id: toy.2
        kind: announcement
        title: {en: Second}
        published: 2026-01-05
        """;

    @Test
    void theToyCorpusIsAccepted() {
        Corpus corpus = ToyLaw.corpus();

        assertThat(corpus.items().keySet()).containsExactly("toy.1/M1", "toy.1/M2");
        assertThat(corpus.provisions()).extracting(Provision::id).containsExactly("toy.1/licence");
        assertThat(corpus.listings()).isEqualTo(2);
        assertThat(corpus.evidenceUntil()).hasToString("2030-12-31");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() {
        Problem problem = instrument("timelime: []\n");

        assertThat(problem.place()).hasToString("instruments/toy/2.yaml:5:11");
        assertThat(problem.message()).isEqualTo("unknown key `timelime`");
        assertThat(problem.advice()).isEqualTo("Maybe `timeline`.");
    }

    @Test
    void anUnknownFactIsRefusedWithTheNearestOne() {
        Problem problem = provision("when: {movment: export}");

        assertThat(problem.id()).isEqualTo("YT-C002");
        assertThat(problem.place().file()).isEqualTo("instruments/toy/2.yaml");
        assertThat(problem.place().line()).isEqualTo(9);
        assertThat(problem.advice()).isEqualTo("Maybe `movement`.");
    }

    @Test
    void aValueThatTheFactDoesNotHaveIsRefused() {
        Problem problem = provision("when: {movement: exports}");

        assertThat(problem.id()).isEqualTo("YT-C003");
        assertThat(problem.message()).isEqualTo("`exports` is no value of `movement`");
        assertThat(problem.advice()).isEqualTo("Maybe `export`.");
    }

    @Test
    void anItemSetThatHoldsNothingIsRefused() {
        Problem problem = provision("when: {item: {in: \"toy.9/*\"}}");

        assertThat(problem.id()).isEqualTo("YT-C007");
        assertThat(problem.message()).contains("`toy.9/*`");
    }

    @Test
    void anOpenPointThatIsNotThereIsRefused() {
        assertThat(provision("when: {reading: {extendd: lapsed}}").id()).isEqualTo("YT-C010");
        assertThat(instrument("timeline: [{suspended: all, effective: 2026-01-05, published: 2026-01-05, then:"
                                + " nowhere}]\n")
                        .message())
                .isEqualTo("unknown open point `nowhere`");
    }

    @Test
    void aReadingThatTheOpenPointDoesNotHaveIsRefused() {
        Problem problem = provision("when: {reading: {extended: over}}");

        assertThat(problem.id()).isEqualTo("YT-C011");
        assertThat(problem.advice()).contains("lapsed, extended_to_2027-01-10, extended_further");
    }

    @Test
    void aMeasureThatNoListHasIsRefused() {
        assertThat(provision("when: {some-party: {as: end_user, on: [bann]}}").id())
                .isEqualTo("YT-C009");
    }

    @Test
    void aProvisionThatIsNotThereIsRefused() {
        Problem problem = provision("then: {exempt: {lifts: [toy.1/9]}}");

        assertThat(problem.id()).isEqualTo("YT-C030");
        assertThat(problem.message()).isEqualTo("unknown provision `toy.1/9`");
    }

    @Test
    void anUnknownEffectIsRefused() {
        assertThat(provision("then: {forbid: {}}").advice()).startsWith("Effects: prohibit, require-permit");
    }

    @Test
    void anUnknownFormIsRefusedWithTheNearestOne() {
        Problem problem = refused("items/cn/2.yaml", "instrument: toy.1\nitems:\n  X1: {form: magnett, name: x}\n")
                .getFirst();

        assertThat(problem.place()).hasToString("items/cn/2.yaml:3:14");
        assertThat(problem.advice()).isEqualTo("Maybe `magnet`.");
    }

    @Test
    void anEmptyConditionIsRefused() {
        assertThat(provision("when: {}").id()).isEqualTo("YT-C001");
    }

    @Test
    void aWrongTypeIsRefused() {
        assertThat(instrument("timeline: soon\n").message()).isEqualTo("a text where a list belongs");
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertThat(refused("horizon.yaml", "evidence-until: 2026-02-30\n")
                        .getFirst()
                        .message())
                .isEqualTo("`2026-02-30` is no day");
    }

    @Test
    void anInstrumentThatStandsTwiceIsRefused() {
        List<Problem> problems = refused("instruments/toy/again.yaml", HEAD.replace("toy.2", "toy.1"));

        assertThat(problems.getFirst().id()).isEqualTo("YT-C025");
    }

    @Test
    void aMissingFileIsNamed() {
        InputException refused = catchThrowableOfType(
                InputException.class,
                () -> Corpus.fromFiles(ToyLaw.yaml("vocabulary/facts.yaml: {facts: {line: {type: text}}}")));

        assertThat(refused.problems().getFirst().message()).isEqualTo("the corpus lacks `horizon.yaml`");
    }

    @Test
    void severalWrongFilesAreToldInOneRun(@TempDir Path corpus) throws IOException {
        write(corpus, "instruments/a.yaml", "x: &a 1\n");
        write(corpus, "lists/b.yaml", "x: 1\nx: 2\n");
        write(corpus, "instruments/notes.txt", "not read");

        InputException refused = catchThrowableOfType(InputException.class, () -> Corpus.fromDirectory(corpus));

        assertThat(refused.problems())
                .extracting(p -> p.place().file())
                .contains("instruments/a.yaml", "lists/b.yaml", "instruments/notes.txt", "horizon.yaml");
    }

    @Test
    void aFolderThatLacksRoomsIsRefusedWithEachOfThem(@TempDir Path corpus) throws IOException {
        write(corpus, "instruments/a.yaml", "id: a\n");
        write(corpus, "items/forms.yaml", "{}\n");
        write(corpus, "horizon.yaml", "evidence-until: 2026-10-10\n");

        InputException refused = catchThrowableOfType(InputException.class, () -> Corpus.fromDirectory(corpus));

        assertThat(refused.problems())
                .extracting(p -> p.place().file())
                .containsExactly("calendars", "knowledge", "lists", "open-points", "vocabulary");
    }

    @Test
    void severalWrongInstrumentsAreToldInOneRun() {
        InputException refused = catchThrowableOfType(
                InputException.class,
                () -> Corpus.fromFiles(ToyLaw.filesWith(
                        "instruments/toy/2.yaml", HEAD + "timelime: []\nsett: {}\n",
                        "instruments/toy/3.yaml", HEAD.replace("toy.2", "toy.3") + "provision: {}\n")));

        assertThat(refused.problems())
                .extracting(Problem::message)
                .containsExactly("unknown key `timelime`", "unknown key `sett`", "unknown key `provision`");
    }

    private static void write(Path corpus, String name, String text) throws IOException {
        Path file = corpus.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static Problem provision(String rest) {
        return instrument("provisions:\n  \"1\":\n    says: {en: x}\n    cite: \"1\"\n    " + rest + "\n");
    }

    private static Problem instrument(String rest) {
        return refused("instruments/toy/2.yaml", HEAD + rest).getFirst();
    }

    private static List<Problem> refused(String path, String yaml) {
        InputException refused = catchThrowableOfType(InputException.class, () -> ToyLaw.with(path, yaml));
        assertThat(refused).as("refused: %s", yaml).isNotNull();
        return refused.problems();
    }
}
