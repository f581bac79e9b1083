package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.io.text.Words;

/** A cell of a bill that says nothing where it stands is not passed over without a word. */
class IdleCellsTest {
    private static final BomFiles FILES =
            new BomFiles(Shipped.CORPUS.vocabulary().elementNames());

    @Test
    void aYieldOfASubstanceSaysNothing() {
        assertThat(
                        notes(
                                "level,part,quantity,unit,yield,mass g\n0,M,1,pcs,,\n1,Magnet,2,pcs,,5\n2,Nd,30,%,90,\n2,Dy,2,%,90,1\n"))
                .containsExactly(
                        "`yield` says nothing on a line whose unit makes it a share of the part above: line 4, 2 in all.",
                        "`mass g` says nothing on a line whose unit makes it a share of the part above: line 5, 1 in all.");
    }

    @Test
    void aShareOfNoAlternativeSaysNothing() {
        assertThat(notes("level,part,quantity,unit,share\n0,M,1,pcs,\n1,Magnet,2,pcs,60 %\n"))
                .containsExactly("`share` says nothing on a line without an alternative: line 3, 1 in all.");
    }

    @Test
    void whatCountsIsNotNoted() {
        assertThat(
                        notes(
                                "level,part,quantity,unit,yield,share,alternative\n0,M,1,pcs,,,\n1,A,2,pcs,90,60 %,x\n1,B,2,pcs,,,x\n2,Nd,30,%,,,\n"))
                .isEmpty();
    }

    private static List<String> notes(String bill) {
        BomFiles.Read read = FILES.bill("bom.csv", new ByteArrayInputStream(bill.getBytes(StandardCharsets.UTF_8)));
        return read.notes().stream().map(new Words(Language.EN)::of).toList();
    }
}
