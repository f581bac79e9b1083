package org.ytterby.io.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.trace.End;
import org.ytterby.engine.trace.Share;
import org.ytterby.engine.trace.Trace;
import org.ytterby.io.text.TraceWords;

/** Intervals beside a threshold, on a scale of powers of ten. A filled end is reached, a hollow one is a bound. */
final class SharePicture {
    private static final int LEFT = 300;
    private static final int RIGHT = 900;
    private static final int ROW = 34;
    private static final int DECADES = 5; // 0.001 % to 100 %

    private final TraceWords words;

    SharePicture(TraceWords words) {
        this.words = words;
    }

    void draw(Html html, List<Trace.Measured> shares, Optional<BigDecimal> floor, String title) {
        int height = shares.size() * ROW + 46;
        html.start("svg", "viewBox", "0 0 960 " + height, "role", "img", "aria-label", title, "class", "shares");
        for (int decade = 0; decade <= DECADES; decade++) {
            String x = number(LEFT + (RIGHT - LEFT) * decade / (double) DECADES);
            html.start("line", "x1", x, "x2", x, "y1", "8", "y2", "" + (height - 30), "class", "grid")
                    .end();
            String label = new BigDecimal("0.00001")
                    .movePointRight(decade + 2)
                    .stripTrailingZeros()
                    .toPlainString();
            html.start("text", "x", x, "y", "" + (height - 12), "text-anchor", "middle", "class", "tick")
                    .text(label + " %")
                    .end();
        }
        floor.ifPresent(f -> {
            String x = number(x(f.doubleValue()));
            html.start("line", "x1", x, "x2", x, "y1", "2", "y2", "" + (height - 24), "class", "floor")
                    .end();
        });
        for (int i = 0; i < shares.size(); i++) {
            row(html, shares.get(i), 8 + ROW * i + ROW / 2);
        }
        html.end().line();
    }

    private void row(Html html, Trace.Measured m, int y) {
        Share share = m.share();
        double low = x(share.low().share(RoundingMode.HALF_EVEN).doubleValue());
        double high = x(share.high().share(RoundingMode.HALF_EVEN).doubleValue());
        html.start("text", "x", "" + (LEFT - 14), "y", "" + (y + 4), "text-anchor", "end")
                .text(words.basis(m))
                .end();
        html.start("line", "x1", number(low), "x2", number(high), "y1", "" + y, "y2", "" + y, "class", "span")
                .end();
        end(html, share.low(), low, y);
        end(html, share.high(), high, y);
        html.start(
                        "text",
                        "x",
                        number(Math.max((low + high) / 2, LEFT + 70)),
                        "y",
                        "" + (y - 7),
                        "text-anchor",
                        "middle",
                        "class",
                        "amount")
                .text(words.interval(share))
                .end();
    }

    private static void end(Html html, End end, double x, int y) {
        html.start("circle", "cx", number(x), "cy", "" + y, "r", "4.5", "class", end.reached() ? "end reached" : "end")
                .end();
    }

    /** Zero stands at the left edge. */
    private static double x(double share) {
        double decades = share <= 0 ? 0 : Math.log10(share) + DECADES;
        return LEFT + (RIGHT - LEFT) * Math.clamp(decades / DECADES, 0.0, 1.0);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
