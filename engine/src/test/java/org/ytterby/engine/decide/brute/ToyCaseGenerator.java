package org.ytterby.engine.decide.brute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes up movements: some facts stated, some bounded, some said to be unknown, some left out. */
final class ToyCaseGenerator {
    static final Map<String, List<String>> NEAR = Map.of(
            "Halvorsen Dynamycs Corporation", List.of("e0"),
            "Brightwater Avioniks LLC", List.of("e1", "e2"),
            "Kestrel Ordnanse Group", List.of("e3"));
    private static final List<String> NAMES = List.of(
            "Halvorsen Dynamycs Corporation",
            "Brightwater Avioniks LLC",
            "Kestrel Ordnanse Group",
            "Halvorsen Dynamics Corporation",
            "Kestrel Ordnance Group",
            "Quiet Meadow Bakery Ltd.",
            "Quiet Meadow Bakery Ltd.");
    private static final List<String> COUNTRIES = List.of("US", "JP", "DE");

    private final Random random;
    private final Map<String, Said> facts = new LinkedHashMap<>();

    ToyCaseGenerator(long seed) {
        this.random = new Random(seed);
    }

    ToyCase toy() {
        double known = 0.25 + random.nextDouble() * 0.6;
        word("movement", List.of("export", "transit", "other"), known);
        word("grade", List.of("a", "b", "other"), known);
        word("item.kind", List.of("magnet", "oxide", "alloy", "other"), known);
        word("item.class", List.of("x", "y", "other"), known / 2);
        word("item.on_other_list", List.of("yes", "no"), known);
        word("end_user.military", List.of("yes", "no"), known);
        word("destination", COUNTRIES, known);
        word("end_user.country", COUNTRIES, known / 2);
        word("consignee.country", COUNTRIES, 0.5);
        word("end_user.name", NAMES, 0.2 + known);
        word("consignee.name", NAMES, 0.2 + known);
        word("end_user.identity_checked", List.of("yes", "no"), 0.2);
        word("item.composition_complete", List.of("yes", "no"), 0.5);
        word("item.lot", List.of("L1", "L2"), 0.5);
        words("end_use", List.of("civil", "military", "medical", "drones", "other_use"), known);
        words("knowledge", List.of("told", "diversion", "other_knowledge"), known);
        span("size", 20, known);
        span("purity", 20, known);
        span("value", 100, known);
        span("controlled_material_value", 10, known);
        elements();
        others();
        Map<String, String> assume = new LinkedHashMap<>();
        assume(assume, "words", List.of("wide", "narrow", "both"));
        assume(assume, "limit", List.of("not_detected_is_absent", "any_atom"));
        LocalDate ended = ToyLawGenerator.DAY.plusDays(random.nextInt(3) - 1);
        assume(assume, "after", List.of("lapsed", "extended", "ended_on_" + ended));
        Optional<LocalDate> knownOn = random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(ToyLawGenerator.DAY.minusDays(random.nextInt(40)));
        return new ToyCase(facts, ToyLawGenerator.DAY, knownOn, assume);
    }

    private void assume(Map<String, String> assume, String point, List<String> readings) {
        if (random.nextInt(4) == 0) {
            assume.put(point, readings.get(random.nextInt(readings.size())));
        }
    }

    private void word(String fact, List<String> values, double known) {
        double chance = random.nextDouble();
        String value = values.get(random.nextInt(values.size()));
        if (chance < known) {
            facts.put(fact, new Said.Word(value));
        } else if (chance < known + 0.1 && !fact.endsWith(".name") && !fact.endsWith(".lot")) {
            facts.put(fact, new Said.Unknown());
        }
    }

    private void words(String fact, List<String> codes, double known) {
        if (random.nextDouble() > known) {
            return;
        }
        List<String> some = codes.stream().filter(c -> random.nextInt(3) == 0).toList();
        boolean open = random.nextInt(3) == 0;
        if (fact.equals("knowledge") || open || !some.isEmpty()) {
            facts.put(fact, new Said.Words(some, open));
        }
    }

    private void span(String fact, int most, double known) {
        double chance = random.nextDouble();
        if (chance < known) {
            BigDecimal a = BigDecimal.valueOf(random.nextInt(most / 5 + 1) * 5L + (random.nextInt(4) == 0 ? 1 : 0));
            BigDecimal b = random.nextBoolean() ? a : a.add(BigDecimal.valueOf(random.nextInt(3) * 5L));
            facts.put(fact, new Said.Span(a, b));
        } else if (chance < known + 0.1) {
            facts.put(fact, new Said.Unknown());
        }
    }

    private void elements() {
        if (random.nextInt(3) > 0) {
            List<String> named = List.of("Dy", "Nd", "Fe").stream()
                    .filter(e -> random.nextInt(3) == 0)
                    .toList();
            if (!named.isEmpty()) {
                facts.put("item.elements", new Said.Words(named, false));
            }
        }
        Map<String, Said.Part> parts = new LinkedHashMap<>();
        for (String constituent : List.of("Dy", "Dy2O3", "DyF3", "Nd", "Nd2O3", "Fe", "clay", "water")) {
            if (random.nextInt(10) < 3) {
                parts.put(constituent, part());
            }
        }
        if (random.nextBoolean()) {
            parts.putIfAbsent("water", new Said.Part.Share(BigDecimal.valueOf(40), BigDecimal.valueOf(92)));
        }
        if (!parts.isEmpty()) {
            facts.put("item.composition", new Said.Mix(parts));
        }
    }

    private Said.Part part() {
        return switch (random.nextInt(7)) {
            case 0 -> new Said.Part.Share(BigDecimal.ZERO, BigDecimal.ZERO);
            case 1 -> new Said.Part.Share(BigDecimal.ZERO, BigDecimal.TEN);
            case 2 -> new Said.Part.Open();
            case 3 ->
                new Said.Part.NotDetected(
                        new BigDecimal(random.nextBoolean() ? "0.01" : "6"),
                        random.nextInt(3) == 0 ? Optional.of("L1") : Optional.empty());
            case 4 -> new Said.Part.Share(BigDecimal.valueOf(4), BigDecimal.valueOf(12));
            default -> {
                BigDecimal share = BigDecimal.valueOf(1 + random.nextInt(15));
                yield new Said.Part.Share(share, share);
            }
        };
    }

    private void others() {
        List<Said.Other> others = new ArrayList<>();
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            others.add(new Said.Other(
                    random.nextBoolean() ? "intermediary" : "bank",
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(NAMES.get(random.nextInt(NAMES.size()))),
                    random.nextBoolean() ? Optional.of("DE") : Optional.empty()));
        }
        if (!others.isEmpty()) {
            facts.put("other_parties", new Said.Others(others));
        }
    }
}
