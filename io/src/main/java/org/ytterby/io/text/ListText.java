package org.ytterby.io.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ytterby.io.lists.ListReport;
import org.ytterby.io.lists.Remark;

/** What became of a list file, for the person who gave it: its format, how much was read, what was not understood. */
public final class ListText {
    /** Of each kind of remark, so many are told one by one. */
    private static final int TOLD = 5;

    private final Words words;

    public ListText(Words words) {
        this.words = words;
    }

    /** One line for the file, one for each remark, as plain text. */
    public String of(ListReport report) {
        StringBuilder out = new StringBuilder(words.say(
                        "list.read",
                        Columns.clean(report.file()),
                        words.say("list.format." + report.format()),
                        words.count("list.entries", report.entries()),
                        words.count("list.names", report.names())))
                .append('\n');
        return out.append(remarks(report.remarks())).toString();
    }

    /** One line for each remark; of many of a kind, the first and how many more. */
    public String remarks(List<Remark> remarks) {
        StringBuilder out = new StringBuilder();
        Map<Remark.What, Integer> told = new EnumMap<>(Remark.What.class);
        for (Remark remark : remarks) {
            if (told.merge(remark.what(), 1, Integer::sum) <= TOLD) {
                out.append("  ").append(of(remark)).append('\n');
            }
        }
        told.values().stream()
                .filter(n -> n > TOLD)
                .forEach(n -> out.append("  ")
                        .append(words.count("list.more", n - TOLD))
                        .append('\n'));
        return out.toString();
    }

    private String of(Remark remark) {
        return words.say(
                "list.remark." + remark.what(),
                remark.count(),
                Columns.clean(remark.value()),
                Columns.clean(remark.first().toString()));
    }
}
