package org.ytterby.io;

import java.util.Optional;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Finding;
import org.ytterby.engine.decide.Outcome;
import org.ytterby.engine.decide.Reason;
import org.ytterby.engine.decide.WordSuspicions;
import org.ytterby.engine.facts.ClosedCase;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Provision;
import org.ytterby.engine.law.Vocabulary;

/** Writes one answer as a document. What is read back for a replay is written whole; the rest is there to be read. */
final class AnswerOut {
    static final String FORMAT = "ytterby/determination/1";

    private final Corpus corpus;
    private final JsonOut out;
    private final FactsOut facts;
    private final References references;
    private final Beside beside;
    private final WordSuspicions suspicions;

    AnswerOut(Corpus corpus, References references, Beside beside, WordSuspicions suspicions, JsonOut out) {
        this.corpus = corpus;
        this.references = references;
        this.beside = beside;
        this.suspicions = suspicions;
        this.out = out;
        this.facts = new FactsOut(corpus.vocabulary(), out);
    }

    void write(Answer answer) {
        out.table(() -> {
            head(answer);
            outcome(answer);
            reasons(answer);
            beside(answer);
            ground(answer);
        });
    }

    /** Shown, never applied; a replay does not compare it. */
    private void beside(Answer answer) {
        out.rows("suggested", suspicions.of(answer), s -> ClassificationJson.suggestion(s, out));
        out.rows(
                "practice",
                beside.practice(answer),
                o -> out.table(() -> {
                    out.text("id", o.id());
                    out.text("about", o.group());
                    out.bilingual("what", o.what());
                    out.bilingual("value", o.value());
                    out.bilingual("text", o.text());
                    out.text("n", o.count());
                    out.bilingual("who", o.who());
                    out.text("destination", o.destination());
                    out.text("province", o.province());
                    out.text("from", o.from().toString());
                    out.text("to", o.to());
                    out.text("source", o.source());
                    out.text("read", o.read().toString());
                    out.text("confidence", o.confidence());
                }));
        out.rows(
                "doubts",
                beside.notes(answer),
                n -> out.table(() -> {
                    out.text("id", n.id());
                    out.bilingual("says", n.says());
                }));
    }

    private void head(Answer answer) {
        out.text("format", FORMAT);
        out.text("id", answer.transaction().id());
        out.text("as_of", answer.transaction().on().toString());
        out.text(
                "known_on", answer.transaction().knownOn().map(Object::toString).orElse("all"));
        out.text("corpus_version", answer.corpusVersion());
        regimes();
        out.text("evidence_until", corpus.evidenceUntil().toString());
        out.text("fingerprint", answer.fingerprint());
    }

    /** Only where they are not the usual ones. */
    private void regimes() {
        if (!corpus.regimes().isUsual()) {
            out.rows(
                    "regimes",
                    corpus.regimes().asked(),
                    regime -> out.table(() -> {
                        out.text("id", regime.id());
                        out.truth("partial", regime.partial());
                        out.bilingual("says", regime.says());
                    }));
        }
    }

    private void outcome(Answer answer) {
        out.text("outcome", answer.determination().code());
        out.text("policy", Outcomes.policy(answer.determination()));
        out.text("licence_type", Outcomes.licenceType(answer.determination()));
        out.bilingual("says", says("outcomes", answer.determination().code()));
        out.truth("exact", answer.exact());
        end("mildest", answer.mildest());
        end("strictest", Outcomes.strictest(answer.determination()));
        out.rows("permits", answer.permits(), this::permit);
        out.text("licence_state", answer.licenceState().code());
        out.rows("licence_faults", answer.licenceFaults(), out::bilingual);
        out.text("holds_until", answer.holdsUntil());
        out.texts("missing", answer.missing());
        out.rows("questions", answer.questions(), this::question);
    }

    private void end(String name, Outcome outcome) {
        out.table(name, () -> {
            out.text("outcome", outcome.code());
            out.text("policy", outcome.policy().map(p -> p.code()));
        });
    }

    private void permit(Determination.Permit permit) {
        out.table(() -> {
            out.text("type", permit.type().code());
            out.text("due", Outcomes.word(permit.due()));
            out.texts("policies", permit.policies().stream().map(p -> p.code()).toList());
            out.text("state", permit.state().code());
        });
    }

