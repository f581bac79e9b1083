package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.io.lists.ListFormat;
import org.ytterby.io.lists.ListReport;
import org.ytterby.io.lists.Remark;

class ListTextTest {
    private static final ListReport REPORT = new ListReport(
            "un.xml",
            ListFormat.UN_XML,
            1003,
            4193,
            List.of(new Remark(Remark.What.NO_DATE, "1968-02-30", 2, new Place("un.xml", 17, 0))));

    @Test
    void tellsFormatCountsAndWhatWasNotUnderstood() {
        assertThat(new ListText(new Words(Language.EN)).of(REPORT)).isEqualTo("""
                        un.xml: UN list, XML; 1,003 entries with 4,193 names.
                          no date of our calendar: `1968-02-30`, 2 times, first at un.xml:17; the entry is kept without it
                        """);
        assertThat(new ListText(new Words(Language.ZH)).of(REPORT))
                .isEqualTo("un.xml：联合国清单 XML；1,003个条目，4,193个名称。\n  不是公历日期：`1968-02-30`，2次，首见于un.xml:17；条目保留，日期略去\n");
    }

    @Test
    void everyKindOfRemarkAndFormatHasItsSentence() {
        for (Language language : List.of(Language.EN, Language.ZH)) {
            Words words = new Words(language);
            for (Remark.What what : Remark.What.values()) {
                assertThat(words.maybe("list.remark." + what)).as("%s", what).isPresent();
            }
            for (ListFormat format : ListFormat.values()) {
                assertThat(words.maybe("list.format." + format))
                        .as("%s", format)
                        .isPresent();
            }
        }
    }

    @Test
    void manyRemarksOfAKindAreCounted() {
        List<Remark> remarks = IntStream.range(0, 12)
                .mapToObj(i -> new Remark(Remark.What.FIELD_UNKNOWN, "f" + i, 1, new Place("own.csv", 1, 0)))
                .toList();
        assertThat(new ListText(new Words(Language.EN)).of(new ListReport("own.csv", ListFormat.TABLE, 1, 1, remarks)))
                .contains("`f4`")
                .doesNotContain("`f5`")
                .contains("… and 7 more of this kind");
    }
}
