package org.ytterby.io.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Stated;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.screen.Names;

/** Questions in words: what to ask, whom, and how to find out. */
final class AskWords {
    private static final String CHECKED = ".identity_checked";

    private final Corpus corpus;
    private final Words words;
    private final FactWords facts;

    AskWords(Corpus corpus, Words words, FactWords facts) {
        this.corpus = corpus;
        this.words = words;
        this.facts = facts;
    }

    String question(Ask ask, Facts of) {
        if (ask.isLaw()) {
            return ask.in(corpus.points())
                    .map(p -> words.of(p.question()))
                    .findFirst()
                    .orElse(ask.key());
        }
        if (!ask.parts().isEmpty()) {
            return words.say("ask.elements", elements(ask.parts(), "list.or"));
        }
        String owners = openStakes(ask.key(), of);
        if (!owners.isEmpty()) {
            return words.say("ask.stake", owners);
        }
        List<String> near =
                ask.questions().stream().flatMap(q -> q.candidates().stream()).toList();
        if (!near.isEmpty()) {
            return words.say("ask.identity", Columns.clean(String.join(words.say("list.comma"), near)));
        }
        Optional<String> part = traced(ask, of).flatMap(Stated.Origin.Traced::part);
        if (part.isPresent()) {
            return words.say("ask.traced", Columns.clean(part.get()));
        }
        return corpus.vocabulary()
                .fact(plain(ask.key()))
                .map(f -> words.of(f.ask()))
                .orElseGet(() -> words.say("ask.plain", facts.label(ask.key())));
    }

    /** A fact that was added up from a bill hangs on one supplier's answer more than on any other. */
    private static Optional<Stated.Origin.Traced> traced(Ask ask, Facts of) {
        return of.get(ask.key())
                .map(Stated::origin)
                .flatMap(
                        o -> o instanceof Stated.Origin.Traced t && t.supplier().isPresent()
                                ? Optional.of(t)
                                : Optional.empty());
    }

    /** Owners that are named with a stake that nobody has stated. */
    private String openStakes(String key, Facts of) {
        return of.value(key).orElse(Value.UNKNOWN) instanceof Value.Ownership o
                ? o.stakes().stream()
                        .filter(s -> s.percent().isEmpty())
                        .map(s -> Columns.clean(s.owner()))
                        .collect(Collectors.joining(words.say("list.comma")))
                : "";
    }

    /** A few words for a table; a point of law is told in whole where there is room, else by the name to look it up by. */
    String brief(Ask ask, int room) {
        if (ask.isLaw()) {
            return ask.in(corpus.points())
                    .map(p -> words.of(p.question()))
                    .filter(q -> Columns.of(q) <= room)
                    .findFirst()
                    .orElse(ask.point().orElse(""));
        }
        return ask.parts().isEmpty() ? facts.label(plain(ask.key())) : elements(ask.parts(), "list.or");
    }

    /** The subject before a question, in a list of questions. */
    String subject(Ask ask) {
        return ask.isLaw() ? words.say("ask.the-law") : ask.about().orElseGet(() -> words.say("ask.your-files"));
    }

    String whom(Ask ask, Facts of) {
        if (ask.isLaw()) {
            return words.say("ask.whom.law");
        }
        String whom = ask.key().endsWith(CHECKED)
                ? "papers"
                : corpus.vocabulary().fact(plain(ask.key())).map(Fact::whom).orElse("own-files");
        Optional<Stated.Origin.Traced> traced = traced(ask, of);
        if (traced.isPresent()) {
            return words.say(
                    "ask.whom.maker.named",
                    Columns.clean(traced.get().supplier().orElse("")));
        }
        String supplier = of.text("item.supplier").map(Columns::clean).orElse("");
        String name = whom.equals("customer") || whom.equals("papers")
                ? ask.about().filter(a -> !isPhrase(ask, of)).orElse("")
                : supplier;
        return name.isEmpty() ? words.say("ask.whom." + whom) : words.say("ask.whom." + whom + ".named", name);
    }

    /** Nobody can ask "Worldwide" or "as usual". */
    private static boolean isPhrase(Ask ask, Facts of) {
        String role = ask.key().startsWith("consignee") ? "consignee" : "end_user";
        boolean ofAnother = ask.key().startsWith("other_parties[") || ask.key().startsWith("exporter");
        return !ofAnother && of.text(role + ".name").filter(Names::isStandIn).isPresent();
    }

    Optional<String> findOut(Ask ask) {
        return corpus.vocabulary()
                .fact(plain(ask.key()))
                .map(f -> words.of(f.findOut()))
                .filter(t -> !t.isBlank());
    }

    private String elements(List<String> symbols, String joint) {
        List<String> names = symbols.stream().map(facts::element).toList();
        if (names.size() > 5) {
            return symbols.stream().limit(12).collect(Collectors.joining(", ")) + (symbols.size() > 12 ? " …" : "");
        }
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : String.join(words.say("list.comma"), names.subList(0, last)) + words.say(joint) + names.get(last);
    }

    /** The fact behind a key of another party, or of who sends: what is asked is the same as of an end user. */
    private static String plain(String key) {
        return key.replaceFirst("^(other_parties\\[\\d+\\]|exporter(?=\\.identity_checked))", "end_user");
    }
}