    private void question(Answer.Question question) {
        Asked asked = Asked.of(question.key(), corpus);
        out.table(() -> {
            out.text("key", question.key());
            out.bilingual("ask", asked.ask());
            out.bilingual("how_to_find_out", asked.findOut());
            out.text("whom", asked.whom());
            out.truth("settles", question.settles());
            out.truth("settles_some", question.settlesSome());
            out.texts("candidates", question.candidates());
        });
    }

    private void reasons(Answer answer) {
        out.rows("findings", answer.findings(), this::finding);
        out.texts(
                "on_other_goods",
                answer.otherGoods().stream().map(Provision::id).toList());
        out.rows("items", answer.items(), this::item);
        out.rows("duties", answer.duties(), this::duty);
        out.rows(
                "warnings",
                answer.warnings(),
                warning -> out.table(() -> {
                    out.text("id", warning);
                    out.bilingual("says", says("warnings", warning));
                }));
    }

    /** A provision that a fact kept out is named with that fact; its words stand in the corpus of that version. */
    private void finding(Finding finding) {
        out.table(() -> {
            out.text("provision", finding.provision().id());
            out.text("kind", Outcomes.word(finding.kind()));
            out.text("cite", finding.provision().cite());
            out.text("reference", references.provision(finding.provision()));
            if (finding.kind() == Finding.Kind.KEPT_OUT) {
                out.name("kept_out_by");
                keptOutBy(finding.keptOutBy());
                return;
            }
            out.texts("names", finding.names());
            out.bilingual("instrument", finding.provision().instrument().title());
            out.text("authority", Outcomes.word(finding.provision().instrument().authority()));
            out.text("published", finding.provision().instrument().published().toString());
            out.text("source", finding.provision().instrument().source());
            out.text("confidence", finding.provision().confidence());
            out.bilingual("says", finding.provision().says());
            out.truth("suspended", finding.suspended());
            out.text(
                    "suspended_until",
                    finding.suspensions().stream()
                            .flatMap(s -> s.until().stream())
                            .findFirst());
            out.name("kept_out_by");
            keptOutBy(finding.keptOutBy());
        });
    }

    private void keptOutBy(Optional<Reason> reason) {
        if (reason.isEmpty()) {
            out.nothing();
            return;
        }
        out.table(() -> {
            out.text("test", reason.get().kind());
            out.text("subject", reason.get().subject());
            out.text("expected", reason.get().expected());
            out.text("actual", reason.get().actual());
            out.text("origin", reason.get().origin());
        });
    }

    private void item(Answer.ItemFinding finding) {
        out.table(() -> {
            out.text("item", finding.item().name());
            out.text("code", finding.item().code());
            out.text("reference", references.item(finding.item()));
            out.bilingual("title", finding.item().title());
            out.text("match", Outcomes.word(finding.match()));
            out.truth("active", finding.active());
            out.truth("suspended", finding.suspended());
        });
    }

    private void duty(Answer.Duty duty) {
        out.table(() -> {
            out.text("kind", duty.rule().kind());
            out.text("by", duty.rule().by());
            out.text("to", duty.rule().to());
            out.text("due", duty.due());
            out.truth("due_unknown", duty.dueUnknown());
            out.text("state", Outcomes.word(duty.state()));
            out.text("provision", duty.provision());
            out.text(
                    "reference",
                    Optional.of(duty.provision()).filter(p -> !p.isEmpty()).map(references::provision));
            out.bilingual("says", says("duty-kinds", duty.rule().kind()));
        });
    }

    private void ground(Answer answer) {
        out.table("readings", () -> answer.readings().forEach(this::reading));
        out.texts(
                "declarations_used",
                answer.closed().declarations().stream().sorted().toList());
        out.texts("rules", answer.names());
        out.rows("notes", Outcomes.notes(corpus.vocabulary()), out::bilingual);
        out.name("facts");
        facts.nested(answer.transaction().facts());
        out.table("assume", () -> answer.transaction().assume().forEach(out::text));
        out.rows("declarations", answer.transaction().declarations(), new DeclarationsOut(out, facts)::write);
        out.name("closed");
        facts.closed(answer.closed().facts());
    }

    private void reading(String point, ClosedCase.Settled settled) {
        out.table(point, () -> {
            out.text("reading", settled.reading());
            out.text("reference", references.point(point));
            out.text("by", settled.by().isEmpty() ? "assumed" : settled.by());
        });
    }

    private Bilingual says(String group, String word) {
        return corpus.vocabulary()
                .word(group + "." + word)
                .map(Vocabulary.Word::says)
                .orElse(Bilingual.NONE);
    }
}
