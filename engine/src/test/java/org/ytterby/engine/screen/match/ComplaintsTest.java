package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;

/** What users of other screening tools complain of. */
class ComplaintsTest {
    private static final Matcher.Search SEARCH = Matcher.of(List.of(
                    entry("11420 CORP."),
                    entry("GUANGZHOU HAIGE COMMUNICATIONS GROUP INCORPORATED COMPANY"),
                    entry("CNOOC ENERGY TECHNOLOGY & SERVICES LIMITED"),
                    entry("MTC"),
                    entry("John Smith"),
                    entry("Lu Wu"),
                    entry("Sergei Ivanovich PETROV"),
                    entry("J. A. B. Smirnov"),
                    entry("洛克希德·马丁导弹与火控公司"),
                    entry("Владимир Петрович Сидоренко"),
                    entry("محمد حسن خالد"),
                    entry("Xiaoping Technology Co., Ltd.")))
            .search();

    private static ListEntry entry(String name) {
        return ListEntry.named(
                "test", name, ListEntry.Kind.UNKNOWN, List.of(new EntryName(name, EntryName.Kind.PRIMARY)));
    }

    private static List<String> found(String name) {
        return SEARCH.find(Query.named(name), 10).stream()
                .filter(m -> m.score().verdict(Score.Basis.LISTS.review()) != Verdict.NO_MATCH)
                .map(m -> m.entry().id())
                .toList();
    }

    private static double score(String a, String b) {
        return PairScorer.shipped().score(a, b).orElseThrow().logOdds();
    }

    private static Verdict verdict(String a, String b) {
        return new Score(Score.Basis.PAIRS, score(a, b), List.of()).verdict(Score.Basis.PAIRS.review());
    }

    @Test
    void aNumberedCompanyDoesNotMeetEveryCompany() {
        assertThat(found("Acme Corp")).isEmpty();
        assertThat(found("7 Seas Corp.")).isEmpty();
        assertThat(found("11421 Corp")).doesNotContain("11420 CORP.");
        assertThat(found("11420 Corporation")).containsExactly("11420 CORP.");
    }

    @Test
    void lettersReadOutOneByOneDoNotSoundAlike() {
        assertThat(found("MTQ Corporation Limited")).isEmpty();
        assertThat(found("MTC Corporation Limited")).containsExactly("MTC");
        assertThat(score("HTC", "THK Co., Ltd.")).isLessThan(score("KRUK", "CRUCK"));
    }

    @Test
    void shortenedNamesFindTheFullOnes() {
        assertThat(found("GUANGZHOU HAIGE COMM GRP").getFirst()).startsWith("GUANGZHOU HAIGE");
        assertThat(found("HAIGE GUANGZHOU").getFirst()).startsWith("GUANGZHOU HAIGE");
        assertThat(found("CNOOC ENERGY TECH & SRVCES LTD").getFirst()).startsWith("CNOOC ENERGY");
    }

    @Test
    void oneLetterMakesAnotherShortName() {
        assertThat(found("Li Wu")).doesNotContain("Lu Wu");
        assertThat(found("Jon Smith")).contains("John Smith");
    }

    @Test
    void aPatronymicLeftOutDiffersFromOneThatContradicts() {
        double leftOut = score("Sergei PETROV", "Sergei Ivanovich PETROV");
        double other = score("Sergei Pavlovich PETROV", "Sergei Ivanovich PETROV");
        assertThat(leftOut).isGreaterThan(other + 2);
        assertThat(verdict("Roman Borisovich ROTENBERG", "Boris Romanovich ROTENBERG"))
                .isNotEqualTo(Verdict.MATCH);
    }

    @Test
    void separateInitialsDoNotMatchEverything() {
        assertThat(found("J. A. B. Carter")).doesNotContain("J. A. B. Smirnov");
        assertThat(verdict("J. A. Smirnov", "John Adam Smirnov")).isNotEqualTo(Verdict.NO_MATCH);
    }

