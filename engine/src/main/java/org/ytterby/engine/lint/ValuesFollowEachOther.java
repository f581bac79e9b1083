package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Parts;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.law.TimelineEvent;

/** On every day on which a provision asks for a figure there is one, and only one. */
final class ValuesFollowEachOther implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L021",
            "the values of a parameter follow each other without gap or overlap",
            "参数各值前后相接，不缺不叠",
            "Write the values in the order of their first days, the first of them no later than the provisions that"
                    + " use it.",
            "请按首日先后书写各值，首个值不得晚于使用它的条款。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.instruments()
                .values()
                .forEach(doc -> Look.table(doc, "parameters").forEach((name, parameter) -> {
                    List<Doc> history = Look.rows(parameter, "history");
                    if (history.isEmpty()) {
                        findings.add(parameter, name);
                    }
                    for (int i = 1; i < history.size(); i++) {
                        if (!isBefore(history.get(i - 1), history.get(i))) {
                            findings.add(
                                    history.get(i),
                                    Look.text(history.get(i), "effective").orElse(name));
                        }
                    }
                }));
        subject.corpus().ifPresent(corpus -> corpus.provisions().forEach(p -> gaps(p, corpus, subject, findings)));
    }

    private static boolean isBefore(Doc earlier, Doc later) {
        Optional<LocalDate> a = Look.day(earlier, "effective");
        Optional<LocalDate> b = Look.day(later, "effective");
        return a.isEmpty() || b.isEmpty() || a.get().isBefore(b.get());
    }

    private static void gaps(Provision provision, Corpus corpus, Subject subject, Findings findings) {
        Optional<LocalDate> start = provision.events().stream()
                .filter(e -> e instanceof TimelineEvent.Commences)
                .map(TimelineEvent::effective)
                .min(Comparator.naturalOrder());
        used(provision.when()).distinct().forEach(name -> {
            Corpus.Parameter parameter = corpus.parameters().get(name);
            boolean late = parameter != null
                    && start.isPresent()
                    && parameter.history().stream()
                            .noneMatch(v -> !v.effective().isAfter(start.get()));
            if (late) {
                findings.add(subject.provision(provision.id()), name);
            }
        });
    }

    private static Stream<String> used(Condition condition) {
        return condition instanceof Condition.ShareOfValue share
                ? Stream.of(share.parameter())
                : Parts.of(condition).stream().flatMap(ValuesFollowEachOther::used);
    }
}
