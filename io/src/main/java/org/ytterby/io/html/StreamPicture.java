package org.ytterby.io.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ytterby.engine.trace.Makeup;
import org.ytterby.io.text.Columns;

/**
 * A picture of streams: from what is known of the origin, through the elements, into the parts. Heights are amounts; what
 * is not known is hatched, so that it shows in print too.
 */
final class StreamPicture {
    private static final int WIDTH = 960;
    private static final double TALL = 260;
    private static final double THIN = 1.5;
    private static final double SLOT = 22;
    private static final int[] COLUMNS = {170, 470, 700};
    private static final int BAR = 12;
    /** A label, in columns of a terminal. */
    private static final int LONGEST = 22;

    /** What is known of the origin; also the name of its colour. */
    private enum Known {
        CERTAIN,
        OPEN,
        ELSEWHERE
    }

    private record Ribbon(Known known, String element, String part, BigDecimal amount) {}

    /** Where it stands, and where its next ribbon begins on either side. */
    private static final class Bar {
        private final BigDecimal sum;
        private final double top;
        private final double height;
        private double in;
        private double out;

        Bar(BigDecimal sum, double top, double height) {
            this.sum = sum;
            this.top = top;
            this.height = height;
            this.in = top;
            this.out = top;
        }
    }

    private final List<Ribbon> ribbons = new ArrayList<>();
    private final Map<String, String> labels;
    private final Function<BigDecimal, String> amount;
    private final double scale;

    /**
     * @param labels certain, open, elsewhere and unknown (which element)
     * @param amount an amount with its unit
     */
    StreamPicture(Makeup makeup, Map<String, String> labels, Function<BigDecimal, String> amount) {
        this.labels = labels;
        this.amount = amount;
        for (Makeup.Stream s : makeup.streams()) {
            String element = s.element().orElse(label("unknown"));
            ribbon(Known.CERTAIN, element, s.article(), s.certain());
            ribbon(Known.OPEN, element, s.article(), s.open());
            ribbon(Known.ELSEWHERE, element, s.article(), s.elsewhere());
        }
        ribbons.sort(java.util.Comparator.comparing(Ribbon::known)); // certain first; largest first among them
        BigDecimal sum = ribbons.stream().map(Ribbon::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.scale = sum.signum() == 0 ? 0 : TALL / sum.doubleValue();
    }

    private void ribbon(Known known, String element, String part, BigDecimal size) {
        if (size.signum() > 0) {
            ribbons.add(new Ribbon(known, element, part, size));
        }
    }

    private String label(String key) {
        return labels.getOrDefault(key, key);
    }

    boolean isEmpty() {
        return ribbons.isEmpty();
    }

    void draw(Html html, String title) {
        Map<String, Bar> left = bars(r -> r.known().name());
        Map<String, Bar> middle = bars(Ribbon::element);
        Map<String, Bar> right = bars(Ribbon::part);
        double height = List.of(left, middle, right).stream()
                        .flatMap(m -> m.values().stream())
                        .mapToDouble(b -> b.top + Math.max(b.height, SLOT))
                        .max()
                        .orElse(0)
                + 8;
        html.start(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + number(height),
                "role",
                "img",
                "aria-label",
                title,
                "class",
                "streams");
        pattern(html);
        for (Known known : Known.values()) {
            ribbons.stream().filter(r -> r.known() == known).forEach(r -> {
                curve(html, r, COLUMNS[0] + BAR, COLUMNS[1], at(left, r.known().name()), at(middle, r.element()));
                curve(html, r, COLUMNS[1] + BAR, COLUMNS[2], at(middle, r.element()), at(right, r.part()));
            });
        }
        nodes(html, left, COLUMNS[0], -1, this::origin);
        nodes(html, middle, COLUMNS[1], 0, e -> e);
        nodes(html, right, COLUMNS[2], 1, p -> p);
        html.end().line();
    }

    private String origin(String known) {
        return label(known.toLowerCase(Locale.ROOT));
    }

    private static Bar at(Map<String, Bar> bars, String key) {
        return java.util.Objects.requireNonNull(bars.get(key));
    }

    /** One bar a key, in the order of the keys as they come. */
    private Map<String, Bar> bars(Function<Ribbon, String> by) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        ribbons.forEach(r -> sums.merge(by.apply(r), r.amount(), BigDecimal::add));
        Map<String, Bar> bars = new LinkedHashMap<>();
        double top = 10;
        for (Map.Entry<String, BigDecimal> e : sums.entrySet()) {
            double height = Math.max(THIN, tall(e.getValue()));
            bars.put(e.getKey(), new Bar(e.getValue(), top, height));
            top += Math.max(height + 8, SLOT);
        }
        return bars;
    }

