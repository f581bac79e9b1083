package org.ytterby.io;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.ElementNames;
import org.ytterby.engine.law.Vocabulary;

/** Elements and compounds by symbol, by formula, and by their English and Chinese names. */
final class Elements {
    private static final Pattern SHARE = Pattern.compile(
            "[\\s_\\-/()\\[\\]:,]*(wt\\.?|mass|weight|content|share|percent|per cent|pct|w|%|含量|质量分数|质量)[\\s()\\[\\]]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PER_MILLION = Pattern.compile(
            "(.+?)[\\s_\\-/()\\[\\]:,]*(?:ppmw?|mg/kg|g/t|[µμu]g/g)[\\s()\\[\\]]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SYMBOLS = Pattern.compile("(?:[A-Z][a-z]?)(?:-?[A-Z][a-z]?)+");

    private final Vocabulary vocabulary;
    private final ElementNames names;

    Elements(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = vocabulary.elementNames();
    }

    /** The constituent whose share a heading names in parts per million, for example {@code Dy (ppm)}. */
    Optional<String> perMillionHeading(String heading) {
        Matcher parts = PER_MILLION.matcher(
                Normalizer.normalize(heading, Normalizer.Form.NFKC).strip());
        return parts.matches() ? constituent(parts.group(1).strip()) : Optional.empty();
    }

    /**
     * Elements that a text names together: {@code Dy+Tb}, and rare earths that are traded together, {@code PrNd}, {@code 镨钕}.
     * Empty where it names no group.
     */
    List<String> group(String text) {
        if (text.indexOf('+') > 0) {
            return all(List.of(text.split("\\+", -1)), false);
        }
        if (SYMBOLS.matcher(text).matches()) {
            return all(
                    Arrays.stream(text.split("-|(?=[A-Z])"))
                            .filter(s -> !s.isEmpty())
                            .toList(),
                    true);
        }
        return text.codePointAt(0) > 0x2E80
                ? all(text.codePoints().mapToObj(Character::toString).toList(), true)
                : List.of();
    }

    private List<String> all(List<String> parts, boolean rareEarths) {
        List<String> symbols = parts.stream()
                .map(String::strip)
                .flatMap(p -> symbol(p).stream())
                .toList();
        boolean fit = symbols.size() == parts.size()
                && symbols.size() > 1
                && (!rareEarths || symbols.stream().allMatch(this::isRareEarth));
        return fit ? symbols : List.of();
    }

    private boolean isRareEarth(String symbol) {
        return vocabulary.element(symbol).filter(Vocabulary.Element::rareEarth).isPresent();
    }

    /** The symbol of an element that is written as its symbol or its name; empty where it is neither. */
    Optional<String> symbol(String text) {
        return names.symbol(text);
    }

    /** The symbol or formula a text stands for; empty for words such as {@code water}. */
    Optional<String> constituent(String text) {
        return names.constituent(text);
    }

    /**
     * A constituent as records name it: elements by their symbols, anything else as it is.
     *
     * @throws InputException for an element in the wrong case, which would count as something else
     */
    String checked(Place place, String name) {
        Optional<String> known = constituent(name);
        Optional<String> meant = known.isPresent() ? Optional.empty() : otherCase(name);
        if (meant.isPresent()) {
            throw InputException.of(
                    "YT-B018",
                    place,
                    "`" + name + "` is neither an element nor a compound",
                    "Maybe `" + meant.get() + "`.");
        }
        return known.orElse(name);
    }

    /** The constituent whose share a heading names, for example {@code Dy wt%} or {@code 镝含量}. */
    Optional<String> shareHeading(String heading) {
        String rest = Normalizer.normalize(heading, Normalizer.Form.NFKC).strip();
        Matcher share = SHARE.matcher(rest);
        boolean named = false;
        while (share.find() && share.start() > 0) {
            rest = rest.substring(0, share.start()).strip();
            share = SHARE.matcher(rest);
            named = true;
        }
        return named ? constituent(rest) : Optional.empty();
    }

    /** The element that a text means but for its case: {@code DY} for Dy. */
    Optional<String> otherCase(String text) {
        return names.otherCase(text);
    }
}
