package org.ytterby.engine.lint;

import java.util.Set;
import java.util.stream.Stream;

/** YAML knows no curly quotes, so that the paragraph would be called with them. */
final class QuotesArePlain implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L044",
            "quotes are plain ones",
            "引号用半角直引号",
            "Type \" before and behind the text: a curly quote is a sign of the text itself.",
            "请在文字前后键入半角引号 \"：弯引号会成为文字本身的一部分。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final String CURLY = "“”‘’＂「『";
    private static final Set<String> LANGUAGES = Set.of("en", "zh", "ja", "de", "ko", "name", "title");

    @Override
    public void check(Subject subject, Findings findings) {
        Stream.concat(subject.folder().law().values().stream(), subject.folder().beside().values().stream())
                .forEach(doc -> Look.walk(doc, (key, value) -> {
                    if (!LANGUAGES.contains(key)) {
                        Look.rows(value)
                                .forEach(one -> Look.text(one)
                                        .filter(text -> !text.isEmpty() && CURLY.indexOf(text.codePointAt(0)) >= 0)
                                        .ifPresent(text -> findings.add(one, text)));
                    }
                }));
    }
}
