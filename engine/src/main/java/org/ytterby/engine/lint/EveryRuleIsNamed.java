package org.ytterby.engine.lint;

import java.util.HashSet;
import java.util.Set;

/** A rule that no scenario names may say anything. */
final class EveryRuleIsNamed implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L015",
            "every rule is named by a scenario or listed as text only",
            "每条规则均有案例提及，或列为仅存文本",
            "Add a scenario whose answer names the rule, or list it in text-only.yaml with the reason.",
            "请添加其答案提及该规则的案例，或在 text-only.yaml 中列明并说明理由。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public boolean reaches(Subject subject) {
        return !subject.scenarios().isEmpty();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> named = new HashSet<>();
        subject.scenarios()
                .forEach(file -> Look.walk(file, (key, value) -> {
                    if (key.startsWith("provisions") || key.equals("suspended_would_apply")) {
                        Look.rows(value).forEach(name -> Look.text(name).ifPresent(named::add));
                    }
                }));
        subject.beside("text-only.yaml")
                .ifPresent(doc ->
                        Look.rows(doc, "rules").forEach(r -> Look.text(r, "id").ifPresent(named::add)));
        subject.instruments()
                .values()
                .forEach(doc -> Look.table(doc, "provisions")
                        .values()
                        .forEach(provision -> Look.rows(provision, "names").stream()
                                .filter(name -> !named.contains(Look.text(name).orElse("")))
                                .forEach(name ->
                                        findings.add(name, Look.text(name).orElse("")))));
    }
}
