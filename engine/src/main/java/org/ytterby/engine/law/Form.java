package org.ytterby.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An item's words, read with its own arguments: when the goods are the item, when that is arguable, which official
 * rulings take arguable goods out again, and when goods are only near it.
 *
 * @param arguable goods that the words reach without plainly naming them
 * @param undecided the open point while no ruling known on the day speaks of the goods
 * @param despiteRuling the open point that could still pull the goods in after a ruling
 * @param remarks rules to name where their condition holds (used goods and the like)
 */
public record Form(
        Condition means,
        Optional<Condition> arguable,
        Optional<Condition> undecided,
        Optional<Condition> despiteRuling,
        List<Ruling> rulings,
        Optional<Condition> near,
        List<String> names,
        List<Remark> remarks) {

    /** A dated official reading that takes goods out. It binds nobody. */
    public record Ruling(String by, LocalDate published, Condition of, List<String> names, Bilingual words) {}

    /** A rule named beside a matched item. */
    public record Remark(Condition when, List<String> names) {}
}
