package org.ytterby.engine.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ytterby.engine.doc.Doc;

/** A word that nobody defined is shown to nobody, and a country written otherwise is another one. */
final class NoticesUseKnownWords implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L040",
            "the words of a notice stand in lists.yaml",
            "公告所用词语均列于 lists.yaml",
            "Write the id of a list, a kind or basis of an alias, a basis of a country as `lists.yaml` has it, and a country as its two letters.",
            "请按 lists.yaml 填写名单编号、别名的种类与依据、国别的依据；国别填写两位字母代码。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> lists = new HashSet<>();
        Map<String, Set<String>> words = new HashMap<>();
        subject.chosen((path, doc) -> Look.at(doc, "lists").isPresent())
                .values()
                .forEach(doc -> {
                    Look.rows(doc, "lists").forEach(one -> Look.text(one, "id").ifPresent(lists::add));
                    Look.entries(doc)
                            .keySet()
                            .forEach(group -> words.computeIfAbsent(group, g -> new HashSet<>())
                                    .addAll(Look.table(doc, group).keySet()));
                });
        subject.notices().values().forEach(doc -> {
            Look.at(doc, "list").ifPresent(list -> known(list, lists, findings));
            Look.rows(doc, "entries").forEach(entry -> check(entry, words, findings));
        });
    }

    private static void check(Doc entry, Map<String, Set<String>> words, Findings findings) {
        Look.rows(entry, "aliases").forEach(alias -> {
            known(alias, "kind", words.getOrDefault("alias-kinds", Set.of()), findings);
            known(alias, "basis", words.getOrDefault("alias-bases", Set.of()), findings);
        });
        Look.at(entry, "country").ifPresent(country -> {
            known(country, "basis", words.getOrDefault("country-bases", Set.of()), findings);
            known(Look.at(country, "value").orElse(country), COUNTRIES, findings);
        });
    }

    private static void known(Doc of, String key, Set<String> words, Findings findings) {
        Look.at(of, key).ifPresent(word -> known(word, words, findings));
    }

    private static void known(Doc word, Set<String> words, Findings findings) {
        Look.text(word).filter(w -> !words.contains(w)).ifPresent(w -> findings.add(word, w));
    }
}
