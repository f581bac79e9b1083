package org.ytterby.engine.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.PermitType;

/** Rules on users, countries and listed parties speak of items by sets; they do not reach an item that stands in none. */
final class ItemsStandInASet implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L038",
            "items under a licence stand in a set, as others under such a licence do",
            "须许可的物项应与同类物项一样列入集合",
            "Add the announcement's items to the set in vocabulary/sets.yaml, or say in lint.yaml why those rules do not reach them.",
            "请将该公告的物项加入 vocabulary/sets.yaml 的相应集合，或在 lint.yaml 中说明这些规则为何不及于此。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<String> patterns = subject.law("vocabulary/sets.yaml").stream()
                .flatMap(doc -> Look.table(doc, "sets").values().stream())
                .flatMap(set -> Look.rows(set).stream())
                .flatMap(member -> Look.text(member).stream())
                .filter(member -> member.indexOf('/') > 0)
                .toList();
        subject.corpus().ifPresent(corpus -> check(subject, corpus, patterns, findings));
    }

    private static void check(Subject subject, Corpus corpus, List<String> patterns, Findings findings) {
        Set<PermitType> ofSets = new HashSet<>();
        Map<String, Set<PermitType>> permits = corpus.provisions().stream()
                .filter(p -> p.effect() instanceof Effect.RequirePermit)
                .flatMap(p -> p.items().stream().map(id -> Map.entry(id, ((Effect.RequirePermit) p.effect()).type())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        permits.forEach((id, types) -> {
            if (isInASet(id, patterns)) {
                ofSets.addAll(types);
            }
        });
        corpus.items().values().stream()
                .filter(i -> !isInASet(i.id(), patterns))
                .filter(i -> permits.getOrDefault(i.id(), Set.of()).stream().anyMatch(ofSets::contains))
                .forEach(i -> findings.add(
                        subject.item(i.instrument().id(), i.code()),
                        i.instrument().id() + "/" + i.code()));
    }

    private static boolean isInASet(String id, List<String> patterns) {
        return patterns.stream()
                .anyMatch(p -> p.endsWith("*") ? id.startsWith(p.substring(0, p.length() - 1)) : id.equals(p));
    }
}
