package org.ytterby.engine.screen.match;

/** Tells a patronymic of the Slavic languages or of Iceland's daughters, by its sound. */
final class Patronymic {
    private static final int SHORTEST = 6;
    private static final String DAUGHTER = "dotir"; // double letters sound as one

    private Patronymic() {}

    static boolean is(String s) {
        return s.length() >= SHORTEST
                && (s.endsWith("viC")
                        || s.endsWith("vic")
                        || s.endsWith("vna")
                        || s.endsWith("iCna")
                        || s.endsWith("iniCna")
                        || s.endsWith("viK")
                        || s.endsWith("vyC")
                        || s.endsWith(DAUGHTER));
    }

    /** What the father is called, more or less. */
    static String stem(String s) {
        int end = s.endsWith(DAUGHTER) ? s.length() - DAUGHTER.length() : s.lastIndexOf('v');
        end = end < 0 ? Math.max(s.lastIndexOf("iC"), s.length() - 4) : end;
        return s.substring(0, end > 2 && Sound.isVowel(s.charAt(end - 1)) ? end - 1 : end);
    }
}
