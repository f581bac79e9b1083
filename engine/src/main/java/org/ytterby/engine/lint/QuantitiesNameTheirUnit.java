package org.ytterby.engine.lint;

import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Parts;

/** A quantity is a bare number: one tonne is one, too, and one kilogram is asked for. */
final class QuantitiesNameTheirUnit implements Rule {
    private static final String QUANTITY = "quantity";
    private static final String UNIT = "unit";

    private static final Text TEXT = Text.of(
            "YT-L037",
            "a figure for a quantity stands beside its unit",
            "数量界限须与单位并列",
            "Test `unit` in the same `all`: {all: [{unit: kg}, {quantity: {at-most: \"1\"}}]}, once for each unit that may be stated.",
            "请在同一 all 中写明 unit：{all: [{unit: kg}, {quantity: {at-most: \"1\"}}]}，每种可能的单位各写一次。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.corpus()
                .ifPresent(corpus -> corpus.provisions().stream()
                        .filter(p -> isBare(p.when(), false))
                        .forEach(p -> findings.add(subject.provision(p.id()), p.id())));
    }

    private static boolean isBare(Condition condition, boolean unitTested) {
        if (condition instanceof Condition.InRange test && test.fact().equals(QUANTITY)) {
            return !unitTested;
        }
        boolean tested = unitTested
                || (condition instanceof Condition.All all
                        && all.of().stream().anyMatch(QuantitiesNameTheirUnit::isOnUnit));
        return Parts.of(condition).stream().anyMatch(part -> isBare(part, tested));
    }

    private static boolean isOnUnit(Condition condition) {
        return condition instanceof Condition.OneOf test && test.fact().equals(UNIT);
    }
}
