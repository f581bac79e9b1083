package org.ytterby.io.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.io.lists.NoticeLines.Line;
import org.ytterby.io.lists.NoticeWords.PublishedList;

/**
 * An answer of MOFCOM's spokesperson that suspends or stops the measures of earlier notices. Immutable.
 *
 * @param says the sentences that do so
 */
record PressAnswer(
        PublishedList list,
        String title,
        Optional<String> url,
        LocalDate published,
        List<String> says,
        List<Act> acts) {
    private static final Pattern FROM = Pattern.compile("自(\\d{4})年(\\d{1,2})月(\\d{1,2})日起[，,](.*)");
    private static final Pattern ACT = Pattern.compile(
            "(?:继续)?(暂停|停止|恢复)[^，。；]*?(?:[（(]([^）)]*)[）)]|((?:商务部)?公告[^，。；（(]*?号))[^，。；]*?措施(?:(\\d+)(天|年))?");
    private static final Pattern NUMBER = Pattern.compile("(?:[〔\\[]?(\\d{4})[〕\\]年])?第?(\\d+)号");
    private static final Pattern STAMPED = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}) \\d{2}:\\d{2}");

    /** What becomes of a notice. */
    enum Does {
        SUSPENDED("suspended"),
        STOPPED("stopped"),
        RESUMED("resumed");

        private final String word;

        Does(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * @param notice its suffix, for example {@code 2025-7}
     * @param until the last day of a suspension, computed from the term that is named
     */
    record Act(String notice, Does does, LocalDate effective, Optional<LocalDate> until) {}

    /** Whether a text is one: it answers, and lists nobody. */
    static boolean is(String text) {
        return text.contains("答记者问") && ACT.matcher(text).find();
    }

    static PressAnswer read(String file, String text) {
        NoticeLines lines = NoticeLines.of(file, text);
        List<Line> all = new ArrayList<>(lines.body());
        all.addAll(lines.annex());
        String title = all.stream()
                .map(Line::text)
                .filter(t -> t.contains("答记者问"))
                .findFirst()
                .orElse("");
        List<String> says = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        for (Line line : all) {
            for (String sentence : line.text().split("。", -1)) {
                Matcher from = FROM.matcher(sentence);
                if (from.find()) {
                    NoticeLines.day(from.group(1), from.group(2), from.group(3)).ifPresent(day -> {
                        List<Act> found = acts(from.group(4), day);
                        if (!found.isEmpty()) {
                            acts.addAll(found);
                            says.add(sentence.substring(from.start()) + "。");
                        }
                    });
                }
            }
        }
        LocalDate published = lines.find(STAMPED)
                .flatMap(m -> NoticeLines.day(m.group(1), m.group(2), m.group(3)))
                .or(lines::signed)
                .orElseThrow(() -> Refused.of(
                        "YT-K020",
                        new org.ytterby.engine.doc.Place(file, 0, 0),
                        "the notice names no day",
                        "Give the text whole, with its date."));
        PublishedList list = NoticeWords.TABLE
                .list(String.join("\n", all.stream().map(Line::text).toList()))
                .orElseThrow(() -> Refused.unknownFormat(file));
        if (acts.isEmpty()) {
            throw Refused.unknownFormat(file);
        }
        Optional<String> url = lines.find(Pattern.compile("https?://\\S+")).map(Matcher::group);
        return new PressAnswer(list, title, url, published, List.copyOf(says), List.copyOf(acts));
    }

    private static List<Act> acts(String clause, LocalDate day) {
        List<Act> acts = new ArrayList<>();
        Matcher act = ACT.matcher(clause);
        while (act.find()) {
            Does does = switch (act.group(1)) {
                case "暂停" -> Does.SUSPENDED;
                case "停止" -> Does.STOPPED;
                default -> Does.RESUMED;
            };
            Optional<LocalDate> until = Optional.ofNullable(act.group(4))
                    .filter(n -> does == Does.SUSPENDED && n.length() < 5)
                    .map(n -> act.group(5).equals("天")
                            ? day.plusDays(Integer.parseInt(n))
                            : day.plusYears(Integer.parseInt(n)));
            String year = "";
            Matcher number = NUMBER.matcher(act.group(2) == null ? act.group(3) : act.group(2));
            while (number.find()) {
                year = number.group(1) == null ? year : number.group(1);
                acts.add(new Act(year + "-" + number.group(2), does, day, until));
            }
        }
        return acts;
    }

    /** {@code mofcom-qa-uel-2025-05-14}. */
    String name() {
        return "mofcom-qa-" + list.entries() + "-" + published;
    }

    /** Where the file belongs in a corpus. */
    String path() {
        return "lists/" + regime() + "/status/" + name() + ".yaml";
    }

    private String regime() {
        return list.id().substring(0, list.id().indexOf('.'));
    }

    /** In the shape of the corpus, marked as not yet reviewed. */
    String yaml(String page, LocalDate read) {
        StringBuilder out = new StringBuilder();
        String says = String.join("", this.says);
        out.append("id: ").append(regime()).append('.').append(name()).append('\n');
        out.append("names: [").append(name()).append("]\n");
        out.append("kind: spokesperson statement\n");
        out.append("published: ").append(published).append('\n');
        out.append("title: ")
                .append(YamlText.both(
                        title, "MOFCOM spokesperson on measures of the " + list.english() + " (" + published + ")"))
                .append('\n');
        out.append("says: ").append(YamlText.both(says, english())).append('\n');
        out.append("sources:\n  s1: {url: ")
                .append(YamlText.quoted(page))
                .append(", read: ")
                .append(read)
                .append("}\n");
        out.append("confidence: medium\n");
        out.append("doubt: ")
                .append(YamlText.both("由程序自文本读出，尚未复核。", "Read from the text by the program, not yet reviewed."))
                .append('\n');
        out.append("acts:\n");
        for (Act act : acts) {
            out.append("  - {notice: ")
                    .append(list.id())
                    .append('.')
                    .append(act.notice())
                    .append(", ")
                    .append(act.does().word())
                    .append(": {effective: ")
                    .append(act.effective());
            act.until().ifPresent(u -> out.append(", until: ").append(u));
            out.append("}}\n");
        }
        return out.toString();
    }

    private String english() {
        StringBuilder english = new StringBuilder();
        for (Act act : acts) {
            english.append(english.isEmpty() ? "" : "; ")
                    .append("measures of notice ")
                    .append(act.notice())
                    .append(' ')
                    .append(act.does().word())
                    .append(" from ")
                    .append(act.effective())
                    .append(act.until().map(u -> " to " + u + " (computed)").orElse(""));
        }
        return english + ".";
    }
}
