package org.ytterby.io.lists;

import java.util.List;
import org.ytterby.engine.screen.match.Matcher;

/**
 * Lists as they were read from files, with the index of their names. Immutable.
 *
 * @param digests of the files
 * @param beside the files beside them that were asked for
 */
record CompiledLists(List<String> digests, List<Beside> beside, List<ImportedList> lists, Matcher.Stored index) {
    CompiledLists {
        digests = List.copyOf(digests);
        lists = List.copyOf(lists);
        beside = List.copyOf(beside);
    }

    /**
     * A file beside a list.
     *
     * @param list which of the lists asked for it, from 0
     * @param digest of what it held; empty: there was none
     */
    record Beside(int list, String name, String digest) {}
}
