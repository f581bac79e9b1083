package org.ytterby.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;

/** The other parties of a line, from columns of their own: a name and, perhaps, a country for each role. */
final class TableParties {
    private final Map<String, Doc> names = new LinkedHashMap<>();
    private final Map<String, Doc> countries = new LinkedHashMap<>();
    private final List<Doc> listed = new ArrayList<>();
    private Optional<Place> place = Optional.empty();
    private Optional<Doc> unknown = Optional.empty();

    void add(String role, Place at, String text, boolean country) {
        place = place.or(() -> Optional.of(at));
        Doc doc = new Doc.Text(at, CodeWords.meansUnknown(text) ? "unknown" : text);
        (country ? countries : names).put(role, doc);
    }

    /** What one column says of all of them. */
    void listed(Doc doc, Place at) {
        place = place.or(() -> Optional.of(at));
        if (doc instanceof Doc.Rows rows) {
            listed.addAll(rows.items());
        } else {
            unknown = Optional.of(doc);
        }
    }

    Optional<Doc> doc() {
        if (unknown.isPresent() || place.isEmpty()) {
            return unknown;
        }
        List<Doc> all = new ArrayList<>(listed);
        Set<String> roles = new LinkedHashSet<>(names.keySet());
        roles.addAll(countries.keySet());
        for (String role : roles) {
            all.add(party(role, place.get()));
        }
        return Optional.of(new Doc.Rows(place.get(), all));
    }

    private Doc party(String role, Place at) {
        Map<String, Doc> party = new LinkedHashMap<>();
        party.put("role", new Doc.Text(at, role));
        Optional.ofNullable(names.get(role)).ifPresent(name -> party.put("name", name));
        Optional.ofNullable(countries.get(role)).ifPresent(country -> party.put("country", country));
        return new Doc.Table(at, party);
    }
}
