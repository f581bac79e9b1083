package org.ytterby.engine.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.classify.CasNumber;
import org.ytterby.engine.classify.Clue;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.law.Item;

/**
 * What a line of goods may be: items that its facts or its words point at, and what to find out. It clears nothing: that
 * no item is suggested means that nothing here raised suspicion.
 *
 * @param suggested the best first
 * @param questions keys of facts that tell more, the most telling first
 * @param conflicts where the words say one thing and a code or a stated fact another
 * @param absent what the words call absent; no word proves that
 * @param unknown CAS numbers that stand for nothing on file, or for nothing at all
 * @param apart phrases that were told apart from words of the trade
 * @param excluded items near at hand that the stated facts keep out
 */
public record Classification(
        Transaction transaction,
        State state,
        List<Suggestion> suggested,
        List<String> questions,
        List<Conflict> conflicts,
        List<Clue> absent,
        List<CasNumber> unknown,
        List<Clue> apart,
        List<Excluded> excluded) {

    /** The same of another movement of which the same is known. */
    Classification of(Transaction other) {
        return new Classification(other, state, suggested, questions, conflicts, absent, unknown, apart, excluded);
    }

    /** What is known by now. */
    public enum State {
        /** The stated facts settle that the goods are an item. */
        MATCHED,
        /** Something is suspected, contradicts itself, or is missing. */
        OPEN,
        /** Nothing raised suspicion. This is no clearance. */
        NONE
    }

    /**
     * An item that the goods may be.
     *
     * @param truth YES only where the stated facts settle it
     * @param missing facts that are not stated and can settle it
     * @param rests whether its listing is suspended on the day, or may be
     */
    public record Suggestion(
            Item item, Truth truth, double weight, List<Clue> reasons, List<String> missing, boolean rests) {}

    /** @param key of the fact to look at; {@code item.hs} where the code speaks against the words */
    public record Conflict(String key, Set<String> said, Set<String> words, Optional<Clue> clue) {}

    /** @param why the stated facts that keep it out, by key */
    public record Excluded(Item item, List<String> why, List<Clue> reasons) {}
}
