package org.ytterby.engine.law;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A chemical formula, its elements with their counts: {@code Dy2O3}, {@code Dy2(CO3)3·8H2O}, {@code Dy₂O₃}. A name that is
 * no plain formula ("clay", "(Y,Gd)3Al5O12") is none.
 */
public record Formula(Map<String, BigDecimal> counts) {
    private static final int LONGEST = 80;
    /** What joins a salt and its water, one character each. */
    public static final String DOTS = "·•∙⋅‧・*";

    /** @return what the text is made of; empty where it is no formula of these elements */
    public static Optional<Formula> of(String name, Predicate<String> isElement) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        Reader reader = new Reader(Normalizer.normalize(name, Normalizer.Form.NFKC), isElement);
        Map<String, BigDecimal> counts = new LinkedHashMap<>();
        return reader.read(counts) && !counts.isEmpty()
                ? Optional.of(new Formula(Collections.unmodifiableMap(counts)))
                : Optional.empty();
    }

    /** How an element is bound in it. */
    public Condition.State stateOf(String element) {
        if (counts.size() == 1) {
            return Condition.State.ELEMENTAL;
        }
        return counts.size() == 2 && counts.containsKey("O") && !element.equals("O")
                ? Condition.State.OXIDE
                : Condition.State.COMPOUND;
    }

    /** The share of the element in the mass, from 0 to 1. */
    public double massFraction(String element, Vocabulary vocabulary) {
        double whole = 0;
        for (Map.Entry<String, BigDecimal> e : counts.entrySet()) {
            whole += e.getValue().doubleValue() * mass(e.getKey(), vocabulary);
        }
        return counts.getOrDefault(element, BigDecimal.ZERO).doubleValue() * mass(element, vocabulary) / whole;
    }

    private static double mass(String element, Vocabulary vocabulary) {
        return vocabulary.element(element).map(Vocabulary.Element::mass).orElse(0.0);
    }

    /** Reads from left to right; brackets may stand in brackets. */
    private static final class Reader {
        private final String text;
        private final Predicate<String> isElement;
        private int at;

        Reader(String text, Predicate<String> isElement) {
            this.text = text;
            this.isElement = isElement;
        }

        /** Parts joined by dots, each with a number before it: {@code Dy2(SO4)3·8H2O}. */
        boolean read(Map<String, BigDecimal> counts) {
            while (true) {
                BigDecimal times = number();
                if (!group(counts, times, '\0')) {
                    return false;
                }
                if (at == text.length()) {
                    return true;
                }
                at++; // the dot
            }
        }

        private boolean group(Map<String, BigDecimal> counts, BigDecimal times, char closing) {
            int begin = at;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == closing) {
                    return at > begin;
                }
                if (c == '(' || c == '[') {
                    at++;
                    Map<String, BigDecimal> inside = new LinkedHashMap<>();
                    if (!group(inside, BigDecimal.ONE, c == '(' ? ')' : ']') || at == text.length()) {
                        return false;
                    }
                    at++;
                    BigDecimal count = number().multiply(times);
                    inside.forEach((element, n) -> counts.merge(element, n.multiply(count), BigDecimal::add));
                } else if (closing == '\0' && isDot()) {
                    return at > begin;
                } else {
                    String symbol = symbol();
                    if (symbol.isEmpty()) {
                        return false;
                    }
                    counts.merge(symbol, number().multiply(times), BigDecimal::add);
                }
            }
            return closing == '\0' && at > begin;
        }

        /** A full stop joins parts where water follows: 4.5H2O would else be read as four and a half. */
        private boolean isDot() {
            return DOTS.indexOf(text.charAt(at)) >= 0 || isWaterAfterStop(at);
        }

        private boolean isWaterAfterStop(int stop) {
            if (text.charAt(stop) != '.') {
                return false;
            }
            int i = stop + 1;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            return text.startsWith("H2O", i);
        }

        private String symbol() {
            char c = text.charAt(at);
            if (c < 'A' || c > 'Z') {
                return "";
            }
            boolean two = at + 1 < text.length() && text.charAt(at + 1) >= 'a' && text.charAt(at + 1) <= 'z';
            String symbol = text.substring(at, at + (two ? 2 : 1));
            if (!isElement.test(symbol)) {
                return "";
            }
            at += symbol.length();
            return symbol;
        }

        private BigDecimal number() {
            int begin = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            boolean fraction =
                    at > begin && at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1));
            if (fraction && !isWaterAfterStop(at)) {
                at++;
                while (at < text.length() && isDigit(text.charAt(at))) {
                    at++;
                }
            }
            return at == begin ? BigDecimal.ONE : new BigDecimal(text.substring(begin, at));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
