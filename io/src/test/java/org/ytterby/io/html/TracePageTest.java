package org.ytterby.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.trace.Basis;
import org.ytterby.engine.trace.Sought;
import org.ytterby.engine.trace.Substances;
import org.ytterby.engine.trace.Trace;
import org.ytterby.engine.trace.Tracer;
import org.ytterby.io.BomFiles;
import org.ytterby.io.text.Words;

class TracePageTest {
    private static final Corpus CORPUS = Corpus.shipped();
    private static final Sought SOUGHT =
            Sought.elements("heavy", Set.of("Dy", "Tb")).from("CN");
    private static final Substances SUBSTANCES = new Substances(
            Map.of("Dy", new BigDecimal("162.5"), "Tb", new BigDecimal("158.9"), "Fe", new BigDecimal("55.8")));

    private static String page(String bill, Language language) {
        Tracer tracer = new Tracer(
                new BomFiles(CORPUS.vocabulary().elementNames())
                        .bill("b.csv", new ByteArrayInputStream(bill.getBytes(StandardCharsets.UTF_8)))
                        .bom(),
                SUBSTANCES);
        Basis value = Basis.of(Basis.Measure.VALUE, Basis.Tier.PRODUCT);
        Trace trace = tracer.trace(
                "M", SOUGHT, List.of(value, value.of(Basis.Measure.MASS)), Optional.of(new BigDecimal("0.001")));
        return TracePage.of(
                new Words(language),
                "b.csv",
                trace,
                tracer.makeup("M", SOUGHT, value),
                tracer.makeup("M", SOUGHT, value.of(Basis.Measure.MASS)),
                List.of(),
                Optional.empty());
    }

    private static final String BILL = """
        level,part,name,quantity,unit,mass g,value,currency,supplier,origin,complete
        0,M,Motor <b>&,,,900,600,EUR,,,
        1,MAG,Magnet,4,pcs,10,2,EUR,Rheintal,DE,yes
        2,Dy,,2,%,,500,EUR,,CN,
        2,Tb,,0.2..0.4,%,,1500,EUR,,CN/AU,
        1,SEN,Sensor X,1,pcs,5,9,EUR,Suzhou,CN,
        """;

    @Test
    void everyStreamOfThePictureStandsInTheTableBeneath() {
        String page = page(BILL, Language.EN);

        assertThat(page)
                .contains("<td>MAG</td><td>Dy</td><td>0.4 EUR</td>")
                .contains("<td>SEN</td><td>?</td><td></td><td>9 EUR</td>");
        assertThat(page).contains("class=\"ribbon certain\"").contains("class=\"ribbon open\"");
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(page(BILL, Language.EN))
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("<script")
                .doesNotContain("<link");
    }

    @Test
    void textsOfOthersAreTextsOnly() throws Exception {
        String page = page(BILL, Language.EN);

        assertThat(page).contains("Motor &lt;b&gt;&amp;").doesNotContain("<b>");
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</body>") + 7);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))); // well-formed
    }

    @Test
    void itIsInChineseToo() {
        assertThat(page(BILL, Language.ZH))
                .contains("lang=\"zh-Hans\"")
                .contains("可能来自中国")
                .doesNotContain("来自CN")
                .doesNotContain("⟨");
        assertThat(page(BILL, Language.EN)).doesNotContain("⟨");
    }

    @Test
    void pictureAndTableRoundAFigureAlike() {
        String page = page("""
                level,part,quantity,unit,mass g,value,currency,origin,complete
                0,M,,,900,600,EUR,,
                1,MAG,4,pcs,9,2,EUR,DE,yes
                2,Dy,1.8,%,,820,EUR,CN,
                """, Language.EN);

        assertThat(page).contains("<td>MAG</td><td>Dy</td><td>0.648 g</td>").contains("MAG · Dy · from CN: 0.648 g");
        assertThat(page).doesNotContain("0.647");
    }

    @Test
    void aLongPartNumberIsShortenedInThePictureAndWholeBeneath() {
        String part = "MAGNET_SEGMENT_48UH_GRAIN_BOUNDARY_DIFFUSED_REV_C_0012345678";
        String page = page(
                "level,part,quantity,unit,mass g,value,currency,origin,complete\n0,M,,,900,600,EUR,,\n1," + part
                        + ",4,pcs,9,2,EUR,DE,yes\n2,Dy,1.8,%,,820,EUR,CN,\n",
                Language.EN);

        assertThat(page).contains("MAGNET_SEG…_0012345678 ").contains("<td>" + part + "</td>");
    }

    @Test
    void aPartThatCouldHoldAnyAmountIsNamedAndNotDrawn() {
        assertThat(page("level,part,quantity,value,currency\n0,M,,600,EUR\n1,BOX,1,,\n", Language.EN))
                .contains("nothing says how much they could hold: BOX.");
    }
}
