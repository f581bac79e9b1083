package org.ytterby.engine.lint;

import java.util.List;

/** All rules, in the order of their ids. */
public final class Rules {
    public static final List<Rule> ALL = List.of(
            new IdIsThePath(),
            new ValuesNameTheirDay(),
            new NothingIsKnownTooEarly(),
            new RetroactionIsExplained(),
            new SuspensionSaysWhatFollows(),
            new ReadingSaysWhatFollows(),
            new ProvisionCanApply(),
            new ProvisionStarts(),
            new NoAbsenceIsTested(),
            new PositionsAgree(),
            new NamesAreUnique(),
            new BothLanguagesSpeak(),
            new NothingPastTheHorizonIsCertain(),
            new ScenariosNameWhatIsOnFile(),
            new EveryRuleIsNamed(),
            new IdsStandOnFile(),
            new SourcesAreListed(),
            new EverythingIsCited(),
            new TextsNameTheirPage(),
            new DaysAreInOrder(),
            new ValuesFollowEachOther(),
            new SuspensionsDoNotOverlap(),
            new YieldingEnds(),
            new DisagreementIsSettled(),
            new ControlCodesAreWellFormed(),
            new TariffCodesAreWellFormed(),
            new WorkingDaysWork(),
            new TextsStandOnce(),
            new SourcesAreReadAgain(),
            new FilesAreRead(),
            new ContentsNameEveryFile(),
            new PointsAreAsked(),
            new WordsAreUsed(),
            new CommasAreQuoted(),
            new ConfidenceIsStated(),
            new QuantitiesNameTheirUnit(),
            new ItemsStandInASet(),
            new FilesKeepTheirSchema(),
            new NoticesUseKnownWords(),
            new NamesStandOnceInAnEntry(),
            new HorizonIsPast(),
            new SharesLieBetweenZeroAndOne(),
            new QuotesArePlain());

    private Rules() {}

    /** How every rule is worded, that on exceptions among them. */
    public static List<Rule.Text> texts() {
        return java.util.stream.Stream.concat(ALL.stream().map(Rule::text), java.util.stream.Stream.of(Excuses.NEEDED))
                .sorted(java.util.Comparator.comparing(Rule.Text::id))
                .toList();
    }
}
