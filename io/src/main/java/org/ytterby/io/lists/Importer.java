package org.ytterby.io.lists;

/** Reads one format. */
interface Importer {
    /** @throws org.ytterby.engine.doc.InputException where the file is refused as a whole */
    void read(Bounded in, Intake intake);
}
