package org.ytterby.engine.lint;

import org.ytterby.engine.doc.Place;

/** Only a file that is named is missed in a copy cut short. */
final class ContentsNameEveryFile implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L032",
            "contents.yaml names every file",
            "contents.yaml 列出每个文件",
            "Add its path to contents.yaml: a copy that lacks it is then refused.",
            "请将其路径列入 contents.yaml：缺少该文件的副本随即会被拒绝。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.folder()
                .contents()
                .ifPresent(named -> subject.folder().law().keySet().stream()
                        .filter(path -> !named.contains(path))
                        .forEach(path -> findings.add(new Place(path, 0, 0), path)));
    }
}
