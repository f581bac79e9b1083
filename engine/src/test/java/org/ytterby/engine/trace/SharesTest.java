package org.ytterby.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a share is, on bills small enough to add up in the head. */
class SharesTest {
    private static final BigDecimal FLOOR = new BigDecimal("0.001");

    @Test
    void exactlyTheFloorMeetsIt() {
        assertThat(chineseDysprosium("10000").against(FLOOR)).isEqualTo(Share.Verdict.AT_LEAST);
    }

    @Test
    void aHairUnderTheFloorDoesNot() {
        assertThat(chineseDysprosium("9999.999999").against(FLOOR)).isEqualTo(Share.Verdict.LESS);
    }

    @Test
    void anIntervalAcrossTheFloorIsOpen() {
        assertThat(chineseDysprosium("9000..11000").against(FLOOR)).isEqualTo(Share.Verdict.OPEN);
    }

    /** Worth 10,000,000, with so much dysprosium from China in it. */
    private static Share chineseDysprosium(String worth) {
        Bills bills = new Bills()
                .article(Bills.part("magnet", Bills.span("10000000"), List.of(), Optional.of(true)))
                .article(dysprosium("dy", worth, Origin.of("CN")))
                .use("magnet", "dy", "1");
        return share(bills.bom(), "magnet");
    }

    private static Article dysprosium(String id, String price, Origin origin) {
        return Bills.article(
                id, Unit.PIECE, Span.ONE, Bills.span(price), origin, Optional.of("Dy"), List.of(), Optional.empty());
    }

    private static Share share(Bom bom, String product) {
        return share(bom, product, Basis.Tier.PRODUCT);
    }

    private static Share share(Bom bom, String product, Basis.Tier tier) {
        return new Tracer(bom, Bills.SUBSTANCES)
                .share(product, Bills.CHINESE_HEAVY, Basis.of(Basis.Measure.VALUE, tier));
    }

