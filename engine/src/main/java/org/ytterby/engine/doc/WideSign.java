package org.ytterby.engine.doc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A Chinese sign where YAML wants the plain one: behind a key, between members, around a value. */
final class WideSign {
    private static final Pattern SIGN = Pattern.compile(
            "(?:^|[-{,\\[])\\s*[\"']?[A-Za-z0-9_.-]{1,60}[\"']?\\s?(：)" // key：
                    + "|[\"'\\]}]\\s?([，、：])" // "1"， "2"
                    + "|(?:^|[-:,\\[{]\\s)\\s{0,60}([｛［“”‘’「])" // key: ｛
                    + "|[\"'\\]}A-Za-z0-9]([｝］])");

    private WideSign() {}

    /** The first one in the line of a mistake or the one before. */
    static Optional<InputException> by(Place mistake, String text) {
        String[] lines = text.split("\n", mistake.line() + 1);
        return IntStream.of(mistake.line() - 1, mistake.line())
                .filter(line -> line > 0 && line <= lines.length)
                .boxed()
                .flatMap(line -> in(lines[line - 1], line, mistake.file()).stream())
                .findFirst();
    }

    private static Optional<InputException> in(String text, int line, String file) {
        Matcher matcher = SIGN.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int group = IntStream.rangeClosed(1, matcher.groupCount())
                .filter(g -> matcher.group(g) != null)
                .findFirst()
                .orElse(0);
        return Optional.of(
                InputException.of(
                        "YT-Y010",
                        new Place(file, line, text.codePointCount(0, matcher.start(group)) + 1),
                        "`" + matcher.group(group) + "` is no sign of YAML",
                        "Type the plain one: `: ` with a blank behind it, `, `, `[ ]`, `{ }`, `\" \"`. Inside a text in quotes any sign may stand."));
    }
}
