package org.ytterby.engine.decide;

import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Form;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Provision;

/** Collects what every condition of a corpus tells apart. */
final class CorpusCuts {
    private CorpusCuts() {}

    static Cuts of(Corpus corpus) {
        Cuts cuts = new Cuts();
        for (Provision p : corpus.provisions()) {
            cuts.add(p.when());
            p.duties().forEach(d -> cuts.add(d.when()));
        }
        for (Item item : corpus.items().values()) {
            Form form = item.form();
            cuts.add(form.means());
            form.arguable().ifPresent(cuts::add);
            form.undecided().ifPresent(cuts::add);
            form.despiteRuling().ifPresent(cuts::add);
            form.near().ifPresent(cuts::add);
            form.rulings().forEach(r -> cuts.add(r.of()));
            form.remarks().forEach(r -> cuts.add(r.when()));
        }
        corpus.licenceTests().forEach(t -> cuts.add(t.failsWhen()));
        corpus.warnings().forEach(w -> cuts.add(w.when()));
        return cuts;
    }
}
