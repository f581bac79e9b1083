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
        subject.folder()
                .law()
                .forEach((path, doc) -> other(path, doc)
                        .ifPresent(due -> findings.add(due, Look.text(doc, "id").orElse(""))));
    }

    /** The id that a file should have, where it has another one. */
    static Optional<Doc.Text> other(String path, Doc doc) {
        return Look.at(doc, "id")
                .filter(id -> !due(path).isEmpty())
                .filter(id -> !Look.text(id).equals(Optional.of(due(path))))
                .map(id -> new Doc.Text(id.place(), due(path)));
    }

    /** Empty where the kind of file has no id. */
    private static String due(String path) {
        String room = path.substring(0, Math.max(0, path.indexOf('/')));
        return switch (room) {
            case "instruments" -> dotted(path);
            case "lists" -> withoutRoom(path);
            case "open-points" -> last(path);
            default -> "";
        };
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
