package org.ytterby.io.text;

import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.LicenceState;
import org.ytterby.engine.facts.Facts;

/**
 * One line of an order book with its answer.
 *
 * @param number of the line in the file
 */
public record Line(int number, Answer answer) {

    /** Whether the goods may not simply go: prohibited, undecided, or a permission is due that is not in hand. */
    public boolean blocks() {
        return switch (answer.determination()) {
            case Determination.Prohibited p -> true;
            case Determination.Undetermined u -> true;
            case Determination.LicenceRequired l -> !isInHand();
            case Determination.Exempt e -> false;
            case Determination.NoLicenceRequired n -> false;
        };
    }

    /** A line can name one permission: it can be the headline's, and a second one that is or may be due is not in hand. */
    boolean isInHand() {
        return answer.determination() instanceof Determination.LicenceRequired l
                && l.permits().size() == 1
                && answer.licenceState() == LicenceState.SATISFIED;
    }

    public boolean isOpen() {
        return answer.determination() instanceof Determination.Undetermined;
    }

    Facts facts() {
        return answer.closed().facts();
    }
}
