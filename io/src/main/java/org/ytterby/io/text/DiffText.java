package org.ytterby.io.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.engine.law.diff.Change;
import org.ytterby.engine.law.diff.LawDiff;

/** What changed in law from one corpus to another, for people. */
public final class DiffText {
    private static final int LONGEST = 220;
    private static final Set<Change.Kind> TOLD_BY_NAME = EnumSet.of(
            Change.Kind.INSTRUMENT,
            Change.Kind.ITEM,
            Change.Kind.LISTING,
            Change.Kind.FORM,
            Change.Kind.VOCABULARY,
            Change.Kind.KNOWLEDGE,
            Change.Kind.CALENDAR);

    private final Words words;
    private final Style style;

    public DiffText(Words words, Style style) {
        this.words = words;
        this.style = style;
    }

    /** @param before what the person called the first corpus */
    public String of(LawDiff diff, String before, String after) {
        Page page = new Page(style);
        page.para("", "  ", words.say("diff.title", name(before, diff.before()), name(after, diff.after())));
        page.para("  ", "  ", summary(diff));
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> of =
                    diff.changes().stream().filter(c -> c.kind() == kind).toList();
            if (!of.isEmpty()) {
                page.blank();
                page.line(words.say("diff.kind." + word(kind)), Ink.BOLD);
                of.forEach(c -> change(c, page));
            }
        }
        return page.toString();
    }

    private static String name(String given, LawDiff.State corpus) {
        return Columns.clean(given) + " (" + corpus.version() + ")";
    }

    private String summary(LawDiff diff) {
        String law = diff.changes().isEmpty()
                ? words.say("diff.none")
                : words.count("diff.changes", diff.changes().size())
                        + diff.firstDay().map(d -> words.say("diff.from", d)).orElse(words.say("diff.any-day"));
        String texts =
                diff.reworded() == 0 ? "" : words.say("sentence.gap") + words.count("diff.reworded", diff.reworded());
        return law + texts;
    }

    private void change(Change c, Page page) {
        String how = words.say("diff.how." + word(c.how()));
        String title = words.of(c.title());
        page.para("  ", "      ", how + "  " + c.id() + (title.isEmpty() ? "" : "  " + title));
        if (c.how() != Change.How.CHANGED && TOLD_BY_NAME.contains(c.kind())) {
            return;
        }
        c.details().forEach(d -> page.para("      ", "        ", detail(d, c.how())));
    }

    private String detail(Change.Detail d, Change.How how) {
        if (d.aspect().equals("through")) {
            return words.say("diff.through");
        }
        String aspect = aspect(d.aspect());
        if (how != Change.How.CHANGED) {
            return words.say("diff.is", aspect, shortened(d.after().or(d::before)));
        }
        if (d.before().isEmpty()) {
            return words.say("diff.come", aspect, shortened(d.after()));
        }
        return d.after().isEmpty()
                ? words.say("diff.gone", aspect, shortened(d.before()))
                : words.say("diff.became", aspect, shortened(d.before()), shortened(d.after()));
    }

    /** The key in words where there are words for it, and then the way to it in the file. */
    private String aspect(String way) {
        if (way.isEmpty()) {
            return words.say("diff.aspect.itself");
        }
        int dot = way.indexOf('.');
        String first = dot < 0 ? way : way.substring(0, dot);
        String rest = dot < 0 ? "" : " (" + way + ")";
        return words.maybe("diff.aspect." + first).orElse(first) + rest;
    }

    private static String shortened(Optional<String> text) {
        String clean = Columns.clean(text.orElse("").lines().collect(Collectors.joining(" ")));
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + " …";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
