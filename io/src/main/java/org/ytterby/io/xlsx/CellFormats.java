package org.ytterby.io.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the numbers of each cell style are shown: plainly, as shares, as days. */
final class CellFormats {
    private static final int MOST = 100_000;

    /** What is no part of the pattern itself: quoted and escaped text, colours, conditions and locales in brackets. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    enum Shown {
        PLAINLY,
        AS_SHARE,
        AS_DAY,
        AS_TIME
    }

    /** {@code [$€-407]}, {@code $}, {@code "TEUR"}, and a per-cent sign that is shown and does not count: {@code 0.0"%"}. */
    private static final Pattern MONEY =
            Pattern.compile("\\[\\$([^\\]-]+)[^\\]]*\\]|(\\p{Sc})|\"([^\"]*[\\p{L}%‰][^\"]*)\"|\\\\([%‰])");

    /** {@code 0.00,} and {@code 0,.00} show a number in thousands; the comma of {@code #,##0} does not. */
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?,])");

    /** @param money what is shown beside the number; empty where nothing is */
    private record Style(Shown shown, String money, boolean struckOut) {
        static final Style PLAIN = new Style(Shown.PLAINLY, "", false);
    }

    private final List<Style> styles;

    private CellFormats(List<Style> styles) {
        this.styles = List.copyOf(styles);
    }

    static CellFormats none() {
        return new CellFormats(List.of());
    }

    static CellFormats of(XmlPart part) {
        Map<String, String> codes = new HashMap<>();
        List<Style> styles = new ArrayList<>();
        Set<String> struck = new HashSet<>();
        int fonts = 0;
        boolean cells = false;
        while (part.next() && styles.size() < MOST && codes.size() < MOST && fonts < MOST) {
            if (part.starts("font")) {
                fonts++;
            } else if (part.starts("strike")) {
                if (part.isOn()) {
                    struck.add(String.valueOf(fonts - 1));
                }
            } else if (part.starts("numFmt")) {
                codes.put(
                        part.attribute("numFmtId").orElse(""),
                        part.attribute("formatCode").orElse(""));
            } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
                cells = part.starts("cellXfs");
            } else if (cells && part.starts("xf")) {
                String id = part.attribute("numFmtId").orElse("0");
                boolean out = struck.contains(part.attribute("fontId").orElse("0"));
                styles.add(new Style(shown(id, codes), money(codes.getOrDefault(id, "")), out));
            }
        }
        return new CellFormats(styles);
    }

    Shown of(int style) {
        return style(style).shown();
    }

    String money(int style) {
        return style(style).money();
    }

    /** What a person struck out is shown, and held by the cell all the same. */
    boolean isStruckOut(int style) {
        return style(style).struckOut();
    }

    private Style style(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Style.PLAIN;
    }

    static String money(String code) {
        Matcher sign = MONEY.matcher(code.split(";", -1)[0]);
        String beside = sign.find()
                ? Stream.of(1, 2, 3, 4)
                        .map(sign::group)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .collect(Collectors.joining())
                : "";
        String pattern = ASIDE.matcher(code).replaceAll("").split(";", -1)[0];
        return SCALED.matcher(pattern).find() ? (beside + " thousands").strip() : beside;
    }

    /** Formats without a code of their own are fixed by the standard, those of East Asian languages among them. */
    private static Shown shown(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code != null) {
            return shown(code);
        }
        return switch (id) {
            case "9", "10" -> Shown.AS_SHARE;
            case "14",
                    "15",
                    "16",
                    "17",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "57",
                    "58" -> Shown.AS_DAY;
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" -> Shown.AS_TIME;
            default -> Shown.PLAINLY;
        };
    }

    static Shown shown(String code) {
        String first = ASIDE.matcher(code).replaceAll("").split(";", -1)[0].toLowerCase(Locale.ROOT);
        if (first.strip().equals("general")) {
            return Shown.PLAINLY;
        }
        boolean time = first.contains("h") || first.contains("s");
        if (first.contains("y") || first.contains("d") || (first.contains("m") && !time)) {
            return Shown.AS_DAY;
        }
        return time ? Shown.AS_TIME : first.contains("%") ? Shown.AS_SHARE : Shown.PLAINLY;
    }
}
