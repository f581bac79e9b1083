package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.List;

/**
 * What an item's words mean with the guidance known on a day.
 *
 * @param match words, arguable words and guidance together
 * @param ruledOut where official guidance takes arguable goods out
 */
record ItemWords(Item item, Condition match, Condition ruledOut, List<Form.Ruling> rulings) {

    static List<ItemWords> of(Corpus corpus, AsOf asOf) {
        return corpus.items().values().stream().map(item -> of(item, asOf)).toList();
    }

    private static ItemWords of(Item item, AsOf asOf) {
        Form form = item.form();
        List<Form.Ruling> known =
                form.rulings().stream().filter(r -> asOf.knows(r.published())).toList();
        if (form.arguable().isEmpty()) {
            return new ItemWords(item, form.means(), Condition.FALSE, known);
        }
        Condition ruledOut = Condition.any(known.stream().map(Form.Ruling::of).toList());
        Condition arguable = form.arguable().get();
        List<Condition> ways = new ArrayList<>(List.of(form.means()));
        form.undecided()
                .ifPresent(
                        inside -> ways.add(new Condition.All(List.of(arguable, new Condition.Not(ruledOut), inside))));
        form.despiteRuling().ifPresent(pull -> ways.add(new Condition.All(List.of(arguable, ruledOut, pull))));
        return new ItemWords(item, new Condition.Any(ways), new Condition.All(List.of(arguable, ruledOut)), known);
    }
}
