package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.decide.Explanation;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.decide.Reason;
import org.ytterby.engine.decide.Truth;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Item;

/** The branches of a tree: what applies or could apply and on which facts, what rests, what was kept out. */
final class Why {
    private static final int MOST_ITEMS = 3;

    private final Engine engine;
    private final Speech speech;
    private final KeptOut keptOut;
    private final Listings listings;
    private final Rulings rulings;

    Why(Engine engine, Speech speech) {
        this.engine = engine;
        this.speech = speech;
        this.keptOut = new KeptOut(speech);
        this.listings = new Listings(speech);
        this.rulings = new Rulings(speech);
    }

    /** One branch: a head, what stands at its right, and lines under it. */
    record Branch(String head, String tail, List<String> body) {}

    /** What has to be said once in an answer, however many provisions ask for it. */
    private final class Telling {
        private final Answer answer;
        private final Set<String> told = new LinkedHashSet<>();

        Telling(Answer answer) {
            this.answer = answer;
        }

        void lists(List<String> body) {
            listings.sentences(answer).stream().filter(told::add).forEach(body::add);
        }

        void once(String sentence, List<String> body) {
            if (told.add(sentence)) {
                body.add(sentence);
            }
        }
    }

    List<Branch> branches(Answer answer) {
        Telling telling = new Telling(answer);
        Explanation trees = engine.explanation(answer);
        List<Branch> branches = new ArrayList<>();
        List<Finding> open = Weight.open(answer, trees);
        Weight.applied(answer).forEach(f -> branches.add(rule(f, telling, trees)));
        open.forEach(f -> branches.add(rule(f, telling, trees)));
        branches.addAll(rulings.branches(answer));
        List<Finding> beside = answer.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.COULD_APPLY && Weight.of(f) < 3 && !open.contains(f))
                .toList();
        boolean settled = answer.determination() instanceof Determination.Prohibited;
        if (!beside.isEmpty() && !settled) {
            branches.add(beside(beside, trees));
        }
        resting(answer).ifPresent(branches::add);
        branches.add(keptOut(telling));
        return branches;
    }

    private Branch rule(Finding finding, Telling telling, Explanation trees) {
        List<String> body = new ArrayList<>();
        body.add(speech.words().of(finding.provision().says()));
        trees.of(finding.provision().id()).ifPresent(tree -> facts(tree, telling, body));
        speech.pages().ifPresent(p -> body.add(p.provision(finding.provision())));
        String how = switch (finding.kind()) {
            case COULD_APPLY -> speech.say("why.could");
            case LIFTED -> speech.say("why.lifted");
            case APPLIED, GAVE_WAY, SUSPENDED, TO_START, KEPT_OUT -> "";
        };
        return new Branch(how + speech.law().cite(finding.provision()), status(finding, telling.answer), body);
    }

    private String status(Finding finding, Answer answer) {
        return finding.suspensions().isEmpty()
                ? speech.law().status(finding.provision(), answer.transaction().asOf())
                : speech.law()
                        .suspension(
                                finding.suspensions().getFirst(),
                                answer.transaction().asOf());
    }

    private void facts(Reason tree, Telling telling, List<String> body) {
        List<Reason> items = named(tree, "item").toList();
        List<Reason> sure = items.stream().filter(r -> r.truth() == Truth.YES).toList();
        List<Reason> shown = sure.isEmpty() ? items : sure;
        shown.stream().limit(MOST_ITEMS).forEach(r -> item(r).ifPresent(i -> telling.once(item(r, i), body)));
        if (shown.size() > MOST_ITEMS) {
            telling.once(speech.words().count("why.more-items", shown.size() - (long) MOST_ITEMS), body);
        }
        Set<String> said = new LinkedHashSet<>();
        Set<String> elements = new LinkedHashSet<>();
        leaves(tree, sure).forEach(r -> {
            if (r.kind().equals("fact")) {
                speech.facts()
                        .said(r.subject(), telling.answer.closed().facts())
                        .ifPresent(said::add);
            } else if (r.kind().equals("contains")) {
                elements.add(r.subject());
            }
        });
        if (!elements.isEmpty()) {
            speech.facts().held(elements, telling.answer.closed()).ifPresent(said::add);
        }
        if (!said.isEmpty()) {
            telling.once(String.join(" · ", said), body);
        }
        if (named(tree, "party").anyMatch(r -> r.truth() != Truth.NO)) {
            owners(telling, body);
            telling.lists(body);
        }
    }

    /** Listed owners that were stated, with their stakes. */
    private void owners(Telling telling, List<String> body) {
        for (String key : List.of("end_user.ownership", "consignee.ownership")) {
            boolean some = telling.answer.closed().facts().value(key).orElse(Value.UNKNOWN) instanceof Value.Ownership o
                    && !o.stakes().isEmpty();
            if (some) {
                speech.facts().said(key, telling.answer.closed().facts()).ifPresent(s -> telling.once(s, body));
            }
        }
    }

    private String item(Reason reason, Item item) {
        return speech.say(
                reason.truth() == Truth.YES ? "why.item" : "why.item-open",
                speech.law().mark(item.id(), item.code()),
                speech.words().of(item.title()));
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
    private Branch beside(List<Finding> findings, Explanation trees) {
        List<String> body = new ArrayList<>();
        for (Finding f : findings) {
            Set<String> open = new LinkedHashSet<>();
            trees.of(f.provision().id())
                    .ifPresent(tree -> leaves(tree, List.of())
                            .filter(r -> r.truth() == Truth.OPEN && r.kind().equals("fact"))
                            .forEach(r -> open.add(speech.facts().label(r.subject()))));
            String facts =
                    String.join(speech.say("list.comma"), open.stream().limit(3).toList());
            String cite = speech.law().shortCite(f.provision());
            body.add(facts.isEmpty() ? cite : speech.say("why.beside-open", cite, facts));
        }
        return new Branch(speech.say("why.beside"), "", body);
    }

    /** What would apply, were it not for a suspension or a first day to come. */
    private Optional<Branch> resting(Answer answer) {
        List<String> body = answer.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.SUSPENDED || f.kind() == Finding.Kind.TO_START)
                .filter(f -> Weight.of(f) < 4)
                .map(f -> speech.say("why.rests", speech.law().shortCite(f.provision()), status(f, answer)))
                .toList();
        return body.isEmpty() ? Optional.empty() : Optional.of(new Branch(speech.say("why.resting"), "", body));
    }

    private Branch keptOut(Telling telling) {
        List<String> body = new ArrayList<>(keptOut.lines(telling.answer));
        telling.lists(body);
        return new Branch(speech.say("why.kept-out"), "", body);
    }
}
