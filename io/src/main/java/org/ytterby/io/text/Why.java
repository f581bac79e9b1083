package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.decide.Reason;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Item;

/** The branches of a tree: what applies or could apply and on which facts, what rests, what was kept out. */
final class Why {
    private static final int MOST_ITEMS = 3;

    private final Engine engine;
    private final Speech speech;
    private final KeptOut keptOut;
    private final Listings listings;

    Why(Engine engine, Speech speech) {
        this.engine = engine;
        this.speech = speech;
        this.keptOut = new KeptOut(speech);
        this.listings = new Listings(speech);
    }

    /** One branch: a head, what stands at its right, and lines under it. */
    record Branch(String head, String tail, List<String> body) {}

    List<Branch> branches(Answer answer) {
        List<Branch> branches = new ArrayList<>();
        deciding(answer).forEach(f -> branches.add(rule(f, answer)));
        List<Finding> beside = answer.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.COULD_APPLY && weight(f) < 3 && !deciding(answer).contains(f))
                .toList();
        if (!beside.isEmpty()) {
            branches.add(beside(beside, answer));
        }
        resting(answer).ifPresent(branches::add);
        branches.add(keptOut(answer));
        return branches;
    }

    /** Provisions that the outcome rests on; where nothing applies for certain, those that could. */
    static List<Finding> deciding(Answer answer) {
        List<Finding> applied = answer.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.APPLIED || f.kind() == Finding.Kind.LIFTED)
                .filter(f -> weight(f) < 6)
                .filter(f -> weight(f) < 4 || isNeeded(f, answer))
                .sorted(Comparator.comparingInt(Why::weight))
                .toList();
        boolean open = !answer.missing().isEmpty() || applied.stream().noneMatch(f -> weight(f) < 2);
        List<Finding> could = answer.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.COULD_APPLY && weight(f) < 3)
                .sorted(Comparator.comparingInt(Why::weight))
                .toList();
        return !answer.missing().isEmpty() && open
                ? Stream.concat(applied.stream(), could.stream()).toList()
                : applied;
    }

    /** Guidance matters where the answer leans on it. */
    private static boolean isNeeded(Finding f, Answer answer) {
        return f.provision().isGuidance() ? OutcomeWords.isByGuidance(answer) : weight(f) == 4;
    }

    private static int weight(Finding f) {
        return switch (f.provision().effect()) {
            case Effect.Prohibit p -> 0;
            case Effect.RequirePermit p -> 1;
            case Effect.SetPolicy p -> 2;
            case Effect.Exempt e -> 3;
            case Effect.PermitInstead p -> 4;
            case Effect.Exclude e -> 5;
            case Effect.RestrictLicence r -> 6;
            case Effect.DutiesOnly d -> 7;
        };
    }

    private Branch rule(Finding finding, Answer answer) {
        List<String> body = new ArrayList<>();
        body.add(speech.words().of(finding.provision().says()));
        engine.explain(answer, finding.provision().id()).ifPresent(tree -> facts(tree, answer, body));
        String could = finding.kind() == Finding.Kind.COULD_APPLY ? speech.say("why.could") : "";
        String lifted = finding.kind() == Finding.Kind.LIFTED ? speech.say("why.lifted") : "";
        return new Branch(
                could + lifted + speech.law().cite(finding.provision()),
                status(finding, answer),
                body);
    }

    private String status(Finding finding, Answer answer) {
        return finding.suspensions().isEmpty()
                ? speech.law().status(finding.provision(), answer.transaction().asOf())
                : speech.law().suspension(finding.suspensions().getFirst());
    }

    private void facts(Reason tree, Answer answer, List<String> body) {
        List<Reason> items = named(tree, "item").toList();
        List<Reason> sure = items.stream().filter(r -> r.truth() == Truth.YES).toList();
        (sure.isEmpty() ? items : sure).stream().limit(MOST_ITEMS).forEach(r -> item(r).ifPresent(i -> body.add(
                speech.say(r.truth() == Truth.YES ? "why.item" : "why.item-open", i.code(), speech.words().of(i.title())))));
        int more = sure.isEmpty() ? items.size() - MOST_ITEMS : sure.size() - MOST_ITEMS;
        if (more > 0) {
            body.add(speech.words().count("why.more-items", more));
        }
        Set<String> said = new LinkedHashSet<>();
        Set<String> elements = new LinkedHashSet<>();
        leaves(tree, sure).filter(r -> r.truth() != Truth.NO).forEach(r -> {
            if (r.kind().equals("fact")) {
                speech.facts().said(r.subject(), answer.closed().facts()).ifPresent(said::add);
            } else if (r.kind().equals("contains")) {
                elements.add(r.subject());
            }
        });
        if (!elements.isEmpty()) {
            speech.facts().held(elements, answer.closed()).ifPresent(said::add);
        }
        if (!said.isEmpty()) {
            body.add(String.join(" · ", said));
        }
        if (named(tree, "party").anyMatch(r -> r.truth() != Truth.NO)) {
            body.addAll(listings.sentences(answer));
        }
    }

    /** The tests that hold or may hold; of the items only those that surely match, where some do. */
    private static Stream<Reason> leaves(Reason tree, List<Reason> sure) {
        boolean skip = tree.kind().equals("item") && !sure.isEmpty() && !sure.contains(tree);
        if (skip || tree.truth() == Truth.NO) {
            return Stream.empty();
        }
        return tree.parts().isEmpty() ? Stream.of(tree) : tree.parts().stream().flatMap(p -> leaves(p, sure));
    }

    private static Stream<Reason> named(Reason tree, String kind) {
        return tree.kind().equals(kind)
                ? Stream.of(tree)
                : tree.parts().stream().flatMap(p -> named(p, kind));
    }

    private Optional<Item> item(Reason reason) {
        return speech.corpus().items().values().stream()
                .filter(i -> i.name().equals(reason.subject()))
                .findFirst();
    }

    /** What may be due as well, and the facts that would say so. */
    private Branch beside(List<Finding> findings, Answer answer) {
        List<String> body = new ArrayList<>();
        for (Finding f : findings) {
            Set<String> open = new LinkedHashSet<>();
            engine.explain(answer, f.provision().id())
                    .ifPresent(tree -> leaves(tree, List.of())
                            .filter(r -> r.truth() == Truth.OPEN && r.kind().equals("fact"))
                            .forEach(r -> open.add(speech.facts().label(r.subject()))));
            String facts = String.join(speech.say("list.comma"), open.stream().limit(3).toList());
            String cite = speech.law().shortCite(f.provision());
            body.add(facts.isEmpty() ? cite : speech.say("why.beside-open", cite, facts));
        }
        return new Branch(speech.say("why.beside"), "", body);
    }

    /** What would apply, were it not for a suspension or a first day to come. */
    private Optional<Branch> resting(Answer answer) {
        List<String> body = new ArrayList<>();
        for (Finding f : answer.findings()) {
            boolean rests = f.kind() == Finding.Kind.SUSPENDED || f.kind() == Finding.Kind.TO_START;
            if (rests && weight(f) < 4) {
                String until = f.suspensions().isEmpty()
                        ? speech.law().status(f.provision(), answer.transaction().asOf())
                        : speech.law().suspension(f.suspensions().getFirst());
                body.add(speech.say("why.rests", speech.law().shortCite(f.provision()), until));
            }
        }
        return body.isEmpty() ? Optional.empty() : Optional.of(new Branch(speech.say("why.resting"), "", body));
    }

    private Branch keptOut(Answer answer) {
        List<String> body = new ArrayList<>(keptOut.lines(answer));
        body.addAll(listings.sentences(answer));
        return new Branch(speech.say("why.kept-out"), "", body);
    }
}
