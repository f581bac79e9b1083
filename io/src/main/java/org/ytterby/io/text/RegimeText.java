package org.ytterby.io.text;

import java.util.List;
import org.ytterby.engine.law.Regime;
import org.ytterby.engine.law.Regimes;

/** Whose law was asked, where it is not the usual one: which of it is on file only in part, and what was not asked. */
final class RegimeText {
    private final Speech speech;

    RegimeText(Speech speech) {
        this.speech = speech;
    }

    void print(Page page) {
        Regimes regimes = speech.corpus().regimes();
        if (regimes.isUsual()) {
            return;
        }
        page.blank();
        String others = regimes.others().isEmpty() ? "" : speech.say("regimes.not-asked", names(regimes.others()));
        page.para("  ", "      ", speech.say("regimes.asked", names(regimes.asked())) + others);
        for (Regime regime : regimes.asked()) {
            if (regime.partial()) {
                page.para(
                        "  ",
                        "      ",
                        speech.say("regimes.says", named(regime), speech.words().of(regime.says())));
            }
        }
    }

    private String names(List<Regime> regimes) {
        return String.join(
                speech.say("list.comma"), regimes.stream().map(this::named).toList());
    }

    private String named(Regime regime) {
        String label = speech.words().of(regime.label());
        return regime.partial() ? speech.say("regimes.partial", label) : label;
    }
}
