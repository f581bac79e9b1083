package org.ytterby.io;

/**
 * One column of a book.
 *
 * @param number counted from 1
 */
record Column(int number, String heading, Target target) {

    /** What the cells of a column become. */
    sealed interface Target {
        /** A fact of the vocabulary, or {@code as_of} or {@code known_on}. */
        record Fact(String key) implements Target {}

        /** Another party in a role. */
        record Party(String role) implements Target {}

        record PartyCountry(String role) implements Target {}

        /** A constituent of the goods; bare numbers are per cent of the mass, or parts per million. */
        record Constituent(String name, boolean perMillion) implements Target {}

        record LeftOut(Note why) implements Target {}

        /** A column without a heading: has to be empty. */
        record Nameless() implements Target {}
    }
}
