package org.ytterby.engine.lint;

import java.util.Set;
import org.ytterby.engine.doc.Place;

/** Law in a folder that nobody reads is no law here. */
final class FilesAreRead implements Rule {
    private static final Set<String> KNOWN = Set.of(
            "calendars/cn.yaml",
            "knowledge/elements.yaml",
            "knowledge/general-licences.yaml",
            "knowledge/magnet-grades.yaml",
            "knowledge/tracing.yaml");

    /** The lexicon: as many files as its makers like. */
    private static final String WORDS = "knowledge/words/";

    private static final Text TEXT = Text.of(
            "YT-L031",
            "every file stands where it is read",
            "每个文件均位于可读之处",
            "Move it into its room and end its name in `.yaml`, or take it out.",
            "请移入相应文件夹并以 .yaml 结尾，或将其移除。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.folder().unread().forEach(path -> findings.add(new Place(path, 0, 0), path));
        subject.folder().law().forEach((path, doc) -> {
            boolean inRoom = path.startsWith("calendars/") || path.startsWith("knowledge/");
            if (inRoom && !path.startsWith(WORDS) && !KNOWN.contains(path)) {
                findings.add(doc, path);
            }
        });
    }
}
