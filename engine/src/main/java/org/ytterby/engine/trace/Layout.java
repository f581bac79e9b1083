package org.ytterby.engine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out one question about one product: which node is added up, which stands with its own price, what each holds. */
final class Layout {
    private final Frame frame;
    private final Basis basis;
    private final Contents contents;

    Layout(Frame frame, Basis basis, Contents contents) {
        this.frame = frame;
        this.basis = basis;
        this.contents = contents;
    }

    Net net() {
        Shape shape = new Shape(frame);
        for (int i = 0; i < frame.size(); i++) {
            Article article = frame.links.article(frame.article[i]);
            shape.node(frame.isPiece(i) ? piece(i, article) : node(i, article));
        }
        return shape.net();
    }

    private Net.Node piece(int i, Article article) {
        return frame.role(i) == Frame.Role.HELD
                ? new Net.Held(article, Net.Own.NONE, Span.UNKNOWN, Pick.What.MASS)
                : new Net.Sum(article);
    }

    private Net.Node node(int i, Article article) {
        boolean isHeld = frame.role(i) == Frame.Role.HELD;
        // of a thing whose lines are not in force nothing is said
        boolean isBottom = frame.links.isBottom(frame.article[i]) || !frame.hasLines(i);
        boolean stands = frame.role(i) == Frame.Role.STANDING || (!isHeld && isBottom);
        return stands || isHeld ? own(i, article, stands) : new Net.Sum(article);
    }

    private Net.Node own(int i, Article article, boolean stands) {
        Contents.Found found = contents.of(article, frame.isCounted(i), frame.hasLines(i));
        Span whole = contents.whole(article);
        Pick.What unit = basis.measure() == Basis.Measure.VALUE ? Pick.What.PRICE : Pick.What.MASS;
        if (stands && found.isPortion() && !frame.hasLines(i)) {
            return new Net.Portion(article, found.content(), whole, unit, found.low(), found.high());
        }
        Net.Own own = found.isPortion()
                ? portion(article, found, whole, unit)
                : new Net.Own(found.content(), found.low(), found.high());
        return stands ? new Net.Priced(article, own, whole, unit) : new Net.Held(article, own, whole, unit);
    }

    /** A share of the article's own price or mass, as an amount. */
    private static Net.Own portion(Article article, Contents.Found found, Span whole, Pick.What unit) {
        Span own = found.content().times(whole);
        if (own.isZero() || whole.isExact()) {
            return new Net.Own(own, found.low(), found.high());
        }
        List<Pick> low = new ArrayList<>(found.low());
        List<Pick> high = new ArrayList<>(found.high());
        if (found.content().low().signum() > 0) {
            low.add(new Pick(article.id(), unit, Optional.empty(), whole.low()));
        }
        whole.high().ifPresent(h -> high.add(new Pick(article.id(), unit, Optional.empty(), h)));
        return new Net.Own(own, low, high);
    }
}
