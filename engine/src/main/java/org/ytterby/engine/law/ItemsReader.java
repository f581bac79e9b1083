package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;

/** Reads the forms (what the words of the lists mean) and the items that use them. */
final class ItemsReader {
    private static final Set<String> RECORDED = Set.of(
            "hs-2026",
            "tariff-lines",
            "cas",
            "as-printed",
            "notes",
            "read-in",
            "sources",
            "confidence",
            "control-code",
            "listed-by",
            "description");

    private final Map<String, Doc> forms = new LinkedHashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Instrument> instruments;
    private final Predicate<String> provisions;
    private final ConditionReader conditions;

    ItemsReader(
            Vocabulary vocabulary,
            Map<String, Doc> sets,
            Map<String, OpenPoint> points,
            Map<String, Instrument> instruments,
            Predicate<String> provisions) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.conditions =
                new ConditionReader(vocabulary, sets, points, Set.of(), pattern -> Optional.empty(), Set.of());
    }

    Map<String, Item> items() {
        return items;
    }

    void forms(Doc doc) {
        forms.putAll(Fields.asTable(doc).entries());
    }

    void read(Doc doc) {
        Fields file = Fields.of(doc).skip("sources", "notes", "title");
        Doc named = file.required("instrument");
        Instrument instrument = Optional.ofNullable(instruments.get(Fields.asText(named)))
                .orElseThrow(() -> InputException.of(
                        "YT-C023",
                        named.place(),
                        "unknown instrument `" + Fields.asText(named) + "`",
                        Nearest.advice(named, instruments.keySet(), "Instruments stand in instruments/.")));
        Doc listedBy = file.optional("listed-by").orElse(new Doc.Text(named.place(), "licence"));
        String listing = instrument.id() + "/" + Fields.asText(listedBy);
        for (Map.Entry<String, Doc> entry : file.entries("items").entrySet()) {
            Optional<Doc> own = Fields.asTable(entry.getValue()).get("listed-by");
            String by = own.map(d -> instrument.id() + "/" + Fields.asText(d)).orElse(listing);
            Item item = item(entry.getKey(), entry.getValue(), instrument, by);
            if (!provisions.test(by) && !Condition.isFalse(item.form().means())) {
                throw InputException.of(
                        "YT-C033",
                        own.orElse(listedBy).place(),
                        "no provision `" + by + "` says from when these items are listed",
                        "Call the provision `licence`, or name it under `listed-by`.");
            }
            items.put(item.id(), item);
        }
        file.close();
    }

    private Item item(String code, Doc doc, Instrument instrument, String listing) {
        Fields fields = Fields.of(doc).skip(RECORDED.toArray(String[]::new));
        Doc formName = fields.required("form");
        Doc form = forms.get(Fields.asText(formName));
        if (form == null) {
            throw InputException.of(
                    "YT-C024",
                    formName.place(),
                    "unknown form `" + Fields.asText(formName) + "`",
                    Nearest.advice(formName, forms.keySet(), "Forms stand in items/forms.yaml."));
        }
        String id = instrument.id() + "/" + code;
        List<String> names = fields.texts("names");
        Item item = new Item(
                id,
                names.isEmpty() ? id : names.getFirst(),
                code,
                instrument,
                Bilingual.read(fields.required("name")),
                form(form, fields, instrument),
                listing,
                fields.texts("hs"),
                fields.maybeText("group"),
                fields.optional("doubt").map(d -> Bilingual.read(d).en()));
        fields.close();
        return item;
    }

    private Form form(Doc form, Fields item, Instrument instrument) {
        Fields words = Fields.of(form).skip("about", "notes");
        Map<String, Doc> arguments = new LinkedHashMap<>();
        List<String> takes = words.texts("takes");
        for (String parameter : takes) {
            item.optional(parameter).ifPresent(value -> arguments.put(parameter, value));
        }
        for (Map.Entry<String, Doc> given : words.entries("otherwise").entrySet()) {
            arguments.putIfAbsent(given.getKey(), given.getValue());
        }
        refuseWithout(takes, FormArguments.apply(words.required("means"), arguments), item);
        Condition means = read(words.required("means"), arguments);
        Optional<Doc> arguable = words.optional("arguable");
        Optional<Fields> doubt = arguable.map(Fields::of);
        List<Form.Ruling> rulings = new ArrayList<>();
        for (Doc ruling : words.rows("rulings")) {
            ruling(ruling, arguments, instrument).ifPresent(rulings::add);
        }
        List<Form.Remark> remarks = new ArrayList<>();
        for (Doc remark : words.rows("remarks")) {
            Fields f = Fields.of(remark);
            remarks.add(new Form.Remark(read(f.required("when"), arguments), f.texts("names")));
            f.close();
        }
        Form read = new Form(
                means,
                doubt.map(f -> read(f.required("when"), arguments)),
                doubt.flatMap(f -> f.optional("undecided")).map(d -> read(d, arguments)),
                doubt.flatMap(f -> f.optional("despite-ruling")).map(d -> read(d, arguments)),
                rulings,
                words.optional("near").map(d -> read(d, arguments)),
                words.texts("names"),
                remarks);
        doubt.ifPresent(Fields::close);
        words.close();
        return read;
    }

    /** What the words of the form cannot do without has to stand in the item. */
    private static void refuseWithout(List<String> takes, Doc means, Fields item) {
        for (String parameter : takes) {
            if (FormArguments.holds(means, "$" + parameter)) {
                throw InputException.of(
                        "YT-C044",
                        item.place(),
                        "the form `" + item.text("form") + "` needs `" + parameter + "`",
                        "It takes: " + String.join(", ", takes) + ".");
            }
        }
    }

    private Optional<Form.Ruling> ruling(Doc doc, Map<String, Doc> arguments, Instrument instrument) {
        Fields fields = Fields.of(doc);
        List<String> on = fields.texts("on");
        Doc by = fields.required("by");
        Instrument guidance = Optional.ofNullable(instruments.get(Fields.asText(by)))
                .orElseThrow(() -> InputException.of(
                        "YT-C023",
                        by.place(),
                        "unknown instrument `" + Fields.asText(by) + "`",
                        Nearest.advice(by, instruments.keySet(), "Instruments stand in instruments/.")));
        Form.Ruling ruling = new Form.Ruling(
                guidance.id(),
                guidance.published(),
                read(fields.required("of"), arguments),
                fields.texts("names"),
                fields.optional("words").map(Bilingual::read).orElse(Bilingual.NONE));
        fields.close();
        return on.isEmpty() || on.contains(instrument.id()) ? Optional.of(ruling) : Optional.empty();
    }

    /** An argument that was not given drops the test that needs it; a list of arguments becomes one test each. */
    private Condition read(Doc doc, Map<String, Doc> arguments) {
        return conditions.read(FormArguments.apply(doc, arguments));
    }
}
