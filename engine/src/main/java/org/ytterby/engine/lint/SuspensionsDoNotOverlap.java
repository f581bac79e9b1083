package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Doc;

/** Two suspensions on one day hide which of them ends it. The day on which one is handed to the next may be in both. */
final class SuspensionsDoNotOverlap implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L022",
            "nothing is suspended twice on one day",
            "同一内容不在同一日被暂停两次",
            "Let the later one begin on the last day of the earlier one or on the next day, or end the earlier one by"
                    + " `resumes`.",
            "后一暂停应自前一暂停的末日或次日起；或以 resumes 结束前一暂停。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.instruments().values().forEach(doc -> {
            List<Doc> rests = Look.rows(doc, "timeline").stream()
                    .filter(e -> Look.at(e, "suspended").isPresent())
                    .toList();
            pairs(rests, SuspensionsDoNotOverlap::share, findings);
        });
        Map<String, List<Doc>> acts = subject.statuses().values().stream()
                .flatMap(doc -> Look.rows(doc, "acts").stream())
                .filter(a -> Look.at(a, "suspended").isPresent())
                .collect(Collectors.groupingBy(
                        a -> Look.text(a, "notice").orElse(""), LinkedHashMap::new, Collectors.toList()));
        acts.values().forEach(same -> pairs(same, SuspensionsDoNotOverlap::meet, findings));
    }

    private static void pairs(List<Doc> rests, BiPredicate<Doc, Doc> same, Findings findings) {
        for (int i = 0; i < rests.size(); i++) {
            for (int j = 0; j < i; j++) {
                Doc a = days(rests.get(i));
                Doc b = days(rests.get(j));
                if (same.test(rests.get(i), rests.get(j)) && overlap(a, b)) {
                    findings.add(a, Look.text(a, "effective").orElse(""));
                }
            }
        }
    }

    private static Doc days(Doc rest) {
        return Look.at(rest, "suspended").filter(s -> s instanceof Doc.Table).orElse(rest);
    }

    /** Two events are about the same paragraph. */
    private static boolean share(Doc a, Doc b) {
        List<String> one = Look.texts(a, "suspended");
        List<String> other = Look.texts(b, "suspended");
        return one.contains("all") || other.contains("all") || one.stream().anyMatch(other::contains);
    }

    /** Two acts are about the same listing. */
    private static boolean meet(Doc a, Doc b) {
        List<String> one = Look.texts(a, "entries");
        List<String> other = Look.texts(b, "entries");
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static boolean overlap(Doc a, Doc b) {
        return inside(a, b) || inside(b, a);
    }

    private static boolean inside(Doc a, Doc b) {
        Optional<LocalDate> start = Look.day(a, "effective");
        Optional<LocalDate> from = Look.day(b, "effective");
        Optional<LocalDate> until = Look.day(b, "until");
        return start.isPresent()
                && from.isPresent()
                && until.isPresent()
                && !start.get().isBefore(from.get())
                && start.get().isBefore(until.get());
    }
}
