package org.ytterby.engine.law;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;

/** Reads what a provision does, and resolves the provisions it names: a paragraph of its own instrument, a full id, a rule. */
final class EffectReader {
    private static final List<String> POLICIES =
            Arrays.stream(Policy.values()).map(Policy::code).toList();

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> named;

    EffectReader(Vocabulary vocabulary, Map<String, List<String>> named) {
        this.vocabulary = vocabulary;
        this.named = named;
    }

    Effect effect(Doc doc, Instrument instrument) {
        Map<String, Doc> named = Fields.asTable(doc).entries();
        if (named.size() != 1) {
            throw InputException.of(
                    "YT-C051",
                    doc.place(),
                    "a provision has one effect, and here stand `" + named.size() + "`",
                    "Give each effect a provision of its own.");
        }
        Map.Entry<String, Doc> only = named.entrySet().iterator().next();
        Doc value = only.getValue();
        return switch (only.getKey()) {
            case "prohibit" -> {
                Fields.of(value).close();
                yield new Effect.Prohibit();
            }
            case "require-permit" -> {
                Fields f = Fields.of(value).skip("from");
                Effect effect = new Effect.RequirePermit(
                        permitType(f.required("type")),
                        f.optional("policy").map(EffectReader::policy).orElse(Policy.STANDARD));
                f.close();
                yield effect;
            }
            case "set-policy" -> {
                Fields f = Fields.of(value);
                Effect effect =
                        new Effect.SetPolicy(references(f.optional("of"), instrument), policy(f.required("to")));
                f.close();
                yield effect;
            }
            case "permit-instead" -> {
                Fields f = Fields.of(value);
                Effect effect = new Effect.PermitInstead(
                        references(f.optional("of"), instrument), permitType(f.required("type")));
                f.close();
                yield effect;
            }
            case "restrict-licence" -> {
                Fields f = Fields.of(value);
                Effect effect = new Effect.RestrictLicence(new HashSet<>(f.texts("kinds")));
                f.close();
                yield effect;
            }
            case "exempt" -> new Effect.Exempt(only(value, "lifts", instrument));
            case "exclude" -> new Effect.Exclude(only(value, "from", instrument));
            default ->
                throw InputException.of(
                        "YT-C027",
                        value.place(),
                        "unknown effect `" + only.getKey() + "`",
                        "Effects: prohibit, require-permit, set-policy, permit-instead, restrict-licence, exempt,"
                                + " exclude.");
        };
    }

    /** The provisions under a table's one key. */
    private List<String> only(Doc value, String key, Instrument instrument) {
        Fields f = Fields.of(value);
        List<String> named = references(f.optional(key), instrument);
        f.close();
        return named;
    }

    PermitType permitType(Doc doc) {
        return vocabulary
                .permitType(Fields.asText(doc))
                .orElseThrow(() -> InputException.of(
                        "YT-C028",
                        doc.place(),
                        "`" + Fields.asText(doc) + "` is no kind of permission",
                        Nearest.advice(
                                doc,
                                vocabulary.permitTypes().stream()
                                        .map(PermitType::code)
                                        .toList(),
                                "Kinds stand under `licence-types` in the vocabulary.")));
    }

    private static Policy policy(Doc doc) {
        return Policy.of(Fields.asText(doc))
                .orElseThrow(() -> InputException.of(
                        "YT-C029",
                        doc.place(),
                        "`" + Fields.asText(doc) + "` is no policy",
                        "Policies: " + String.join(", ", POLICIES) + "."));
    }

    List<String> references(Optional<Doc> doc, Instrument instrument) {
        Set<String> ids = new LinkedHashSet<>();
        for (Doc one :
                doc.map(d -> d instanceof Doc.Rows r ? r.items() : List.of(d)).orElse(List.of())) {
            String text = Fields.asText(one);
            List<String> found = named.getOrDefault(instrument.id() + "/" + text, named.getOrDefault(text, List.of()));
            if (found.isEmpty()) {
                throw InputException.of(
                        "YT-C030",
                        one.place(),
                        "unknown provision `" + text + "`",
                        "Name a paragraph of this instrument, a full id, or a rule.");
            }
            ids.addAll(found);
        }
        return List.copyOf(ids);
    }
}
