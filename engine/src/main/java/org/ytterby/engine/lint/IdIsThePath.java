package org.ytterby.engine.lint;

import java.util.Optional;
import org.ytterby.engine.doc.Doc;

/** Whoever reads an id finds the file. */
final class IdIsThePath implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L001",
            "an id is the path of its file",
            "编号即文件路径",
            "Name the file as its id says, or write the id that its place gives.",
            "请按编号命名文件，或按所在位置书写编号。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.instruments().forEach((path, doc) -> compare(doc, dotted(path), findings));
        subject.notices().forEach((path, doc) -> compare(doc, dotted(path), findings));
        subject.statuses().forEach((path, doc) -> compare(doc, withoutRoom(path), findings));
        subject.points().forEach((path, doc) -> compare(doc, last(path), findings));
    }

    private static void compare(Doc doc, String due, Findings findings) {
        Look.at(doc, "id")
                .filter(id -> !Look.text(id).equals(Optional.of(due)))
                .ifPresent(id -> findings.add(id, Look.text(id).orElse("")));
    }

    private static String dotted(String path) {
        return path.substring(path.indexOf("/") + 1)
                .replaceFirst("\\.yaml$", "")
                .replace("/", ".");
    }

    /** Of {@code lists/xx/status/name.yaml}: {@code xx.name}. */
    private static String withoutRoom(String path) {
        return dotted(path).replace(".status.", ".");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf("/") + 1).replaceFirst("\\.yaml$", "");
    }
}
