package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Doc;

/**
 * Where real law makes a rule fail: {@code lint.yaml} names the rule, the file and the values, since when and why. What
 * excuses nothing, or gives no reason, is a finding itself.
 */
final class Excuses {
    static final Rule.Text NEEDED = Rule.Text.of(
            "YT-L030",
            "an exception excuses something, on a day, for a reason",
            "例外须有所豁免，并载明日期与理由",
            "Take it out of lint.yaml, or write `rule`, `at`, `since` and `reason` in both languages.",
            "请从 lint.yaml 中删除，或写明 rule、at、since 及中英文 reason。");

    private final List<Excuse> excuses = new ArrayList<>();

    private record Excuse(Doc entry, String rule, String file, Set<String> values, boolean reasoned) {
        boolean covers(Finding finding) {
            return reasoned
                    && finding.rule().id().equals(rule)
                    && finding.place().file().equals(file)
                    && (values.isEmpty() || values.contains(finding.value()));
        }
    }

    /** The exceptions, without those from known rules that do not reach this folder. */
    static Excuses of(Subject subject, List<Rule> reaching) {
        Excuses all = new Excuses();
        Set<String> idle = Rules.ALL.stream()
                .filter(rule -> !reaching.contains(rule))
                .map(rule -> rule.text().id())
                .collect(Collectors.toSet());
        subject.beside("lint.yaml")
                .ifPresent(doc -> Look.rows(doc, "exceptions").forEach(one -> {
                    if (idle.contains(Look.text(one, "rule").orElse(""))) {
                        return;
                    }
                    for (Doc file : Look.rows(one, "at")) {
                        all.excuses.add(excuse(one, Look.text(file).orElse("")));
                    }
                    if (Look.rows(one, "at").isEmpty()) {
                        all.excuses.add(excuse(one, ""));
                    }
                }));
        return all;
    }

    private static Excuse excuse(Doc one, String file) {
        Optional<LocalDate> since = Look.day(one, "since");
        Optional<Doc> reason = Look.at(one, "reason");
        boolean reasoned = since.isPresent()
                && reason.flatMap(r -> Look.text(r, "en")).isPresent()
                && reason.flatMap(r -> Look.text(r, "zh")).isPresent();
        return new Excuse(
                one, Look.text(one, "rule").orElse(""), file, new HashSet<>(Look.texts(one, "values")), reasoned);
    }

    /**
     * The findings that nothing excuses, and the exceptions that excuse nothing.
     *
     * @param whole everything could be read; where not, an exception may excuse what was not
     */
    List<Finding> without(List<Finding> findings, boolean whole) {
        Set<Excuse> used = new HashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            List<Excuse> covering =
                    excuses.stream().filter(e -> e.covers(finding)).toList();
            used.addAll(covering);
            if (covering.isEmpty()) {
                left.add(finding);
            }
        }
        excuses.stream()
                .filter(e -> !used.contains(e) && (whole || !e.reasoned()))
                .forEach(e -> left.add(new Finding(NEEDED, e.entry().place(), e.rule() + " " + e.file())));
        return left;
    }
}
