package org.ytterby.engine.lint;

import java.util.HashSet;
import java.util.Set;
import org.ytterby.engine.doc.Doc;

/** The second one adds nothing, and is mostly another name that was to stand there. */
final class NamesStandOnceInAnEntry implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L041",
            "a name stands once in an entry",
            "同一条目中名称只写一次",
            "Take one of the two out: an alias is another name than the printed ones and the other aliases.",
            "请删去其一：别名须不同于所印名称及其他别名。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.notices()
                .values()
                .forEach(doc -> Look.rows(doc, "entries").forEach(entry -> {
                    Set<String> names = new HashSet<>();
                    Look.table(entry, "name")
                            .values()
                            .forEach(name -> Look.text(name).ifPresent(names::add));
                    Look.rows(entry, "aliases")
                            .forEach(alias -> Look.at(alias, "name").ifPresent(name -> once(name, names, findings)));
                }));
    }

    private static void once(Doc name, Set<String> names, Findings findings) {
        Look.text(name).filter(text -> !names.add(text)).ifPresent(text -> findings.add(name, text));
    }
}
