package org.ytterby.io.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;

class HostileListsTest {
    private static void refused(String file, String text, String... says) {
        refused(file, text.getBytes(StandardCharsets.UTF_8), says);
    }

    private static void refused(String file, byte[] bytes, String... says) {
        assertThatThrownBy(() -> Read.bytes(file, bytes, Map.of(), ListMapping.NONE))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(says);
    }

    @Test
    void entitiesAreRefused() {
        String lol = "<!DOCTYPE sdnList [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n";
        refused("sdn.xml", Samples.OFAC_XML.replace("<sdnList", lol + "<sdnList"), "YT-K003", "sdn.xml:1");
        String outside = "<!DOCTYPE export SYSTEM \"file:///etc/passwd\">\n";
        refused("eu.xml", Samples.EU.replace("<export", outside + "<export"), "YT-K003");
        refused("un.xml", " ".repeat(1 << 17) + "<!DOCTYPE x []>" + Samples.UN, "YT-K006");
        refused("un.xml", Samples.UN.replace("<FIRST_NAME>KARI", "<FIRST_NAME>&kari;"), "YT-K002", "un.xml:3");
    }

    @Test
    void aBombThatUnpacksIsRefused() {
        byte[] sample = Samples.FTM.getBytes(StandardCharsets.UTF_8);
        byte[] lines = Arrays.copyOf(sample, 80 << 20);
        Arrays.fill(lines, sample.length, lines.length, (byte) '\n');
        refused("ftm.json.gz", Read.packed(lines), "YT-K003", "it has grown to");
    }

    @Test
    void aFileCutInHalfIsRefusedWhereThatCanBeSeen() {
        Samples.all().forEach((file, text) -> {
            byte[] packed = Read.packed(text.getBytes(StandardCharsets.UTF_8));
            refused(file + ".gz", Arrays.copyOf(packed, packed.length - packed.length / 4), "YT-K002");
        });
        for (String xml : new String[] {Samples.OFAC_XML, Samples.OFAC_ADVANCED, Samples.UN, Samples.EU, Samples.UK}) {
            refused("list.xml", xml.substring(0, xml.length() * 3 / 4), "YT-K002");
        }
        refused("uk.csv", Samples.UK_CSV.substring(0, Samples.UK_CSV.length() - 20), "YT-K002", "uk.csv:5");
        refused("ftm.json", Samples.FTM.substring(0, Samples.FTM.length() - 20), "YT-J001", "ftm.json:4");
        refused("csl.json", Samples.CSL_JSON.substring(0, Samples.CSL_JSON.length() - 20), "YT-J001");
        assertThat(Read.text("sdn.csv", Samples.OFAC_SDN.replace("\u001A", ""))
                        .report()
                        .remarks())
                .extracting(Remark::what)
                .contains(Remark.What.NO_END_MARK);
    }

    @Test
    void fewerEntriesThanTheFileStatesAreRefused() {
        refused("sdn.xml", Samples.OFAC_XML.replace(">1</Record_Count>", ">17</Record_Count>"), "YT-K007", "`17`");
    }

    @Test
    void anEntryThatOnlyHasANameIsRefusedAndNotLeftOut() {
        refused(
                "un.xml",
                Samples.UN.replaceFirst("<DATAID>[0-9]+<", "<DATAID> <"),
                "YT-K002",
                "an entry without `DATAID`");
        String onlyAliases = Samples.CSL
                .replace("\"a3\"", "\"\"")
                .replace("\"52291\"", "\"\"")
                .replace("STRAND, Kari", "");
        refused("csl.csv", onlyAliases, "YT-K002", "csl.csv:4", "an entry without number");
    }

    @Test
    void anEntryThatStandsTwiceIsRefused() {
        String entity = Samples.UN.substring(Samples.UN.indexOf("<ENTITY>"), Samples.UN.indexOf("</ENTITIES>"));
        refused("un.xml", Samples.UN.replace("</ENTITIES>", entity + "</ENTITIES>"), "YT-K004", "`6900002`");
        refused("sdn.csv", Samples.OFAC_SDN.replace("2674,", "36,"), "YT-K004", "sdn.csv:2", "first in line `1`");
        refused("ftm.json", Samples.FTM.replace("\"Q2\"", "\"Q1\""), "YT-K004", "ftm.json:4");
    }

    @Test
    void whatNoTextHoldsIsRefused() {
        refused("own.csv", Samples.TABLE.replace("Kari", "Ka\u0000ri"), "YT-T003", "own.csv:2");
        refused("ftm.json", Samples.FTM.replace("Kari Strand", "\\uD800"), "YT-J003");
        byte[] latin =
                Samples.TABLE.replace("Oslo", "Ålesund").replace("AS", "Å").getBytes(StandardCharsets.ISO_8859_1);
        refused("own.csv", latin, "YT-T001");
    }

    @Test
    void aNameOrAnEntryWithoutEndIsRefused() {
        refused("un.xml", Samples.UN.replace("KARI", "K".repeat(10 << 20)), "YT-K003", "name");
        refused("uk.xml", Samples.UK.replace("<Names>", "<Names>" + "<Name>".repeat(100)), "YT-K003", "nested");
        refused("eu.xml", Samples.EU.replace("<subjectType", "<remark/>".repeat(300_000) + "<subjectType"), "YT-K003");
    }

    @Test
    void whatIsNoListIsRefused() {
        refused("mail.txt", "Dear all,\nplease find the list attached.\n", "YT-K001");
        refused("page.html", "<html><body>404</body></html>", "YT-K001");
        refused("empty.csv", "", "YT-K006");
        refused("alt.csv", Samples.OFAC_ALT, "YT-K005", "`sdn.csv`");
        refused("delta.json", "{\"op\":\"ADD\",\"entity\":{\"id\":\"Q1\"}}\n", "YT-K008");
    }
}
