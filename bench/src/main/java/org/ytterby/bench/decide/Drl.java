package org.ytterby.bench.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ytterby.engine.law.Condition;
import org.ytterby.engine.law.Parts;

/**
 * The law as rules of Drools: one for each item, one for goods near an item, one for each provision. An item that the goods are
 * is put in as a fact of its own, for the provisions to find; what asks for no item is one constraint on the case.
 */
final class Drl {
    private final Layout layout;
    private final Map<String, Integer> itemAt = new HashMap<>();
    private final Map<String, Integer> nearAt = new HashMap<>();
    private final Map<Set<String>, Integer> words = new HashMap<>();
    private final Map<Set<Integer>, Integer> groups = new HashMap<>();

    Drl(Layout layout) {
        this.layout = layout;
        layout.items.forEach(i -> itemAt.put(i.item().id(), itemAt.size()));
        layout.near.forEach(n -> nearAt.put(n.item(), nearAt.size()));
    }

    /** Sets of words that constraints name by number. */
    List<Set<String>> words() {
        return inOrder(words);
    }

    /** Sets of items that provisions name by number. */
    List<Set<Integer>> groups() {
        return inOrder(groups);
    }

    private static <T> List<T> inOrder(Map<T, Integer> numbered) {
        return numbered.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                package org.ytterby.bench.rules;
                import org.ytterby.bench.decide.Groups;
                import org.ytterby.bench.decide.Sets;
                import org.ytterby.bench.decide.Found;
                global org.ytterby.bench.decide.Found found;
                """);
        text.append("declare Case\n");
        layout.codes.values().forEach(at -> text.append("  c" + at + " : String\n"));
        layout.sets.values().forEach(at -> text.append("  s" + at + " : java.util.Set\n"));
        layout.numbers.values().forEach(at -> text.append("  n" + at + " : double\n"));
        layout.elements.values().forEach(at -> text.append("  e" + at + " : int\n  h" + at + " : double\n"));
        layout.points.values().forEach(at -> text.append("  p" + at + " : String\n"));
        layout.given.values().forEach(at -> text.append("  g" + at + " : boolean\n"));
        text.append("end\ndeclare Matched\n  item : int\nend\ndeclare Near\n  item : int\nend\n");
        for (int i = 0; i < layout.items.size(); i++) {
            Condition match = layout.items.get(i).match();
            rule(text, "item " + i, 20, match, "found.item(" + i + "); insert(new Matched(" + i + "));");
        }
        for (int i = 0; i < layout.near.size(); i++) {
            Layout.Near n = layout.near.get(i);
            Condition when = new Condition.All(
                    List.of(n.near(), new Condition.Not(new Condition.Items(List.of(n.item()), false))));
            rule(text, "near " + i, 10, when, "insert(new Near(" + i + "));");
        }
        for (int i = 0; i < layout.rules.size(); i++) {
            rule(text, "provision " + i, 0, layout.rules.get(i).provision().when(), "found.provision(" + i + ");");
        }
        return text.toString();
    }

    private void rule(StringBuilder text, String name, int salience, Condition when, String then) {
        text.append("rule \"")
                .append(name)
                .append("\" salience ")
                .append(salience)
                .append("\nwhen\n  ");
        text.append(pattern(when, true)).append("\nthen\n  ").append(then).append("\nend\n");
    }

    private static boolean asksForItems(Condition condition) {
        return condition instanceof Condition.Items
                || condition instanceof Condition.Near
                || Parts.of(condition).stream().anyMatch(Drl::asksForItems);
    }

    /** Patterns joined; negation is carried down to the parts that ask for items. */
    private String pattern(Condition condition, boolean wanted) {
        if (!asksForItems(condition)) {
            String constraint = constraint(condition);
            return "Case(" + (wanted ? constraint : "!(" + constraint + ")") + ")";
        }
        return switch (condition) {
            case Condition.All c -> joined(c.of(), wanted, wanted);
            case Condition.Any c -> joined(c.of(), wanted, !wanted);
            case Condition.Not c -> pattern(c.of(), !wanted);
            case Condition.Items c -> items(c, wanted);
            case Condition.Near c -> {
                Set<Integer> near = c.ids().stream()
                        .filter(nearAt::containsKey)
                        .map(nearAt::get)
                        .collect(Collectors.toSet());
                yield (wanted ? "exists" : "not") + " Near(" + group(near, "item") + ")";
            }
            default -> throw new IllegalStateException("asks for no item: " + condition);
        };
    }

    private String joined(List<Condition> parts, boolean wanted, boolean and) {
        List<Condition> plain = parts.stream().filter(p -> !asksForItems(p)).toList();
        List<String> patterns = new ArrayList<>();
        if (!plain.isEmpty()) {
            patterns.add("Case("
                    + plain.stream()
                            .map(p -> (wanted ? "" : "!") + "(" + constraint(p) + ")")
                            .collect(Collectors.joining(and ? ", " : " || "))
                    + ")");
        }
        parts.stream().filter(Drl::asksForItems).forEach(p -> patterns.add(pattern(p, wanted)));
        return patterns.size() == 1 ? patterns.getFirst() : "(" + String.join(and ? " and " : " or ", patterns) + ")";
    }

    private String items(Condition.Items c, boolean wanted) {
        Set<Integer> always = new TreeSet<>();
        List<String> patterns = new ArrayList<>();
        for (String id : c.ids()) {
            int at = Layout.at(itemAt, id);
            Condition listed = layout.epoch.item(id).listing().operates();
            if (!c.controlled() || listed.equals(Condition.TRUE)) {
                always.add(at);
            } else if (!listed.equals(Condition.FALSE)) {
                patterns.add(
                        wanted
                                ? "(Case(" + constraint(listed) + ") and exists Matched(item == " + at + "))"
                                : "(Case(!(" + constraint(listed) + ")) or not Matched(item == " + at + "))");
            }
        }
        patterns.add((wanted ? "exists" : "not") + " Matched(" + group(always, "item") + ")");
        return patterns.size() == 1
                ? patterns.getFirst()
                : "(" + String.join(wanted ? " or " : " and ", patterns) + ")";
    }

    private String group(Set<Integer> items, String field) {
        int at = groups.computeIfAbsent(items, k -> groups.size());
        return "Groups.holds(" + at + ", " + field + ")";
    }

    private String words(Set<String> words) {
        return "Groups.words(" + this.words.computeIfAbsent(words, k -> this.words.size()) + ")";
    }

    private String constraint(Condition condition) {
        return switch (condition) {
            case Condition.All c -> list(c.of(), " && ", "true");
            case Condition.Any c -> list(c.of(), " || ", "false");
            case Condition.Not c -> "!(" + constraint(c.of()) + ")";
            case Condition.OneOf c -> equal("c" + Layout.at(layout.codes, c.fact()), c.values());
            case Condition.Holds c ->
                "Sets.overlap(s" + Layout.at(layout.sets, c.fact()) + ", " + words(c.codes()) + ")";
            case Condition.AllWithin c ->
                "Sets.within(s" + Layout.at(layout.sets, c.fact()) + ", " + words(c.codes()) + ")";
            case Condition.InRange c -> range("n" + Layout.at(layout.numbers, c.fact()), c.range());
            case Condition.Contains c -> contains(Layout.at(layout.elements, c.element()), c);
            case Condition.Reading c -> equal("p" + Layout.at(layout.points, c.point()), c.readings());
            case Condition.PartyOn c -> "g" + Layout.at(layout.given, c);
            case Condition.PartyHeld c -> "g" + Layout.at(layout.given, c);
            case Condition.DayTest c -> "g" + Layout.at(layout.given, c);
            case Condition.IsStated c -> "g" + Layout.at(layout.given, c);
            case Condition.ShareOfValue c -> "g" + Layout.at(layout.given, c);
            case Condition.Items c -> throw new IllegalStateException("an item inside a constraint");
            case Condition.Near c -> throw new IllegalStateException("an item inside a constraint");
        };
    }

    private String list(List<Condition> parts, String by, String none) {
        Function<Condition, String> one = p -> "(" + constraint(p) + ")";
        return parts.isEmpty() ? none : parts.stream().map(one).collect(Collectors.joining(by));
    }

    /** Few words are compared one by one, many by their set. */
    private String equal(String field, Set<String> values) {
        if (values.size() > 4) {
            return words(values) + ".contains(" + field + ")";
        }
        return values.stream().sorted().map(v -> field + " == \"" + v + "\"").collect(Collectors.joining(" || "));
    }

    private static String range(String field, org.ytterby.engine.law.Range range) {
        List<String> ends = new ArrayList<>();
        range.low().ifPresent(l -> ends.add(field + (range.lowInside() ? " >= " : " > ") + l.doubleValue()));
        range.high().ifPresent(h -> ends.add(field + (range.highInside() ? " <= " : " < ") + h.doubleValue()));
        return ends.isEmpty() ? "true" : String.join(" && ", ends);
    }

    private static String contains(int at, Condition.Contains c) {
        String there = String.format(Locale.ROOT, "(e%d & %d) != 0", at, Sets.mask(c));
        return Sets.countsOnlyNamed(c)
                        || c.share().low().isEmpty() && c.share().high().isEmpty()
                ? there
                : there + " && " + range("h" + at, c.share());
    }
}
