package org.ytterby.io.lists;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML in which nothing can be mistaken: quoted where they are not plainly words. */
final class YamlText {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}\\p{IsLatin}0-9 ._/·（）〔〕、。，；：“”《》-]*(?<! )");
    private static final Pattern WORDS_OF_YAML = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan");

    private YamlText() {}

    static String of(String text) {
        boolean plain =
                PLAIN.matcher(text).matches() && !WORDS_OF_YAML.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xFFFE) {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    static String list(List<String> texts) {
        return texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text in both languages; one that is empty is left out. */
    static String both(String zh, String en) {
        return both("zh", zh, "en", en);
    }

    static String name(String en, String zh) {
        return both("en", en, "zh", zh);
    }

    private static String both(String first, String a, String second, String b) {
        String one = a.isEmpty() ? "" : first + ": " + of(a);
        String other = b.isEmpty() ? "" : second + ": " + of(b);
        return "{" + one + (one.isEmpty() || other.isEmpty() ? "" : ", ") + other + "}";
    }
}
