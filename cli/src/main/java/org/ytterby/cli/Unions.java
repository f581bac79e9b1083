package org.ytterby.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ytterby.engine.doc.Doc;

/** Countries by code; a union by the set of its members that the corpus holds ({@code eu-members}). */
final class Unions {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Unions() {}

    /** @return the codes; empty where one of the words is neither a country nor a union */
    static Optional<Set<String>> countries(String words, Doc files) {
        Set<String> codes = new TreeSet<>();
        for (String word : words.split(",", -1)) {
            String code = word.strip().toUpperCase(Locale.ROOT);
            List<String> members = COUNTRIES.contains(code) ? List.of(code) : members(code, files);
            if (members.isEmpty()) {
                return Optional.empty();
            }
            codes.addAll(members);
        }
        return Optional.of(codes);
    }

    private static List<String> members(String union, Doc files) {
        String name = union.toLowerCase(Locale.ROOT) + "-members";
        return entries(files).entrySet().stream()
                .filter(e -> e.getKey().startsWith("vocabulary/"))
                .map(e -> entries(entries(e.getValue()).getOrDefault("sets", e.getValue()))
                        .get(name))
                .filter(d -> d instanceof Doc.Rows)
                .flatMap(d -> ((Doc.Rows) d).items().stream())
                .flatMap(d -> d instanceof Doc.Text t ? Stream.of(t.value()) : Stream.<String>empty())
                .toList();
    }

    private static Map<String, Doc> entries(Doc doc) {
        return doc instanceof Doc.Table t ? t.entries() : Map.of();
    }
}
