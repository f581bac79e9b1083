package org.ytterby.engine.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ytterby.engine.doc.Print;
import org.ytterby.engine.screen.Identity;
import org.ytterby.engine.screen.Names;

/**
 * The law of a day as known on a day, made ready for decisions: which provision operates, what each item means with the
 * guidance known by then, and what every listing lays on its party.
 *
 * <p>Immutable and thread-safe.
 */
public final class Epoch {
    private final AsOf asOf;
    private final Corpus corpus;
    private final List<Rule> rules;
    private final Map<String, Rule> byId;
    private final Map<String, ListedItem> items;
    private final Listings listings;
    private final LawByKind byKind;
    private final Knowledge knowledge;
    private final Map<Class<?>, Object> kept;

    /** A provision with its track on the day. */
    public record Rule(Provision provision, Track track) {}

    /**
     * An item with what matches it on the day.
     *
     * @param match words, arguable words and guidance together
     * @param ruledOut where official guidance takes arguable goods out
     * @param listing whether and since when it is listed
     */
    public record ListedItem(
            Item item, Condition match, Condition ruledOut, List<Form.Ruling> rulings, Track listing) {}

    /** What an entry's notice lays on its party on the day. */
    public record Standing(Notice notice, Notice.Entry entry, Track track) {}

    private Epoch(
            AsOf asOf,
            Corpus corpus,
            List<Rule> rules,
            Map<String, Rule> byId,
            Map<String, ListedItem> items,
            Listings listings,
            LawByKind byKind,
            Knowledge knowledge,
            Map<Class<?>, Object> kept) {
        this.asOf = asOf;
        this.corpus = corpus;
        this.rules = rules;
        this.byId = byId;
        this.items = items;
        this.listings = listings;
        this.byKind = byKind;
        this.knowledge = knowledge;
        this.kept = kept;
    }

    static Epoch compile(Corpus corpus, AsOf asOf, Map<String, LocalDate> whatIf, Knowledge knowledge) {
        List<Rule> rules = new ArrayList<>();
        Map<String, Track> tracks = new HashMap<>();
        for (Provision p : corpus.provisions()) {
            Track track = p.isGuidance() ? guidance(p, asOf) : Track.of(p.events(), asOf, corpus.points(), whatIf);
            tracks.put(p.id(), track);
            rules.add(new Rule(p, track));
        }
        Map<String, Rule> byId = new HashMap<>();
        rules.forEach(r -> byId.put(r.provision().id(), r));
        Map<String, ListedItem> items = new LinkedHashMap<>();
        for (ItemWords w : knowledge.items()) {
            Track listing = Optional.ofNullable(tracks.get(w.item().listing())).orElse(Track.ALWAYS);
            items.put(w.item().id(), new ListedItem(w.item(), w.match(), w.ruledOut(), w.rulings(), listing));
        }
        return new Epoch(
                asOf,
                corpus,
                List.copyOf(rules),
                byId,
                items,
                Listings.of(corpus, asOf),
                new LawByKind(List.copyOf(rules), items, knowledge.kinds()),
                knowledge,
                new ConcurrentHashMap<>());
    }

    /** The same law on another day of the same stretch between two changes. */
    Epoch on(AsOf day) {
        return new Epoch(day, corpus, rules, byId, items, listings, byKind, knowledge, kept);
    }

    /** Guidance is declaratory: it counts for every day once it is known. */
    private static Track guidance(Provision p, AsOf asOf) {
        boolean known = asOf.knows(p.instrument().published());
        return new Track(
                known ? Condition.TRUE : Condition.FALSE, known, false, Optional.empty(), List.of(), List.of());
    }

    /** What somebody makes of this law once, for every day of the stretch; it must not look at the day. */
    public <T> T kept(Class<T> type, Function<Epoch, T> make) {
        Object known = kept.get(type);
        return type.cast(known != null ? known : kept.computeIfAbsent(type, k -> make.apply(this)));
    }

    /** What somebody makes of its words once, for every day on which they act; it must look at no track and no listing. */
    public <T> T keptOfWords(Class<T> type, Function<Epoch, T> make) {
        return knowledge.kept(type, () -> make.apply(this));
    }

    public AsOf asOf() {
        return asOf;
    }

