package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.CorpusFolder;
import org.ytterby.engine.law.PolicyEvent;

/** Holds a corpus folder to every rule. */
public final class Lint {
    private static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    private Lint() {}

    /** @param on the day of the look; sources that were read more than a year before it have to be read again */
    public static LintReport of(CorpusFolder folder, LocalDate on) {
        Refusals refusals = Refusals.of(folder);
        List<Problem> refused = new ArrayList<>(folder.problems());
        refused.addAll(refusals.problems());
        folder.beside().forEach((path, doc) -> {
            if (path.startsWith("events/")) {
                refused.addAll(refused(doc));
            }
        });
        refused.sort(Comparator.comparing(Problem::place, IN_ORDER));
        List<Finding> findings = new ArrayList<>(findings(folder, refusals, refused, on));
        List<Finding> all = List.copyOf(findings);
        findings.removeIf(f -> refusals.explains(f.value()) || isToldAnyway(f, refused, all));
        int files = folder.law().size() + folder.beside().size();
        boolean none = folder.beside().keySet().stream().noneMatch(path -> path.startsWith("src/"));
        return new LintReport(refused, findings, files, none, !folder.problems().isEmpty());
    }

    private static Set<String> files(List<Problem> refused) {
        return refused.stream().map(p -> p.place().file()).collect(Collectors.toSet());
    }

    /** What the loader or a rule of its own says on the same line, with better advice. */
    private static boolean isToldAnyway(Finding finding, List<Problem> refused, List<Finding> all) {
        if (finding.rule().equals(FilesKeepTheirSchema.TEXT)) {
            return Stream.concat(
                            refused.stream().map(Problem::place),
                            all.stream()
                                    .filter(f -> !f.rule().equals(FilesKeepTheirSchema.TEXT))
                                    .map(Finding::place))
                    .anyMatch(place -> onTheSameLine(place, finding.place()));
        }
        return refused.stream()
                .filter(p -> p.id().equals(Refusals.MISSING_KEY) && p.place().equals(finding.place()))
                .anyMatch(p -> finding.rule().hint().en().contains("`" + p.value() + "`"));
    }

    private static boolean onTheSameLine(Place one, Place other) {
        return one.file().equals(other.file()) && one.line() == other.line();
    }

    private static List<Problem> refused(Doc events) {
        try {
            PolicyEvent.all(events);
            return List.of();
        } catch (InputException e) {
            return e.problems();
        }
    }

    private static List<Finding> findings(CorpusFolder folder, Refusals refusals, List<Problem> refused, LocalDate on) {
        Subject subject = new Subject(folder, refusals.corpus(), on, files(refused));
        List<Finding> all = new ArrayList<>();
        List<Rule> reaching =
                Rules.ALL.stream().filter(rule -> rule.reaches(subject)).toList();
        for (Rule rule : reaching) {
            Findings findings = new Findings(rule.text());
            rule.check(subject, findings);
            all.addAll(findings.all());
        }
        List<Finding> left = new ArrayList<>(
                Excuses.of(subject, reaching).without(all, refused.isEmpty() && refusals.allBearTheirIds()));
        left.sort(Comparator.comparing(Finding::place, IN_ORDER)
                .thenComparing(f -> f.rule().id()));
        return List.copyOf(left);
    }
}
