package org.ytterby.io;

import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;

/** Reads what a person answers to a question as a cell of an order book is read. */
public final class AnswerCells {
    private final CellReader cells;

    public AnswerCells(Vocabulary vocabulary) {
        this.cells = new CellReader(new Elements(vocabulary), Reading.asItIs(), true);
    }

    /** @throws org.ytterby.engine.doc.InputException where the text is no value of the fact */
    public Doc read(Fact fact, Place place, String text) {
        return cells.fact(fact, place, text);
    }

    /** Whether it says that nobody knows. */
    public static boolean meansUnknown(String text) {
        return CodeWords.meansUnknown(text);
    }
}
