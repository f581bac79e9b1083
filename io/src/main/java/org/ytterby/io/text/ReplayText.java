package org.ytterby.io.text;

import java.util.List;
import org.ytterby.io.Replay;

/** Replayed determinations as text: the counts, then what differs and why. */
public final class ReplayText {
    private final Words words;
    private final Style style;

    public ReplayText(Words words, Style style) {
        this.words = words;
        this.style = style;
    }

    public String of(List<Replay> replays) {
        Page page = new Page(style);
        if (replays.isEmpty()) {
            return page.line(words.say("replay.none")).toString();
        }
        long same = replays.stream().filter(Replay::isSame).count();
        page.line(words.count("replay.counts", replays.size(), same, replays.size() - same), Ink.BOLD);
        for (Replay replay : replays) {
            if (!replay.isSame()) {
                page.blank();
                page.line("  " + Columns.clean(replay.id()) + "  " + words.say("replay.differs"), Ink.ASK_FIRST);
                replay.differences().forEach(d -> difference(d, page));
            }
        }
        return page.toString();
    }

    private void difference(Replay.Difference d, Page page) {
        String said = words.say("replay.difference", d.what(), Columns.clean(d.stored()), Columns.clean(d.now()));
        String why = d.why().isEmpty() ? "" : " " + words.say("replay.why", d.why());
        page.para("      ", "        ", said + why);
    }
}
