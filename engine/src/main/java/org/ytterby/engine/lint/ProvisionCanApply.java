package org.ytterby.engine.lint;

import org.ytterby.engine.law.Condition;

/** A condition that no facts can meet is a mistake of writing, not law. */
final class ProvisionCanApply implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L007",
            "a provision can apply to something",
            "条款须有适用的可能",
            "Its tests exclude each other: look for a value or a bound that another one rules out.",
            "其各项条件互相排斥：请查找被另一项排除的取值或界限。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.corpus().ifPresent(corpus -> {
            corpus.provisions().stream()
                    .filter(p -> !Meets.possible(p.when()))
                    .forEach(p -> findings.add(subject.provision(p.id()), p.id()));
            corpus.items().values().stream()
                    .filter(i -> !Condition.isFalse(i.form().means()))
                    .filter(i -> !Meets.possible(i.form().means()))
                    .forEach(i -> findings.add(subject.item(i.instrument().id(), i.code()), i.id()));
        });
    }
}
