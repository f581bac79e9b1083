package org.ytterby.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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

    @Test
    void aPriceInAnotherUnitIsTurnedIntoTheBillsOwn() {
        Article powder = priced("powder", Unit.GRAM, "0.9", Optional.of("2026-01-01"));
        Article said = priced("powder", Unit.KILOGRAM, "800", Optional.of("2026-11-01"));

        Answered answered = Answered.of(new Bills().article(powder).bom()).with(List.of(said));

        assertThat(answered.contradictions()).isEmpty();
        assertThat(answered.bom().known("powder").unit()).isEqualTo(Unit.GRAM);
        assertThat(answered.bom().known("powder").prices().getLast().amount().low())
                .isEqualByComparingTo("0.8");
    }

    @Test
    void aPriceInAUnitOfAnotherKindIsShownAndNotBelieved() {
        Article cable = priced("cable", Unit.METRE, "3", Optional.empty());
        Article said = priced("cable", Unit.KILOGRAM, "20", Optional.empty());

        Answered answered = Answered.of(new Bills().article(cable).bom()).with(List.of(said));

        assertThat(answered.contradictions())
                .extracting(c -> c.before() + " | " + c.said())
                .contains("3 EUR / m | 20 EUR / kg");
        assertThat(answered.bom().known("cable").prices().getFirst().amount().high())
                .isEmpty();
    }

    @Test
    void whatAMillimetreWeighsIsNotWhatAMetreWeighs() {
        Article cable = priced("cable", Unit.METRE, "3", Optional.empty());
        Article said = weighed("cable", Unit.MILLIMETRE, "0.00005");

        Answered answered = Answered.of(new Bills().article(cable).bom()).with(List.of(said));

        assertThat(answered.bom().known("cable").mass().low()).isEqualByComparingTo("0.05");
    }

    @Test
    void whatAPieceWeighsSaysNothingOfAMetre() {
        Article cable = priced("cable", Unit.METRE, "3", Optional.empty());

        Answered answered =
                Answered.of(new Bills().article(cable).bom()).with(List.of(weighed("cable", Unit.PIECE, "2")));

        assertThat(answered.bom().known("cable").mass()).isEqualTo(Span.UNKNOWN);
        assertThat(answered.contradictions()).hasSize(1);
    }

    @Test
    void sharesOfOriginThatFitEachOtherAreNoContradiction() {
        Origin some = new Origin.Shares(Map.of("CN", Span.exactly(new BigDecimal("0.6"))));
        Origin all = new Origin.Shares(
                Map.of("CN", Span.exactly(new BigDecimal("0.6")), "AU", Span.exactly(new BigDecimal("0.4"))));
        Answered answered = Answered.of(new Bills()
                        .article(said("magnet", some, Optional.empty(), List.of()))
                        .bom())
                .with(List.of(said("magnet", all, Optional.empty(), List.of())));

        assertThat(answered.contradictions()).isEmpty();
        assertThat(answered.bom().known("magnet").origin().share("AU").low()).isEqualByComparingTo("0.4");
    }

    private static Article priced(String id, Unit unit, String price, Optional<String> day) {
        return stated(
                id,
                unit,
                Span.UNKNOWN,
                List.of(new Price(Bills.span(price), "EUR", day.map(LocalDate::parse), Optional.empty())));
    }

    private static Article weighed(String id, Unit unit, String kilograms) {
        return stated(id, unit, Bills.span(kilograms), List.of());
    }

    private static Article stated(String id, Unit unit, Span mass, List<Price> prices) {
        return new Article(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                unit,
                mass,
                prices,
                Origin.unknown(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Place.NOWHERE);
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
