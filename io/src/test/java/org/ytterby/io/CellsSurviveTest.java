package org.ytterby.io;

import static org.ytterby.io.Hostile.survives;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.portfolio.ScenarioReader;
import org.ytterby.io.letters.AnsweredSheets;
import org.ytterby.io.lists.StakeFile;

/** What stands in one cell: compositions, days, numbers, formulae, words; and the small files beside an order book. */
class CellsSurviveTest {
    private static final OrderBooks BOOKS = new OrderBooks(Shipped.CORPUS);

    @Test
    void compositions() {
        cell("Composition", "Dy 2.1; Tb ND (<50 ppm); Nd 30..31; Dy+Tb 0.1; PrNd 31; Fe bal.");
    }

    @Test
    void days() {
        cell("Ship date", "2026年3月10日");
        cell("Ship date", "10.03.2026");
    }

    @Test
    void numbers() {
        cell("Qty", "1.250,5 kg");
        cell("Dy (ppm)", "< 50");
    }

    @Test
    void values() {
        cell("Value", "EUR 1,250.50");
        cell("End user", "Nordlicht Antriebe GmbH (DE)");
    }

    @Test
    void formulae() {
        survives(
                "(Y0.5Gd0.5)3Al5O12·6H2O",
                bytes -> Shipped.CORPUS.vocabulary().elementNames().formula(text(bytes)));
    }

    @Test
    void words() {
        survives(
                "NdFeB N42SH 钕铁硼 Dy-free, CaF2:Eu, CAS 7429-91-6, YXG-30H, (Y,Gd)3Al5O12",
                bytes -> Shipped.CORPUS.lexicon().read(text(bytes)));
    }

    @Test
    void answeredSheets() {
        AnsweredSheets sheets = new AnsweredSheets(Shipped.CORPUS);
        survives("""
                no,about,supplier,part,party,country,fact,answer_like_this,answer,lot,report,signed_by,office,firm,signed_on,valid_until,mark
                1,article,Rheintal,R-1,,DE,item.composition,Dy 2.1,Dy 2.1,L-7,TR-1,K. Weber,quality,Rheintal,2026-04-20,,00
                """, bytes -> sheets.read("a.csv", new ByteArrayInputStream(bytes), InputFormat.CSV));
    }

    @Test
    void holders() {
        survives(
                "owner,owned,share,control\nA Holding,B GmbH,51%,\nC,A Holding,25..50,yes\n",
                bytes -> {
                    StakeFile file = new StakeFile("stakes.csv");
                    new NameBooks(
                                    "stakes.csv",
                                    () -> new ByteArrayInputStream(bytes),
                                    Reading.asItIs(),
                                    StakeFile::isKnown,
                                    StakeFile::isKnown)
                            .each(InputFormat.CSV, file);
                    file.graph();
                });
    }

    @Test
    void scenarios() {
        ScenarioReader reader = new ScenarioReader(Shipped.CORPUS);
        survives("""
                - id: S-1
                  why: a test
                  as_of: 2026-03-10
                  known_on: 2026-03-10
                  facts: {item.kind: magnet, item.composition: {Dy: 1}, end_user.military: no}
                  expect: {outcome: licence_required}
                """, bytes -> reader.read(Yaml.read("s.yaml", text(bytes))));
    }

    private static void cell(String heading, String good) {
        survives(good, bytes -> {
            String book = "Line," + heading + "\n1,\"" + text(bytes).replace("\"", "\"\"") + "\"\n";
            BOOKS.each(
                    "book",
                    new ByteArrayInputStream(book.getBytes(StandardCharsets.UTF_8)),
                    InputFormat.CSV,
                    Shipped.ON_A_DAY,
                    row -> {});
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
