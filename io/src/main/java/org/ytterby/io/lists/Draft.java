package org.ytterby.io.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.facts.Countries;
import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.Identifier;
import org.ytterby.engine.screen.list.ListEntry;

/** An entry while it is read. Blank texts say nothing; runs of blanks are one blank. Not thread-safe. */
final class Draft {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u3000\\uFEFF]+");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

    private final String list;
    private final String id;
    private final Place place;
    private ListEntry.Kind kind = ListEntry.Kind.UNKNOWN;
    private final Map<String, EntryName> names = new LinkedHashMap<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<Birth> born = new LinkedHashSet<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> programmes = new LinkedHashSet<>();
    private Optional<LocalDate> listed = Optional.empty();

    Draft(String list, String id, Place place) {
        this.list = list;
        this.id = id;
        this.place = place;
    }

    static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Parts that say something, joined. */
    static String joined(String separator, Stream<String> parts) {
        return parts.map(Draft::plain).filter(p -> !p.isEmpty()).collect(Collectors.joining(separator));
    }

    static String joined(String separator, String... parts) {
        return joined(separator, Stream.of(parts));
    }

    String id() {
        return id;
    }

    String list() {
        return list;
    }

    Place place() {
        return place;
    }

    boolean hasName() {
        return !names.isEmpty();
    }

    int names() {
        return names.size();
    }

    boolean isListedOnADay() {
        return listed.isPresent();
    }

    void kind(ListEntry.Kind said) {
        kind = said;
    }

    ListEntry.Kind kind() {
        return kind;
    }

    /** A name that stands twice counts as the stronger of the two. */
    void name(String text, EntryName.Kind how) {
        String name = plain(text);
        if (!name.isEmpty()) {
            EntryName was = names.get(name);
            if (was == null || was.kind() == EntryName.Kind.WEAK || how == EntryName.Kind.PRIMARY) {
                names.put(name, new EntryName(name, how));
            }
        }
    }

    void country(String text) {
        String country = plain(text);
        if (!country.isEmpty()) {
            countries.add(
                    CODE.matcher(country).matches()
                            ? country.toUpperCase(Locale.ROOT)
                            : Countries.code(country).orElse(country));
        }
    }

    void born(Birth birth) {
        born.add(birth);
    }

    void identifier(String sort, String number) {
        if (!plain(number).isEmpty()) {
            identifiers.add(new Identifier(plain(sort), plain(number)));
        }
    }

    void address(String... parts) {
        String address = joined(", ", parts);
        if (!address.isEmpty()) {
            addresses.add(address);
        }
    }

    /** The earliest of several days counts. */
    void listed(Optional<LocalDate> day) {
        listed = day.filter(d -> listed.isEmpty() || d.isBefore(listed.get())).or(() -> listed);
    }

    void programme(String text) {
        String programme = plain(text);
        if (!programme.isEmpty()) {
            programmes.add(programme);
        }
    }

    /** @throws IllegalArgumentException where it has no name */
    ListEntry entry() {
        List<EntryName> ordered = new ArrayList<>(names.values());
        ordered.sort((a, b) -> Boolean.compare(b.kind() == EntryName.Kind.PRIMARY, a.kind() == EntryName.Kind.PRIMARY));
        return new ListEntry(
                list,
                id,
                kind,
                ordered,
                List.copyOf(countries),
                List.copyOf(born),
                List.copyOf(identifiers),
                List.copyOf(addresses),
                listed,
                List.copyOf(programmes),
                place);
    }
}
