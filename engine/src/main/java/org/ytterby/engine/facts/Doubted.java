package org.ytterby.engine.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.ControlCode;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Vocabulary;

/** What a line states and something else on the line belies; it is unknown then. */
final class Doubted {
    private static final String KIND = "item.kind";
    private static final String ELEMENTS = "item.elements";
    private static final String COMPOSITION = Declarations.COMPOSITION;
    private static final String COMPLETE = Declarations.COMPLETE;
    private static final String PURITY = "item.parameters.purity_percent";
    static final String DESIGNATION = "item.designation";
    private static final String FAMILY = "item.magnet_family";
    private static final String OTHER_LIST = "item.on_other_list";
    private static final Value.Amount OPEN = new Value.Amount.Open();
    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(90);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Epoch epoch;

    Doubted(Epoch epoch) {
        this.epoch = epoch;
    }

    Facts opened(Facts facts) {
        List<Value.Constituent> constituents =
                facts.value(COMPOSITION).orElse(Value.UNKNOWN) instanceof Value.Composition c
                        ? c.constituents()
                        : List.of();
        Facts opened = facts;
        if (facts.value(PURITY).orElse(Value.UNKNOWN) instanceof Value.Number purity
                && isBelowAConstituent(purity, constituents)) {
            opened = unknown(opened, PURITY);
        }
        if (facts.is(COMPLETE, "yes") && !mayBeAll(facts, constituents)) {
            opened = unknown(opened, COMPLETE);
        }
        opened = openedByWords(opened);
        if (facts.is(DESIGNATION, "other") && GoodsWords.of(facts, epoch).nameADesignation()) {
            opened = unknown(opened, DESIGNATION);
        }
        if (isBeliedKind(facts)) {
            opened = unknown(opened, KIND);
        }
        if (isBeliedFamily(facts)) {
            opened = unknown(opened, FAMILY);
        }
        if (facts.is(OTHER_LIST, "no") && namesAnEntryNotOnFile(facts)) {
            opened = unknown(opened, OTHER_LIST);
        }
        return opened;
    }

    /** A motor with spare magnets, oxide that is called a motor; not where a list's own word is stated. */
    private boolean isBeliedKind(Facts facts) {
        Set<String> wholes = epoch.corpus().vocabulary().wholes();
        return facts.code(KIND)
                .filter(wholes::contains)
                .filter(kind -> facts.code(DESIGNATION).orElse("other").equals("other"))
                .filter(kind -> GoodsWords.of(facts, epoch).nameOtherGoods(kind, wholes))
                .isPresent();
    }

    /** Ferrite of Nd, Fe and B: another family is called after the very elements that the line names. */
    private boolean isBeliedFamily(Facts facts) {
        if (!(facts.value(ELEMENTS).orElse(Value.UNKNOWN) instanceof Value.Codes elements)) {
            return false;
        }
        Vocabulary vocabulary = epoch.corpus().vocabulary();
        Optional<String> family = facts.code(FAMILY);
        return family.isPresent()
                && !isCalledAfter(family.get(), elements.codes(), vocabulary)
                && vocabulary.fact(FAMILY).orElseThrow().values().stream()
                        .anyMatch(other -> isCalledAfter(other, elements.codes(), vocabulary));
    }

    private static boolean isCalledAfter(String family, Set<String> elements, Vocabulary vocabulary) {
        return vocabulary
                .elementNames()
                .formula(family)
                .filter(f -> elements.containsAll(f.counts().keySet()))
                .isPresent();
    }

    /** The goods' own words spell out an element that the line denies; what somebody signed is weighed by itself. */
    private Facts openedByWords(Facts facts) {
        Map<String, Value> said = new HashMap<>();
        for (String key : List.of(ELEMENTS, COMPOSITION, COMPLETE)) {
            facts.get(key)
                    .filter(s -> s.origin() instanceof Stated.Origin.Line)
                    .ifPresent(s -> said.put(key, s.value()));
        }
        Vocabulary vocabulary = epoch.corpus().vocabulary();
        Denial denial = Denial.by(said, vocabulary);
        Set<String> spelled =
                denial.deniesAny() ? denial.spelledOut(GoodsWords.of(facts, epoch), vocabulary) : Set.of();
        Facts opened = facts;
        if (!spelled.isEmpty()) {
            for (Map.Entry<String, Value> one : said.entrySet()) {
                Value left = opened(one.getValue(), spelled);
                if (!left.equals(one.getValue())) { // each change copies all facts
                    opened = opened.with(one.getKey(), left, new Stated.Origin.Line());
                }
            }
        }
        return opened;
    }

    /** The same value, leaving room for these elements. */
    private static Value opened(Value value, Set<String> elements) {
        return switch (value) {
            case Value.Codes codes -> new Value.Codes(codes.codes(), false);
            case Value.Composition composition ->
                new Value.Composition(composition.constituents().stream()
                        .map(c -> elements.contains(c.name()) ? new Value.Constituent(c.name(), OPEN) : c)
                        .toList());
            default -> Value.UNKNOWN;
        };
    }

    private static Facts unknown(Facts facts, String key) {
        return facts.with(key, Value.UNKNOWN, new Stated.Origin.Line());
    }

    private static boolean isBelowAConstituent(Value.Number purity, List<Value.Constituent> constituents) {
        return constituents.stream()
                .anyMatch(c ->
                        c.amount() instanceof Value.Amount.Share s && s.low().compareTo(purity.high()) > 0);
    }

    /** Nothing, 0.25 per cent of Dy and no more, Tb in a share that nobody knows, an alloy of one element without a share: that is no full assay. */
    private static boolean mayBeAll(Facts facts, List<Value.Constituent> constituents) {
        Set<String> elements =
                facts.value(ELEMENTS).orElse(Value.UNKNOWN) instanceof Value.Codes c ? c.codes() : Set.of();
        BigDecimal together = BigDecimal.ZERO;
        Set<String> measured = new HashSet<>();
        for (Value.Constituent constituent : constituents) {
            measured.add(constituent.name());
            together = together.add(most(constituent.amount()));
        }
        return (together.compareTo(NEARLY_ALL) >= 0 && constituents.stream().anyMatch(c -> isMeasured(c.amount())))
                || (elements.size() >= (facts.is(KIND, "alloy") ? 2 : 1) && !measured.containsAll(elements));
    }

    private static BigDecimal most(Value.Amount amount) {
        return switch (amount) {
            case Value.Amount.Share share -> share.high();
            case Value.Amount.NotDetected nd -> BigDecimal.ZERO;
            case Value.Amount.Open o -> HUNDRED;
        };
    }

    /** Of an assay in which nobody knows any share, or anything from nothing to all would fit, nothing was measured. */
    private static boolean isMeasured(Value.Amount amount) {
        return amount instanceof Value.Amount.Share share
                && share.high().signum() > 0
                && (share.low().signum() > 0 || share.high().compareTo(HUNDRED) < 0);
    }

    private boolean namesAnEntryNotOnFile(Facts facts) {
        return facts.text("item.stated_control_code")
                .flatMap(ControlCode::of)
                .filter(code -> epoch.keptOfWords(ControlCode.Register.class, ControlCode.Register::of)
                        .named(code)
                        .isEmpty())
                .isPresent();
    }
}
