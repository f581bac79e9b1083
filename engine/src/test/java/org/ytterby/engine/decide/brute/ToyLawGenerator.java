package org.ytterby.engine.decide.brute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Makes up small laws: at most six provisions over a few facts, so that every completion can be tried. */
final class ToyLawGenerator {
    static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    static final List<String> LISTED = List.of(
            "Halvorsen Dynamics Corporation",
            "Brightwater Avionics LLC",
            "Brightwater Avionix LLC",
            "Kestrel Ordnance Group");

    private static final List<String> TOPICS = List.of(
            "movement",
            "grade",
            "item.kind",
            "item.class",
            "item.on_other_list",
            "end_user.military",
            "destination",
            "end_user.country",
            "end_use",
            "knowledge",
            "size",
            "purity",
            "Dy",
            "Nd",
            "party",
            "share",
            "item",
            "reading");
    private static final List<String> ROLES = List.of("end_user", "consignee", "intermediary", "bank");

    private final Random random;
    private final List<ToyLaw.Item> items = new ArrayList<>();
    private final List<ToyPoint> points = new ArrayList<>();
    private final Map<String, Integer> cut = new HashMap<>();
    private List<String> topics = List.of();

    ToyLawGenerator(long seed) {
        this.random = new Random(seed);
    }

    ToyLaw law() {
        Set<String> chosen = new LinkedHashSet<>();
        int wanted = 2 + random.nextInt(5);
        while (chosen.size() < wanted) {
            chosen.add(pick(TOPICS));
        }
        topics = List.copyOf(chosen);
        points();
        int count = 1 + random.nextInt(6);
        List<String> withoutItems = topics.stream()
                .filter(t -> !List.of("item", "party", "share").contains(t))
                .toList();
        if (topics.contains("item") && !withoutItems.isEmpty()) {
            for (int i = 0; i <= random.nextInt(2); i++) {
                items.add(item("I" + i, random.nextInt(count), withoutItems));
            }
        }
        List<ToyLaw.Provision> provisions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            provisions.add(provision(i, count));
        }
        return new ToyLaw(List.copyOf(provisions), List.copyOf(items), List.copyOf(points), entries());
    }

    private void points() {
        points.add(new ToyPoint(
                "limit",
                Optional.empty(),
                List.of("not_detected_is_absent", "any_atom"),
                Map.of(),
                Map.of("not_detected_is_absent", "absent", "any_atom", "open")));
        points.add(new ToyPoint("words", Optional.empty(), List.of("wide", "narrow", "both"), Map.of(), Map.of()));
        points.add(new ToyPoint(
                "after",
                maybe(0.5, () -> DAY.plusDays(random.nextInt(3) - 1)),
                List.of("lapsed", "extended", "further"),
                Map.of("extended", DAY.plusDays(random.nextInt(3) - 1), "further", LocalDate.MAX),
                Map.of()));
        points.add(
                new ToyPoint("last", Optional.empty(), List.of("inside", "outside"), Map.of("inside", DAY), Map.of()));
    }

    private ToyLaw.Item item(String code, int listedBy, List<String> without) {
        List<ToyLaw.Ruling> rulings = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            rulings.add(new ToyLaw.Ruling(DAY.plusDays(random.nextInt(3) * 10 - 20), test(1, without)));
        }
        return new ToyLaw.Item(
                code,
                listedBy,
                test(2, without),
                maybe(
                        0.5,
                        () -> new ToyLaw.Arguable(
                                test(1, without),
                                maybe(0.6, () -> reading()),
                                maybe(0.6, () -> random.nextBoolean() ? reading() : test(1, without)))),
                List.copyOf(rulings),
                maybe(0.4, () -> test(1, without)));
    }

    private ToyLaw.Provision provision(int index, int count) {
        ToyEffect effect = effect(index);
        List<Integer> yields = new ArrayList<>();
        for (int j = index + 1; j < count; j++) {
            if (random.nextInt(6) == 0) {
                yields.add(j);
            }
        }
        boolean guidance = effect instanceof ToyEffect.Exclude
                && random.nextInt(3) == 0
                && items.stream().noneMatch(i -> i.listedBy() == index);
        return new ToyLaw.Provision(
                test(2, topics),
                effect,
                List.copyOf(yields),
                time(),
                guidance ? Optional.of(DAY.plusDays(random.nextInt(3) * 10 - 20)) : Optional.empty());
    }

    /** Provisions decide about earlier ones and yield to later ones, so that nothing runs in a circle. */
    private ToyEffect effect(int index) {
        String type = pick(List.of("dual_use", "ordinary_export_licence", "technology_export_licence"));
        if (index == 0 || random.nextInt(100) < 45) {
            return random.nextInt(4) == 0
                    ? new ToyEffect.Prohibit()
                    : new ToyEffect.RequirePermit(type, random.nextInt(3));
        }
        List<Integer> earlier = new ArrayList<>();
        for (int i = 0; i < index; i++) {
            if (random.nextBoolean() || (i == index - 1 && earlier.isEmpty())) {
                earlier.add(i);
            }
        }
        return switch (random.nextInt(4)) {
            case 0 -> new ToyEffect.SetPolicy(earlier, 1 + random.nextInt(2));
            case 1 -> new ToyEffect.Exempt(earlier);
            case 2 -> new ToyEffect.Exclude(earlier);
            default -> new ToyEffect.PermitInstead(earlier, "registration");
        };
    }

    private ToyTime time() {
        if (random.nextInt(10) < 7) {
            return ToyTime.LONG_SINCE;
        }
        List<ToyTime.Event> events = new ArrayList<>();
        events.add(new ToyTime.Event.Commences(near(-2), published()));
        if (random.nextBoolean()) {
            Optional<LocalDate> until = maybe(0.8, () -> DAY.plusDays(random.nextInt(4) - 2));
            events.add(new ToyTime.Event.Suspended(
                    near(-6), published(), until, maybe(0.7, () -> "after"), maybe(0.5, () -> "last")));
        }
        if (random.nextInt(6) == 0) {
            events.add(new ToyTime.Event.Ends(near(-1), published()));
        }
        return new ToyTime(List.copyOf(events));
    }

    private LocalDate near(int shift) {
        return DAY.plusDays(random.nextInt(5) + shift);
    }

    private LocalDate published() {
        return DAY.minusDays(random.nextInt(4) == 0 ? 5 : 50);
    }

    private List<ToyLaw.Entry> entries() {
        if (!topics.contains("party")) {
            return List.of();
        }
        List<ToyLaw.Entry> entries = new ArrayList<>();
        for (int i = 0; i < LISTED.size(); i++) {
            ToyTime time = time();
            List<ToyTime.Event> events = time.events().stream()
                    .map(e -> e instanceof ToyTime.Event.Suspended s
                            ? new ToyTime.Event.Suspended(
                                    s.effective(), s.published(), s.until(), s.then(), Optional.empty())
                            : e)
                    .toList();
            entries.add(new ToyLaw.Entry(
                    "e" + i,
                    LISTED.get(i),
                    pick(List.of("cn.one", "cn.two")),
                    pick(List.of(List.of("ban"), List.of("watch"), List.of("ban", "watch"))),
                    new ToyTime(events)));
        }
        return List.copyOf(entries);
    }

    private ToyTest test(int depth, List<String> from) {
        if (depth > 0 && random.nextInt(10) < 6) {
            return switch (random.nextInt(5)) {
                case 0, 1 -> new ToyTest.All(some(depth, from));
                case 2, 3 -> new ToyTest.Any(some(depth, from));
                default -> new ToyTest.Not(test(depth - 1, from));
            };
        }
        return leaf(pick(from));
    }

    private List<ToyTest> some(int depth, List<String> from) {
        List<ToyTest> tests = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            tests.add(test(depth - 1, from));
        }
        return List.copyOf(tests);
    }

    private ToyTest leaf(String topic) {
        return switch (topic) {
            case "movement" -> new ToyTest.Code(topic, subset(List.of("export", "transit", "other")));
            case "grade" -> new ToyTest.Code(topic, subset(List.of("a", "b", "other")));
            case "item.kind" -> new ToyTest.Code(topic, subset(List.of("magnet", "oxide", "alloy", "other")));
            case "item.class" -> new ToyTest.Code(topic, subset(List.of("x", "y", "other")));
            case "item.on_other_list", "end_user.military" -> new ToyTest.Code(topic, subset(List.of("yes", "no")));
            case "destination", "end_user.country" -> new ToyTest.Code(topic, subset(List.of("US", "JP")));
            case "end_use" -> set(topic, List.of("civil", "military", "medical", "drones"));
            case "knowledge" -> set(topic, List.of("told", "diversion"));
            case "size", "purity" -> new ToyTest.InRange(topic, bounds(topic));
            case "Dy", "Nd" ->
                new ToyTest.Contains(topic, pick(List.of(ToyTest.State.values())), maybe(0.4, () -> bounds(topic)));
            case "party" ->
                new ToyTest.PartyOn(
                        subset(ROLES),
                        subset(List.of("ban", "watch")),
                        random.nextInt(3) == 0 ? Set.of(pick(List.of("cn.one", "cn.two"))) : Set.of());
            case "share" -> new ToyTest.ShareOfValue();
            case "item" ->
                items.isEmpty()
                        ? reading()
                        : random.nextInt(4) == 0
                                ? new ToyTest.Near(itemIds())
                                : new ToyTest.ItemIn(itemIds(), random.nextBoolean());
            default -> reading();
        };
    }

    private ToyTest reading() {
        return new ToyTest.Reading("words", subset(List.of("wide", "narrow", "both")));
    }

    private List<String> itemIds() {
        List<String> some = items.stream()
                .map(ToyLaw.Item::id)
                .filter(i -> random.nextInt(3) > 0)
                .toList();
        return some.isEmpty() ? List.of(items.getFirst().id()) : some;
    }

    private ToyTest set(String fact, List<String> codes) {
        return random.nextInt(3) == 0
                ? new ToyTest.Within(fact, subset(codes))
                : new ToyTest.SomeOf(fact, subset(codes));
    }

    /** Few constants a fact, nothing among them: at nought the law can cut too. */
    private ToyTest.Bounds bounds(String fact) {
        int constant = cut.merge(fact, 1, Integer::sum) <= 2 ? random.nextInt(3) * 5 : 5;
        Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(constant));
        return random.nextBoolean()
                ? new ToyTest.Bounds(number, random.nextBoolean(), Optional.empty(), true)
                : new ToyTest.Bounds(Optional.empty(), true, number, random.nextBoolean());
    }

    private Set<String> subset(List<String> of) {
        Set<String> some = new HashSet<>();
        for (String one : of) {
            if (random.nextInt(3) == 0) {
                some.add(one);
            }
        }
        return some.isEmpty() ? Set.of(pick(of)) : Set.copyOf(some);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> maybe(double chance, Supplier<T> value) {
        return random.nextDouble() < chance ? Optional.of(value.get()) : Optional.empty();
    }
}
