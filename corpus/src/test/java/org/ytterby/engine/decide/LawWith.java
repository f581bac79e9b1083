package org.ytterby.engine.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Instrument;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.law.TimelineEvent;

/** The corpus with one provision more, as a scenario of another law would add it. */
final class LawWith {
    private static final Bilingual TEXT = new Bilingual("made up", "虚拟");

    private LawWith() {}

    /** @param day from which it operates and on which it is published */
    static Corpus provision(Corpus corpus, Condition when, Effect effect, LocalDate day) {
        Instrument instrument = new Instrument(
                "test.overlay",
                List.of(),
                Instrument.Authority.ANNOUNCEMENT,
                TEXT,
                Optional.empty(),
                day,
                Optional.empty());
        Provision extra = new Provision(
                "test.overlay/1",
                instrument,
                List.of(),
                TEXT,
                "1",
                when,
                effect,
                List.of(),
                List.of(),
                List.of(new TimelineEvent.Commences(List.of(), day, day, List.of())),
                "high",
                Set.of(),
                when);
        List<Provision> provisions = new ArrayList<>(corpus.provisions());
        provisions.add(extra);
        return with(corpus, provisions);
    }

    static Corpus with(Corpus c, List<Provision> provisions) {
        return new Corpus(
                c.version(),
                c.evidenceFrom(),
                c.evidenceUntil(),
                c.regimes(),
                c.vocabulary(),
                c.instruments(),
                List.copyOf(provisions),
                c.items(),
                c.parameters(),
                c.points(),
                c.notices(),
                c.statusActs(),
                c.measures(),
                c.licenceTests(),
                c.warnings(),
                c.derivations(),
                c.suspectGrades(),
                c.workingDays(),
                c.corrections(),
                c.screener(),
                c.lexicon());
    }
}
