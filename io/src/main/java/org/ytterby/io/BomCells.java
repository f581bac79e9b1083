package org.ytterby.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Fact;

/** Cells of a bill as people write them, made into the forms of the published schema. */
final class BomCells {
    private static final Set<String> NUMBERS = Set.of(
            "quantity",
            "quantity_per",
            "yield",
            "scrap",
            "mass",
            "mass_g",
            "mass_per_metre",
            "density",
            "density_g_cm3",
            "density_kg_m3",
            "value",
            "value_per",
            "share");
    private static final Set<String> PER_CENTS = Set.of("yield", "scrap", "share");
    private static final Set<String> DAYS = Set.of("from", "until", "value_day", "answered_on");
    private static final String PER_CENT = "per cent";
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final Set<String> NONE = Set.of("none", "no rare earths", "no rare earth", "free", "无", "不含稀土");
    /** Less than a limit that is not named: not known, and not nothing. */
    private static final Set<String> NOT_DETECTED = Set.of(
            "nd",
            "n.d.",
            "n.d",
            "n/d",
            "not detected",
            "bdl",
            "<lod",
            "< lod",
            "<loq",
            "< loq",
            "nicht nachweisbar",
            "n.n.",
            "未检出",
            "未檢出",
            "検出せず",
            "不検出");

