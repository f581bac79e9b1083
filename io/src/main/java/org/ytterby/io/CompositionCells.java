package org.ytterby.io;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * Cells that say what goods are made of: {@code Dy 2.1; Tb 0}, {@code Dy=2.1..2.4}, {@code Tb < 50 ppm}, {@code Dy+Tb 0.1},
 * {@code Fe bal.}.
 */
final class CompositionCells {
    private static final Pattern SEPARATORS = Pattern.compile("[;|、，；]|,(?![0-9])|(?<![0-9]),");
    private static final Pattern BRACKETED = Pattern.compile("([\\[［][^\\]］,;，]+)[,;，]([^\\]］]+[\\]］])");
    private static final Pattern PLUS = Pattern.compile("\\s*[+＋]\\s*");
    private static final int LONGEST = 2_000;

    private final Elements elements;
    private final ShareCells shares;

    CompositionCells(Elements elements, NumberCells numbers) {
        this.elements = elements;
        this.shares = new ShareCells(numbers);
    }

    Doc share(Place place, String text) {
        return shares.share(place, text);
    }

    private static Stream<String> parts(String text) {
        return SEPARATORS
                .splitAsStream(PLUS.matcher(withoutBrackets(text)).replaceAll("+"))
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }

    Doc composition(Place place, String text) {
        if (text.length() > LONGEST) {
            throw InputException.of(
                    "YT-B009", place, "a composition of over " + LONGEST + " characters", "Shorten it.");
        }
        Mixture mixture = new Mixture(place);
        parts(text).forEach(one -> {
            int end = ShareCells.endOfName(one);
            if (end <= 0) {
                throw InputException.of(
                        "YT-B016",
                        place,
                        "`" + one + "` is no constituent with its share",
                        "Write constituents in per cent by mass with semicolons between them: Dy 2.1; Tb 0.");
            }
            String name = one.substring(0, end).strip();
            String share = afterSign(one.substring(end).strip());
            List<String> group = elements.group(name);
            if (ShareCells.isRest(share)) {
                mixture.rest(constituentName(place, name));
            } else if (group.size() > 1) {
                mixture.together(group, shares.share(place, share));
            } else {
                mixture.add(constituentName(place, name), shares.share(place, share));
            }
        });
        return mixture.doc();
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
                && !ShareCells.isBound(text)
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
