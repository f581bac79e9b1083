package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherUseTest {
    private static boolean isOpen(Stated.Origin origin, Set<String> uses, String words) {
        Map<String, Stated> facts = new HashMap<>();
        facts.put("end_use", new Stated(new Value.Codes(uses, true), origin));
        if (!words.isEmpty()) {
            facts.put("end_use_text", new Stated(new Value.Text(words), new Stated.Origin.Line()));
        }
        Optional<Value> use = OtherUse.opened(new Facts(facts)).value("end_use");
        return !((Value.Codes) use.orElseThrow()).closed();
    }

    @Test
    void anotherUseMayBeAnyUntilItIsSaidInWords() {
        Stated.Origin line = new Stated.Origin.Line();

        assertThat(isOpen(line, Set.of("other"), "")).isTrue();
        assertThat(isOpen(line, Set.of("civil", "other"), "")).isTrue();
        assertThat(isOpen(line, Set.of("other"), "Other ")).isTrue();
        assertThat(isOpen(line, Set.of("other"), "loudspeakers for cars")).isFalse();
        assertThat(isOpen(line, Set.of("civil"), "")).isFalse();
    }

    @Test
    void whatTheUserSignedStands() {
        assertThat(isOpen(new Stated.Origin.Assumed(), Set.of("other"), "")).isFalse();
    }
}
