package org.ytterby.io.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.io.lists.NoticeLines.Line;
import org.ytterby.io.lists.PrintedNotice.PrintedParty;
import org.ytterby.io.lists.Remark.What;

/**
 * The parties that a notice names: in numbered lines of its annex, in sections of bodies and persons, with units below them; or,
 * where it has no annex, inside the sentence that decides.
 */
final class NoticeParties {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d+\\s*[.．、]|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)\\s*(.*)$");
    private static final Pattern UNIT = Pattern.compile("^[-－–—•]\\s*(.+)$");
    private static final Pattern SECTION = Pattern.compile("^[一二三四五六七八九十]+、([^（(]+)(?:[（(]共.*[）)])?$");
    private static final Pattern NAMED = Pattern.compile("^(.*?)\\s*[（(]([^（）()]*)[）)](.*)$");
    private static final Pattern SEX = Pattern.compile("^\\s*[，,]\\s*(?:男|女)\\s*");
    private static final Pattern BORN = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日生");
    private static final Pattern SEVERAL = Pattern.compile("包括(.*?)(?:等)?，共\\S+人");
    private static final Pattern ADDED = Pattern.compile("决定将(.*?)列入");
    private static final Pattern AGAINST = Pattern.compile("关于对(.+?)采取");
    private static final Pattern MODIFIER = Pattern.compile("^[^（(、]*的");
    private static final Pattern UNITS = Pattern.compile("及其(?:分支机构|子公司|附属机构|分公司)");
    /** A blank between hanzi and Latin letters is the typesetter's. */
    private static final Pattern BESIDE_HANZI = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

    private static final Pattern HEADING = Pattern.compile(".*(?:清单|名单).*|[（(]\\d{4}年.*[）)]|附件?[:：]?");

    private final NoticeLines lines;
    private final String title;
    private final Intake intake;
    private final NoticeWords words = NoticeWords.TABLE;
    private final List<PrintedParty> parties = new ArrayList<>();
    private final Optional<String> aimedAt;
    private Optional<String> section = Optional.empty();
    private Optional<String> ofThisOne = Optional.empty();
    private boolean numbered;
    private int positions;
    private int units;

    NoticeParties(NoticeLines lines, String title, Intake intake) {
        this.lines = lines;
        this.title = title;
        this.intake = intake;
        this.aimedAt = side();
    }

    /** Parties in their order; a person's measures are told where they are others than the bodies'. */
    List<PrintedParty> parties(List<String> ofPersons, List<String> ofBodies) {
        if (lines.annex().isEmpty()) {
            fromSentences();
        } else {
            lines.annex().forEach(this::line);
        }
        boolean bodies = parties.stream().anyMatch(p -> !p.person());
        return parties.stream()
                .map(p -> p.person() && bodies && !ofPersons.equals(ofBodies) ? with(p, ofPersons) : p)
                .toList();
    }

    private static PrintedParty with(PrintedParty p, List<String> measures) {
        return new PrintedParty(
                p.at(),
                p.memberOf(),
                p.person(),
                p.zh(),
                p.en(),
                p.role(),
                p.born(),
                p.country(),
                Optional.of(measures),
                p.withUnits(),
                p.line());
    }

    private void line(Line line) {
        Matcher heading = SECTION.matcher(line.text());
        Optional<String> kind = heading.matches() ? words.section(heading.group(1)) : Optional.empty();
        Matcher number = NUMBER.matcher(line.text());
        Matcher unit = UNIT.matcher(line.text());
        if (kind.isPresent()) {
            section = kind;
        } else if (unit.matches() && positions > 0) {
            unit(unit.group(1), line.number());
        } else if (number.matches()) {
            numbered = true;
            position(number.group(1), line.number());
        } else if (numbered) {
            intake.remark(What.FIELD_UNKNOWN, line.text(), intake.line(line.number()));
        } else if (!HEADING.matcher(line.text()).matches()) {
            position(line.text(), line.number());
        }
    }

    private void position(String text, int line) {
        Matcher several = SEVERAL.matcher(text);
        if (text.isBlank()) {
            intake.remark(What.NO_NAME, "", intake.line(line));
        } else if (several.find()) {
            for (String one : apart(several.group(1))) {
                add(one, line);
            }
        } else {
            add(text, line);
        }
    }

    private void add(String text, int line) {
        positions++;
        units = 0;
        parties.add(party(String.valueOf(positions), Optional.empty(), text, line));
    }

    /** The body itself, which some notices repeat as the first of its units, is no unit. */
    private void unit(String text, int line) {
        PrintedParty whole = party("", Optional.empty(), text, line);
        PrintedParty over = parties.reversed().stream()
                .filter(p -> p.memberOf().isEmpty())
                .findFirst()
                .orElseThrow();
        if (!whole.en().equals(over.en()) || whole.en().isEmpty()) {
            units++;
            parties.add(party(over.at() + "." + units, Optional.of(over.at()), text, line));
        }
    }

    private PrintedParty party(String at, Optional<String> memberOf, String text, int line) {
        Matcher named = NAMED.matcher(text);
        boolean both = named.matches() && named.group(2).matches(".*\\p{IsLatin}.*");
        String before = both ? named.group(1) : text.replaceFirst("[，,].*$", "");
        String rest = both ? named.group(3) : text.substring(before.length());
        boolean sex = SEX.matcher(rest).lookingAt();
        int office = words.afterOffice(before);
        boolean byOffice = office > 0 && before.substring(office).contains("·");
        boolean person = section.map("person"::equals).orElse(sex || byOffice || aimedAtOne());
        String zh = person && (byOffice || isOffice(before, office)) ? before.substring(office) : before;
        String role = person && zh.length() < before.length()
                ? before.substring(0, office)
                : SEX.matcher(rest).replaceFirst("").replaceFirst("^[，,]", "");
        boolean latin = !both && !zh.matches(".*\\p{IsHan}.*");
        return new PrintedParty(
                at,
                memberOf,
                person,
                latin ? "" : BESIDE_HANZI.matcher(zh.strip()).replaceAll(""),
                latin ? zh.strip() : both ? named.group(2).strip() : "",
                person ? role.replaceFirst("。$", "").strip() : "",
                born(rest),
                country(rest),
                Optional.empty(),
                UNITS.matcher(rest).find(),
                line);
    }

    private static boolean isOffice(String before, int office) {
        return office > 0 && before.length() - office >= 2;
    }

    /** A decision against human beings says so of the persons themselves, and names no body in its title. */
    private boolean aimedAtOne() {
        return lines.text().contains("对其本人") && !words.namesBody(title);
    }

    private static Optional<LocalDate> born(String rest) {
        Matcher born = BORN.matcher(rest);
        return born.find() ? NoticeLines.day(born.group(1), born.group(2), born.group(3)) : Optional.empty();
    }

    private Optional<String> country(String rest) {
        for (Map.Entry<String, String> country : words.countries().entrySet()) {
            if (rest.contains(country.getKey() + "籍")) {
                return Optional.of(country.getValue());
            }
        }
        return ofThisOne.or(() -> aimedAt);
    }

    /** {@code 公布将28家美国实体}, {@code 对美国军工企业}: the country of all; else the first that the reasons speak of. */
    private Optional<String> side() {
        for (Map.Entry<String, String> country : words.countries().entrySet()) {
            Pattern all = Pattern.compile("(?:家|对|将|以下)" + country.getKey() + "(?!军售)");
            if (all.matcher(title).find() || lines.find(all).isPresent()) {
                return Optional.of(country.getValue());
            }
        }
        String reasons = words.isByDay(title) ? lines.text() : "";
        return words.countries().entrySet().stream()
                .filter(c -> reasons.contains(c.getKey()))
                .min(java.util.Comparator.comparingInt(c -> reasons.indexOf(c.getKey())))
                .map(Map.Entry::getValue);
    }

    private void fromSentences() {
        Optional<Matcher> added = lines.find(ADDED);
        Matcher against = AGAINST.matcher(title);
        if (added.isPresent()) {
            String sentence = added.get().group(1).replaceFirst("等(?:\\d+|[一二三四五六七八九十]+)家.*$", "");
            apart(MODIFIER.matcher(sentence).replaceFirst("")).forEach(this::addOfCountry);
        } else if (against.find()
                && !lines.text().contains("启动调查")
                && !lines.text().contains("现决定对该")) {
            apart(against.group(1)).forEach(this::addOfCountry);
        }
    }

    /** In a sentence, a country before the name is no part of it. */
    private void addOfCountry(String text) {
        Optional<String> word = words.countries().keySet().stream()
                .filter(c -> text.startsWith(c) && text.length() > c.length() + 1)
                .findFirst();
        ofThisOne = word.map(w -> words.countries().get(w));
        add(word.map(w -> text.substring(w.length())).orElse(text), 0);
        ofThisOne = Optional.empty();
    }

    /** Names joined by 、 ， 和: a comma after a bracket parts them, one inside a name only where the part before is a whole body. */
    private List<String> apart(String text) {
        List<String> apart = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            boolean separator = c == '、' || c == '，' || c == '和';
            String before = text.substring(from, i).strip();
            if (depth == 0 && separator && ends(before)) {
                apart.add(before);
                from = i + 1;
            }
        }
        apart.add(text.substring(from).strip());
        return apart.stream().filter(a -> !a.isEmpty()).toList();
    }

    private boolean ends(String name) {
        return name.endsWith("）")
                || name.endsWith(")")
                || words.endsAsBody(name)
                || name.matches("[\\p{IsHan}]+·[\\p{IsHan}·]+");
    }
}
