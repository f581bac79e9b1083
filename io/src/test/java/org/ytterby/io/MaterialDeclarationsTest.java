package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.classify.CasNumber;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.trace.Article;

class MaterialDeclarationsTest {
    private static final String IPC = """
        <MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0" version="2.0">
         <BusinessInfo><Response><SupplyCompany name="Rheintal Magnettechnik GmbH"/></Response></BusinessInfo>
         <Product><ProductID itemName="Magnet" itemNumber="RM-42SH-22"><Amount value="6.5" UOM="g"/></ProductID>
          <MaterialInfo><HomogeneousMaterialList>
           <HomogeneousMaterial name="NdFeB"><Amount value="6.4" UOM="g"/>
            <SubstanceCategoryList><SubstanceCategory>
             <Substance name="Dysprosium"><SubstanceID identity="7429-91-6" authority="CAS"/><Concentration value="2.4"/></Substance>
             <Substance name="Iron"><SubstanceID identity="7439-89-6" authority="CAS"/><Amount value="4300" UOM="mg"/></Substance>
             <Substance name="Proprietary"><Amount value="300" UOM="mg"/></Substance>
            </SubstanceCategory></SubstanceCategoryList>
           </HomogeneousMaterial></HomogeneousMaterialList></MaterialInfo></Product>
        </MainDeclaration>
        """;

    private static List<Article> read(String xml) {
        return new BomFiles(Shipped.CORPUS.vocabulary().elementNames())
                .answers("d.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .articles();
    }

    @Test
    void aDeclarationOfClassDTellsSharesOfTheProduct() {
        assertThat(read(IPC)).singleElement().satisfies(a -> {
            assertThat(a.id()).isEqualTo("RM-42SH-22");
            assertThat(a.supplier()).contains("Rheintal Magnettechnik GmbH");
            assertThat(a.contents().getFirst().substance()).isEqualTo("Dy");
            assertThat(a.contents().getFirst().fraction().low().toPlainString())
                    .startsWith("0.02363"); // 2.4 % of 6.4 of 6.5 g
            assertThat(a.contents().getFirst().fraction().high().orElseThrow())
                    .isGreaterThan(a.contents().getFirst().fraction().low());
        });
    }

    @Test
    void whatIsNotNamedStaysUnknown() {
        assertThat(read(IPC)).singleElement().satisfies(a -> {
            assertThat(a.complete()).isEmpty();
            assertThat(a.contents().getLast().substance()).isEqualTo("unnamed substance"); // proprietary, not nothing
            assertThat(a.contents().getLast().fraction().low()).isZero();
            assertThat(a.contents().getLast().fraction().high().orElseThrow().toPlainString())
                    .startsWith("0.04615"); // 0.3 of 6.5 g
        });
    }

    @Test
    void anotherStandardSaysTheSameInItsOwnWords() {
        List<Article> iec = read("""
            <Main xmlns="http://std.iec.ch/iec62474"><BusinessInfo><Response><SupplyCompany name="S"/></Response></BusinessInfo>
             <Product><ProductID name="Magnet" identifier="M-1"/><Mass mass="10" unitOfMeasure="g"/>
              <Composition><Material name="NdFeB" mass="10" unitOfMeasure="g"><Substance cas="7440-27-9" mass="50" unitOfMeasure="mg"/></Material></Composition>
             </Product></Main>
            """);

        assertThat(iec)
                .singleElement()
                .satisfies(a ->
                        assertThat(a.contents().getFirst().fraction().low()).isEqualByComparingTo("0.005"));
    }

    private static String of(String substances) {
        return "<MainDeclaration><Product><ProductID itemNumber='M'><Amount value='10' UOM='g'/></ProductID>"
                + "<HomogeneousMaterial><Amount value='10' UOM='g'/>" + substances
                + "</HomogeneousMaterial></Product></MainDeclaration>";
    }

    private static String dysprosium(String amount) {
        return "<Substance><SubstanceID identity='7429-91-6' authority='CAS'/>" + amount + "</Substance>";
    }

    private static String shares(String substances) {
        var span = read(of(substances)).getFirst().contents().getFirst().fraction();
        return span.low().stripTrailingZeros().toPlainString() + " "
                + span.high().orElseThrow().stripTrailingZeros().toPlainString();
    }

    @Test
    void amountsAreReadInTheirUnits() {
        assertThat(shares(dysprosium("<Concentration value='50' UOM='ppm'/>"))).isEqualTo("0.00005 0.00005");
        assertThat(shares(dysprosium("<Concentration value='2'/>"))).isEqualTo("0.02 0.02");
        assertThat(shares(dysprosium("<Amount value='300' UOM='mg'/>"))).isEqualTo("0.03 0.03");
        assertThat(shares(dysprosium("<Amount value='2' UOM='massPercent'/>"))).isEqualTo("0.02 0.02");
        assertThat(shares(dysprosium("<Amount value='2' UOM='oz'/>"))).isEqualTo("0 1");
    }

    @Test
    void aSubstanceNamedOnceMoreWithoutAnAmountMayBeMore() {
        assertThat(shares(dysprosium("<Amount value='300' UOM='mg'/>") + dysprosium("")))
                .isEqualTo("0.03 1");
    }

    @Test
    void theMassOfAMaterialIsNotThatOfThePart() {
        List<Article> read = read("""
            <Main><Product><ProductID identifier="M-1"/>
             <Composition><Material><Mass mass="1" unitOfMeasure="g"/><Substance cas="7440-27-9" mass="50" unitOfMeasure="mg"/></Material></Composition>
            </Product></Main>
            """);

        assertThat(read).singleElement().satisfies(a -> {
            assertThat(a.mass().high()).isEmpty();
            assertThat(a.contents()).isEmpty();
        });
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        assertThatThrownBy(
                        () -> read("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Main><Product><ProductID"
                                + " itemNumber=\"&e;\"/></Product></Main>"))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(
                        () -> read("<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><Main>&b;</Main>"))
                .isInstanceOf(InputException.class);
    }

    @Test
    void everyNumberOnTheListHasItsRightDigit() {
        assertThat(MaterialDeclarations.substances().keySet()).allMatch(CasNumber::isValid);
        assertThat(CasNumber.isValid("7429-91-7")).isFalse();
    }

    @Test
    void noFileBreaksTheReader() {
        Random random = new Random(2);
        byte[] good = IPC.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2_000; i++) {
            byte[] bad = good.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                bad[random.nextInt(bad.length)] = (byte) "<>/\"'=&;a0.% ".charAt(random.nextInt(13));
            }
            try {
                assertThat(new BomFiles(Shipped.CORPUS.vocabulary().elementNames())
                                .answers("d.xml", new ByteArrayInputStream(bad))
                                .articles())
                        .isNotEmpty();
            } catch (InputException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }
}
