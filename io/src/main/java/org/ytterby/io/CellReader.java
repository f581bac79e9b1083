package org.ytterby.io;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final Pattern BETWEEN = Pattern.compile("(\\S+?)\\s*\\.\\.\\s*(\\S+)");
    private static final Pattern BRACKETS = Pattern.compile("[\\[［]\\s*([^,;，]+?)\\s*[,;，]\\s*([^,;，]+?)\\s*[\\]］]");
    private static final Pattern DASHED = Pattern.compile("[0-9.]+\\s*(?:[-–—~～至]|to)\\s*[0-9.]+");
    private static final Pattern NOT_DETECTED =
            Pattern.compile("(?:[Nn]ot detected|nd|ND|n\\.d\\.|未检出)\\s*[(<＜]?\\s*([0-9.]+)\\s*\\)?");
    /** No quantity is longer; longer ones are refused as numbers. */
    private static final int LONGEST_NUMBER = 100;
    private static final List<String> WORDS_FOR_A_SHARE =
            List.of("unknown", "not detected", "Not detected", "nd ", "ND ", "n.d.", "未检出", "未知");
    private static final Pattern STAKE = Pattern.compile("(.+?)\\s*[=:：]\\s*(\\S+)");
    private static final Pattern PARTY = Pattern.compile("(?:([a-z_]+)\\s*[=:：]\\s*)?(.+?)(?:\\s*[(（]([^()（）]+)[)）])?");

    private final Elements elements;
    private final CodeWords words = new CodeWords();

    CellReader(Elements elements) {
        this.elements = elements;
    }

    Doc fact(Fact fact, Place place, String text) {
        if (!fact.key().equals("line_id") && CodeWords.meansUnknown(text)) {
            return text(place, "unknown");
        }
        return switch (fact.type()) {
            case TEXT, COUNTRY, DATE -> text(place, text);
            case CODE, YES_NO -> text(place, words.code(fact, text));
            case CODES -> fact.key().equals("item.elements") ? elements(place, text) : codes(fact, place, text);
            case NUMBER -> amount(place, text);
            case COMPOSITION -> composition(place, text);
            case OWNERSHIP -> ownership(place, text);
            case PARTIES -> parties(place, text);
        };
    }

    private Doc codes(Fact fact, Place place, String text) {
        return rows(place, split(text).map(one -> text(place, words.code(fact, one))));
    }

    private Doc elements(Place place, String text) {
        return rows(
                place,
                Arrays.stream(text.split("[;,|、，；/+\\-–\\s]+"))
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

    /** A number, an interval {@code 3..8} or {@code [3, 8]}, or a result below a detection limit. */
    Doc amount(Place place, String text) {
        if (CodeWords.meansUnknown(text)) {
            return text(place, "unknown");
        }
        if (text.length() > LONGEST_NUMBER) {
            return text(place, text);
        }
        Matcher interval = BRACKETS.matcher(text);
        if (!interval.matches()) {
            interval = BETWEEN.matcher(text);
        }
        if (interval.matches()) {
            return rows(place, Stream.of(text(place, interval.group(1)), text(place, interval.group(2))));
        }
        if (DASHED.matcher(text).matches()) {
            throw InputException.of(
                    "YT-B014", place, "`" + text + "` is no number", "If it is an interval write 3..8 or [3, 8].");
        }
        return text(place, text);
    }

    private Doc share(Place place, String text) {
        Matcher limit = NOT_DETECTED.matcher(text);
        if (limit.matches()) {
            return new Doc.Table(place, Map.of("not_detected", text(place, limit.group(1))));
        }
        if (text.startsWith("<") || text.startsWith("＜") || text.startsWith(">") || text.startsWith("≤")) {
            throw InputException.of(
                    "YT-B015",
                    place,
                    "`" + text + "` could be a bound or a detection limit",
                    "Write 0..0.01 for a bound, `not detected 0.01` for a result below the limit of the test.");
        }
        return amount(place, text);
    }

    /** The share of a constituent that has a column of its own. */
    Doc constituent(Place place, String text) {
        return share(place, text);
    }

    private Doc composition(Place place, String text) {
        Map<String, Doc> shares = new LinkedHashMap<>();
        split(text.replaceAll("([\\[［][^\\]］,;，]+)[,;，]([^\\]］]+[\\]］])", "$1..$2").replaceAll("[\\[\\]［］]", ""))
                .forEach(one -> {
                    int end = endOfName(one);
                    if (end <= 0) {
                        throw InputException.of(
                                "YT-B016",
                                place,
                                "`" + one + "` is no constituent with its share",
                                "Write constituents in per cent by mass with semicolons between them: Dy 2.1; Tb 0.");
                    }
                    String constituent = constituentName(place, one.substring(0, end).strip());
                    Doc share = share(place, one.substring(end).replaceFirst("^\\s*[=:：]?\\s*", ""));
                    if (shares.put(constituent, share) != null) {
                        throw InputException.of(
                                "YT-B017", place, "`" + constituent + "` stands twice", "State each constituent once.");
                    }
                });
        return new Doc.Table(place, shares);
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

    private static Doc ownership(Place place, String text) {
        if (List.of("none", "no", "[]", "无", "没有").contains(text.toLowerCase(java.util.Locale.ROOT))) {
            return text(place, "none");
        }
        List<Doc> stakes = new ArrayList<>();
        for (String one : text.split("[;；]")) {
            Matcher stake = STAKE.matcher(one.strip());
            if (!stake.matches()) {
                throw InputException.of(
                        "YT-B019",
                        place,
                        "`" + one.strip() + "` is no owner with a stake",
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
        for (String one : text.split("[;；]")) {
            Matcher party = PARTY.matcher(one.strip());
            if (party.matches()) {
                parties.add(party(
                        place,
                        Optional.ofNullable(party.group(1)).orElse("other"),
                        Optional.of(party.group(2)),
                        Optional.ofNullable(party.group(3))));
            }
        }
        return new Doc.Rows(place, parties);
    }

    static Doc party(Place place, String role, Optional<String> name, Optional<String> country) {
        Map<String, Doc> party = new LinkedHashMap<>();
        party.put("role", text(place, role));
        name.ifPresent(n -> party.put("name", text(place, CodeWords.meansUnknown(n) ? "unknown" : n)));
        country.ifPresent(c -> party.put("country", text(place, CodeWords.meansUnknown(c) ? "unknown" : c)));
        return new Doc.Table(place, party);
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.split("[;,|、，；]")).map(String::strip).filter(s -> !s.isEmpty());
    }

    private static Doc rows(Place place, Stream<Doc> items) {
        return new Doc.Rows(place, items.toList());
    }

    private static Doc text(Place place, String text) {
        return new Doc.Text(place, text);
    }
}
