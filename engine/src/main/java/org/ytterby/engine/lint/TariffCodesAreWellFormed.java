package org.ytterby.engine.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.Doc;

/** A code with a digit too few matches nothing. */
final class TariffCodesAreWellFormed implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L026",
            "a tariff code has ten digits, a line of the tariff eight",
            "商品编号为十位，税则号列为八位",
            "Write the digits as printed, without points or blanks.",
            "请按原文书写数字，不加点或空格。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final Pattern TEN = Pattern.compile("\\d{10}");
    private static final Pattern EIGHT = Pattern.compile("\\d{8}");

    @Override
    public void check(Subject subject, Findings findings) {
        subject.items()
                .values()
                .forEach(doc -> Look.table(doc, "items").values().forEach(item -> {
                    check(Look.rows(item, "hs"), TEN, findings);
                    check(Look.rows(item, "hs-2026"), TEN, findings);
                    check(Look.rows(item, "tariff-lines"), EIGHT, findings);
                }));
        subject.instruments()
                .values()
                .forEach(doc -> Look.rows(doc, "derives").forEach(d -> check(Look.rows(d, "codes"), TEN, findings)));
    }

    private static void check(List<Doc> codes, Pattern form, Findings findings) {
        codes.stream()
                .filter(c -> Look.text(c).filter(t -> form.matcher(t).matches()).isEmpty())
                .forEach(c -> findings.add(c, Look.text(c).orElse("")));
    }
}
