package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlCodeTest {
    @Test
    void aCodeIsACategoryAGroupAndANumberHoweverItIsWritten() {
        assertThat(ControlCode.of("1C902.a.4"))
                .isEqualTo(ControlCode.of(" 1c902 A 4 "))
                .isPresent();
        assertThat(ControlCode.of("1C902")).isPresent();
    }

    @Test
    void aCodeMeetsWhatStandsUnderItAndAboveIt() {
        ControlCode magnets = ControlCode.of("1C902.a.4").orElseThrow();
        assertThat(ControlCode.of("1C902").orElseThrow().meets(magnets)).isTrue();
        assertThat(ControlCode.of("1C902.a.4.b").orElseThrow().meets(magnets)).isTrue();
        assertThat(ControlCode.of("1C902.a.1").orElseThrow().meets(magnets)).isFalse();
        assertThat(ControlCode.of("1C903").orElseThrow().meets(magnets)).isFalse();
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(ControlCode.of("none")).isEmpty();
        assertThat(ControlCode.of("EAR99")).isEmpty();
        assertThat(ControlCode.of("无")).isEmpty();
        assertThat(ControlCode.of("")).isEmpty();
    }
}
