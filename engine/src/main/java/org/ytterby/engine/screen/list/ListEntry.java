package org.ytterby.engine.screen.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Print;

/**
 * One entry of a restricted-party list, as the list prints it. Immutable.
 *
 * @param list the list, for example {@code us.sdn}; never blank
 * @param id the publisher's id, or list, notice and number where the publisher gives none; unique in its list, never blank
 * @param names at least one, the primary name first where the list says which it is
 * @param countries ISO 3166 codes in upper case where the list gives codes or names that are known, else as written; of residence, nationality,
 *     registration or flag; empty: the list says nothing
 * @param born for persons; several where the list prints several, each of them possible
 * @param addresses in one line each
 * @param listed the day of the listing, where the list states one
 * @param programmes under which it is listed, as the list calls them
 * @param source where it stands in the file
 */
public record ListEntry(
        String list,
        String id,
        Kind kind,
        List<EntryName> names,
        List<String> countries,
        List<Birth> born,
        List<Identifier> identifiers,
        List<String> addresses,
        Optional<LocalDate> listed,
        List<String> programmes,
        Place source) {

    /** What kind of thing is listed. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        VESSEL,
        AIRCRAFT,
        /** An address that is listed as such. */
        PLACE,
        /** Something else: a security, a wallet. */
        OTHER,
        /** The list does not say. */
        UNKNOWN
    }

    /** Copies and checks. @throws IllegalArgumentException without list, id or names, or with a blank among its texts */
    public ListEntry {
        Blank.refuse("list", list);
        Blank.refuse("id", id);
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("entry " + id + " has no name");
        }
        countries = Blank.refuse("country", countries);
        born = List.copyOf(born);
        identifiers = List.copyOf(identifiers);
        addresses = Blank.refuse("address", addresses);
        programmes = Blank.refuse("programme", programmes);
    }

    /** An entry of which only names are known. */
    public static ListEntry named(String list, String id, Kind kind, List<EntryName> names) {
        return new ListEntry(
                list,
                id,
                kind,
                names,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Place.NOWHERE);
    }

    /** A digest of all that the list prints of the party: another one when any of it changes. */
    public String print() {
        List<String> texts = new ArrayList<>(List.of(list, id, kind.name()));
        names.forEach(n -> texts.add(n.kind() + " " + n.text()));
        countries.forEach(c -> texts.add("country " + c));
        born.forEach(b -> texts.add("born " + b.earliest() + " " + b.latest() + " " + b.about()));
        identifiers.forEach(i -> texts.add("number " + i.kind() + " " + i.number()));
        addresses.forEach(a -> texts.add("address " + a));
        listed.ifPresent(d -> texts.add("listed " + d));
        programmes.forEach(p -> texts.add("programme " + p));
        return Print.of(texts);
    }

    /** The name to show: the first one that is primary, else the first. */
    public String name() {
        return names.stream()
                .filter(n -> n.kind() == EntryName.Kind.PRIMARY)
                .findFirst()
                .orElse(names.getFirst())
                .text();
    }
}
