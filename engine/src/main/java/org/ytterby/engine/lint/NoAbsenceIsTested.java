package org.ytterby.engine.lint;

import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Parts;

/** A rule that applies because another does not changes its meaning when the other is suspended. */
final class NoAbsenceIsTested implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L009",
            "a provision tests no other's absence",
            "条款不以其他条款的缺失为条件",
            "Say what the rule itself asks for; which of two rules gives way belongs under `yields-to`.",
            "请写明该规则自身的条件；两条规则何者让位，写入 yields-to。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.corpus()
                .ifPresent(corpus -> corpus.provisions().stream()
                        .filter(p -> testsAbsence(p.when(), false))
                        .forEach(p -> findings.add(subject.provision(p.id()), p.id())));
    }

    /** Whether other rules operate is asked by {@code controlled}, the only test that looks at time. */
    private static boolean testsAbsence(Condition condition, boolean negated) {
        if (condition instanceof Condition.Items items) {
            return negated && items.controlled();
        }
        boolean deeper = negated || condition instanceof Condition.Not;
        return Parts.of(condition).stream().anyMatch(part -> testsAbsence(part, deeper));
    }
}
