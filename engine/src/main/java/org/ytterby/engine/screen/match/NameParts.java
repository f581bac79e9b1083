package org.ytterby.engine.screen.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ytterby.engine.screen.word.CommonWords;

/**
 * The names that stand in one field: the field as it is, what stands in and outside brackets, what follows "also known as", what
 * stands between semicolons and slashes, and each script by itself.
 */
final class NameParts {
    private static final int MOST = 8;
    private static final int LONGEST_APART = 400;
    private static final int LONGEST_ACRONYM = 10;
    private static final int SHORTEST_UNEXPLAINED = 4;
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]*)[)）\\]】]");
    private static final Pattern ALSO = Pattern.compile(
            "(?i)[,;]?\\s*\\b(?:a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|n\\.?k\\.?a\\.?|d\\.?b\\.?a\\.?|t/a|c/o|also known as|formerly known as|formerly|now known as|doing business as|trading as|alias|née)(?=[\\s:])[:\\s]*");
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*[;；\\n|]\\s*|\\s+/\\s+|\\s*／\\s*|(?<=公司|大学|研究所|中心|集团|厂)(?:和|及|与|、)");

    private NameParts() {}

    /** Which part of a field a name is. */
    enum Part {
        WHOLE,
        /** The field without what its brackets hold. */
        OUTSIDE,
        /** What brackets hold. */
        INSIDE,
        /** One of several names, or one of several scripts. */
        ONE_OF_SEVERAL;

        boolean isCut() {
            return this == OUTSIDE || this == INSIDE;
        }
    }

    record Named(String text, Part part) {}

    /** The field first; at most eight, none of them blank. */
    static List<Named> of(String field) {
        if (field.length() > LONGEST_APART || !mayHoldSeveral(field)) {
            return List.of(new Named(field, Part.WHOLE));
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(field, Part.WHOLE);
        String outside = BRACKETS.matcher(field).replaceAll(" ").strip();
        if (!outside.equals(field.strip())) {
            add(parts, outside, Part.OUTSIDE);
            BRACKETS.matcher(field).results().map(r -> r.group(1)).forEach(p -> addInner(parts, p, outside));
        }
        for (Pattern cut : List.of(ALSO, SEVERAL)) {
            String[] pieces = cut.split(outside.isBlank() ? field : outside, -1);
            if (pieces.length > 1) {
                List.of(pieces).forEach(p -> add(parts, p, Part.ONE_OF_SEVERAL));
            }
        }
        String plain = outside.isBlank() ? field : outside;
        byBlank(plain, parts);
        byScript(plain, parts);
        return parts.entrySet().stream()
                .limit(MOST)
                .map(e -> new Named(e.getKey(), e.getValue()))
                .toList();
    }

    private static boolean mayHoldSeveral(String field) {
        boolean han = false;
        boolean other = false;
        boolean also = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if ("()（）[]【】;；|/／\n、".indexOf(c) >= 0) {
                return true;
            }
            also |= mayBeginAlso(field, i);
            boolean unspaced = Writing.of(c).isUnspaced();
            han |= unspaced;
            other |= !unspaced && Character.isLetter(c);
        }
        return (han && other)
                || field.indexOf('和') > 0
                || field.indexOf('及') > 0
                || field.indexOf('与') > 0
                || (also && ALSO.matcher(field).find());
    }

    /** By the first two letters of a word: looking for what {@link #ALSO} says costs as much as reading the name. */
    private static boolean mayBeginAlso(String field, int at) {
        if (at + 1 >= field.length() || (at > 0 && isAscii(field.charAt(at - 1)))) {
            return false;
        }
        String second = switch (Character.toLowerCase(field.charAt(at))) {
            case 'a' -> "lk.";
            case 'f', 'd' -> "okb.";
            case 'n' -> "oké.";
            case 't' -> "r";
            default -> "";
        };
        return second.indexOf(Character.toLowerCase(field.charAt(at + 1))) >= 0;
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static void add(Map<String, Part> parts, String text, Part part) {
        if (text.codePoints().filter(Character::isLetterOrDigit).limit(2).count() > 1) {
            parts.putIfAbsent(text.strip(), part);
        }
    }

    /**
     * A bracket holds another name where it changes the script, is an acronym, or holds several words of which one is no place
     * and no word that very many firms have: {@code (Hong Kong)}, {@code (Holdings)} and {@code (USA)} only add to the name.
     */
    private static void addInner(Map<String, Part> parts, String inner, String outside) {
        String text = ALSO.matcher(" " + inner).replaceFirst(" ").strip();
        List<String> words =
                List.of(WORD_ENDS.split(text.toLowerCase(Locale.ROOT).strip(), -1));
        boolean script =
                !text.isEmpty() && Writing.of(text.codePointAt(0)) != Writing.of((outside + "a").codePointAt(0));
        boolean own = words.stream().anyMatch(w -> !CommonWords.isCommon(w));
        if (script || (own && (words.size() > 1 || isAcronym(text, outside)))) {
            add(parts, text, script ? Part.ONE_OF_SEVERAL : Part.INSIDE);
        }
    }

    /** In capitals, and of four letters and more or made of initials: {@code (H)} and {@code (GR)} are marks of something else. */
    private static boolean isAcronym(String text, String outside) {
        return text.length() > 1
                && text.length() < LONGEST_ACRONYM
                && text.equals(text.toUpperCase(Locale.ROOT))
                && (text.length() >= SHORTEST_UNEXPLAINED || isOfInitials(text, outside));
    }

    private static boolean isOfInitials(String acronym, String outside) {
        int at = 0;
        for (String word : WORD_ENDS.split(outside.toUpperCase(Locale.ROOT), -1)) {
            at += at < acronym.length() && !word.isEmpty() && word.charAt(0) == acronym.charAt(at) ? 1 : 0;
        }
        return at == acronym.length();
    }

    /** Characters before a blank and none behind it, or the other way round: two names, though one of them may mix scripts. */
    private static void byBlank(String field, Map<String, Part> parts) {
        int[] unspaced = new int[field.length() + 1];
        for (int i = 0; i < field.length(); i++) {
            unspaced[i + 1] = unspaced[i] + (Writing.of(field.charAt(i)).isUnspaced() ? 1 : 0);
        }
        int all = unspaced[field.length()];
        for (int i = 1; all > 1 && i + 1 < field.length(); i++) {
            boolean behind = unspaced[i] == all && isUnspaced(field, i - 1);
            boolean before = unspaced[i] == 0 && isUnspaced(field, i + 1);
            if (field.charAt(i) == ' ' && (behind || before)) {
                add(parts, field.substring(0, i), Part.ONE_OF_SEVERAL);
                add(parts, field.substring(i), Part.ONE_OF_SEVERAL);
                return;
            }
        }
    }

    private static boolean isUnspaced(String field, int at) {
        return Writing.of(field.charAt(at)).isUnspaced();
    }

    private static void byScript(String field, Map<String, Part> parts) {
        StringBuilder unspaced = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            boolean isUnspaced = Writing.of(c).isUnspaced() || "·・".indexOf(c) >= 0;
            (isUnspaced ? unspaced : others).append(c);
            (isUnspaced ? others : unspaced).append(' ');
        }
        if (letters(unspaced) > 1 && letters(others) > 3) {
            add(parts, unspaced.toString().strip().replaceAll("\\s+", " "), Part.ONE_OF_SEVERAL);
            add(parts, others.toString().strip().replaceAll("\\s+", " "), Part.ONE_OF_SEVERAL);
        }
    }

    private static long letters(CharSequence text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
