package org.ytterby.io;

import static org.ytterby.io.Hostile.INPUTS;
import static org.ytterby.io.Hostile.survives;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What suppliers send: bills of materials, material declarations, templates on minerals. */
class MaterialFilesSurviveTest {
    private static final BomFiles FILES =
            new BomFiles(Shipped.CORPUS.vocabulary().elementNames());

    @Test
    void billsOfMaterials() {
        survives("""
                level,part,name,quantity,unit,mass g,value,currency,supplier,origin,composition,complete
                0,M,Motor,,,,600,EUR,,,,
                1,MAG,Magnet,96,pcs,11.5,0.94,EUR,Rheintal,DE,Nd 24..26; Fe 62..67,yes
                2,Dy,,2.2..2.6,%,,820,EUR,,AU/CN,,
                """, bytes -> FILES.bill("bom.csv", new ByteArrayInputStream(bytes)));
    }

    @Test
    void declarationsOfIpc1752A() {
        survives("""
                <MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0" version="2.0">
                 <Product><ProductID itemName="Magnet" itemNumber="R-1"><Amount value="6.5" UOM="g"/></ProductID>
                  <HomogeneousMaterial name="NdFeB"><Amount value="6.4" UOM="g"/>
                   <Substance name="Dysprosium"><SubstanceID identity="7429-91-6" authority="CAS"/><Concentration value="2.4"/></Substance>
                  </HomogeneousMaterial></Product></MainDeclaration>
                """, MaterialFilesSurviveTest::answers);
    }

    @Test
    void declarationsOfIpc1752B() {
        survives("""
                <MainDeclaration><IPC-1752B xmlns="https://webstds.ipc.org/175x/1752B/1752B">
                 <Product unitType="Each"><ProductID itemNumber="R-1"/><Amount value="1" UOM="kg"/>
                  <HomogeneousMaterialList><HomogeneousMaterial name="m"><Amount value="4" UOM="mg"/>
                   <Substance name="Tb"><Amount value="50" UOM="ppm"/></Substance></HomogeneousMaterial></HomogeneousMaterialList>
                 </Product></IPC-1752B></MainDeclaration>
                """, MaterialFilesSurviveTest::answers);
    }

    @Test
    void declarationsOfIec62474() {
        survives("""
                <Main xmlns="http://std.iec.ch/iec62474"><BusinessInfo><Response><SupplyCompany name="A"/></Response></BusinessInfo>
                 <Product><ProductID name="Magnet" identifier="R-1"><Mass mass="6.5" unitOfMeasure="g"/></ProductID>
                  <Composition><Material name="NdFeB" mass="6" unitOfMeasure="g">
                   <Substance name="Dysprosium" casNumber="7429-91-6" massPercent="2.4"/></Material></Composition></Product></Main>
                """, MaterialFilesSurviveTest::answers);
    }

    @Test
    void templatesOnMinerals() {
        survives("Rare Earth Elements|Smelter A|CHINA|CID1", INPUTS / 10, bytes -> {
            List<String> cells = List.of(printable(bytes).split("[|]", -1));
            byte[] workbook = new XlsxFile()
                    .sheet("Declaration", List.of(List.of("", "Additional Minerals Reporting Template"), cells))
                    .sheet(
                            "Smelter List",
                            List.of(List.of(""), List.of(""), List.of(""), List.of("ID", "Metal"), cells))
                    .bytes();
            FILES.answers("amrt.xlsx", new ByteArrayInputStream(workbook));
        });
    }

    private static void answers(byte[] bytes) {
        FILES.answers("d.xml", new ByteArrayInputStream(bytes));
    }

    /** Cells of a workbook are XML: what would end them is taken out, what a person might write is left in. */
    private static String printable(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("[<&\\p{Cntrl}\\x{FFFE}\\x{FFFF}]", "");
    }
}
