package org.ytterby.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Place;

class AnsweredTest {

    @Test
    void twoAnswersThatContradictEachOtherWidenAndAreShown() {
        Bom bom = new Bills().article(magnet("0.02..0.03")).bom();

        Answered answered = Answered.of(bom).with(List.of(magnet("0.05")));

        assertThat(answered.contradictions())
                .singleElement()
                .satisfies(c -> assertThat(c.before() + " / " + c.said()).isEqualTo("0.02..0.03 / 0.05"));
        assertThat(answered.bom().known("magnet").contents().getFirst().fraction())
                .isEqualTo(Span.of("0.02", "0.05"));
    }

    @Test
    void anAnswerWithinWhatIsKnownNarrowsIt() {
        Answered answered =
                Answered.of(new Bills().article(magnet("0.02..0.03")).bom()).with(List.of(magnet("0.025..0.04")));

        assertThat(answered.contradictions()).isEmpty();
        assertThat(answered.bom().known("magnet").contents().getFirst().fraction())
                .isEqualTo(Span.of("0.025", "0.03"));
    }

    @Test
    void yesAndNoMakeUnknown() {
        Article yes = said("magnet", Origin.unknown(), Optional.of(true), List.of());
        Article no = said("magnet", Origin.unknown(), Optional.of(false), List.of());

        Answered answered = Answered.of(new Bills().article(yes).bom()).with(List.of(no));

        assertThat(answered.bom().known("magnet").complete()).isEmpty();
        assertThat(answered.contradictions()).hasSize(1);
    }

    @Test
    void anAnswerOfAnotherSupplierIsRefused() {
        Article other = new Article(
                "magnet",
                "magnet",
                Optional.of("Somebody else"),
                Optional.empty(),
                Unit.PIECE,
                Span.UNKNOWN,
                List.of(),
                Origin.unknown(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Place.NOWHERE);

        assertThatThrownBy(() ->
                        Answered.of(new Bills().article(magnet("0.02")).bom()).with(List.of(other)))
                .hasMessageContaining("another supplier's");
    }

    /** More facts never widen, on whatever basis. */
    @Test
    void anAnswerThatContradictsNothingNeverWidens() {
        int narrowed = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            Bom bom = Bills.random(random);
            Article[] all = bom.articles().values().toArray(new Article[0]);
            Answered answered = Answered.of(bom).with(List.of(answer(bom, all[random.nextInt(all.length)], random)));
            if (answered.contradictions().isEmpty()) {
                for (Basis.Tier tier : Basis.Tier.values()) {
                    narrowed += neverWider(seed, bom, answered.bom(), Basis.of(Basis.Measure.VALUE, tier)) ? 1 : 0;
                    neverWider(seed, bom, answered.bom(), Basis.of(Basis.Measure.MASS, tier));
                }
            }
        }
        assertThat(narrowed).isGreaterThan(100);
    }

    private static boolean neverWider(int seed, Bom before, Bom after, Basis basis) {
        String product = before.products().getFirst().id();
        Share wide = new Tracer(before, Bills.SUBSTANCES).share(product, Bills.CHINESE_HEAVY, basis);
        Share narrow = new Tracer(after, Bills.SUBSTANCES).share(product, Bills.CHINESE_HEAVY, basis);
        assertThat(narrow.low().share(RoundingMode.CEILING))
                .as("%d %s low", seed, basis)
                .isGreaterThanOrEqualTo(wide.low().share(RoundingMode.FLOOR));
        assertThat(narrow.high().share(RoundingMode.FLOOR))
                .as("%d %s high", seed, basis)
                .isLessThanOrEqualTo(wide.high().share(RoundingMode.CEILING));
        return narrow.width().compareTo(wide.width()) < 0;
    }

    /** Something of what is not known, told. */
    private static Article answer(Bom bom, Article a, Random random) {
        boolean unspoken = bom.parts(a.id()).isEmpty()
                && a.contents().isEmpty()
                && a.substance().isEmpty()
                && a.complete().isEmpty();
        List<Content> contents = a.contents().stream()
                .map(c -> new Content(
                        c.substance(),
                        inside(c.fraction(), random),
                        told(c.origin(), random),
                        List.of(),
                        Optional.empty(),
                        Place.NOWHERE))
                .toList();
        List<Content> some = unspoken && random.nextBoolean()
                ? List.of(Bills.content("Dy", "0.01..0.02", "40", told(Origin.unknown(), random)))
                : contents;
        return said(
                a.id(),
                told(a.origin(), random),
                unspoken && random.nextBoolean() ? Optional.of(true) : Optional.empty(),
                some);
    }

    private static Span inside(Span span, Random random) {
        BigDecimal high = span.high().orElse(span.low());
        return random.nextBoolean() ? Span.of(span.low(), span.low().add(high).divide(BigDecimal.TWO)) : span;
    }

    private static Origin told(Origin origin, Random random) {
        return origin instanceof Origin.Shares
                ? origin
                : random.nextBoolean() ? Origin.of("CN") : new Origin.OneOf(java.util.Set.of("CN", "MY"));
    }

    private static Article said(String id, Origin origin, Optional<Boolean> complete, List<Content> contents) {
        return new Article(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Unit.PIECE,
                Span.UNKNOWN,
                List.of(),
                origin,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                contents,
                complete,
                Map.of(),
                Place.NOWHERE);
    }

    private static Article magnet(String dysprosium) {
        return Bills.part(
                "magnet",
                Bills.span("10"),
                List.of(Bills.content("Dy", dysprosium, "300", Origin.of("CN"))),
                Optional.of(true));
    }
}
