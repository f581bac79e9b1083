package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.screen.word.HanziVariants;
import org.ytterby.engine.screen.word.Letters;
import org.ytterby.engine.screen.word.Table;
import org.ytterby.engine.screen.word.WordTable;

/** Names are folded before they are looked up, so what stands in the tables has to be folded; reading them folds nothing. */
class TablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"company-words.txt", "general-words.txt"})
    void commonWordsInHanziAndKanaStandFolded(String table) {
        List<String> words = entries(
                table,
                List.of(
                        "[hanzi]",
                        "[kana]",
                        "[hanzi-alone]",
                        "[nobody]",
                        "[nobody-role]",
                        "[nobody-beside]",
                        "[nobody-asks]",
                        "[nobody-country]",
                        "[nobody-firm]",
                        "[nobody-mark]",
                        "[nobody-mock]",
                        "[doubt]",
                        "[title]",
                        "[body]",
                        "[family-hanzi]",
                        "[ordinary]"),
                " ");

        assertThat(words).isNotEmpty().allSatisfy(w -> assertThat(w).isEqualTo(folded(w)));
    }

    @Test
    void wordsInThePlaceOfANameNameNobodyEachAlone() {
        assertThat(entries(
                        "general-words.txt",
                        List.of("[nobody]", "[nobody-small]", "[nobody-role]", "[nobody-country]"),
                        " "))
                .isNotEmpty()
                .allSatisfy(w -> assertThat(Names.ofSomebody(w)).as(w).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "德国客户",
                "新客户",
                "新客戶 有限公司",
                "某公司",
                "国外最终用户",
                "德國某公司",
                "客户A",
                "深圳个人用户",
                "our customer",
                "German customer",
                "customer in Germany",
                "unknown, Germany",
                "new overseas buyer",
                "Customer B",
                "end user 12",
                "see line 3",
                "siehe Zeile 1",
                "ditto line 2",
                "同上公司",
                "同一收货人",
                "如上所示",
                "Company B",
                "Firma X",
                "Entity A",
                "甲公司",
                "A公司",
                "XX公司",
                "B社",
                "乙方",
                "wie 1",
                "wie Pos. 1",
                "as line 1",
                "same as 1",
                "idem ligne 1",
                "同1",
                "同第一行",
                "1行目と同じ",
                "Kd. 4711",
                "CUST0001",
                "Debitor 10023",
                "EU customer",
                "Germany",
                "德国",
                "DE",
                "our German subsidiary",
                "a distributor",
                "Käufer",
                "siehe Mail",
                "按合同",
                "公司名称",
                "#VALUE!",
                "ask sales",
                "on request",
                "auf Anfrage",
                "withheld",
                "wie üblich",
                "see drawing",
                "probably not",
                "nicht relevant",
                "ask Peter",
                "frag Anna",
                "client à confirmer",
                "our usual customer",
                "German OEM",
                "DE/US",
                "DE or US",
                "Germany, then Iran",
                "customer to advise",
                "Kunde wird benannt",
                "noch zu benennen",
                "wird geklärt",
                "streng vertraulich",
                "siehe Anlage",
                "no information",
                "someone",
                "уточняется",
                "추후 통보",
                "請問業務",
                "確認中",
                "別途連絡",
                "暂未确定",
                "エンドユーザー未定"
            })
    void aPlaceOrAnAdjectiveBesideSuchAWordNamesNobodyEither(String name) {
        assertThat(Names.ofSomebody(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "德国公司",
                "新大陆",
                "中国公司",
                "北京用友",
                "无锡",
                "大无线",
                "客户世界 有限公司",
                "德国客户服务公司",
                "New York",
                "The Base",
                "New Russia Party",
                "E.ON",
                "Arizona S.A.",
                "User Local",
                "Customer Systems",
                "Open Text",
                "General Buyer",
                "Buyer & Sons",
                "To Order of Kunlun Bank",
                "Pacific Line",
                "New Line",
                "Company of Animals",
                "Sopra Steria",
                "大同公司",
                "Ref Engineering",
                "Arriba Mexico",
                "ASK Chemicals GmbH",
                "Reply S.p.A.",
                "i-Soon",
                "IS Egypt",
                "Australia 2040 CI",
                "Department 140",
                "OEM Automatic",
                "Sales & Service Parts Ltd."
            })
    void aWordOfItsOwnBesideThemIsAName(String name) {
        assertThat(Names.ofSomebody(name)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXX GmbH",
                "Muster GmbH",
                "Max Mustermann",
                "ABC Co., Ltd.",
                "XYZ",
                "X Corp.",
                "123 Ltd.",
                "Germany GmbH",
                "德国公司",
                "测试有限公司"
            })
    void aNameThatStandsForAnyIsOneUntilPapersShowTheFirm(String name) {
        assertThat(Names.key(name).telling()).isEqualTo(Names.Telling.NOBODY);
        assertThat(Names.isStandIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E.ON SE",
                "K+S AG",
                "A.I.S. AG",
                "AT&T Inc.",
                "1&1 AG",
                "1832 Ltd.",
                "Open Ltd.",
                "ABC GmbH HRB 12345",
                "三一集团"
            })
    void aFirmOfALikeNameStandsForNoOther(String name) {
        assertThat(Names.key(name)).isEqualTo(new Names.Key(Names.fold(name), Names.Telling.SOMEBODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Carrier Corporation",
                "Customer Ltd",
                "Importer of Record LLC",
                "Endabnehmer AG",
                "ABC Trading GmbH",
                "Sample Grinding Ltd.",
                "国外客户贸易有限公司",
                "某商社株式会社"
            })
    void aFormBesideNothingButAPartInADealShowsAFirmPerhaps(String name) {
        assertThat(Names.key(name)).isEqualTo(new Names.Key(Names.fold(name), Names.Telling.PERHAPS));
    }

    @Test
    void noListedNameIsOneThatNamesNobody() {
        assertThat(ListedNames.ALL)
                .isNotEmpty()
                .allSatisfy(n ->
                        assertThat(Names.key(n.name()).letters()).as(n.name()).isEqualTo(Names.fold(n.name())));
    }

    @Test
    void everyLegalFormInHanziStandsFoldedToo() {
        List<String> forms = new ArrayList<>(entries("legal-forms.txt", List.of("[anywhere]", "[cjk-edge]"), ", *"));
        for (String line : Table.lines("match/legal-forms-more.txt")) {
            forms.addAll(List.of(line.split(", *", -1)));
        }

        assertThat(forms).isNotEmpty().allSatisfy(f -> assertThat(forms).contains(HanziVariants.fold(f)));
    }

    @Test
    void wordsThatAreLookedUpWhereTheyStandStandInOrder() {
        for (String section :
                List.of("[empty]", "[general]", "[places]", "[given-names]", "[family-names]", "[seldom]")) {
            List<String> words = entries("company-words.txt", List.of(section), " ");
            assertThat(words).as(section).isNotEmpty().isSorted();
        }
        for (String table : List.of("ordinary-words.txt", "ordinary-words-more.txt")) {
            List<String> words = Table.lines(table).stream()
                    .flatMap(l -> List.of(l.split(" ", -1)).stream())
                    .toList();
            assertThat(words).as(table).hasSizeGreaterThan(10_000).isSorted();
        }
        List<String> counted = Table.lines("match/name-counts.txt").stream()
                .flatMap(l -> List.of(l.split(" ", -1)).stream())
                .map(c -> c.substring(0, c.indexOf('=')))
                .toList();
        assertThat(counted).isNotEmpty().isSorted();
    }

    @Test
    void aTableOfWordsKnowsEachOfThemAndNoOther() {
        WordTable table = new WordTable("ab=3 abc=12\nabd=7 b=1 za=20");

        assertThat(List.of("ab", "abc", "abd", "b", "za").stream().map(table::number))
                .containsExactly(3, 12, 7, 1, 20);
        assertThat(List.of("", "a", "abcd", "aa", "bb", "z", "zz", "=3", " ").stream()
                        .filter(table::contains))
                .isEmpty();
        assertThat(new WordTable("").contains("a")).isFalse();
    }

    private static String folded(String word) {
        return String.join("", Letters.words(HanziVariants.fold(word)));
    }

    private static List<String> entries(String table, List<String> sections, String separator) {
        List<String> entries = new ArrayList<>();
        boolean within = false;
        for (String line : Table.lines(table)) {
            if (Table.isSection(line)) {
                within = sections.contains(line);
            } else if (within) {
                entries.addAll(List.of(line.split(separator, -1)));
            }
        }
        return entries;
    }
}
