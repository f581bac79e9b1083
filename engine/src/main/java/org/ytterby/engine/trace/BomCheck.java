package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;

/** What no bill of materials may be: circular, with holes, over-full, counted in units that do not fit. */
final class BomCheck {
    private final Bom bom;
    private final List<Use> uses;
    private final List<Problem> problems = new ArrayList<>();

    BomCheck(Bom bom, List<Use> uses) {
        this.bom = bom;
        this.uses = uses;
    }

    /** @throws InputException with every problem found */
    void run() {
        uses.forEach(this::use);
        duplicates();
        bom.articles().values().forEach(this::contents);
        shares();
        if (problems.isEmpty()) {
            circles();
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    private void problem(String id, Place place, String message, String advice) {
        problems.add(new Problem(id, place, message, advice));
    }

    private void use(Use use) {
        for (String id : List.of(use.parent(), use.child())) {
            if (bom.article(id).isEmpty()) {
                problem(
                        "YT-M001",
                        use.place(),
                        "the part `" + id + "` is used and nowhere described",
                        Nearest.of(id, bom.articles().keySet())
                                .map(n -> "Maybe `" + n + "`.")
                                .orElse("Add a line for it."));
            }
        }
        bom.article(use.child()).ifPresent(a -> unit(use, a));
        if (use.from().isPresent()
                && use.until().isPresent()
                && use.until().get().isBefore(use.from().get())) {
            problem(
                    "YT-M002",
                    use.place(),
                    "the line ends on `" + use.until().get() + "`, before it begins",
                    "Exchange the two days.");
        }
    }

    private void unit(Use use, Article child) {
        boolean same = use.unit().kind() == child.unit().kind();
        boolean pieces = child.unit().kind() == Unit.Kind.MASS && use.unit().kind() == Unit.Kind.COUNT;
        if (!same && !(pieces && child.mass().high().isPresent())) {
            problem(
                    "YT-M003",
                    use.place(),
                    "`" + child.id() + "` is used in `" + use.unit().symbol() + "` and priced or weighed in `"
                            + child.unit().symbol() + "`",
                    advice(use.unit().kind(), child.unit().kind()));
        }
    }

    private static String advice(Unit.Kind used, Unit.Kind stated) {
        return switch (stated == Unit.Kind.MASS ? used : Unit.Kind.FRACTION) {
            case COUNT -> "Say what a piece of it weighs.";
            case LENGTH -> "Say what a metre of it weighs.";
            case VOLUME -> "Say which density it has, in g/cm3 or kg/m3.";
            case MASS, FRACTION -> "State both in units of one kind.";
        };
    }

    private void duplicates() {
        Map<List<String>, Use> seen = new HashMap<>();
        for (Use use : uses) {
            List<String> line = List.of(
                    use.parent(),
                    use.child(),
                    use.position().orElse(""),
                    use.alternative().orElse(""),
                    use.from().toString());
            Use before = seen.putIfAbsent(line, use);
            if (before != null) {
                problem(
                        "YT-M004",
                        use.place(),
                        "`" + use.child() + "` stands twice in `" + use.parent() + "`, first at `" + before.place()
                                + "`",
                        "Add up the quantities, or give the lines positions of their own.");
            }
        }
    }

    private void contents(Article article) {
        BigDecimal least =
                article.contents().stream().map(c -> c.fraction().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (least.compareTo(BigDecimal.ONE) > 0) {
            problem(
                    "YT-M005",
                    article.place(),
                    "the composition of `" + article.id() + "` adds up to `"
                            + least.movePointRight(2).stripTrailingZeros().toPlainString() + "` per cent",
                    "At most 100 of a hundred parts can be named.");
        }
        Set<String> seen = new HashSet<>();
        for (Content content : article.contents()) {
            if (!seen.add(content.substance())) {
                problem(
                        "YT-M006",
                        content.place(),
                        "`" + content.substance() + "` stands twice in the composition of `" + article.id() + "`",
                        "State it once.");
            }
        }
        if (article.substance().isPresent() && !article.contents().isEmpty()) {
            problem(
                    "YT-M007",
                    article.place(),
                    "`" + article.id() + "` is said to be `"
                            + article.substance().get() + "` as a whole and has a composition too",
                    "Keep one of the two.");
        }
        if (article.origin() instanceof Origin.Shares s
                && s.shares().values().stream()
                                .map(Span::low)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(BigDecimal.ONE)
                        > 0) {
            problem(
                    "YT-M008",
                    article.place(),
                    "the origins of `" + article.id() + "` add up to more than the whole",
                    "");
        }
    }

    /** Alternatives of one place must be able to make up the whole. */
    private void shares() {
        Map<List<String>, List<Use>> groups = new HashMap<>();
        uses.stream()
                .filter(u -> u.alternative().isPresent())
                .forEach(u -> groups.computeIfAbsent(
                                List.of(u.parent(), u.alternative().orElse("")), k -> new ArrayList<>())
                        .add(u));
        groups.forEach((key, lines) -> {
            Span sum = lines.stream().map(Use::share).reduce(Span.ZERO, Span::plus);
            boolean dated = lines.stream().anyMatch(Use::isDated);
            if (!dated && !sum.holds(BigDecimal.ONE)) {
                problem(
                        "YT-M009",
                        lines.getFirst().place(),
                        "the alternatives `" + key.get(1) + "` of `" + key.get(0) + "` cannot make up a whole",
                        "Their shares have to add up to 100 per cent.");
            }
        });
    }

    /** Depth first, without recursion: bills can be deep. */
    private void circles() {
        Map<String, Integer> state = new HashMap<>();
        for (String start : bom.articles().keySet()) {
            if (!state.containsKey(start)) {
                Optional<List<Use>> circle = circle(start, state);
                if (circle.isPresent()) {
                    report(circle.get());
                    return;
                }
            }
        }
    }

    private record Step(String id, int next) {}

    private Optional<List<Use>> circle(String start, Map<String, Integer> state) {
        Deque<Step> path = new ArrayDeque<>();
        Deque<Use> taken = new ArrayDeque<>();
        path.push(new Step(start, 0));
        state.put(start, 1);
        while (!path.isEmpty()) {
            Step step = path.pop();
            List<Use> parts = bom.parts(step.id());
            if (step.next() == parts.size()) {
                state.put(step.id(), 2);
                taken.poll();
                continue;
            }
            path.push(new Step(step.id(), step.next() + 1));
            Use use = parts.get(step.next());
            int seen = state.getOrDefault(use.child(), 0);
            if (seen == 1) {
                return Optional.of(closed(use, taken));
            }
            if (seen == 0) {
                state.put(use.child(), 1);
                path.push(new Step(use.child(), 0));
                taken.push(use);
            }
        }
        return Optional.empty();
    }

    private static List<Use> closed(Use last, Deque<Use> taken) {
        List<Use> circle = new ArrayList<>(List.of(last));
        for (Use use : taken) {
            if (circle.getFirst().parent().equals(last.child())) {
                break;
            }
            circle.addFirst(use);
        }
        return circle;
    }

    private void report(List<Use> circle) {
        StringBuilder way = new StringBuilder(circle.getFirst().parent());
        circle.forEach(u -> way.append(" → ").append(u.child()));
        problem(
                "YT-M010",
                circle.getLast().place(),
                "the bill runs in a circle: `" + way + "`",
                "No part can be in itself; one of these lines is wrong.");
    }
}
