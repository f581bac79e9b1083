package org.ytterby.engine.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> UNITS = List.of("kg", "g", "t", "pcs", "set", "other");

    @Test
    void aMistypedWordIsRecognised() {
        assertThat(Nearest.of("othr", UNITS)).contains("other");
        assertThat(Nearest.of("pcss", UNITS)).contains("pcs");
    }

    @Test
    void anotherUnitIsNoMistypedOne() {
        assertThat(Nearest.of("mg", UNITS)).isEmpty();
        assertThat(Nearest.of("lb", UNITS)).isEmpty();
    }
}
