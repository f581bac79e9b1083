package org.ytterby.io;

import java.util.ArrayList;
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
import org.ytterby.engine.law.Fact;

/** Turns the text of one cell into the tree its fact is read from: lists, intervals, compositions, parties. */
final class CellReader {
    private static final Pattern SEPARATORS = Pattern.compile("[;,|、，；]");
    private static final Pattern BETWEEN_ELEMENTS = Pattern.compile("[;,|、，；/+\\-–\\s]+");
    private static final Pattern ENTRIES = Pattern.compile("[;；]");
    private static final Pattern STAKE = Pattern.compile("(.+?)\\s*[=:：]\\s*(\\S+)");
    private static final Pattern PARTY = Pattern.compile("(?:([a-z_]+)\\s*[=:：]\\s*)?(.+?)(?:\\s*[(（]([^()（）]+)[)）])?");

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
        return switch (fact.type()) {
            case TEXT -> text(place, CodeTexts.whole(fact.key(), place, text));
            case COUNTRY, DATE -> text(place, text);
            case CODE, YES_NO -> text(place, words.code(fact, text));
            case CODES -> fact.key().equals("item.elements") ? elements(place, text) : codes(fact, place, text);
            case NUMBER -> numbers.number(place, text, fact.unit().orElse(""));
            case COMPOSITION -> compositions.composition(place, text);
            case OWNERSHIP -> ownership(place, text);
            case PARTIES -> parties(place, text);
        };
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
        return rows(
                place,
                BETWEEN_ELEMENTS
                        .splitAsStream(text)
                        .filter(s -> !s.isBlank())
                        .map(one -> text(place, element(place, one))));
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
            if (party.matches()) {
                parties.add(party(
                        place,
                        Optional.ofNullable(party.group(1)).orElse("other"),
                        party.group(2),
                        Optional.ofNullable(party.group(3))));
            }
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