    private static String low(Share share) {
        return share.low().share(RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    private static String high(Share share) {
        return share.high().share(RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    @Test
    void whereAPartWasMadeSaysNothingOfTheMaterialInIt() {
        Article japanese = Bills.article(
                "magnet",
                Unit.PIECE,
                Span.ONE,
                Bills.span("100"),
                Origin.of("JP"),
                Optional.empty(),
                List.of(Bills.content("Dy", "0.02", "400", Origin.unknown())),
                Optional.of(true));

        Share share = share(new Bills().article(japanese).bom(), "magnet");

        assertThat(low(share)).isEqualTo("0");
        assertThat(high(share)).isEqualTo("0.08");
    }

    @Test
    void aPartOfWhichNobodySpeaksMayBeAllOfIt() {
        Bom bom = new Bills()
                .part("motor", "500")
                .article(Bills.part("sensor", Bills.span("14"), List.of(), Optional.empty()))
                .use("motor", "sensor", "1")
                .bom();

        assertThat(high(share(bom, "motor"))).isEqualTo("0.028");
    }

    @Test
    void aPartSaidToHoldNoneHoldsNone() {
        Bom bom = new Bills()
                .part("motor", "500")
                .part("shaft", "20")
                .use("motor", "shaft", "1")
                .bom();

        assertThat(share(bom, "motor").high().content()).isEqualByComparingTo("0");
    }

    @Test
    void aPriceOfZeroIsUnknown() {
        Bom bom = new Bills()
                .article(dysprosium("dy", "7", Origin.of("CN")))
                .part("gift", "0")
                .use("gift", "dy", "1")
                .bom();

        Share share = share(bom, "gift");

        assertThat(low(share)).isEqualTo("0");
        assertThat(share.low().reached()).isFalse();
        assertThat(high(share)).isEqualTo("1");
    }

    @Test
    void aSharedPartCountsOnceForEachUse() {
        Bom bom = new Bills()
                .part("motor", "1000")
                .part("rotor", "300")
                .part("pump", "80")
                .article(dysprosium("dy", "2", Origin.of("CN")))
                .use("motor", "rotor", "1")
                .use("motor", "pump", "2")
                .use("rotor", "dy", "3")
                .use("pump", "dy", "1")
                .bom();

        assertThat(low(share(bom, "motor"))).isEqualTo("0.01"); // (3 + 2 × 1) × 2 of 1000
    }

    @Test
    void scrapDoesNotShip() {
        Use diffused = new Use(
                "magnet",
                "tb",
                Span.ONE,
                Unit.PIECE,
                Span.of("0.3", "0.6"),
                Optional.empty(),
                Optional.empty(),
                Span.UP_TO_ONE,
                Optional.empty(),
                Optional.empty(),
                org.ytterby.engine.doc.Place.NOWHERE);
        Bom bom = new Bills()
                .part("magnet", "100")
                .article(dysprosium("tb", "10", Origin.of("CN")))
                .use(diffused)
                .bom();

        assertThat(low(share(bom, "magnet"))).isEqualTo("0.03");
        assertThat(high(share(bom, "magnet"))).isEqualTo("0.06");
    }

    /** Of two that stand for each other one has run out: the other is all of it, whatever its share was. */
    @Test
    void alternativesInForceHaveToMakeUpAWholeOnTheDay() {
        Bom bom = new Bills()
                .part("motor", "100")
                .part("old", "10")
                .article(dysprosium("new", "10", Origin.of("CN")))
                .use(alternative("old", "0.4", Optional.of(LocalDate.of(2026, 6, 30))))
                .use(alternative("new", "0.6", Optional.empty()))
                .bom();
        Tracer tracer = new Tracer(bom, Bills.SUBSTANCES);

        assertThat(low(tracer.share("motor", Bills.CHINESE_HEAVY, on(LocalDate.of(2026, 6, 30)))))
                .isEqualTo("0.06");
        assertThatThrownBy(() -> tracer.share("motor", Bills.CHINESE_HEAVY, on(LocalDate.of(2026, 7, 1))))
                .hasMessageContaining("cannot make up a whole");
    }

    private static Basis on(LocalDate day) {
        return new Basis(
                Basis.Measure.VALUE,
                Basis.Tier.PRODUCT,
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    private static Use alternative(String part, String share, Optional<LocalDate> until) {
        return new Use(
                "motor",
                part,
                Span.ONE,
                Unit.PIECE,
                Span.ONE,
                Optional.of(part),
                Optional.of("a"),
                Span.exactly(new BigDecimal(share)),
                Optional.empty(),
                until,
                org.ytterby.engine.doc.Place.NOWHERE);
    }

    /** An assembly whose only part has run out is not nothing. */
    @Test
    void aThingWhoseLinesAreNotInForceStandsForItself() {
        Bom bom = new Bills()
                .part("motor", "100")
                .article(Bills.part("pump", Bills.span("30"), List.of(), Optional.empty()))
                .part("magnet", "10")
                .use("motor", "pump", "1")
                .use(new Use(
                        "pump",
                        "magnet",
                        Span.ONE,
                        Unit.PIECE,
                        Span.ONE,
                        Optional.empty(),
                        Optional.empty(),
                        Span.UP_TO_ONE,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 6, 30)),
                        org.ytterby.engine.doc.Place.NOWHERE))
                .bom();
        Tracer tracer = new Tracer(bom, Bills.SUBSTANCES);
        Basis materials = on(LocalDate.of(2026, 7, 1)).at(Basis.Tier.MATERIALS);

        assertThat(high(tracer.share("motor", Bills.CHINESE_HEAVY, materials))).isEqualTo("1");
        assertThat(
                        java.util.Objects.requireNonNull(
                                tracer.bounds(Bills.CHINESE_HEAVY, materials).get("motor"))[1])
                .isEqualTo(1);
    }

    /** The composition names its dysprosium, and something that may hold more of it. */
    @Test
    void aWordMayHoldMoreOfAnElementThatIsNamed() {
        Bom bom = new Bills()
                .article(Bills.part(
                        "magnet",
                        Bills.span("10"),
                        List.of(
                                Bills.content("Dy", "0.02", "400", Origin.of("CN")),
                                Bills.content("alloy", "0.3", "?", Origin.unknown())),
                        Optional.of(true)))
                .bom();
        Sought dysprosium = Sought.elements("Dy", java.util.Set.of("Dy"));

        Share share = new Tracer(bom, Bills.SUBSTANCES)
                .share("magnet", dysprosium, Basis.of(Basis.Measure.MASS, Basis.Tier.PRODUCT));

        assertThat(low(share)).isEqualTo("0.02");
        assertThat(high(share)).isEqualTo("0.32");
    }

    @Test
    void dysprosiumInItsOxideCountsByItsMass() {
        Article oxide = Bills.article(
                "oxide",
                Unit.KILOGRAM,
                Span.UNKNOWN,
                Bills.span("200"),
                Origin.of("CN"),
                Optional.of("Dy2O3"),
                List.of(),
                Optional.empty());

        Share share = new Tracer(new Bills().article(oxide).bom(), Bills.SUBSTANCES)
                .share("oxide", Bills.CHINESE_HEAVY, Basis.of(Basis.Measure.MASS, Basis.Tier.PRODUCT));

        assertThat(low(share)).startsWith("0.87132");
    }

    @Test
    void eitherSupplierMeansTheWorseAndTheBetter() {
        Bills bills = new Bills()
                .part("motor", "100")
                .article(dysprosium("cn", "2", Origin.of("CN")))
                .article(dysprosium("au", "2", Origin.of("AU")));
        for (String id : List.of("cn", "au")) {
            bills.use(new Use(
                    "motor",
                    id,
                    Span.ONE,
                    Unit.PIECE,
                    Span.ONE,
                    Optional.empty(),
                    Optional.of("dy"),
                    Span.UP_TO_ONE,
                    Optional.empty(),
                    Optional.empty(),
                    org.ytterby.engine.doc.Place.NOWHERE));
        }

        Share share = share(bills.bom(), "motor");

        assertThat(low(share)).isEqualTo("0");
        assertThat(high(share)).isEqualTo("0.02");
        assertThat(share.high().reached()).isTrue();
    }

    @Test
    void currenciesAreNeverMixedWithoutARate() {
        Article dollars = new Article(
                "dy",
                "dy",
                Optional.empty(),
                Optional.empty(),
                Unit.PIECE,
                Span.ONE,
                List.of(new Price(Bills.span("2"), "USD", Optional.empty(), Optional.empty())),
                Origin.of("CN"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Dy"),
                List.of(),
                Optional.empty(),
                Map.of(),
                org.ytterby.engine.doc.Place.NOWHERE);
        Bom bom = new Bills()
                .part("motor", "100")
                .article(dollars)
                .use("motor", "dy", "1")
                .bom();

        assertThatThrownBy(() -> share(bom, "motor")).hasMessageContaining("priced in `USD`, the whole in `EUR`");
        Basis rated = new Basis(
                Basis.Measure.VALUE,
                Basis.Tier.PRODUCT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("USD", Span.of("0.8", "0.9")),
                Map.of());
        assertThat(high(new Tracer(bom, Bills.SUBSTANCES).share("motor", Bills.CHINESE_HEAVY, rated)))
                .isEqualTo("0.018");
    }

    @Test
    void linesForATimeNeedADay() {
        Use old = new Use(
                "motor",
                "dy",
                Span.ONE,
                Unit.PIECE,
                Span.ONE,
                Optional.empty(),
                Optional.empty(),
                Span.UP_TO_ONE,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 6, 30)),
                org.ytterby.engine.doc.Place.NOWHERE);
        Bom bom = new Bills()
                .part("motor", "100")
                .article(dysprosium("dy", "2", Origin.of("CN")))
                .use(old)
                .bom();

        assertThatThrownBy(() -> share(bom, "motor")).hasMessageContaining("no day was asked for");
        assertThat(low(share(bom, LocalDate.of(2026, 6, 30)))).isEqualTo("0.02");
        assertThat(high(share(bom, LocalDate.of(2026, 7, 1)))).isEqualTo("0");
    }

    private static Share share(Bom bom, LocalDate day) {
        Basis dated = new Basis(
                Basis.Measure.VALUE,
                Basis.Tier.PRODUCT,
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
        return new Tracer(bom, Bills.SUBSTANCES).share("motor", Bills.CHINESE_HEAVY, dated);
    }

    /** Both sums hold the same quantity: the ends are not those of the two sums taken apart. */
    @Test
    void aQuantityInBothSumsIsOneQuantity() {
        Bom bom = new Bills()
                .article(Bills.part("kit", Span.UNKNOWN, List.of(), Optional.of(true)))
                .article(dysprosium("dy", "1", Origin.of("CN")))
                .part("iron", "1")
                .use("kit", "dy", "1..3")
                .use("kit", "iron", "1")
                .bom();

        Share share = share(bom, "kit", Basis.Tier.MATERIALS);

        assertThat(low(share)).isEqualTo("0.5");
        assertThat(high(share)).isEqualTo("0.75");
        assertThat(share.high().reached()).isTrue();
    }

    @Test
    void theQuestionThatSettlesTheFloorComesFirst() {
        Bom bom = new Bills()
                .part("motor", "1000")
                .article(Bills.part("sensor", Bills.span("0.5"), List.of(), Optional.empty()))
                .article(dysprosium("dy", "1.2", new Origin.OneOf(java.util.Set.of("CN", "AU"))))
                .use("motor", "sensor", "1")
                .use("motor", "dy", "1")
                .bom();

        List<Question> questions = new Tracer(bom, Bills.SUBSTANCES)
                .questions(
                        "motor",
                        Bills.CHINESE_HEAVY,
                        Basis.of(Basis.Measure.VALUE, Basis.Tier.PRODUCT),
                        Optional.of(FLOOR));

        assertThat(questions).extracting(q -> q.article().id()).containsExactly("dy", "sensor");
        assertThat(questions.getFirst().settles(FLOOR)).isEqualTo(2);
    }
}
