package org.ytterby.engine.screen.match;

/** Tells a patronymic of the Slavic languages, by its sound. */
final class Patronymic {
    private static final int SHORTEST = 6;

    private Patronymic() {}

    static boolean is(String s) {
        return s.length() >= SHORTEST
                && (s.endsWith("viC")
                        || s.endsWith("vic")
                        || s.endsWith("vna")
                        || s.endsWith("iCna")
                        || s.endsWith("iniCna")
                        || s.endsWith("viK")
                        || s.endsWith("vyC"));
    }
}
