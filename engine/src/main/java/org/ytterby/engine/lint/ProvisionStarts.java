package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.law.Instrument;
import org.ytterby.engine.law.TimelineEvent;

/** Law without a first day is never reached. Guidance explains and needs none. */
final class ProvisionStarts implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L008",
            "a provision starts to operate on some day",
            "条款须在某日开始实施",
            "Add `commences` to the timeline of the instrument, with a first day on which it is neither suspended nor"
                    + " ended.",
            "请在该文件的 timeline 中补充 commences，其首日不得晚于终止。");

    @Override
    public Text text() {
        return TEXT;
    }

    private static final Set<Instrument.Authority> EXPLAINS = Set.of(
            Instrument.Authority.GUIDANCE, Instrument.Authority.PRACTICE, Instrument.Authority.POLITICAL_STATEMENT);

    @Override
    public void check(Subject subject, Findings findings) {
        subject.corpus()
                .ifPresent(corpus -> corpus.provisions().stream()
                        .filter(p -> !EXPLAINS.contains(p.instrument().authority()))
                        .filter(p -> !starts(p.events()))
                        .filter(p -> !subject.refused()
                                .contains(subject.provision(p.id()).file()))
                        .forEach(p -> findings.add(subject.provision(p.id()), p.id())));
    }

    private static boolean starts(List<TimelineEvent> events) {
        Optional<LocalDate> first = days(events, TimelineEvent.Commences.class).min(Comparator.naturalOrder());
        Optional<LocalDate> end = days(events, TimelineEvent.Ends.class).min(Comparator.naturalOrder());
        return first.isPresent() && end.map(first.get()::isBefore).orElse(true);
    }

    private static Stream<LocalDate> days(List<TimelineEvent> events, Class<?> kind) {
        return events.stream().filter(kind::isInstance).map(TimelineEvent::effective);
    }
}
