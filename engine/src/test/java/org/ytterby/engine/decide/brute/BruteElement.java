package org.ytterby.engine.decide.brute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a case says of one element, by the rules on composition; and the ways in which it can be in the goods. */
final class BruteElement {
    static final int METAL = 1;
    static final int OXIDE = 2;
    static final int COMPOUND = 4;

    /** @param states bits of the three states; none: absent */
    record Presence(int states, BigDecimal share) {
        boolean is(ToyTest.State state) {
            return switch (state) {
                case ANY -> states != 0;
                case OXIDE -> (states & OXIDE) != 0;
                case COMPOUND -> (states & COMPOUND) != 0;
            };
        }
    }

    static final Presence ABSENT = new Presence(0, BigDecimal.ZERO);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A share above nothing and below every constant and limit. */
    private static final BigDecimal BARELY = new BigDecimal("0.000001");

    /** Mass fractions of the two elements in the constituents that a toy composition may name. */
    private static final Map<String, Map<String, String>> FRACTIONS = Map.of(
            "Dy", Map.of("Dy", "1", "Dy2O3", "0.7", "DyF3", "0.7"),
            "Nd", Map.of("Nd", "1", "Nd2O3", "0.85"));

    final boolean belowLimit;
    final List<Object> ways = new ArrayList<>();

    BruteElement(String element, ToyCase toy, Collection<BigDecimal> constants) {
        boolean named = toy.said("item.elements").orElse(null) instanceof Said.Words w
                && w.words().contains(element);
        Map<String, Said.Part> parts =
                toy.said("item.composition").orElse(null) instanceof Said.Mix m ? m.parts() : Map.of();
        boolean complete = mayBeAll(toy, parts)
                && toy.word("item.composition_complete").filter("yes"::equals).isPresent();
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        boolean open = false;
        boolean ownShare = false;
        boolean ownZero = false;
        int certain = 0;
        int possible = 0;
        BigDecimal undetected = BigDecimal.ZERO;
        for (Map.Entry<String, Said.Part> part : parts.entrySet()) {
            String fraction = FRACTIONS.get(element).get(part.getKey());
            if (fraction == null) {
                continue;
            }
            boolean itself = part.getKey().equals(element);
            int state = itself ? METAL : part.getKey().endsWith("O3") ? OXIDE : COMPOUND;
            switch (part.getValue()) {
                case Said.Part.Share s -> {
                    low = low.add(s.low().multiply(new BigDecimal(fraction)));
                    high = high.add(s.high().multiply(new BigDecimal(fraction)));
                    ownZero |= itself && s.high().signum() == 0;
                    ownShare |= itself && s.high().signum() > 0;
                    if (s.high().signum() > 0) {
                        possible |= itself && !complete ? METAL | OXIDE | COMPOUND : state;
                    }
                    certain |= !itself && s.low().signum() > 0 ? state : 0;
                }
                case Said.Part.Open o -> {
                    open = true;
                    possible |= itself ? METAL | OXIDE | COMPOUND : state;
                }
                case Said.Part.NotDetected n -> {
                    boolean thisLot = n.lot().isEmpty() || n.lot().equals(toy.word("item.lot"));
                    BigDecimal limit = n.limit().multiply(new BigDecimal(fraction));
                    undetected = thisLot ? undetected.add(limit) : undetected;
                    high = thisLot ? high.add(limit) : high;
                    open |= !thisLot;
                    ownShare |= itself && thisLot;
                    possible |= itself || !thisLot ? METAL | OXIDE | COMPOUND : state;
                }
            }
        }
        Said.Part word = parts.get("clay"); // may hide anything, where nothing says how much of the element there is
        if (word != null && !ownShare && !ownZero) {
            switch (word) {
                case Said.Part.Share s -> {
                    high = high.add(s.high());
                    possible |= s.high().signum() > 0 ? METAL | OXIDE | COMPOUND : 0;
                }
                case Said.Part.Open o -> {
                    open = true;
                    possible |= METAL | OXIDE | COMPOUND;
                }
                case Said.Part.NotDetected n -> {
                    boolean thisLot = n.lot().isEmpty() || n.lot().equals(toy.word("item.lot"));
                    high = thisLot ? high.add(n.limit()) : high;
                    open |= !thisLot;
                    possible |= METAL | OXIDE | COMPOUND;
                }
            }
        }
        boolean bounded = !open && high.signum() > 0 && (complete || ownShare);
        belowLimit = bounded && !named && undetected.signum() > 0 && high.compareTo(undetected) == 0;
        if (!named && !open && high.signum() == 0 && (complete || ownZero)) {
            ways.add(ABSENT);
            return;
        }
        if (!complete || possible == 0) {
            possible = METAL | OXIDE | COMPOUND;
        }
        BigDecimal most = bounded ? high : HUNDRED;
        if (!named && low.signum() == 0) {
            ways.add(ABSENT);
        }
        BigDecimal least = low.signum() > 0 ? low : BARELY;
        List<Object> shares =
                least.compareTo(most) >= 0 ? List.of(least) : BruteNumbers.classes(constants, least, most);
        for (int states = 1; states <= (METAL | OXIDE | COMPOUND); states++) {
            if ((states & certain) == certain && (states & ~(possible | certain)) == 0) {
                for (Object share : shares) {
                    ways.add(new Presence(states, (BigDecimal) share));
                }
            }
        }
    }

    /** Nine tenths of the goods at least are spoken of, or one of several elements has no share and may be the rest. */
    private static boolean mayBeAll(ToyCase toy, Map<String, Said.Part> parts) {
        boolean rest = toy.said("item.elements").orElse(null) instanceof Said.Words w
                && w.words().size()
                        > (toy.word("item.kind").filter("alloy"::equals).isPresent() ? 1 : 0)
                && w.words().stream().anyMatch(e -> !parts.containsKey(e));
        double together = parts.values().stream()
                .mapToDouble(p -> switch (p) {
                    case Said.Part.Share s -> s.high().doubleValue();
                    case Said.Part.NotDetected n -> 0;
                    case Said.Part.Open o -> 100;
                })
                .sum();
        boolean measured = parts.values().stream()
                .anyMatch(p -> p instanceof Said.Part.Share s
                        && s.high().signum() > 0
                        && (s.low().signum() > 0 || s.high().doubleValue() < 100));
        return rest || (measured && together >= 90);
    }
}