    private static final Pattern PART = Pattern.compile(
            "(?<substance>[^\\s<\\[?0-9:=~≤≈][^\\s<\\[?:=~≤≈%]*)\\s*[:=]?\\s*(?<amount>\\?|(?i:bal(?:ance|\\.)?|rest|余量|剩余|残部)|<=?\\s*[0-9][0-9.,]*|\\[[^\\]]*\\]|[0-9][0-9,]*(?:\\.[0-9,]+)?\\s*\\.\\.\\s*[0-9][0-9.,]*|[0-9][0-9.,]*)?\\s*(?<unit>%|ppm|mg/kg)?\\s*(?<origin>(?:来自|产自|原产于)?[\\p{L}?/]{1,40})?");
    /** With points the day comes first, wherever that is written. */
    private static final Pattern DAY = Pattern.compile("(?<d>[0-9]{1,2})\\.(?<m>[0-9]{1,2})\\.(?<y>[0-9]{4})");

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<y>[0-9]{4})(?:[/.年]?)(?<m>[0-9]{2}|(?<=[/.年])[0-9])(?:[/.月]?)(?<d>[0-9]{2}|(?<=[/.月])[0-9])日?");
    private static final Pattern SHARE =
            Pattern.compile("(?<country>\\p{L}[\\p{L} .]*?)\\s*(?<share>[0-9.]+(?:\\s*\\.\\.\\s*[0-9.]+)?)\\s*%?");

    /** Words around the name of a country that say no more than that a thing is from there. */
    private static final Pattern FROM = Pattern.compile(
            "(?:来自|產自|产自|原产于|原产|產地|产地|from |made in |product of |aus |hergestellt in )\\s*(?<from>.+)"
                    + "|(?<of>\\p{IsHan}{2,}?|[A-Z]{2})(?:制造|製造|生产|産|产|製)",
            Pattern.CASE_INSENSITIVE);

    private final NumberCells numerals;

    /**
     * @param decimal what stands before tenths, where somebody said so
     * @param pointInDoubt whether a point in a number may as well stand before thousands
     */
    BomCells(Optional<Reading.Decimal> decimal, boolean pointInDoubt) {
        this.numerals = new NumberCells(decimal, pointInDoubt);
    }

    /** What a workbook should hold in a cell of it. */
    static Fact.Type type(String key) {
        return NUMBERS.contains(key) ? Fact.Type.NUMBER : DAYS.contains(key) ? Fact.Type.DATE : Fact.Type.TEXT;
    }

    static boolean isPerCent(String key) {
        return PER_CENTS.contains(key);
    }

    /** Adds what a cell states; one cell may state two things. */
    void read(String key, Place place, String text, Map<String, Doc> row) {
        switch (key) {
            case "origin" -> row.put(key, origin(place, text));
            case "contents" -> contents(place, text, row);
            case "from", "until", "value_day" -> row.put(key, new Doc.Text(place, day(text)));
            default -> row.put(key, NUMBERS.contains(key) ? number(key, place, text) : new Doc.Text(place, text));
        }
    }

    /** Forms that mean one day only are put as year-month-day; others stay, and are refused. */
    private static String day(String text) {
        Matcher day = DAY.matcher(text);
        Matcher other = YEAR_FIRST.matcher(text);
        Matcher form = day.matches() ? day : other;
        return day.matches() || other.matches()
                ? "%s-%2s-%2s"
                        .formatted(form.group("y"), form.group("m"), form.group("d"))
                        .replace(' ', '0')
                : text;
    }

    private Doc number(String key, Place place, String text) {
        String bare = PER_CENTS.contains(key) && text.endsWith("%")
                ? text.substring(0, text.length() - 1).strip()
                : text;
        if (NOT_DETECTED.contains(bare.toLowerCase(java.util.Locale.ROOT))) {
            return new Doc.Text(place, "unknown");
        }
        if (bare.equals(text)) {
            refusePartOfOne(key, place, text);
        }
        return bare.startsWith("<")
                ? below(place, bare)
                : numerals.number(place, bare, PER_CENTS.contains(key) ? PER_CENT : "");
    }

    /** 0.95 is how some systems write 95 per cent. Of a scrap or a share 1 is taken for one per cent, a yield of that nobody has. */
    private static void refusePartOfOne(String key, Place place, String text) {
        if (!PER_CENTS.contains(key)) {
            return;
        }
        boolean inDoubt = FIGURE.matcher(text).results().anyMatch(f -> {
            int one = new BigDecimal(f.group().replace(',', '.')).compareTo(BigDecimal.ONE);
            boolean nothing = f.group().chars().noneMatch(c -> c > '0' && c <= '9');
            return !nothing && (key.equals("yield") ? one <= 0 : one < 0);
        });
        if (inDoubt) {
            throw InputException.of(
                    "YT-M100",
                    place,
                    "`" + text + "` could be a part of one or per cent",
                    "Write the per-cent sign: 95 %, 0.5 %.");
        }
    }

    /** Below a limit of detection. */
    private Doc below(Place place, String text) {
        int sign = text.startsWith("<=") ? 2 : 1;
        return numerals.number(place, text.substring(sign).strip(), PER_CENT) instanceof Doc.Text limit
                ? new Doc.Text(place, text.substring(0, sign) + limit.value())
                : new Doc.Text(place, text);
    }

    /** {@code CN}, {@code CN/MY} (one of them), {@code CN 60; AU 40} (per cent). */
    private Doc origin(Place place, String text) {
        if (CodeWords.meansUnknown(text)) {
            return new Doc.Text(place, "unknown");
        }
        if (text.contains("/") || text.contains(" or ")) {
            List<Doc> countries = new ArrayList<>();
            for (String country : text.split("/| or ", -1)) {
                countries.add(new Doc.Text(place, country(country.strip())));
            }
            return new Doc.Rows(place, countries);
        }
        Map<String, Doc> shares = new LinkedHashMap<>();
        for (String part : text.split("[;；]", -1)) {
            if (part.isBlank()) {
                continue;
            }
            Matcher share = SHARE.matcher(part.strip());
            if (!share.matches()) {
                return new Doc.Text(place, country(text.strip()));
            }
            shares.put(country(share.group("country").strip()), numerals.number(place, share.group("share"), PER_CENT));
        }
        return new Doc.Table(place, shares);
    }

    private static String country(String text) {
        Matcher from = FROM.matcher(text);
        return !from.matches() ? text : from.group("from") != null ? from.group("from") : from.group("of");
    }

    /** {@code Dy 3; Tb <0.01; Nd 28..30 CN; Fe ?}; or {@code none}: nothing sought is in it. */
    private void contents(Place place, String text, Map<String, Doc> row) {
        if (NONE.contains(text.strip().toLowerCase(java.util.Locale.ROOT))) {
            row.put("complete", new Doc.Text(place, "yes"));
            return;
        }
        if (CodeWords.meansUnknown(text)) {
            return;
        }
        List<Doc> contents = new ArrayList<>();
        for (String part : text.split("[;；]", -1)) {
            if (!part.isBlank()) {
                contents.add(content(place, part.strip()));
            }
        }
        row.put("contents", new Doc.Rows(place, contents));
    }

    private Doc content(Place place, String text) {
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            throw InputException.of(
                    "YT-M060",
                    place,
                    "`" + text + "` is no substance with a share",
                    "Write for example Dy 3; Tb <0.01; Nd 28..30 CN: symbol or formula, per cent of the mass, and"
                            + " where it comes from.");
        }
        Map<String, Doc> content = new LinkedHashMap<>();
        content.put("substance", new Doc.Text(place, part.group("substance")));
        String amount = part.group("amount");
        if (amount != null && (amount.startsWith("<") || amount.chars().anyMatch(Character::isDigit))) {
            content.put(
                    "share", amount.startsWith("<") ? below(place, amount) : numerals.number(place, amount, PER_CENT));
        }
        if (part.group("unit") != null) {
            content.put("unit", new Doc.Text(place, part.group("unit")));
        }
        if (part.group("origin") != null) {
            content.put("origin", origin(place, part.group("origin")));
        }
        return new Doc.Table(place, content);
    }
}
