package org.ytterby.io.xlsx;

/**
 * A sheet of a workbook.
 *
 * @param number its place among the sheets, counted from 1
 * @param part where it is stored
 */
public record Sheet(int number, String name, boolean hidden, String part) {}
