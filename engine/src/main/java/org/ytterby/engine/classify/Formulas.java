package org.ytterby.engine.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads formulae as the trade writes them: {@code Dy2O3}, {@code (Y,Gd)3Al5O12}, {@code AlSc10}, {@code DY2O3}. Counts
 * are not kept; brackets and variables ({@code x}, {@code δ}) are passed over.
 */
final class Formulas {
    private static final int LONGEST = 40;
    /** Larger counts are type numbers: GD32F103 is a chip. */
    private static final int MOST_ATOMS = 99;

    private static final Set<String> NONMETALS =
            Set.of("H", "B", "C", "N", "O", "F", "Si", "P", "S", "Cl", "As", "Se", "Br", "I");
    private static final String PASSED_OVER = "()[]{}.,xyzδ'";

    private final Set<String> elements;
    private final Set<String> watched;

    /** @param watched elements that some item names; only these are worth guessing at where the case of letters is lost */
    Formulas(Set<String> elements, Set<String> watched) {
        this.elements = elements;
        this.watched = watched;
    }

    /** The elements of a formula of two or more; empty where the text is none. */
    Optional<List<String>> read(String piece) {
        if (piece.length() < 2 || piece.length() > LONGEST) {
            return Optional.empty();
        }
        return cased(piece).or(() -> uncased(piece)).filter(this::isWorthIt);
    }

    /** Whether it is a formula, of whatever elements. */
    boolean isFormula(String piece) {
        return cased(piece).filter(found -> found.size() >= 2).isPresent();
    }

    boolean isElement(String symbol) {
        return elements.contains(symbol);
    }

    boolean isWatched(String symbol) {
        return watched.contains(symbol);
    }

    private boolean isWorthIt(List<String> found) {
        return found.size() >= 2 && found.stream().anyMatch(e -> watched.contains(e) && !NONMETALS.contains(e));
    }

    private Optional<List<String>> cased(String piece) {
        Set<String> found = new LinkedHashSet<>();
        boolean digits = false;
        boolean twoLetters = false;
        int i = 0;
        while (i < piece.length()) {
            char c = piece.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                String two = piece.substring(i, Math.min(i + 2, piece.length()));
                boolean pair = two.length() == 2 && elements.contains(two);
                String symbol = pair ? two : two.substring(0, 1);
                if (!elements.contains(symbol)) {
                    return Optional.empty();
                }
                found.add(symbol);
                twoLetters |= pair;
                i += symbol.length();
            } else if (Character.isDigit(c)) {
                int end = digitsEnd(piece, i);
                if (end - i > 2) {
                    return Optional.empty();
                }
                digits = true;
                i = end;
            } else if (c == '(' || c == '[' || (i > 0 && PASSED_OVER.indexOf(c) >= 0)) {
                i++;
            } else {
                return Optional.empty();
            }
        }
        return digits || twoLetters ? Optional.of(List.copyOf(found)) : Optional.empty();
    }

    private static int digitsEnd(String piece, int from) {
        int end = from;
        while (end < piece.length() && Character.isDigit(piece.charAt(end))) {
            end++;
        }
        return end;
    }

    /** DY2O3, dy2o3: begins with a watched element of two letters or yttrium or tungsten, and has counts. */
    private Optional<List<String>> uncased(String piece) {
        String upper = piece.toUpperCase(Locale.ROOT);
        boolean mixed = !piece.equals(upper) && !piece.equals(piece.toLowerCase(Locale.ROOT));
        if (mixed || piece.chars().noneMatch(Character::isDigit) || upper.length() != piece.length()) {
            return Optional.empty();
        }
        Set<String> found = new LinkedHashSet<>();
        int i = 0;
        while (i < upper.length()) {
            char c = upper.charAt(i);
            if (Character.isDigit(c)) {
                int end = digitsEnd(upper, i);
                if (Integer.parseInt(upper.substring(i, Math.min(end, i + 4))) > MOST_ATOMS) {
                    return Optional.empty();
                }
                i = end;
            } else if ("().,".indexOf(c) >= 0) {
                i++;
            } else {
                String symbol = guessed(upper, i);
                if (symbol.isEmpty() || (found.isEmpty() && !watched.contains(symbol))) {
                    return Optional.empty();
                }
                found.add(symbol);
                i += symbol.length();
            }
        }
        return Optional.of(List.copyOf(found));
    }

    private String guessed(String upper, int at) {
        String one = upper.substring(at, at + 1);
        if (at + 1 < upper.length()) {
            String two = one + Character.toLowerCase(upper.charAt(at + 1));
            if (watched.contains(two) || (elements.contains(two) && !elements.contains(one))) {
                return two;
            }
        }
        return elements.contains(one) ? one : "";
    }

    /** What kind of thing a formula of these elements names. */
    static Map<String, List<String>> namedKinds(List<String> found) {
        long metals = found.stream().filter(e -> !NONMETALS.contains(e)).count();
        boolean oxide = metals == 1 && found.size() == 2 && found.contains("O");
        return oxide ? Map.of("item.kind", List.of("oxide")) : Map.of();
    }

    /** What kinds of thing it may be. */
    static Map<String, List<String>> possibleKinds(List<String> found) {
        if (!namedKinds(found).isEmpty()) {
            return Map.of("item.kind", List.of("mixture"));
        }
        boolean alloy = found.stream().filter(NONMETALS::contains).findAny().isEmpty();
        List<String> kinds = new ArrayList<>(
                alloy
                        ? List.of("alloy")
                        : List.of("compound", "crystal", "phosphor", "ceramic", "mixture", "material"));
        if (found.contains("B") || found.contains("Si")) {
            kinds.add("alloy");
        }
        return Map.of("item.kind", List.copyOf(kinds));
    }
}
