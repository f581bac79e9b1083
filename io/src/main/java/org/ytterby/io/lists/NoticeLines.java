package org.ytterby.io.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a notice without stray blanks and invisible signs; body and annex; days. Immutable. */
record NoticeLines(List<Line> body, List<Line> annex) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t]]");
    private static final Pattern ANNEX = Pattern.compile("附件?[:：]?|反制(裁)?清单");
    private static final Pattern DAY = Pattern.compile("(\\d{4})年\\s*(\\d{1,2})月\\s*(\\d{1,2})日");
    private static final int LONGEST = 2_000_000;

    /** One line that says something. */
    record Line(int number, String text) {}

    static NoticeLines of(String file, String text) {
        if (text.length() > LONGEST) {
            throw Refused.harmful(
                    new org.ytterby.engine.doc.Place(file, 0, 0), "a notice of over 2 million characters");
        }
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String plain = Draft.plain(INVISIBLE.matcher(line).replaceAll(""));
            if (!plain.isEmpty()) {
                lines.add(new Line(number, plain));
            }
        }
        int annex = lines.size();
        for (int i = lines.size() - 1; i > 0; i--) {
            if (ANNEX.matcher(lines.get(i).text().replace(" ", "")).matches()) {
                annex = i;
            } else if (annex < lines.size()) {
                break;
            }
        }
        return new NoticeLines(List.copyOf(lines.subList(0, annex)), List.copyOf(lines.subList(annex, lines.size())));
    }

    /** The body in one line. */
    String text() {
        return body.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The first match in the body. */
    Optional<Matcher> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(text());
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The last day that stands alone in a line of the body: that of the signature. */
    Optional<LocalDate> signed() {
        return body.reversed().stream()
                .map(l -> DAY.matcher(l.text()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(m -> day(m.group(1), m.group(2), m.group(3)));
    }
}
