package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.doc.InputException;

class ReplaysTest {
    private static final Answer ANSWER = Shipped.ENGINE.decide(Shipped.only(Shipped.csv(
            "Line,Movement,Item kind,Elements,Destination,Origin\n1,export_from_china,magnet,Nd;Fe;B;Dy,DE,CN\n")));
    private static final String TEXT = new AnswerJson(Shipped.CORPUS).line(ANSWER);

    @Test
    void theSameCorpusGivesTheSame() {
        assertThat(compare(TEXT).isSame()).isTrue();
    }

    @Test
    void aChangedOutcomeIsNamedWithWhatItWas() {
        String outcome = ANSWER.determination().code();
        Replay replay = compare(TEXT.replaceFirst("\"outcome\":\"" + outcome, "\"outcome\":\"exempt_with_duties"));

        assertThat(replay.differences()).hasSize(1);
        assertThat(replay.differences().getFirst().stored()).isEqualTo("exempt_with_duties");
        assertThat(replay.differences().getFirst().now()).isEqualTo(outcome);
        assertThat(replay.differences().getFirst().why()).contains("the document was changed");
    }

    @Test
    void aChangedFactGivesAnotherFingerprint() {
        Replay replay = compare(TEXT.replace("\"origin\":\"CN\"", "\"origin\":\"JP\""));

        assertThat(replay.differences()).extracting(Replay.Difference::what).contains("fingerprint");
    }

    @Test
    void anotherCorpusIsTheReasonWhereItIs() {
        Replay replay = compare(TEXT.replace(ANSWER.corpusVersion(), "another")
                .replace(ANSWER.fingerprint(), "0000")
                .replaceFirst("\"warnings\":\\[\\{\"id\":\"[a-z_]+", "\"warnings\":[{\"id\":\"invented"));

        assertThat(replay.differences())
                .extracting(Replay.Difference::what)
                .containsExactly("warnings", "corpus_version");
        assertThat(replay.differences()).allMatch(d -> d.why().contains("The law files changed"));
        assertThat(replay.isSameAnswer()).isFalse();
    }

    @Test
    void anotherCorpusWithTheSameAnswerSaysSo() {
        Replay replay = compare(TEXT.replace(ANSWER.corpusVersion(), "another").replace(ANSWER.fingerprint(), "0000"));

        assertThat(replay.isSame()).isFalse();
        assertThat(replay.isSameAnswer()).isTrue();
    }

    @Test
    void whatIsNoDeterminationIsRefused() {
        assertThatThrownBy(() -> Movement.read("{\"format\": \"other\"}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the format `other` is no determination");
        assertThatThrownBy(() -> Movement.read("[]")).hasMessageContaining("no determination stands in it");
        assertThatThrownBy(() -> Movement.read(TEXT.substring(0, 900))).isInstanceOf(InputException.class);
    }

    private static Replay compare(String text) {
        StoredDetermination stored = Movement.read(text).getFirst();
        return Replays.compare(stored, Shipped.ENGINE.decide(stored.transaction()));
    }
}
