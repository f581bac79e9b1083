package org.ytterby.engine.law;

import java.math.BigDecimal;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;

/** Reads a duty and checks that its kind has words. */
final class DutyReader {
    private static final String GROUP = "duty-kinds";
    private static final BigDecimal MOST_DAYS = new BigDecimal(1000);

    private final Vocabulary vocabulary;

    DutyReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    DutyRule read(Doc doc, ConditionReader conditions) {
        Fields fields = Fields.of(doc).skip("cite", "via", "note");
        Optional<DutyRule.Within> within = fields.optional("within").map(d -> {
            Fields f = Fields.of(d).skip("calendar");
            DutyRule.Within limit = new DutyRule.Within(
                    count(f.required("working-days")), f.maybeText("after").filter(a -> !a.equals("movement")));
            f.close();
            return limit;
        });
        DutyRule duty = new DutyRule(
                kind(fields.required("kind")),
                fields.maybeText("by"),
                fields.text("to"),
                within,
                fields.optional("when").map(conditions::read).orElse(Condition.TRUE));
        fields.close();
        return duty;
    }

    private static int count(Doc doc) {
        BigDecimal days = Fields.asNumber(doc);
        boolean whole = days.signum() > 0
                && days.compareTo(MOST_DAYS) <= 0
                && days.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            throw InputException.of(
                    "YT-C052",
                    doc.place(),
                    "`" + Fields.asText(doc) + "` is no number of working days",
                    "Write a whole number from 1 to 1000.");
        }
        return days.intValueExact();
    }

    private String kind(Doc doc) {
        String kind = Fields.asText(doc);
        if (!vocabulary.hasWord(GROUP, kind)) {
            throw InputException.of(
                    "YT-C031",
                    doc.place(),
                    "`" + kind + "` is no kind of duty",
                    Nearest.of(kind, vocabulary.words(GROUP))
                            .map(k -> "Maybe `" + k + "`.")
                            .orElse("Duties stand in vocabulary/answers.yaml."));
        }
        return kind;
    }
}
