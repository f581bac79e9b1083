package org.ytterby.io;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Fact;

/** Turns the text of one cell into the tree its fact is read from: lists, intervals, compositions, parties. */
final class CellReader {
    private static final Pattern SEPARATORS = Pattern.compile("[;,|、，；]");
    private static final Pattern BETWEEN_ELEMENTS = Pattern.compile("[;,|、，；/+\\-–\\s]+");
    private static final Pattern ENTRIES = Pattern.compile("[;；]");
    private static final Pattern NO_ENTRY = Pattern.compile("[;,|、，；/+\\-–.。…\\s]+");
    private static final Pattern STAKE = Pattern.compile("([^|]+?)\\s*[=:：]\\s*(\\S+)");
    private static final Pattern PARTY =
            Pattern.compile("(?:([a-z_]+)\\s*[=:：]\\s*)?(.+?)(?:\\s*[(（]([^()（）]+)[)）])?", Pattern.DOTALL);

    private static final Set<Fact.Type> SEVERAL =
            EnumSet.of(Fact.Type.CODES, Fact.Type.COMPOSITION, Fact.Type.OWNERSHIP, Fact.Type.PARTIES);

    private final Elements elements;
    private final CompositionCells compositions;
    private final NumberCells numbers;
    private final CodeWords words = new CodeWords();

    /** @param pointInDoubt whether, unless somebody says it, a point in a number may as well stand before thousands */
    CellReader(Elements elements, Reading reading, boolean pointInDoubt) {
        this.elements = elements;
        this.numbers = new NumberCells(reading.decimal(), pointInDoubt);
        this.compositions = new CompositionCells(elements, numbers);
    }

    /** The share of a constituent that has a column of its own. */
    Doc constituent(Place place, String text) {
        return compositions.share(place, text);
    }

    Doc fact(Fact fact, Place place, String text) {
        if (!fact.key().equals("line_id") && CodeWords.meansUnknown(text)) {
            return text(place, "unknown");
        }
        if (SEVERAL.contains(fact.type()) && NO_ENTRY.matcher(text).matches()) {
            throw holdsNone(place, text); // or nothing would count as "asked, and there is none"
        }
        return switch (fact.type()) {
            case TEXT -> text(place, CodeTexts.whole(fact.key(), place, text));
            case COUNTRY, DATE -> text(place, text);
            case CODE, YES_NO -> text(place, words.code(fact, text));
            case NUMBER -> numbers.number(place, text, fact.unit().orElse(""));
            case CODES -> fact.key().equals("item.elements") ? elements(place, text) : codes(fact, place, text);
            case COMPOSITION -> compositions.composition(place, text);
            case OWNERSHIP -> ownership(place, text);
            case PARTIES -> parties(place, text);
        };
    }

    private static InputException holdsNone(Place place, String text) {
        return InputException.of(
                "YT-B039",
                place,
                "`" + text + "` separates entries and holds none",
                "Leave the cell empty where nobody knows; that there is none has to be said: none.");
    }

    /** The words for one code may hold a separator. */
    private Doc codes(Fact fact, Place place, String text) {
        String whole = words.code(fact, text);
        if (fact.values().contains(whole)) {
            return rows(place, Stream.of(text(place, whole)));
        }
        return rows(place, split(text).map(one -> text(place, words.code(fact, one))));
    }

    private Doc elements(Place place, String text) {
        if (isNo(text)) {
            throw InputException.of(
                    "YT-B041",
                    place,
                    "`" + text + "` may be an element, or say that there is none",
                    "Write the symbols of all elements that are in it; leave the cell empty where nobody knows.");
        }
        return rows(
                place,
                BETWEEN_ELEMENTS
                        .splitAsStream(text)
                        .filter(s -> !s.isBlank())
                        .map(one -> text(place, element(place, one))));
    }

    /** {@code No} and {@code N} are symbols too; alone in a cell they rather say that there are none, which no list of elements says. */
    private static boolean isNo(String text) {
        return text.equalsIgnoreCase("no") || text.equalsIgnoreCase("n");
    }

    private String element(Place place, String text) {
        if (text.equals("unknown")) {
            return text;
        }
        return elements.symbol(text)
                .orElseThrow(() -> InputException.of(
                        "YT-B013",
                        place,
                        "`" + text + "` is no chemical element",
                        elements.otherCase(text)
                                .map(s -> "Maybe `" + s + "`.")
                                .orElse("Write the symbols with semicolons between them: Nd;Fe;B;Dy.")));
    }

    private static Doc ownership(Place place, String text) {
        if (List.of("none", "no", "[]", "无", "没有").contains(text.toLowerCase(java.util.Locale.ROOT))) {
            return text(place, "none");
        }
        List<Doc> stakes = new ArrayList<>();
        for (String one : owners(text)) {
            Matcher stake = STAKE.matcher(one);
            if (!stake.matches()) {
                throw InputException.of(
                        "YT-B019",
                        place,
                        "`" + one + "` is no owner with a stake",
                        "Write listed owners with their stakes: Name = 30; Other Name = unknown; or none.");
            }
            Map<String, Doc> owner = new LinkedHashMap<>();
            owner.put("owner", text(place, stake.group(1)));
            owner.put("percent", text(place, stake.group(2)));
            stakes.add(new Doc.Table(place, owner));
        }
        return new Doc.Rows(place, stakes);
    }

    private static Doc parties(Place place, String text) {
        List<Doc> parties = new ArrayList<>();
        for (String one : owners(text)) {
            Matcher party = PARTY.matcher(one);
            if (!party.matches()) {
                throw new IllegalStateException(one); // any text is a name at least
            }
            parties.add(party(
                    place,
                    Optional.ofNullable(party.group(1)).orElse("other"),
                    party.group(2),
                    Optional.ofNullable(party.group(3))));
        }
        return new Doc.Rows(place, parties);
    }

    private static Doc party(Place place, String role, String name, Optional<String> country) {
        Map<String, Doc> party = new LinkedHashMap<>();
        party.put("role", text(place, role));
        party.put("name", text(place, CodeWords.meansUnknown(name) ? "unknown" : name));
        country.ifPresent(c -> party.put("country", text(place, c)));
        return new Doc.Table(place, party);
    }

    private static List<String> owners(String text) {
        return ENTRIES.splitAsStream(text)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static Stream<String> split(String text) {
        return SEPARATORS.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty());
    }

    private static Doc rows(Place place, Stream<Doc> items) {
        return new Doc.Rows(place, items.toList());
    }

    private static Doc text(Place place, String text) {
        return new Doc.Text(place, text);
    }
}
