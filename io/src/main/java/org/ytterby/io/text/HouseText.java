package org.ytterby.io.text;

import java.util.List;
import java.util.stream.Collectors;
import org.ytterby.io.HouseCheck;
import org.ytterby.io.HouseChecks;

/** What the firm's own people looked at: told as their word, never as certainty. */
public final class HouseText {
    private static final int MOST = 3;

    private final Words words;
    private final Style style;

    public HouseText(Words words, Style style) {
        this.words = words;
        this.style = style;
    }

    /** For the head of a report: what the corpus lacks, then the latest checks. */
    public String head(HouseChecks house) {
        Page page = new Page(style);
        lacking(house, page);
        checks(house, page, MOST);
        return page.toString();
    }

    void all(HouseChecks house, Page page) {
        lacking(house, page);
        checks(house, page, Integer.MAX_VALUE);
    }

    private void lacking(HouseChecks house, Page page) {
        for (HouseCheck.Saw saw : house.lacking()) {
            page.para("  ", words.say("house.lacking") + "  ", Ink.STOP, words.say("house.lacking.says", notice(saw)));
        }
    }

    private void checks(HouseChecks house, Page page, int most) {
        List<HouseCheck> shown = house.checks().stream().limit(most).toList();
        shown.forEach(c -> page.para("  ", "    ", check(c, house)));
        if (house.checks().size() > shown.size()) {
            page.line("    " + words.count("house.more", house.checks().size() - (long) shown.size()));
        }
        if (!shown.isEmpty()) {
            page.para("  ", "    ", words.say("house.weight"));
        }
    }

    private String check(HouseCheck c, HouseChecks house) {
        String saw = c.saw().isEmpty()
                ? words.say("house.nothing-new")
                : c.saw().stream()
                        .map(s -> notice(s) + (house.lacking().contains(s) ? "" : words.say("house.on-file")))
                        .collect(Collectors.joining("; "));
        return words.say(
                "house.check", Columns.clean(c.by()), c.on(), Columns.clean(String.join(", ", c.pages())), saw);
    }

    private String notice(HouseCheck.Saw saw) {
        String named = words.say("house.notice", Columns.clean(saw.notice()), saw.published());
        String title = saw.title().map(t -> " " + Columns.clean(t)).orElse("");
        return named + title + saw.url().map(u -> " " + Columns.clean(u)).orElse("");
    }
}
