package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.screen.Screener;

/** The law of the usual regimes as it ships: read, checked and put together when the program was built. */
record CompiledLaw(
        String version,
        Optional<LocalDate> evidenceFrom,
        LocalDate evidenceUntil,
        Regimes regimes,
        Map<String, Fact> facts,
        Map<String, Vocabulary.Element> elements,
        List<String> collective,
        List<String> plain,
        Map<String, String> headings,
        Map<String, Bilingual> ignored,
        Map<String, Vocabulary.Word> words,
        Map<String, Instrument> instruments,
        List<Provision> provisions,
        Map<String, Item> items,
        Map<String, Corpus.Parameter> parameters,
        Map<String, OpenPoint> points,
        List<Notice> notices,
        List<StatusAct> statusActs,
        Map<String, Bilingual> measures,
        List<LicenceTest> licenceTests,
        List<WarningRule> warnings,
        List<Derivation> derivations,
        SuspectGrades suspectGrades,
        WorkingDays workingDays,
        List<Correction> corrections,
        Screener.Folded names,
        List<String> wholes) {

    static CompiledLaw of(Corpus c) {
        Vocabulary v = c.vocabulary();
        return new CompiledLaw(
                c.version(),
                c.evidenceFrom(),
                c.evidenceUntil(),
                c.regimes(),
                v.facts(),
                v.elements(),
                List.copyOf(v.elementNames().collective()),
                List.copyOf(v.elementNames().plain()),
                v.keysByHeading(),
                v.ignored(),
                v.words(),
                c.instruments(),
                c.provisions(),
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
                c.screener().folded(),
                v.wholes().stream().sorted().toList());
    }

    Corpus corpus() {
        return new Corpus(
                version,
                evidenceFrom,
                evidenceUntil,
                regimes,
                new Vocabulary(
                        facts,
                        elements,
                        new ElementNames(elements, collective, plain),
                        headings,
                        ignored,
                        words,
                        wholes),
                instruments,
                provisions,
                items,
                parameters,
                points,
                notices,
                statusActs,
                measures,
                licenceTests,
                warnings,
                derivations,
                suspectGrades,
                workingDays,
                corrections,
                Screener.of(names),
                Corpus.shippedWords());
    }
}