    public Corpus corpus() {
        return corpus;
    }

    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> rule(String provision) {
        return Optional.ofNullable(byId.get(provision));
    }

    /**
     * A digest of what an entry's notice prints of its party and of every text known by then that changed its standing: another
     * one when any of it changes. Days that pass change nothing.
     */
    public Optional<String> print(String entry) {
        return standing(entry).map(s -> {
            Notice.Entry e = s.entry();
            List<String> texts = new ArrayList<>(List.of(e.list(), e.id(), e.country()));
            e.spellings().forEach(n -> texts.add(n.kind() + " " + n.name()));
            e.measures().stream().sorted().forEach(m -> texts.add("measure " + m));
            corpus.statusActs().stream()
                    .filter(a -> a.isAbout(e) && asOf.knows(a.event().published()))
                    .map(a -> a.kind() + " " + a.event().effective())
                    .sorted()
                    .forEach(texts::add);
            return Print.of(texts);
        });
    }

    /** The provisions that an entry brings on whoever deals with its party, those at rest among them. */
    public List<Rule> reaching(Notice.Entry entry) {
        return rules.stream().filter(r -> reaches(r.provision().when(), entry)).toList();
    }

    private static boolean reaches(Condition condition, Notice.Entry entry) {
        if (condition instanceof Condition.PartyOn on) {
            return (on.lists().isEmpty() || on.lists().contains(entry.list()))
                    && on.measures().stream().anyMatch(entry.measures()::contains);
        }
        return condition instanceof Condition.Any any
                ? any.of().stream().anyMatch(c -> reaches(c, entry))
                : condition instanceof Condition.All all && all.of().stream().anyMatch(c -> reaches(c, entry));
    }

    public Map<String, ListedItem> items() {
        return items;
    }

    public ListedItem item(String id) {
        ListedItem item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("no item " + id);
        }
        return item;
    }

    /** The provisions that goods of a kind can come under; all where nobody says of which kind they are. */
    public List<Rule> rules(Optional<String> kind) {
        return kind.map(k -> byKind.of(k).rules()).orElse(rules);
    }

    /** The provisions in force that {@link #rules(Optional)} leaves out for goods of a kind. */
    public List<Provision> rulesOnOtherGoods(Optional<String> kind) {
        return kind.map(k -> byKind.of(k).onOtherGoods()).orElse(List.of());
    }

    /** The items worth a look where the goods are of a kind; all where nobody says of which. */
    public Collection<ListedItem> items(Optional<String> kind) {
        return kind.<Collection<ListedItem>>map(k -> byKind.of(k).items()).orElseGet(items::values);
    }

    /** Those of the items that goods of the kind can be, in their order. */
    public List<String> itemsOfKind(List<String> items, String kind) {
        return knowledge.kinds().possible(items, kind);
    }

    /** Whether goods of the kind cannot be the item, whatever else is so. */
    public boolean isOfOtherKind(String item, String kind) {
        return knowledge.kinds().excludes(item, kind);
    }

    public Optional<Standing> standing(String entry) {
        return listings.standing(entry);
    }

    /** Who a name is, or may be, among those whose listing was published by then: a later one is not known yet. */
    public Identity identify(String name) {
        return listings.identify(name);
    }

    /** The key of a party's name; kept, since names come again. */
    public Names.Key key(String name) {
        return listings.key(name);
    }

    public Iterable<Standing> standings() {
        return listings.standings();
    }

    /** What listings lay on parties that day, each different burden once. */
    public List<Burden> burdens() {
        return listings.burdens();
    }

    public Optional<BigDecimal> parameter(String full) {
        return Optional.ofNullable(corpus.parameters().get(full)).flatMap(p -> p.on(asOf));
    }

    /** Whether the law of this day was never gathered: silence about it says nothing. */
    public boolean isBeforeEvidence() {
        return corpus.evidenceFrom().filter(asOf.on()::isBefore).isPresent();
    }

    /** Whether anything past this day was read: a day after the horizon is answered and not certified. */
    public boolean isPastEvidence() {
        return asOf.on().isAfter(corpus.evidenceUntil())
                && asOf.knownOn().map(k -> k.isAfter(corpus.evidenceUntil())).orElse(true);
    }
}
