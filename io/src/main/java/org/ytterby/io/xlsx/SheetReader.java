package org.ytterby.io.xlsx;

/** Takes what a sheet holds in the order in which it is stored: hidden columns, rows, merged cells. */
public interface SheetReader {
    void row(SheetRow row);

    default void hiddenColumns(int from, int to) {}

    default void merged(Area area) {}
}