    @Test
    void everyScriptIsRead() {
        assertThat(found("Vladimir Sidorenko")).containsExactly("Владимир Петрович Сидоренко");
        assertThat(found("Mohammed Hassan Khalid")).containsExactly("محمد حسن خالد");
        assertThat(found("洛克希德馬丁導彈與火控")).contains("洛克希德·马丁导弹与火控公司");
        assertThat(found("luo ke xi de ma ding dao dan yu huo kong gong si")).contains("洛克希德·马丁导弹与火控公司");
        assertThat(found("luokeximading daodan yu huokong")).contains("洛克希德·马丁导弹与火控公司");
        assertThat(found("Hsiao-p'ing Technology")).contains("Xiaoping Technology Co., Ltd.");
        assertThat(verdict("김정은", "Kim Jong Un")).isEqualTo(Verdict.MATCH);
        assertThat(verdict("Νικόλαος Παπαδόπουλος", "Nikolaos Papadopoulos")).isEqualTo(Verdict.MATCH);
        assertThat(verdict("ヤマダ タロウ", "Yamada Taro")).isEqualTo(Verdict.MATCH);
        assertThat(verdict("Teng Hsiao-p'ing", "邓小平")).isEqualTo(Verdict.MATCH);
    }

    @Test
    void severalNamesInOneFieldAreEachRead() {
        assertThat(verdict("洛克希德·马丁公司 (Lockheed Martin)", "Lockheed Martin Corporation"))
                .isEqualTo(Verdict.MATCH);
        assertThat(verdict("Fire Point Ltd f/k/a Haige Comm", "Haige Comm Ltd")).isEqualTo(Verdict.MATCH);
        assertThat(verdict("Acme Foods Ltd; Haige Communications", "HAIGE COMMUNICATIONS"))
                .isEqualTo(Verdict.MATCH);
    }

    @Test
    void lettersOfAnotherAlphabetThatLookLatinDoNotHideAName() {
        assertThat(verdict("Lосkhееd Mаrtin", "Lockheed Martin")).isEqualTo(Verdict.MATCH);
        assertThat(verdict("Ｌｏｃｋｈｅｅｄ Ｍａｒｔｉｎ", "Lockheed Martin")).isEqualTo(Verdict.MATCH);
        assertThat(verdict("\u202ELockheed\u200B Martin\u200F", "Lockheed Martin"))
                .isEqualTo(Verdict.MATCH);
    }

    @Test
    void longCommonNamesOfOtherFirmsAreNoMatch() {
        assertThat(verdict("Acme Energy Technology & Services Limited", "CNOOC ENERGY TECHNOLOGY & SERVICES LIMITED"))
                .isNotEqualTo(Verdict.MATCH);
        assertThat(found("Guangzhou Food Group Company")).isEmpty();
    }

    @Test
    void aPlaceInBracketsIsNoNameOfItsOwn() {
        Matcher.Search search = Matcher.of(
                        List.of(entry("Hong Kong Ke.Do"), entry("USA"), entry("Daedong Credit Bank (DCB)")))
                .search();
        for (String name :
                List.of("Lam Soon (Hong Kong) Limited", "Siemens Industry (USA) Inc.", "Come Sure (Holdings) Ltd")) {
            assertThat(search.find(Query.named(name), 5)).as(name).noneMatch(ComplaintsTest::isWorthALook);
        }
        assertThat(search.find(Query.named("DCB"), 5)).anyMatch(ComplaintsTest::isWorthALook);
    }

    private static boolean isWorthALook(Match match) {
        return match.score().verdict(Score.Basis.LISTS.review()) != Verdict.NO_MATCH;
    }

    @Test
    void aFirmWithALegalFormIsNoShipAndThePersonWhoseWholeNameItBearsStaysWorthALook() {
        Matcher.Search search = Matcher.of(List.of(
                        kind("Dover", ListEntry.Kind.VESSEL), kind("Viktor Anatolyevich Bout", ListEntry.Kind.PERSON)))
                .search();
        assertThat(search.find(Query.named("Dover Corporation"), 1)
                        .getFirst()
                        .score()
                        .facts())
                .extracting(Said::kind)
                .containsExactly(Said.Kind.NAME_OF_A_FIRM);
        assertThat(search.find(Query.named("Dover Corporation"), 1)).noneMatch(ComplaintsTest::isWorthALook);
        assertThat(search.find(Query.named("Dover"), 1)).anyMatch(ComplaintsTest::isWorthALook);
        assertThat(search.find(Query.named("Viktor Anatolyevich Bout Ltd"), 1)).anyMatch(ComplaintsTest::isWorthALook);
    }

    private static ListEntry kind(String name, ListEntry.Kind kind) {
        return ListEntry.named("test", name, kind, List.of(new EntryName(name, EntryName.Kind.PRIMARY)));
    }
}
