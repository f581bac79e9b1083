package org.ytterby;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Dependencies point one way: doors, portfolio, decide, facts, law, screen, doc. It stands here because the door sees every room. */
@AnalyzeClasses(packages = "org.ytterby", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ENGINE = "org.ytterby.engine..";
    private static final String DOC = "org.ytterby.engine.doc..";
    private static final String LAW = "org.ytterby.engine.law..";
    private static final String FACTS = "org.ytterby.engine.facts..";
    private static final String DECIDE = "org.ytterby.engine.decide..";
    private static final String SCREEN = "org.ytterby.engine.screen..";
    private static final String MATCH = "org.ytterby.engine.screen.match..";
    private static final String WORD = "org.ytterby.engine.screen.word..";
    private static final String TRACE = "org.ytterby.engine.trace..";
    private static final String CLASSIFY = "org.ytterby.engine.classify..";
    private static final String PORTFOLIO = "org.ytterby.engine.portfolio..";
    private static final String LINT = "org.ytterby.engine.lint..";
    private static final String IO = "org.ytterby.io..";
    private static final String CLI = "org.ytterby.cli..";

    @ArchTest
    static final ArchRule theTreeKnowsNoMeaning = none(DOC, LAW, FACTS, DECIDE, SCREEN, PORTFOLIO, LINT);

    @ArchTest
    static final ArchRule lawKnowsNoTransaction = none(LAW, FACTS, DECIDE, PORTFOLIO, LINT);

    @ArchTest
    static final ArchRule factsKnowNoDecision = none(FACTS, DECIDE, PORTFOLIO);

    @ArchTest
    static final ArchRule decisionsKnowNoBook = none(DECIDE, PORTFOLIO);

    @ArchTest
    static final ArchRule screeningKnowsNamesAndNoLaw = none(SCREEN, LAW, DECIDE, PORTFOLIO);

    @ArchTest
    static final ArchRule tracingKnowsNoDecision = none(TRACE, DECIDE, SCREEN, PORTFOLIO);

    @ArchTest
    static final ArchRule lintKnowsTheLawAndNoTransaction = none(LINT, FACTS, DECIDE, PORTFOLIO);

    @ArchTest
    static final ArchRule wordsKnowNoLawAndNoDecision = none(CLASSIFY, LAW, FACTS, DECIDE, PORTFOLIO);

    @ArchTest
    static final ArchRule theEngineKnowsNoDoor = none(ENGINE, IO, CLI);

    @ArchTest
    static final ArchRule readersKnowNoDoor = none(IO, CLI);

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("org.ytterby.engine.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesAreComparedWithoutKnowingWhoAsks = noClasses()
            .that()
            .resideInAnyPackage(MATCH, WORD)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ytterby.engine.screen");

    @ArchTest
    static final ArchRule wordsOfNamesKnowNoComparison = none(WORD, MATCH);

    @ArchTest
    static final ArchRule onlyTheEnginesReadersSeeTheYamlLibrary = noClasses()
            .that()
            .resideOutsideOfPackages(DOC, LAW)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule theEngineNeedsNoFramework = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.snakeyaml..", ENGINE);

    @ArchTest
    static final ArchRule theEngineHasNoClock = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule decidingReadsNoFilesAndNoNetwork = noClasses()
            .that()
            .resideInAnyPackage(FACTS, DECIDE, SCREEN, TRACE, CLASSIFY, PORTFOLIO, LINT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..");

    @ArchTest
    static final ArchRule namesAreTheTradesOwn = noClasses()
            .that()
            .resideInAPackage("org.ytterby..")
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    private static ArchRule none(String room, String... unknownToIt) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknownToIt)
                .allowEmptyShould(true); // a room may still be empty
    }
}
