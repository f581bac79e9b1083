package org.ytterby.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the index of facts with the corpus: what is there, what stands under another name, what is missing and why. */
final class Coverage {
    private static final Pattern NAME = Pattern.compile("`([^`]*)`");
    private static final Set<String> DATED = Set.of("event", "change");

    /** One fact of the index: its class, what it is called, and what the index adds. */
    record Indexed(String sort, String id, List<String> more) {
        String called() {
            return DATED.contains(sort)
                    ? id + " " + more.get(0) + " " + more.get(1)
                    : sort.equals("alias") ? id + " " + more.get(0) : id;
        }
    }

    /** Where a fact stands under no name of its own ({@code in}), or why it is not there ({@code not}). */
    record Elsewhere(String sort, String id, boolean there, String words) {
        boolean covers(Indexed fact) {
            boolean prefix = id.endsWith("*") && fact.called().startsWith(id.substring(0, id.length() - 1));
            return sort.equals(fact.sort()) && (prefix || fact.called().equals(id));
        }
    }

    private final CorpusNames names;
    private final List<Indexed> index;
    private final List<Elsewhere> elsewhere;

    private Coverage(CorpusNames names, List<Indexed> index, List<Elsewhere> elsewhere) {
        this.names = names;
        this.index = index;
        this.elsewhere = elsewhere;
    }

    static Coverage read(Path module) throws IOException {
        List<Indexed> index = new ArrayList<>();
        for (String[] cells : table(module.resolve("src/test/resources/facts-index.tsv"))) {
            index.add(new Indexed(cells[0], cells[1], List.of(cells).subList(2, cells.length)));
        }
        List<Elsewhere> elsewhere = new ArrayList<>();
        for (String[] cells : table(module.resolve("src/test/resources/facts-elsewhere.tsv"))) {
            elsewhere.add(new Elsewhere(cells[0], cells[1], cells[2].equals("in"), cells[3]));
        }
        return new Coverage(new CorpusNames(module), index, elsewhere);
    }

    private static List<String[]> table(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> l.split("\t", -1))
                .toList();
    }

    boolean isThere(Indexed fact) {
        return switch (fact.sort()) {
            case "event", "change" -> {
                Set<String> days = names.days(fact.id());
                String until = fact.more().get(2);
                yield days.contains(fact.more().get(1)) && (until.isEmpty() || days.contains(until));
            }
            case "alias" -> names.aliases(fact.id()).contains(fact.more().get(0));
            case "figure" -> names.places(fact.id()).stream().anyMatch(p -> p.startsWith("observations/"));
            default -> !names.places(fact.id()).isEmpty();
        };
    }

    Optional<Elsewhere> elsewhere(Indexed fact) {
        return elsewhere.stream().filter(e -> e.covers(fact)).findFirst();
    }

    /** Facts that are in the corpus under no name and that nobody accounts for. */
    List<String> unaccounted() {
        return index.stream()
                .filter(f -> !isThere(f) && elsewhere(f).isEmpty())
                .map(f -> f.sort() + " " + f.called())
                .toList();
    }

    /** Accounts of what is not missing at all. */
    List<String> needless() {
        return elsewhere.stream()
                .filter(e -> index.stream().noneMatch(f -> e.covers(f) && !isThere(f)))
                .map(e -> e.sort() + " " + e.id())
                .toList();
    }

    /** Names in the accounts that nothing in the corpus has. */
    List<String> misled() {
        return elsewhere.stream()
                .filter(Elsewhere::there)
                .flatMap(e -> NAME.matcher(e.words()).results().map(m -> m.group(1)))
                .filter(n -> names.places(n).isEmpty())
                .distinct()
                .toList();
    }

    String page() {
        StringBuilder out = new StringBuilder("""
                # What the corpus covers

                Made by the test `CoverageTest` from the corpus and from an index of the facts it was written from; do not edit. A fact that is in the
                index and neither in the corpus nor accounted for here fails the build. `script/facts-index.py` makes the index anew.

                ## In numbers

                | Sort of fact | in the index | in the corpus by name | under another name | not in the corpus |
                |---|--:|--:|--:|--:|
                """);
        bySort().forEach((sort, facts) -> out.append("| %s | %d | %d | %d | %d |%n"
                .formatted(
                        sort.replace('-', ' '),
                        facts.size(),
                        facts.stream().filter(this::isThere).count(),
                        facts.stream().filter(f -> stands(f, true)).count(),
                        facts.stream().filter(f -> stands(f, false)).count())));
        accounts(out, "Not in the corpus, and why", false);
        accounts(out, "In the corpus under another name", true);
        rules(out);
        return out.toString().replace("\r\n", "\n");
    }

    private boolean stands(Indexed fact, boolean there) {
        return !isThere(fact) && elsewhere(fact).filter(e -> e.there() == there).isPresent();
    }

    private Map<String, List<Indexed>> bySort() {
        return index.stream().collect(Collectors.groupingBy(Indexed::sort, LinkedHashMap::new, Collectors.toList()));
    }

    private void accounts(StringBuilder out, String title, boolean there) {
        out.append("\n## ")
                .append(title)
                .append("\n\n| Sort | Fact | ")
                .append(there ? "Where" : "Why")
                .append(" |\n|---|---|---|\n");
        for (Elsewhere e : elsewhere) {
            if (e.there() == there) {
                String facts = index.stream()
                        .filter(f -> e.covers(f) && !isThere(f))
                        .map(f -> "`" + f.called() + "`")
                        .collect(Collectors.joining(", "));
                out.append("| ")
                        .append(e.sort().replace('-', ' '))
                        .append(" | ")
                        .append(facts);
                out.append(" | ").append(e.words()).append(" |\n");
            }
        }
    }

    private void rules(StringBuilder out) {
        out.append(
                "\n## Rules: where each stands, and the scenarios that name it\n\n| Rule | | Where | Scenarios |\n|---|---|---|---|\n");
        out.insert(out.lastIndexOf("| Rule"), "No scenario names " + untouched() + ".\n\n");
        for (Indexed rule : index) {
            if (rule.sort().equals("rule")) {
                out.append("| ")
                        .append(rule.id())
                        .append(" | ")
                        .append(rule.more().get(0))
                        .append(" | ");
                out.append(String.join("; ", where(rule))).append(" | ");
                String scenarios = rule.more().get(1);
                out.append(scenarios.isEmpty() ? "none" : scenarios).append(" |\n");
            }
        }
    }

    /** Rules that the worked scenarios do not touch. */
    private String untouched() {
        return index.stream()
                .filter(r -> r.sort().equals("rule") && r.more().get(1).isEmpty())
                .map(Indexed::id)
                .collect(Collectors.joining(", "));
    }

    private Set<String> where(Indexed rule) {
        Set<String> places = new LinkedHashSet<>(names.places(rule.id()));
        if (places.remove("text only") && places.isEmpty()) {
            places.add("text only: " + names.reason(rule.id()));
        }
        return places;
    }
}
