package org.ytterby.io.lists;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.lists.Remark.What;

/**
 * An entry of the Consolidated Screening List. Its {@code source} says on which list it stands; lists of BIS print no number and
 * keep other names, units and successors inside the name.
 */
final class CslEntry {
    private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z0-9]+)\\)");
    private static final Pattern FURTHER = Pattern.compile(
            "[,;]?\\s*(?:and|including)\\s+(?:any|all|its)\\b.*?(?:successor|sub-?unit|subsidiar|branch|affiliate|office).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALSO = Pattern.compile(
            "[,;]?\\s*\\(?a\\.?k\\.?a\\.?,?:?\\s*(?:the following\\s+\\w+\\s+aliase?s?:?)?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("Address \\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile(";\\s*");
    private static final Pattern LEADING = Pattern.compile("^(?:[-–•]\\s*|and\\s+)+");

    private final Intake intake;

    /** Fields by the publisher's names; a field of several values in parts. */
    interface Fields {
        String get(String field);

        List<String> parts(String field);
    }

    CslEntry(Intake intake) {
        this.intake = intake;
    }

    static List<String> split(String cell) {
        return Stream.of(JOINED.split(cell, -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** Parts of an entry's key: what the publisher numbers, else what tells it from others. */
    String id(Fields fields) {
        String number = fields.get("_id").isEmpty() ? fields.get("id") : fields.get("_id");
        if (!number.isEmpty()) {
            return number;
        }
        return fields.get("entity_number").isEmpty()
                ? Draft.joined(
                        ", ", fields.get("name"), fields.get("start_date"), fields.get("federal_register_notice"))
                : fields.get("entity_number");
    }

    static String list(Fields fields) {
        String source = fields.get("source");
        Matcher acronym = ACRONYM.matcher(source);
        return acronym.find()
                ? "us." + acronym.group(1).toLowerCase(Locale.ROOT)
                : source.isBlank() ? "us.csl" : "us.csl: " + Draft.plain(source);
    }

    Draft draft(Fields fields, Place place) {
        return new Draft(list(fields), Draft.plain(id(fields)), place);
    }

    void fill(Draft draft, Fields fields) {
        draft.kind(kind(fields, draft));
        names(fields.get("name"), draft);
        for (String name : fields.parts("alt_names")) {
            draft.name(
                    LEADING.matcher(name).replaceFirst(""),
                    draft.hasName() ? EntryName.Kind.ALIAS : EntryName.Kind.PRIMARY);
        }
        for (String address : fields.parts("addresses")) {
            draft.address(address);
            String last = address.substring(address.lastIndexOf(',') + 1).strip();
            if (last.matches("[A-Z]{2}")) {
                draft.country(last);
            }
        }
        Stream.of("nationalities", "citizenships", "vessel_flag", "country")
                .flatMap(f -> fields.parts(f).stream())
                .forEach(draft::country);
        fields.parts("dates_of_birth").forEach(d -> intake.birth(draft, d, PrintedDates.MONTH_FIRST));
        fields.parts("ids").forEach(id -> identifier(id, draft));
        draft.identifier("Call sign", fields.get("call_sign"));
        fields.parts("programs").forEach(draft::programme);
        intake.listed(draft, fields.get("start_date"), PrintedDates.MONTH_FIRST);
    }

    private ListEntry.Kind kind(Fields fields, Draft draft) {
        if (PLACE.matcher(fields.get("name")).matches()) {
            return ListEntry.Kind.PLACE;
        }
        return fields.get("type").isEmpty()
                ? ListEntry.Kind.UNKNOWN
                : OfacWords.kind(fields.get("type"), draft, intake);
    }

    private void names(String printed, Draft draft) {
        String name = FURTHER.matcher(printed).replaceFirst("");
        if (!name.equals(printed)) {
            intake.remark(What.REACHES_FURTHER, printed.substring(name.length()), draft.place());
        }
        String[] also = ALSO.split(name, 2);
        draft.name(also[0], EntryName.Kind.PRIMARY);
        if (also.length > 1) {
            Stream.of(also[1].split(";|\\)?,?\\s*\\(?a\\.k\\.a\\.,?", -1))
                    .map(n -> LEADING.matcher(n.strip()).replaceFirst(""))
                    .map(n -> n.endsWith(")") && !n.contains("(") ? n.substring(0, n.length() - 1) : n)
                    .map(n -> n.endsWith(".") && n.indexOf('.') == n.length() - 1 ? n.substring(0, n.length() - 1) : n)
                    .forEach(n -> draft.name(n, EntryName.Kind.ALIAS));
        }
    }

    /** {@code Passport, 836238033, KP} today; {@code KP, 836238033, Passport} in older files: the number is the part with digits. */
    private void identifier(String printed, Draft draft) {
        String[] parts = printed.split(",\\s*", -1);
        List<String> words = Stream.of(parts)
                .filter(p -> p.chars().noneMatch(Character::isDigit))
                .toList();
        List<String> numbers = Stream.of(parts)
                .filter(p -> p.chars().anyMatch(Character::isDigit))
                .toList();
        String sort =
                words.stream().filter(w -> !w.matches("[A-Z]{2}")).findFirst().orElse("");
        if (numbers.size() == 1 && OfacRemarks.isNumber(sort, numbers.getFirst())) {
            draft.identifier(sort, numbers.getFirst());
        }
    }
}
