package org.ytterby.engine.screen.match;

/**
 * Reduces a word in Latin letters to how it sounds, whichever language spelt it: one sign a sound. {@code C} is the sound of
 * cheap, {@code S} of ship, {@code Z} of azure, {@code J} of jam, {@code x} of loch, {@code c} of tsar.
 */
final class Sound {
    private static final String VOWELS = "aeiou";

    private final String word;
    private final StringBuilder out;
    private int i;

    private Sound(String word) {
        this.word = word;
        this.out = new StringBuilder(word.length());
    }

    static String of(String word) {
        return new Sound(word).read();
    }

    static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private String read() {
        while (i < word.length()) {
            if (!three() && !two()) {
                one(word.charAt(i));
                i++;
            }
        }
        return out.toString();
    }

    private boolean three() {
        if (at("shch") || at("sjtj") || at("stsj") || at("szcz") || at("schtsch")) {
            return say("SC", at("schtsch") ? 7 : 4);
        }
        if (at("tsch")) {
            return say("C", 4);
        }
        if (at("dsch")) {
            return say("J", 4);
        }
        if (at("tch") || at("tsj")) {
            return say("C", 3);
        }
        if (at("sch")) {
            return say("S", 3);
        }
        if (at("dzh") || at("dsh")) {
            return say("J", 3);
        }
        return false;
    }

    private boolean two() {
        return twoOfConsonants() || twoOfVowels();
    }

    private boolean twoOfConsonants() {
        return switch (pair()) {
            case "tj" -> say("C", 2);
            case "cz", "ch", "cs" -> say("C", 2);
            case "sh", "sz", "sj" -> say("S", 2);
            case "zh", "zs" -> say("Z", 2);
            case "dj", "dz" -> say("J", 2);
            case "kh" -> say("x", 2);
            case "gh" -> say("g", 2);
            case "ph" -> say("f", 2);
            case "th" -> say("t", 2);
            case "dh" -> say("d", 2);
            case "ck" -> say("k", 2);
            case "qu" -> say("kv", 2);
            case "ts", "tz", "zz" -> say("c", 2);
            default -> false;
        };
    }

    private boolean twoOfVowels() {
        return switch (pair()) {
            case "ij", "iy", "yi", "ii", "yy", "ji", "jy", "yj", "ee", "ie" -> say("i", 2);
            case "ja", "ya", "ia" -> say("ia", 2);
            case "ju", "yu", "iu" -> say("iu", 2);
            case "jo", "yo", "io" -> say("io", 2);
            case "je", "ye" -> say("e", 2);
            case "oo", "ou", "uu", "ow" -> say("u", 2);
            case "aa" -> say("a", 2);
            case "ae" -> say("e", 2);
            case "oe", "eo" -> say("o", 2);
            case "ei", "ey", "ej" -> say("ei", 2);
            case "ai", "ay", "aj" -> say("ai", 2);
            case "oi", "oy", "oj" -> say("oi", 2);
            case "ui", "uy", "uj" -> say("ui", 2);
            default -> false;
        };
    }

    private String pair() {
        return i + 2 <= word.length() ? word.substring(i, i + 2) : "";
    }

    private boolean at(String text) {
        return word.startsWith(text, i);
    }

    private boolean say(String sound, int length) {
        for (int k = 0; k < sound.length(); k++) {
            add(sound.charAt(k));
        }
        i += length;
        return true;
    }

    private void one(char c) {
        switch (c) {
            case 'w' -> add('v');
            case 'q' -> add('k');
            case 'y' -> add('i');
            case 'j' -> add(beforeVowel() ? 'J' : 'i');
            case 'h' -> {
                if (beforeVowel()) {
                    add('h');
                }
            }
            case 'x' -> {
                add('k');
                add('s');
            }
            case 'c' -> add(beforeSoftVowel() ? 'c' : 'k');
            default -> add(c);
        }
    }

    private boolean beforeVowel() {
        return i + 1 < word.length() && (isVowel(word.charAt(i + 1)) || word.charAt(i + 1) == 'y');
    }

    private boolean beforeSoftVowel() {
        return i + 1 < word.length() && "eiy".indexOf(word.charAt(i + 1)) >= 0;
    }

    private void add(char c) {
        int last = out.length() - 1;
        if (last < 0 || out.charAt(last) != c || Character.isDigit(c)) {
            out.append(c);
        }
    }
}
