package org.ytterby.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.law.Headings;
import org.ytterby.engine.law.PartyRole;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.engine.screen.word.HanziVariants;

/** Finds what each column of a book means; a book with a column that nobody knows is refused, with every such column. */
final class Columns {
    private static final Note LEFT_OUT = Note.of("left-out");
    private static final String LEAVE_OUT = "-";
    private static final String PARTY = "other_parties.";
    private static final String COMPOSITION = "item.composition.";
    private static final Pattern BETWEEN_LANGUAGES =
            Pattern.compile("[\\n\\r/|／()（）]+|(?<=\\p{IsHan})\\s+(?=\\p{IsLatin})|(?<=\\p{IsLatin})\\s+(?=\\p{IsHan})");
    private static final List<String> COUNTRY = List.of(" country", "国家", "所在国", "国别", " land", "国");

    private final Place line;
    private final Vocabulary vocabulary;
    private final Elements elements;
    private final Map<String, String> mapped = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Columns(Place line, Vocabulary vocabulary, Elements elements) {
        this.line = line;
        this.vocabulary = vocabulary;
        this.elements = elements;
    }

    /**
     * @param line that holds the headings
     * @throws InputException naming every column that is not known and every mapping that fits none
     */
    static List<Column> of(
            Place line, List<String> headings, Map<String, String> map, Vocabulary vocabulary, Elements elements) {
        Columns columns = new Columns(line, vocabulary, elements);
        map.forEach((heading, key) -> columns.mapped.put(Headings.fold(heading), key));
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            all.add(columns.column(line.at(i + 1), headings.get(i)));
        }
        columns.unusedMappings(map, headings);
        if (!columns.problems.isEmpty()) {
            throw new InputException(columns.problems);
        }
        return all;
    }

    /** What a heading means by itself; empty where nobody knows. */
    static Optional<Column.Target> meaning(
            String heading, Map<String, String> map, Vocabulary vocabulary, Elements elements) {
        Columns columns = new Columns(Place.NOWHERE, vocabulary, elements);
        map.forEach((h, key) -> columns.mapped.put(Headings.fold(h), key));
        return columns.mapping(Place.NOWHERE, heading).or(() -> columns.known(heading));
    }

    private Column column(Place place, String heading) {
        Column.Target target = heading.isBlank()
                ? new Column.Target.Nameless()
                : mapping(place, heading).or(() -> known(heading)).orElseGet(() -> unknown(place, heading));
        return new Column(place.column(), heading, target);
    }

    private Optional<Column.Target> mapping(Place place, String heading) {
        return Optional.ofNullable(mapped.get(Headings.fold(heading))).map(key -> {
            if (key.equals(LEAVE_OUT)) {
                return new Column.Target.LeftOut(LEFT_OUT);
            }
            return key(key).orElseGet(() -> {
                problems.add(new Problem(
                        "YT-B003",
                        place,
                        "the column `" + heading + "` is mapped to `" + key + "`, which is no fact",
                        Nearest.of(key, vocabulary.keys())
                                .map(k -> "Maybe `" + k + "`.")
                                .orElse("Map it to a fact key, for example item.kind, or to as_of.")));
                return new Column.Target.LeftOut(LEFT_OUT);
            });
        });
    }

    /** A heading in one language, or the same in two: {@code 目的国 Destination}. */
    private Optional<Column.Target> known(String heading) {
        return inOneLanguage(heading).or(() -> {
            List<Optional<Column.Target>> meanings = BETWEEN_LANGUAGES
                    .splitAsStream(heading)
                    .filter(part -> !part.isBlank())
                    .map(this::inOneLanguage)
                    .distinct()
                    .toList();
            return meanings.size() == 1 ? meanings.getFirst() : Optional.empty();
        });
    }

    private Optional<Column.Target> inOneLanguage(String heading) {
        String folded = Headings.fold(heading);
        return vocabulary
                .keyOfHeading(folded)
                .or(() -> vocabulary.keyOfHeading(folded.replace(".", "")))
                .flatMap(this::key)
                .or(() -> key(heading.strip()))
                .or(() -> vocabulary.ignoredHeading(folded).map(why -> new Column.Target.LeftOut(Note.of("said", why))))
                .or(() -> elements.shareHeading(heading).map(c -> new Column.Target.Constituent(c, false)))
                .or(() -> elements.perMillionHeading(heading).map(c -> new Column.Target.Constituent(c, true)))
                .or(() -> partyCountry(folded))
                .or(() -> inOtherCharacters(folded))
                .or(() -> AnswerRows.isOwnHeading(heading)
                        ? Optional.of(new Column.Target.LeftOut(Note.of("written-earlier")))
                        : Optional.empty());
    }

    /** The same heading in traditional or Japanese characters, where it can be one only. */
    private Optional<Column.Target> inOtherCharacters(String folded) {
        String variant = HanziVariants.fold(folded);
        if (variant.codePoints().noneMatch(Character::isIdeographic)) {
            return Optional.empty();
        }
        List<String> keys = vocabulary.headings().stream()
                .filter(h -> HanziVariants.fold(h).equals(variant))
                .flatMap(h -> vocabulary.keyOfHeading(h).stream())
                .distinct()
                .toList();
        return keys.size() == 1 ? key(keys.getFirst()) : Optional.empty();
    }

    /** What a key means: a fact, a day, a party, a constituent. */
    private Optional<Column.Target> key(String key) {
        if (key.startsWith(PARTY)) {
            String role = key.substring(PARTY.length());
            return role.endsWith(".country")
                    ? role(role.substring(0, role.length() - ".country".length()))
                            .map(Column.Target.PartyCountry::new)
                    : role(role.endsWith(".name") ? role.substring(0, role.length() - ".name".length()) : role)
                            .map(Column.Target.Party::new);
        }
        if (key.startsWith(COMPOSITION)) {
            return elements.constituent(key.substring(COMPOSITION.length()))
                    .map(c -> new Column.Target.Constituent(c, false));
        }
        boolean known = vocabulary.fact(key).isPresent() || key.equals("as_of") || key.equals("known_on");
        return known ? Optional.of(new Column.Target.Fact(key)) : Optional.empty();
    }

    private static Optional<String> role(String role) {
        return PartyRole.of(role).map(PartyRole::code);
    }

    private Optional<Column.Target> partyCountry(String folded) {
        return COUNTRY.stream()
                .filter(folded::endsWith)
                .map(ending -> folded.substring(0, folded.length() - ending.length()))
                .flatMap(stem -> vocabulary.keyOfHeading(stem).stream())
                .filter(key -> key.startsWith(PARTY))
                .<Column.Target>map(key -> new Column.Target.PartyCountry(key.substring(PARTY.length())))
                .findFirst();
    }

    private Column.Target unknown(Place place, String heading) {
        problems.add(new Problem("YT-B001", place, "unknown column `" + heading + "`", advice(heading)));
        return new Column.Target.Nameless();
    }

    private String advice(String heading) {
        String map = "--map \"" + heading + "\"=KEY says which fact it holds, --map \"" + heading
                + "\"=- leaves it out on purpose.";
        return Nearest.of(Headings.fold(heading), vocabulary.headings())
                .map(h -> "Maybe `" + h + "`. " + map)
                .orElse(map);
    }

    private void unusedMappings(Map<String, String> map, List<String> headings) {
        List<String> folded = headings.stream().map(Headings::fold).toList();
        map.keySet().stream()
                .filter(h -> !folded.contains(Headings.fold(h)))
                .forEach(h -> problems.add(new Problem(
                        "YT-B002",
                        line,
                        "--map names the column `" + h + "`, which the book does not have",
                        Nearest.of(Headings.fold(h), folded)
                                .map(k -> "Maybe `" + headings.get(folded.indexOf(k)) + "`.")
                                .orElse("Its columns: " + String.join(", ", headings) + "."))));
    }
}
