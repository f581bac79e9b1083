package org.ytterby.engine.lint;

import java.util.regex.Pattern;

/** A wrong code on a declaration stops the goods. */
final class ControlCodesAreWellFormed implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L025",
            "a control code has the form of the list",
            "管制编码符合清单格式",
            "Write it as printed: a digit, a letter from A to E, three digits, then parts behind points (1C902.a.1). ",
            "请按原文书写：一位数字、A至E一个字母、三位数字，其后各段以点分隔（如1C902.a.1）。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final Pattern CLAIMED = Pattern.compile("\\d[A-Za-z]");
    private static final Pattern CODE = Pattern.compile("\\d[A-E]\\d{3}(\\.[a-z0-9]{1,3})*");

    @Override
    public void check(Subject subject, Findings findings) {
        subject.items()
                .values()
                .forEach(doc -> Look.table(doc, "items").forEach((key, item) -> {
                    boolean claimed = CLAIMED.matcher(key).lookingAt();
                    if (claimed && !isCode(key)) {
                        findings.add(item, key);
                    }
                    Look.rows(item, "control-code").stream()
                            .filter(c -> !isCode(Look.text(c).orElse("")))
                            .forEach(c -> findings.add(c, Look.text(c).orElse("")));
                }));
    }

    private static boolean isCode(String text) {
        return text.length() < 40 && CODE.matcher(text).matches();
    }
}