    private double tall(BigDecimal size) {
        return size.doubleValue() * scale;
    }

    private void curve(Html html, Ribbon ribbon, double from, double to, Bar left, Bar right) {
        double thick = Math.max(THIN, tall(ribbon.amount()));
        double y1 = left.out;
        double y2 = right.in;
        left.out += tall(ribbon.amount());
        right.in += tall(ribbon.amount());
        double bend = (from + to) / 2;
        String path = "M" + number(from) + " " + number(y1) + "C" + number(bend) + " " + number(y1) + " " + number(bend)
                + " " + number(y2) + " " + number(to) + " "
                + number(y2) + "V" + number(y2 + thick) + "C" + number(bend) + " " + number(y2 + thick) + " "
                + number(bend) + " " + number(y1 + thick) + " " + number(from)
                + " " + number(y1 + thick) + "Z";
        html.start("path", "d", path, "class", "ribbon " + ribbon.known().name().toLowerCase(Locale.ROOT))
                .start("title")
                .text(ribbon.part() + " · " + ribbon.element() + " · "
                        + origin(ribbon.known().name()) + ": " + amount.apply(ribbon.amount()))
                .end()
                .end();
    }

    /** @param side where the label stands: before, above or after the bar */
    private void nodes(Html html, Map<String, Bar> bars, int x, int side, Function<String, String> name) {
        bars.forEach((key, bar) -> {
            html.start(
                            "rect",
                            "x",
                            "" + x,
                            "y",
                            number(bar.top),
                            "width",
                            "" + BAR,
                            "height",
                            number(bar.height),
                            "class",
                            "bar")
                    .end();
            String text = name.apply(key);
            String more = amount.apply(bar.sum);
            int at = side < 0 ? x - 8 : x + BAR + 6;
            html.start(
                            "text",
                            "x",
                            "" + at,
                            "y",
                            number(bar.top + Math.max(bar.height / 2, 4) + 4),
                            "text-anchor",
                            side < 0 ? "end" : "start")
                    .text(shortened(text) + " ")
                    .start("tspan", "class", "amount")
                    .text(more)
                    .end()
                    .end();
        });
    }

    /** Part numbers may be as long as the page is wide; their ends tell them apart. The table beneath has them whole. */
    private static String shortened(String text) {
        if (Columns.of(text) <= LONGEST) {
            return text;
        }
        int end = text.length();
        int before = text.offsetByCodePoints(end, -1);
        while (Columns.of(text.substring(before)) <= LONGEST / 2) {
            end = before;
            before = text.offsetByCodePoints(end, -1);
        }
        return Columns.cut(text, LONGEST / 2) + text.substring(end);
    }

    private static void pattern(Html html) {
        html.start("defs")
                .start(
                        "pattern",
                        "id",
                        "hatch",
                        "width",
                        "6",
                        "height",
                        "6",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .start("rect", "width", "6", "height", "6", "fill", "#f0dcae")
                .end()
                .start("rect", "width", "2.4", "height", "6", "fill", "#b5761a")
                .end()
                .end()
                .end();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
