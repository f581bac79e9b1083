package org.ytterby.engine.lint;

import java.util.stream.Stream;

/** What the loader does not read is read by people and pages, and its keys can be misspelt too. */
final class FilesKeepTheirSchema implements Rule {
    static final Text TEXT = Text.of(
            "YT-L039",
            "a file holds what its schema knows",
            "文件仅含其模式所列内容",
            "A key is unknown or missing, or a value is none of those allowed: compare with the schema of the file in schema/.",
            "键未知或缺失，或取值不在允许范围内：请与 schema/ 中该文件的模式核对。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public boolean reaches(Subject subject) {
        return !subject.folder().schemas().isEmpty();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        SchemaCheck check = new SchemaCheck(subject.folder().schemas());
        Stream.concat(
                        subject.folder().law().entrySet().stream(),
                        subject.folder().beside().entrySet().stream()
                                .filter(e -> !e.getKey().startsWith("src/")))
                .forEach(e -> check.of(e.getValue(), Schemas.of(e.getKey()) + ".json")
                        .forEach(flaw -> findings.add(flaw.place(), flaw.value())));
    }
}
