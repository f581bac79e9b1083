package org.ytterby.io;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Days;

/**
 * The house checks of a firm, and which of the notices they speak of the corpus does not have.
 *
 * <p>Immutable.
 *
 * @param checks latest first
 * @param lacking notices that were seen and are not in the corpus, in the order of their publication
 */
public record HouseChecks(List<HouseCheck> checks, List<HouseCheck.Saw> lacking) {
    /** The warning of an answer for which a newer text was seen than the corpus holds. */
    public static final String WARNING = "newer_text_seen";

    public static final HouseChecks NONE = new HouseChecks(List.of(), List.of());
    private static final int SHORTEST_NUMBER = 7; // 2026年第9号 is longer, 第9号 alone could be anybody's
    private static final Set<String> NOTHING = Set.of("nothing new", "nothing", "无新内容", "无新公告");

    public HouseChecks {
        checks = List.copyOf(checks);
        lacking = List.copyOf(lacking);
    }

    /**
     * @param corpusFiles the files of the corpus, to look up the notices in
     * @throws InputException with the place of what is not as it should be
     */
    public static HouseChecks read(Doc doc, Doc corpusFiles) {
        Fields file = Fields.of(doc).skip("note", "notes");
        List<HouseCheck> checks = new ArrayList<>();
        Fields.asRows(file.required("house-checks")).forEach(c -> checks.add(check(c)));
        file.close();
        checks.sort(Comparator.comparing(HouseCheck::on).reversed());
        List<HouseCheck.Saw> lacking = checks.stream()
                .flatMap(c -> c.saw().stream())
                .filter(s -> !isOnFile(s, corpusFiles))
                .distinct()
                .sorted(Comparator.comparing(HouseCheck.Saw::published).thenComparing(HouseCheck.Saw::notice))
                .toList();
        return new HouseChecks(checks, lacking);
    }

    /** The answer as it is, with a warning where a text was seen that the corpus lacks and the question does not shut out. */
    public Answer warned(Answer answer) {
        Optional<LocalDate> known = answer.transaction().knownOn();
        boolean newer = lacking.stream()
                .anyMatch(s -> known.map(k -> !s.published().isAfter(k)).orElse(true));
        return newer ? answer.withWarning(WARNING) : answer;
    }

    private static HouseCheck check(Doc doc) {
        Fields fields = Fields.of(doc).skip("note", "notes");
        LocalDate on = Days.read(fields.required("on"));
        String by = said(fields.required("by"));
        List<String> pages = Fields.asTexts(fields.required("pages"));
        if (pages.isEmpty()) {
            throw InputException.of(
                    "YT-H002",
                    fields.required("pages").place(),
                    "no page is named",
                    "Name each page that was looked at, best by its address.");
        }
        List<HouseCheck.Saw> saw = saw(fields.required("saw"), on);
        fields.close();
        return new HouseCheck(on, by, pages, saw);
    }

    private static String said(Doc doc) {
        String text = Fields.asText(doc).strip();
        if (text.isEmpty()) {
            throw InputException.of("YT-H001", doc.place(), "nobody is named", "Write who looked.");
        }
        return text;
    }

    private static List<HouseCheck.Saw> saw(Doc doc, LocalDate on) {
        return switch (doc) {
            case Doc.Text t -> nothing(t);
            case Doc.Table t -> List.of(notice(t, on));
            case Doc.Rows r -> notices(r, on);
            case Doc.Nothing n -> throw unclear(n);
        };
    }

    private static List<HouseCheck.Saw> nothing(Doc.Text text) {
        if (!NOTHING.contains(text.value().strip().toLowerCase(Locale.ROOT))) {
            throw unclear(text);
        }
        return List.of();
    }

    private static List<HouseCheck.Saw> notices(Doc.Rows rows, LocalDate on) {
        if (rows.items().isEmpty()) {
            throw unclear(rows);
        }
        return rows.items().stream().map(n -> notice(n, on)).toList();
    }

    private static InputException unclear(Doc doc) {
        String what = doc instanceof Doc.Text t ? "`" + t.value() + "`" : doc.kind();
        return InputException.of(
                "YT-H003",
                doc.place(),
                what + " does not say what was seen",
                "Write `nothing new`, or {notice: 2026年第80号, published: 2026-11-24}.");
    }

    private static HouseCheck.Saw notice(Doc doc, LocalDate on) {
        Fields fields = Fields.of(doc).skip("note", "notes");
        Doc day = fields.required("published");
        LocalDate published = Days.read(day);
        HouseCheck.Saw saw = new HouseCheck.Saw(
                said(fields.required("notice")), published, fields.maybeText("title"), fields.maybeText("url"));
        fields.close();
        if (published.isAfter(on)) {
            throw InputException.of(
                    "YT-H004",
                    day.place(),
                    "`" + published + "` lies after the day of the check, `" + on + "`",
                    "A notice is seen on the day it is published or later; one of the two days is wrong.");
        }
        return saw;
    }

    /** On file is a text of that name, id or number that was published on that day; in doubt it is not. */
    private static boolean isOnFile(HouseCheck.Saw saw, Doc files) {
        String wanted = folded(saw.notice());
        return Fields.asTable(files).entries().values().stream()
                .filter(d -> d instanceof Doc.Table t
                        && t.get("id").isPresent()
                        && t.get("published").isPresent())
                .map(Fields::asTable)
                .filter(t -> t.get("published")
                        .map(Fields::asText)
                        .orElse("")
                        .equals(saw.published().toString()))
                .anyMatch(t -> isCalled(t, wanted));
    }

    private static boolean isCalled(Doc.Table text, String wanted) {
        List<String> called = new ArrayList<>();
        text.get("id").map(Fields::asText).ifPresent(called::add);
        text.get("names").map(Fields::asTexts).ifPresent(called::addAll);
        boolean byName = called.stream().map(HouseChecks::folded).anyMatch(wanted::equals);
        return byName
                || isNumbered(
                        text.get("number")
                                .map(Fields::asText)
                                .map(HouseChecks::folded)
                                .orElse(""),
                        wanted);
    }

    /** With or without the issuer before it, as the corpus or the person prints it. */
    private static boolean isNumbered(String number, String wanted) {
        if (number.length() < SHORTEST_NUMBER || wanted.length() < SHORTEST_NUMBER) {
            return false;
        }
        return wanted.endsWith(number) || number.endsWith(wanted);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("no\\.? ?(\\d+) of (\\d{4})", "$2年第$1号")
                .replaceAll("[\\s\\[\\]()〔〕《》“”\"'.,-]+", "");
    }
}
