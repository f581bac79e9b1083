package org.ytterby.io.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.InputException;
import org.ytterby.io.lists.NoticeLines.Line;
import org.ytterby.io.lists.NoticeWords.PublishedList;
import org.ytterby.io.lists.PrintedNotice.Kind;
import org.ytterby.io.lists.PrintedNotice.PrintedParty;
import org.ytterby.io.lists.Remark.What;

/** Reads the text of a notice of MOFCOM, its list mechanism, or the MFA. */
final class NoticeReader {
    private static final Pattern NUMBERED = Pattern.compile("【发[布文](?:文|字)号】\\s*(\\S.*)");
    private static final Pattern ANNOUNCEMENT = Pattern.compile("商务部公告\\s*\\d{4}年第\\d+号");
    private static final Pattern ORDER = Pattern.compile("外交部令\\s*第\\s*(\\d+)\\s*号");
    private static final Pattern DATED = Pattern.compile("【发文日期】\\s*(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern STAMPED = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}) \\d{2}:\\d{2}");
    private static final Pattern FROM =
            Pattern.compile("自(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:(\\d{1,2})时(\\d{1,2})分)?起(?:正式)?(?:实施|施行)");
    private static final Pattern EARLIER =
            Pattern.compile("决定于(\\d{4})年(\\d{1,2})月(\\d{1,2})日将[^（(]*[（(]([^）)]*)[）)]列入");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern GROUP = Pattern.compile("^[一二三四五六七八九十]+、对.*(?:后附|等\\d+[家名]|“).*");
    private static final Pattern ITEM = Pattern.compile("^[一二三四五六七八九十]+、.*");
    private static final Pattern OF_PERSONS = Pattern.compile("管理人员|\\d+名个人|相关人员");
    private static final Pattern STATED = Pattern.compile("([\\d一二三四五六七八九十]+)[家名](?:.{0,6})(?:实体|企业|机构|个人)");

    private final Intake intake;
    private final NoticeWords words = NoticeWords.TABLE;

    NoticeReader(Intake intake) {
        this.intake = intake;
    }

    /** @throws InputException where the text is no notice that puts parties on a list */
    PrintedNotice read(String text) {
        NoticeLines lines = NoticeLines.of(intake.file(), text);
        if (lines.body().isEmpty()) {
            throw Refused.empty(intake.file());
        }
        String title = title(lines);
        PublishedList list = words.list(title)
                .or(() -> words.list(lines.text()))
                .orElseThrow(() -> Refused.unknownFormat(intake.file()));
        LocalDate published = published(lines);
        Optional<Matcher> from = lines.find(FROM);
        LocalDate effective = from.flatMap(m -> NoticeLines.day(m.group(1), m.group(2), m.group(3)))
                .orElse(published);
        Measures measures = measures(lines);
        NoticeParties found = new NoticeParties(lines, title, intake);
        List<PrintedParty> parties = found.parties(measures.ofPersons(), measures.ofBodies());
        Kind kind = kind(lines, parties);
        if (kind == Kind.LISTING) {
            compareCount(title, lines, parties);
        }
        List<String> general = parties.stream().allMatch(PrintedParty::person) && !parties.isEmpty()
                ? measures.ofPersons()
                : measures.ofBodies();
        return new PrintedNotice(
                list,
                kind,
                number(lines),
                title,
                lines.find(LINK).map(Matcher::group),
                published,
                effective,
                from.filter(m -> m.group(4) != null)
                        .map(m -> "%02d:%02d".formatted(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)))),
                general.isEmpty() && kind == Kind.LISTING ? List.of("none-published") : general,
                measures.printed(),
                kind == Kind.LISTING ? parties : List.of(),
                lines.find(EARLIER)
                        .flatMap(m -> NoticeLines.day(m.group(1), m.group(2), m.group(3))
                                .map(day -> new PrintedNotice.Earlier(
                                        day, m.group(4).strip()))));
    }

    /** The first line that is neither link nor heading of the page; a number alone is joined with the line behind it. */
    private static String title(NoticeLines lines) {
        List<String> own = lines.body().stream()
                .map(Line::text)
                .filter(t -> !LINK.matcher(t).matches() && !t.startsWith("来源") && !t.startsWith("【"))
                .toList();
        if (own.size() > 1 && ANNOUNCEMENT.matcher(own.getFirst()).matches()) {
            return own.getFirst() + " " + own.get(1);
        }
        return own.isEmpty() ? "" : own.getFirst();
    }

    private static String number(NoticeLines lines) {
        return lines.find(NUMBERED)
                .map(m -> m.group(1))
                .or(() -> lines.find(ANNOUNCEMENT).map(Matcher::group))
                .or(() -> lines.find(ORDER).map(m -> "外交部令第" + m.group(1) + "号"))
                .orElse("");
    }

    private LocalDate published(NoticeLines lines) {
        return lines.find(DATED)
                .or(() -> lines.find(STAMPED))
                .flatMap(m -> NoticeLines.day(m.group(1), m.group(2), m.group(3)))
                .or(lines::signed)
                .orElseThrow(() -> Refused.of(
                        "YT-K020", intake.line(0), "the notice names no day", "Give the text whole, with its date."));
    }

    private static Kind kind(NoticeLines lines, List<PrintedParty> parties) {
        if (lines.text().contains("启动调查")) {
            return Kind.INVESTIGATION;
        }
        return parties.isEmpty() && lines.text().contains("现决定对该") ? Kind.ADDED_MEASURE : Kind.LISTING;
    }

    /** Measures of bodies and of persons, and the lines that name them. */
    private record Measures(List<String> ofBodies, List<String> ofPersons, List<String> printed) {}

    private Measures measures(NoticeLines lines) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> bodies = new LinkedHashSet<>();
        Set<String> persons = new LinkedHashSet<>();
        List<String> printed = new ArrayList<>();
        Set<String> target = all;
        boolean begun = false;
        for (Line line : lines.body()) {
            if (begun) {
                if (GROUP.matcher(line.text()).matches()) {
                    target = OF_PERSONS.matcher(line.text()).find() ? persons : bodies;
                } else if (ITEM.matcher(line.text()).matches()) {
                    target = all;
                }
                List<String> found = words.measures(line.text());
                if (!found.isEmpty()) {
                    target.addAll(found);
                    printed.add(line.text());
                }
            }
            begun |= line.text().endsWith("措施：") || line.text().endsWith("措施:");
        }
        bodies.addAll(all);
        persons.addAll(all);
        return new Measures(words.ordered(bodies), words.ordered(persons), printed);
    }

    private void compareCount(String title, NoticeLines lines, List<PrintedParty> parties) {
        Matcher stated = STATED.matcher(title);
        if (!stated.find()) {
            return;
        }
        int said = ChineseNumerals.read(stated.group(1));
        long read = parties.stream().filter(p -> p.memberOf().isEmpty()).count();
        if (said != read) {
            intake.remark(
                    What.COUNT_DIFFERS,
                    said + " / " + read,
                    intake.line(lines.body().getFirst().number()));
        }
    }
}
