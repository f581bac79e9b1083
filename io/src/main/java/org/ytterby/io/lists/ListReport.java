package org.ytterby.io.lists;

import java.util.List;

/**
 * What became of a list file. Immutable.
 *
 * @param entries how many were handed on
 * @param names how many names they bear
 */
public record ListReport(String file, ListFormat format, int entries, int names, List<Remark> remarks) {
    public ListReport {
        remarks = List.copyOf(remarks);
    }
}
