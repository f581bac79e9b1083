package org.ytterby.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** Cells that say what goods are made of: {@code Dy 2.1; Tb 0}, {@code Dy=2.1..2.4}, {@code Tb not detected 0.01}. */
final class CompositionCells {
    private static final Pattern NOT_DETECTED =
            Pattern.compile("(?:[Nn]ot detected|nd|ND|n\\.d\\.|未检出)\\s*[(<＜]?\\s*([0-9.]+)\\s*\\)?");
    private static final Pattern SEPARATORS = Pattern.compile("[;,|、，；]");
    private static final Pattern BRACKETED = Pattern.compile("([\\[［][^\\]］,;，]+)[,;，]([^\\]］]+[\\]］])");
    private static final List<String> WORDS_FOR_A_SHARE =
            List.of("unknown", "not detected", "Not detected", "nd ", "ND ", "n.d.", "未检出", "未知");

    private static final int LONGEST = 2_000;

    /** The unit of the fact that the vocabulary calls item.composition. */
    private static final String UNIT = "per cent by mass";

    private final Elements elements;
    private final NumberCells numbers;

    CompositionCells(Elements elements, NumberCells numbers) {
        this.elements = elements;
        this.numbers = numbers;
    }

    private static Stream<String> parts(String text) {
        return SEPARATORS
                .splitAsStream(withoutBrackets(text))
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }

    Doc share(Place place, String text) {
        Matcher limit = NOT_DETECTED.matcher(text);
        if (limit.matches()) {
            return new Doc.Table(place, Map.of("not_detected", new Doc.Text(place, limit.group(1))));
        }
        if (text.startsWith("<") || text.startsWith("＜") || text.startsWith(">") || text.startsWith("≤")) {
            throw InputException.of(
                    "YT-B015",
                    place,
                    "`" + text + "` could be a bound or a detection limit",
                    "Write 0..0.01 for a bound, `not detected 0.01` for a result below the limit of the test.");
        }
        return numbers.number(place, text, UNIT);
    }

    Doc composition(Place place, String text) {
        if (text.length() > LONGEST) {
            throw InputException.of(
                    "YT-B009", place, "a composition of over " + LONGEST + " characters", "Shorten it.");
        }
        Map<String, Doc> shares = new LinkedHashMap<>();
        parts(text).forEach(one -> {
            int end = endOfName(one);
            if (end <= 0) {
                throw InputException.of(
                        "YT-B016",
                        place,
                        "`" + one + "` is no constituent with its share",
                        "Write constituents in per cent by mass with semicolons between them: Dy 2.1; Tb 0.");
            }
            String constituent = constituentName(place, one.substring(0, end).strip());
            Doc share = share(place, afterSign(one.substring(end).strip()));
            if (shares.put(constituent, share) != null) {
                throw InputException.of(
                        "YT-B017", place, "`" + constituent + "` stands twice", "State each constituent once.");
            }
        });
        return new Doc.Table(place, shares);
    }

    /** Intervals in brackets written with dots, so that separators inside them separate no constituents. */
    private static String withoutBrackets(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('［') < 0) {
            return text;
        }
        return BRACKETED.matcher(text).replaceAll("$1..$2").replaceAll("[\\[\\]［］]", "");
    }

    private static String afterSign(String text) {
        boolean sign = !text.isEmpty() && "=:：".indexOf(text.charAt(0)) >= 0;
        return sign ? text.substring(1).strip() : text;
    }

    /** Where the name of a constituent ends: at a sign, or at a blank before something that is no word; 0: nowhere. */
    private static int endOfName(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == '=' || c == ':' || c == '：') {
                return i;
            }
            if (Character.isWhitespace(c) && !Character.isWhitespace(next) && beginsShare(text, i + 1)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean beginsShare(String text, int at) {
        char c = text.charAt(at);
        return (!Character.isLetter(c) && c != '=' && c != ':' && c != '：')
                || WORDS_FOR_A_SHARE.stream().anyMatch(word -> text.startsWith(word, at));
    }

    /**
     * Words such as {@code water} stand for themselves; what looks like a mistyped element does not, or it would count as
     * something else and the element as absent.
     */
    private String constituentName(Place place, String text) {
        Optional<String> known = elements.constituent(text);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> meant = elements.otherCase(text);
        boolean word = text.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && !Character.isUpperCase(text.codePointAt(0))
                && text.length() > (text.charAt(0) < 0x80 ? 3 : 0);
        if (meant.isPresent() || !word) {
            throw InputException.of(
                    "YT-B018",
                    place,
                    "`" + text + "` is neither an element nor a compound",
                    meant.map(s -> "Maybe `" + s + "`.")
                            .orElse("Write a symbol or a formula: Dy, Dy2O3; other matter in small letters: water."));
        }
        return text;
    }
}
