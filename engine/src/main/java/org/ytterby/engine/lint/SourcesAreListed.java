package org.ytterby.engine.lint;

import java.util.Set;

/** A key that stands for no page is no source. */
final class SourcesAreListed implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L017",
            "a source that is named is listed in its file",
            "所提来源均列于本文件",
            "Correct its key, or add it to the `sources` of the file.",
            "请更正其键，或在本文件的 sources 中补充。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.folder().law().forEach((path, doc) -> {
            if (path.startsWith("instruments/") || path.startsWith("items/") || path.startsWith("lists/")) {
                Set<String> listed = Look.table(doc, "sources").keySet();
                Look.walk(doc, (key, value) -> {
                    if (key.equals("source") || key.equals("sources")) {
                        Look.rows(value)
                                .forEach(one -> Look.text(one)
                                        .filter(name -> !listed.contains(name))
                                        .ifPresent(name -> findings.add(one, name)));
                    }
                });
            }
        });
    }
}
