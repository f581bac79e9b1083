package org.ytterby.io.text;

import org.ytterby.engine.lint.Finding;
import org.ytterby.engine.lint.LintReport;

/** What is wrong with a corpus, for the person who mends it: place, rule, value, what to do. */
public final class LintText {
    private final Words words;
    private final Style style;

    public LintText(Words words, Style style) {
        this.words = words;
        this.style = style;
    }

    public String of(LintReport report) {
        StringBuilder out = new StringBuilder();
        ProblemText problems = new ProblemText(words);
        report.refused().forEach(p -> out.append(problems.of(p)).append('\n'));
        report.findings().forEach(f -> out.append(of(f)).append('\n'));
        Page page = new Page(style);
        page.para("", "", sum(report));
        if (report.withoutScenarios()) {
            page.para("", "", words.say("lint.no-scenarios"));
        }
        if (report.waiting()) {
            page.para("", "", words.say("lint.waiting"));
        }
        return out.append(page).toString();
    }

    private String of(Finding finding) {
        String value = finding.value().isEmpty() ? "" : words.say("lint.value", Columns.clean(finding.value()));
        String place = finding.place().file().isEmpty()
                ? ""
                : Columns.clean(finding.place().toString()) + "  ";
        return place
                + finding.rule().id()
                + "  "
                + words.of(finding.rule().sentence())
                + value
                + "\n    "
                + words.of(finding.rule().hint());
    }

    private String sum(LintReport report) {
        String files = words.count("lint.files", report.files());
        return report.clean() ? words.say("lint.clean", files) : words.count("lint.found", report.count(), files);
    }
}
