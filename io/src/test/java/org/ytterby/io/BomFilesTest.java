package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.trace.Article;
import org.ytterby.engine.trace.Bom;
import org.ytterby.engine.trace.Origin;
import org.ytterby.engine.trace.Span;
import org.ytterby.engine.trace.Unit;
import org.ytterby.engine.trace.Use;
import org.ytterby.io.text.Words;

class BomFilesTest {
    private static final BomFiles FILES =
            new BomFiles(Shipped.CORPUS.vocabulary().elementNames());

    private static final String INDENTED = """
        level,part,name,quantity,unit,mass g,value,currency,supplier,origin,composition,complete
        0,M,Motor,,,,600,EUR,,,,
        1,R,Rotor,1,pcs,,,,,,,
        2,MAG,Magnet,96,pcs,11.5,0.94,EUR,Rheintal,DE,Nd 24..26; Fe 62..67,yes
        3,Dy,,2.2..2.6,%,,820,EUR,,AU/CN,,
        1,SHF,Shaft,1,pcs,2900,20,EUR,Lenne,DE,none,
        """;

    private static Bom read(String name, String text) {
        return FILES.bill(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .bom();
    }

    @Test
    void indentedLinesBecomeATree() {
        Bom bom = read("bom.csv", INDENTED);

        assertThat(bom.products()).extracting(Article::id).containsExactly("M");
        assertThat(bom.parts("R")).extracting(Use::child).containsExactly("MAG");
        assertThat(bom.parts("R").getFirst().quantity()).isEqualTo(Span.exactly(new BigDecimal("96")));
    }

    @Test
    void wordsAroundTheNameOfACountryAreRead() {
        for (String cell : List.of("来自CN", "来自中国", "from China", "made in China", "中国产", "原产于中国", "PRC", "中国大陆")) {
            Article part = read("b.csv", "part,quantity,value,currency,origin\nA,1,5,EUR," + cell + "\n")
                    .article("A")
                    .orElseThrow();
            assertThat(part.origin()).as(cell).isEqualTo(Origin.of("CN"));
        }
        assertThat(read("b.csv", "part,quantity,value,currency,composition\nA,1,5,EUR,Dy 2 来自CN; Tb 1 澳大利亚\n")
                        .article("A")
                        .orElseThrow()
                        .contents())
                .extracting(c -> String.join("/", c.origin().countries()))
                .containsExactly("CN", "AU");
    }

    @Test
    void sharesOfACompositionMayBeWrittenWithACommaBeforeTenths() {
        List<org.ytterby.engine.trace.Content> contents = read(
                        "b.csv",
                        "part;quantity;value;currency;composition\nA;1;5,50;EUR;Dy 1,5 %\nB;1;5,50;EUR;Tb <0,01 %\n")
                .articles()
                .values()
                .stream()
                .flatMap(a -> a.contents().stream())
                .toList();

        assertThat(contents.getFirst().fraction().low()).isEqualByComparingTo("0.015");
        assertThat(contents.getLast().fraction().high().orElseThrow()).isEqualByComparingTo("0.0001");
    }

    /** Planned on top of the quantity, as SAP does, or counted in it: the column does not say. */
    @Test
    void scrapLeavesAllOfTheQuantityOrWhatIsLeftWithoutIt() {
        Bom bom = read("b.csv", "part,parent,quantity,scrap\nA,,1,\nB,A,10,20\n");

        assertThat(bom.parts("A").getFirst().yield()).isEqualTo(Span.of("0.80", "1"));
    }

    /** A supplier who says that nothing else is in it has not said that there is no dysprosium. */
    @Test
    void whatIsStatedToBeUnknownOrNotDetectedIsNotNothing() {
        for (String cell : List.of("?", "unknown", "ND", "n.d.", "未检出", "< LOD")) {
            List<Article> answers = FILES.answers(
                            "a.csv",
                            new ByteArrayInputStream(
                                    ("part,substance,quantity,unit,complete\nMAG,,,,yes\n,Dy," + cell + ",%,\n")
                                            .getBytes(StandardCharsets.UTF_8)))
                    .articles();
            assertThat(answers.getFirst().contents())
                    .as(cell)
                    .extracting(c -> c.fraction().toString())
                    .containsExactly(Span.UP_TO_ONE.toString());
        }
    }

    @Test
    void aShareAboveEveryPartOfAnAnswerIsRefused() {
        assertThatThrownBy(() -> FILES.answers(
                        "a.csv",
                        new ByteArrayInputStream(
                                "part,quantity,unit\nDy,2,%\nMAG,,\n".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("no part stands above it");
    }

    @Test
    void aShareOfTheMassIsContentWithAnOriginOfItsOwn() {
        Article magnet = read("bom.csv", INDENTED).article("MAG").orElseThrow();

        assertThat(magnet.contents())
                .extracting(c -> c.substance() + " " + c.fraction().low() + " "
                        + c.origin().countries())
                .containsExactly("Nd 0.24 []", "Fe 0.62 []", "Dy 0.022 [AU, CN]");
        assertThat(magnet.contents().getLast().prices().getFirst().amount().low())
                .isEqualByComparingTo("820");
        assertThat(magnet.complete()).contains(true);
    }

    @Test
    void aPartThatHoldsNoneIsComplete() {
        assertThat(read("bom.csv", INDENTED).article("SHF").orElseThrow().complete())
                .contains(true);
    }

    @Test
    void parentAndChildSayTheSame() {
        Bom bom = read("bom.csv", """
            Parent;Component;Comp. Qty (CUn);Un
            ;M;;
            M;R;1;ST
            M;SHF;1;ST
            R;MAG;96;ST
            """);

        assertThat(bom.products()).extracting(Article::id).containsExactly("M");
        assertThat(bom.parts("R").getFirst().unit()).isEqualTo(Unit.PIECE);
    }

    @Test
    void jsonNestsPartsInParts() {
        Bom bom = read("bom.json", """
            {"parts": [{"part": "M", "value": "600", "currency": "EUR", "parts": [
              {"part": "MAG", "quantity": 96, "unit": "pcs", "mass_g": 11.5, "complete": "yes",
               "origin": {"DE": 60, "CN": [10, 40]},
               "contents": [{"substance": "Dy2O3", "share": [1.2, 1.4], "origin": ["CN", "MY"]}]}]}]}
            """);

        Article magnet = bom.article("MAG").orElseThrow();
        assertThat(magnet.mass()).isEqualTo(Span.exactly(new BigDecimal("0.0115")));
        assertThat(magnet.origin().share("CN")).isEqualTo(Span.of("0.10", "0.40"));
        assertThat(magnet.contents().getFirst().origin()).isEqualTo(new Origin.OneOf(java.util.Set.of("CN", "MY")));
    }

    @Test
    void aLimitOfDetectionIsAnInterval() {
        Article magnet = read("bom.csv", "part,composition\nM,Tb <50 ppm; Dy <0.01\n")
                .article("M")
                .orElseThrow();

        assertThat(magnet.contents())
                .extracting(c ->
                        c.fraction().high().orElseThrow().stripTrailingZeros().toPlainString())
                .containsExactly("0.00005", "0.0001");
    }

    @Test
    void aSubAssemblyListedTwiceIsOne() {
        Bom bom = read("bom.csv", """
            level,part,quantity
            0,M,1
            1,P,1
            2,MAG,4
            1,Q,1
            2,P,2
            3,MAG,4
            """);

        assertThat(bom.parts("P")).hasSize(1);
        assertThatThrownBy(() -> read("bom.csv", "level,part,quantity\n0,M,1\n1,P,1\n2,MAG,4\n1,Q,1\n2,P,2\n3,MAG,5\n"))
                .hasMessageContaining("bom.csv:7")
                .hasMessageContaining("`P` holds `MAG` here, and not so where it was first listed");
    }

    @Test
    void onePartNumberMeansOneThing() {
        assertThatThrownBy(() -> read("bom.csv", "level,part,quantity,mass g\n0,M,1,\n1,P,1,5\n1,Q,1,\n2,P,1,6\n"))
                .hasMessageContaining("`P` is described in two ways");
    }

    @Test
    void aPartWhoseParentWasForgottenIsNotLost() {
        String bill = "parent,part,quantity,unit\n,M,1,pcs\nM,R,1,pcs\n%s,MAG,96,pcs\n";

        assertThat(read("bom.csv", bill.formatted("R")).articles()).hasSize(3);
        assertThatThrownBy(() -> read("bom.csv", bill.formatted("")))
                .hasMessageContaining("YT-M095")
                .hasMessageContaining("`MAG`");
        assertThat(read("bom.csv", "parent,part,quantity,unit\n,M,50,pcs\nM,R,1,pcs\n")
                        .articles())
                .hasSize(2);
    }

    @Test
    void everyMistakeHasItsLineAndColumn() {
        assertThatThrownBy(() -> read("bom.csv", """
            level,part,quantity,unit,value,currency,origin,composition
            0,M,1,pcs,600,euro,DE,
            2,R,1,pcs,,,,
            1,A,-3,pcs,,,,
            1,B,1,furlong,,,,
            1,C,1,pcs,,,Atlantis,
            1,D,1,pcs,,,,dysprosium oxide 3
            1,E,lots,pcs,,,,
            """))
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.place() + " " + p.id())
                                .contains(
                                        "bom.csv:2:5 YT-M044",
                                        "bom.csv:4:3 YT-M040",
                                        "bom.csv:5:4 YT-M037",
                                        "bom.csv:6:7 YT-M047",
                                        "bom.csv:8:3 YT-D002"));
    }

    @Test
    void wordsThatHideAnElementAreRefused() {
        assertThatThrownBy(() -> read("bom.csv", "part,composition\nM,mischmetal 3\n"))
                .hasMessageContaining("speaks of `mischmetal`");
    }

    @Test
    void anUnknownColumnIsTold() {
        BomFiles.Read read = FILES.bill(
                "bom.csv", new ByteArrayInputStream("part,colour\nM,red\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(read.notes())
                .singleElement()
                .extracting(new Words(Language.EN)::of)
                .asString()
                .contains("`colour`");
    }

    @Test
    void headingsOfManySystemsAreKnown() {
        BomHeadings headings = new BomHeadings();

        for (String heading : List.of("IDNRK", "Component No.", "物料编码", "Teilenummer", "Part Number")) {
            assertThat(headings.key(heading)).as(heading).contains("part");
        }
        assertThat(headings.key("Net weight [kg]")).contains("mass");
        assertThat(headings.key("Gewicht")).contains("mass");
        assertThat(headings.key("单位用量")).contains("quantity");
    }

    @Test
    void answersSpeakOfPartsAndSkipWhatWasNotFilledIn() {
        List<Article> answers = FILES.answers(
                        "answers.csv",
                        new ByteArrayInputStream(
                                "part,supplier,substance,quantity,unit,origin,complete\nMAG,Rheintal,,,,,yes\n,,Tb,0.4,%,AU,\n,,Dy,,%,,\n"
                                        .getBytes(StandardCharsets.UTF_8)))
                .articles();

        assertThat(answers)
                .singleElement()
                .satisfies(a ->
                        assertThat(a.contents()).extracting(c -> c.substance()).containsExactly("Tb"));
    }

    @Test
    void aWorkbookIsReadLikeATable() {
        byte[] workbook = XlsxFile.of(List.of(
                List.of("level", "part", "quantity", "unit", "composition"),
                List.of("0", "M", "", "", ""),
                List.of("1", "MAG", "96", "pcs", "Dy 2.2..2.6 CN")));

        Bom bom = FILES.bill("bom.xlsx", new ByteArrayInputStream(workbook)).bom();

        assertThat(bom.parts("M")).extracting(Use::child).containsExactly("MAG");
        assertThat(bom.article("MAG").orElseThrow().contents()).hasSize(1);
    }

    @Test
    void aMineralsTemplateNamesSmeltersAndSaysNothingOfAPart() {
        byte[] template = new XlsxFile()
                .sheet("Declaration", List.of(List.of("", "Additional Minerals Reporting Template")))
                .sheet(
                        "Smelter List",
                        List.of(
                                List.of("", "", "", "", "", ""),
                                List.of("", "", "", "", "", ""),
                                List.of("", "", "", "", "", ""),
                                List.of("ID", "Metal", "Look-up", "Name", "Country", "CID"),
                                List.of("", "Rare Earth Elements", "", "Smelter A", "CHINA", "CID1"),
                                List.of("", "Rare Earth Elements", "", "Smelter B", "MALAYSIA", "CID2"),
                                List.of("", "Tin", "", "Smelter C", "", "CID3"),
                                List.of("", "", "", "", "", "")))
                .bytes();

        BomFiles.Answers answers = FILES.answers("amrt.xlsx", new ByteArrayInputStream(template));

        assertThat(answers.articles()).isEmpty();
        assertThat(answers.notes())
                .containsExactly(
                        Note.of("smelters", "amrt.xlsx", "Rare Earth Elements", "CN, MY"),
                        Note.of("smelters", "amrt.xlsx", "Tin", "?"),
                        Note.of("minerals-template", "amrt.xlsx"));
        assertThatThrownBy(() -> FILES.bill("amrt.xlsx", new ByteArrayInputStream(template)))
                .hasMessageContaining("no part stands in it");
    }

    private static Article part(String name, String text, String id) {
        return read(name, text).article(id).orElseThrow();
    }

    private static BigDecimal price(Article article) {
        return article.prices().getFirst().amount().low();
    }

    @Test
    void anExportInGermanIsReadWithItsPriceForAThousand() {
        Bom bom = read("bom.csv", """
            Stufe;Artikelnummer;Bezeichnung;Menge;ME;Preis;Preiseinheit;Währung;Gewicht kg;gültig bis
            0;M1;Motor;1;ST;640,50;1;EUR;38,2;
            1;SCH;Schraube;10;Stück;12,5;1000;EUR;0,002;31.12.2027
            """);

        assertThat(price(bom.article("SCH").orElseThrow())).isEqualByComparingTo("0.0125");
        assertThat(price(bom.article("M1").orElseThrow())).isEqualByComparingTo("640.50");
        assertThat(bom.parts("M1").getFirst().until()).contains(java.time.LocalDate.of(2027, 12, 31));
    }

    @Test
    void anExportInJapaneseOrChineseIsRead() {
        Bom japanese = read("bom.csv", """
            階層,品番,品名,員数,単位,単価,通貨,質量,原産国,組成
            0,M1,モーター,1,個,64000,JPY,38.2,日本,
            1,MAG,磁石,96,個,94,JPY,0.0115,中国,Nd 28..30; Dy 2.5; Fe 残部
            """);
        Bom chinese = read("bom.csv", """
            层级,子件料号,物料名称,子件用量,计量单位,单价,币种,净重kg,产地
            0,M1,电机,1,台,640,CNY,38.2,中国
            1,MAG,磁体,0.096,千个,940,CNY,0.0115,中国
            """);

        assertThat(japanese.parts("M1").getFirst().quantity().low()).isEqualByComparingTo("96");
        assertThat(japanese.article("MAG").orElseThrow().contents())
                .extracting(c -> c.substance() + " " + c.fraction().low())
                .containsExactly("Nd 0.28", "Dy 0.025", "Fe 0");
        assertThat(price(chinese.article("MAG").orElseThrow())).isEqualByComparingTo("0.94");
        assertThat(chinese.article("MAG").orElseThrow().mass().low()).isEqualByComparingTo("0.0115");
    }

    @Test
    void aQuantityInAThousandOfTheParentIsAQuantityInOne() {
        Bom bom = read("bom.csv", "level,part,quantity,base quantity\n0,M,,\n1,S,4000,1000\n");

        assertThat(bom.parts("M").getFirst().quantity().low()).isEqualByComparingTo("4");
    }

    @Test
    void aMassForAMetreWeighsWhatIsCountedByLength() {
        Article wire = part(
                "bom.csv",
                "level,part,quantity,unit,value,value unit,currency,mass per metre\n0,M,,,,,,\n1,W,2500,mm,20,kg,EUR,0.08\n",
                "W");
        Article tape = part(
                "bom.csv",
                "level,part,quantity,unit,value,currency,mass per metre\n0,M,,,,,\n1,T,50,cm,1,EUR,0.5\n",
                "T");

        assertThat(wire.unit()).isEqualTo(Unit.METRE);
        assertThat(wire.mass().low()).isEqualByComparingTo("0.08");
        assertThat(price(wire)).isEqualByComparingTo("1.6");
        assertThat(tape.mass().low()).isEqualByComparingTo("0.005");
        assertThatThrownBy(() -> read("bom.csv", "part,unit,mass per metre\nA,pcs,2\n"))
                .hasMessageContaining("bom.csv:2:3")
                .hasMessageContaining("a mass for a metre of what is counted in `pcs`");
    }

    @Test
    void aDensityWeighsWhatIsCountedByVolume() {
        Article resin = part(
                "bom.csv",
                "level,part,quantity,unit,value,value unit,currency,density g/cm3\n0,M,,,,,,\n1,R,250,ml,20,kg,EUR,1.2\n",
                "R");
        Article slurry = part(
                "bom.csv",
                "level,part,quantity,unit,value,currency,density [kg/m³]\n0,M,,,,,\n1,S,2,m3,900,EUR,1500\n",
                "S");
        Article paint = part(
                "bom.csv", "level,part,quantity,unit,density,density unit\n0,M,,,,\n1,P,3,cm³,1.1..1.3,kg/l\n", "P");

        assertThat(resin.unit()).isEqualTo(Unit.LITRE);
        assertThat(resin.mass().low()).isEqualByComparingTo("1.2");
        assertThat(price(resin)).isEqualByComparingTo("24");
        assertThat(slurry.mass().low()).isEqualByComparingTo("1500");
        assertThat(price(slurry)).isEqualByComparingTo("900");
        assertThat(paint.mass()).isEqualTo(Span.of("0.0011", "0.0013"));
    }

    @Test
    void densitiesAreReadUnderHeadingsInFourLanguages() {
        for (String heading : List.of("density (g/cm³)", "密度（g/cm3）", "Dichte g/cm³", "密度 [g/cm3]")) {
            String bill = "level,part,quantity,unit," + heading + "\n0,M,,,\n1,R,1,l,1.2\n";
            assertThat(part("bom.csv", bill, "R").mass().low()).as(heading).isEqualByComparingTo("1.2");
        }
        String chinese = "层级,零件号,用量,单位,密度,密度单位\n0,M,,,,\n1,R,2,立方分米,1200,千克/立方米\n";
        assertThat(part("bom.csv", chinese, "R").mass().low()).isEqualByComparingTo("1.2");
        String japanese = "レベル,品番,数量,単位,密度,密度単位\n0,M,,,,\n1,R,2,リットル,1.2,g/cm3\n";
        assertThat(part("bom.csv", japanese, "R").mass().low()).isEqualByComparingTo("1.2");
    }

    @Test
    void aVolumePricedByMassNeedsADensity() {
        assertThatThrownBy(() -> read(
                        "bom.csv", "level,part,quantity,unit,value,value unit,currency\n0,M,,,,,\n1,R,2,l,20,kg,EUR\n"))
                .hasMessageContaining("`R` is used in `l` and priced or weighed in `kg`")
                .hasMessageContaining("Say which density it has, in g/cm3 or kg/m3.");
    }

    @Test
    void aDensityWithoutItsUnitOrBeyondAllMatterIsRefused() {
        assertThatThrownBy(() -> read("bom.csv", "part,unit,density\nA,l,1.2\n"))
                .hasMessageContaining("bom.csv:2:3")
                .hasMessageContaining("a density without a unit");
        assertThatThrownBy(() -> read("bom.csv", "part,unit,density,density unit\nA,l,1.2,lb/gal\n"))
                .hasMessageContaining("`lb/gal` is no unit of density");
        assertThatThrownBy(() -> read("bom.csv", "part,unit,density g/cm3\nA,l,1200\n"))
                .hasMessageContaining("no matter has a density of `1200`");
        assertThatThrownBy(() -> read("bom.csv", "part,unit,density kg/m3\nA,l,0\n"))
                .hasMessageContaining("no matter has a density of `0`");
        assertThatThrownBy(() -> read("bom.csv", "part,unit,mass kg,density g/cm3\nA,l,1,1\n"))
                .hasMessageContaining("a mass, and a mass for a metre or a density as well");
    }

    @Test
    void aDensityOfWhatIsCountedOtherwiseChangesNothing() {
        String bill = "level,part,quantity,unit,mass kg,density g/cm3\n0,M,,,,\n1,R,2,pcs,0.3,7.8\n";
        assertThat(part("bom.csv", bill, "R").mass().low()).isEqualByComparingTo("0.3");
    }

    @Test
    void aLineWithoutALevelAmongOthersIsRefused() {
        assertThatThrownBy(() -> read("bom.csv", "level,part,quantity\n0,M,\n1,A,1\n,B,1\n"))
                .hasMessageContaining("bom.csv:4")
                .hasMessageContaining("the line has no level, and others have");
    }

    @Test
    void aQuantityOfNothingIsRefused() {
        assertThatThrownBy(() -> read("bom.csv", "level,part,quantity\n0,M,\n1,A,0\n"))
                .hasMessageContaining("bom.csv:3:3")
                .hasMessageContaining("a quantity of nothing");
    }

    @Test
    void aCompositionThatIsStatedOnlyTheSecondTimeIsNotDropped() {
        assertThatThrownBy(() -> read("bom.csv", """
            level,part,quantity,unit,complete
            0,M,,,
            1,MAG,1,pcs,yes
            1,Q,1,pcs,
            2,MAG,1,pcs,yes
            3,Dy,3,%,
            """))
                .hasMessageContaining("bom.csv:6")
                .hasMessageContaining("`MAG` holds `Dy` here");
    }

    @Test
    void colonsAndTheRestOfAMassAreRead() {
        assertThat(part("bom.csv", "part,composition\nM,Nd: 30%; Dy=3 %; Fe bal.\n", "M")
                        .contents())
                .extracting(c -> c.substance() + " " + c.fraction().low() + " "
                        + c.fraction().high().orElseThrow())
                .containsExactly("Nd 0.30 0.30", "Dy 0.03 0.03", "Fe 0 1");
        for (String vague : List.of("Nd ca. 30", "Nd ~30", "3% Dy", "Dy n.d.", "Nd 28-30")) {
            assertThatThrownBy(() -> read("bom.csv", "part,composition\nM," + vague + "\n"))
                    .as(vague)
                    .hasMessageContaining("bom.csv:2:2");
        }
    }

    @Test
    void thePublishedSchemaHasTheKeysThatAreRead() throws java.io.IOException {
        java.nio.file.Path schema = java.nio.file.Path.of("..", "docs", "reference", "bill-of-materials.schema.json");
        try (JsonDocs docs = new JsonDocs("schema", java.nio.file.Files.newBufferedReader(schema), 0)) {
            java.util.Set<String> keys =
                    new java.util.TreeSet<>(new BomHeadings().keys().values());
            keys.addAll(List.of("values", "parts"));

            assertThat(new java.util.TreeSet<>(
                            Fields.of(Fields.of(Fields.of(docs.only()).required("$defs"))
                                            .required("part"))
                                    .entries("properties")
                                    .keySet()))
                    .isEqualTo(keys);
        }
    }

    @Test
    void noFileBreaksTheReader() {
        Random random = new Random(11);
        byte[] good = INDENTED.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3_000; i++) {
            byte[] bad = good.clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                bad[random.nextInt(bad.length)] = (byte) "\n,;\"0123456789.-%<>[]{}/\u0000é".charAt(random.nextInt(26));
            }
            String name = i % 5 == 0 ? "bom.json" : "bom.csv";
            Optional<Bom> read = Optional.empty();
            try {
                read = Optional.of(
                        FILES.bill(name, new ByteArrayInputStream(bad)).bom());
            } catch (InputException e) {
                assertThat(e.problems()).isNotEmpty();
            }
            read.ifPresent(b -> assertThat(b.articles()).isNotEmpty());
        }
    }
}
