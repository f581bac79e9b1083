package org.ytterby.engine.decide.brute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A made-up movement: what is stated, the two clocks, the assumptions. */
record ToyCase(Map<String, Said> facts, LocalDate on, Optional<LocalDate> knownOn, Map<String, String> assume) {

    String yaml() {
        return facts.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue().yaml())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    ToyCase without(String fact) {
        Map<String, Said> less = new LinkedHashMap<>(facts);
        less.remove(fact);
        return new ToyCase(less, on, knownOn, assume);
    }

    Optional<Said> said(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /** The value of a code, country or name; empty where it is not known. */
    Optional<String> word(String fact) {
        Optional<Said> said = said(fact);
        if (said.isPresent()) {
            return said.get() instanceof Said.Word w ? Optional.of(w.word()) : Optional.empty();
        }
        return switch (fact) {
            case "grade" -> Optional.of("b");
            case "end_user.country" -> word("destination");
            case "item.class" ->
                word("item.kind").filter(List.of("magnet", "alloy")::contains).map(k -> "other");
            case "end_user.identity_checked", "consignee.identity_checked" -> Optional.of("no");
            default -> Optional.empty();
        };
    }

    /** The fact whose leaf stands for a fact that is left out. */
    String source(String fact) {
        return fact.equals("end_user.country") && !facts.containsKey(fact) ? "destination" : fact;
    }

    ToyTime.Clock clock() {
        Map<String, LocalDate> ended = new LinkedHashMap<>();
        assume.forEach((point, reading) -> {
            if (reading.startsWith("ended_on_")) {
                ended.put(point, LocalDate.parse(reading.substring("ended_on_".length())));
            }
        });
        return new ToyTime.Clock(on, knownOn, ended);
    }
}
