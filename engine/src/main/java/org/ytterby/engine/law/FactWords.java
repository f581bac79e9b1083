package org.ytterby.engine.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/** Reads what an entry of a fact says in words of its own: its type, what it counts as where nobody states it, what a
 * declaration of it is about. */
final class FactWords {
    private FactWords() {}

    static Fact.Type type(Doc doc) {
        String text = Fields.asText(doc).replace('-', '_').toUpperCase(Locale.ROOT);
        try {
            return Fact.Type.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw InputException.of("YT-C022", doc.place(), "`" + Fields.asText(doc) + "` is no type of fact", "");
        }
    }

    static Fact.Scope scope(Doc doc) {
        String text = Fields.asText(doc).toUpperCase(Locale.ROOT);
        try {
            return Fact.Scope.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw InputException.of(
                    "YT-C053",
                    doc.place(),
                    "`" + Fields.asText(doc) + "` is nothing a declaration can be about",
                    "Write article, party, self or none.");
        }
    }

    static Fact.Default otherwise(Doc doc) {
        if (doc instanceof Doc.Text text) {
            return new Fact.Default.Value(text.value());
        }
        if (doc instanceof Doc.Rows) {
            return new Fact.Default.Value("");
        }
        Fields fields = Fields.of(doc);
        Optional<String> same = fields.maybeText("same-as");
        Optional<String> value = fields.maybeText("value");
        Optional<Doc> when = fields.optional("when");
        Optional<Doc> unless = fields.optional("unless");
        List<String> unlessStated = fields.texts("unless-stated");
        fields.optional("special");
        fields.close();
        if (same.isPresent()) {
            return new Fact.Default.SameAs(same.get());
        }
        if (value.isPresent() && when.isPresent()) {
            return new Fact.Default.When(
                    value.get(), oneTest(when.get()), unless.map(FactWords::oneTest), unlessStated);
        }
        return new Fact.Default.None();
    }

    private static Condition.OneOf oneTest(Doc doc) {
        Map<String, Doc> tests = Fields.asTable(doc).entries();
        if (tests.size() != 1) {
            throw InputException.of(
                    "YT-C057", doc.place(), "a default rests on one test", "Name one fact and its values.");
        }
        Map.Entry<String, Doc> test = tests.entrySet().iterator().next();
        return new Condition.OneOf(test.getKey(), Set.copyOf(Fields.asTexts(test.getValue())));
    }
}
