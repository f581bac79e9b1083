package org.ytterby.engine.screen.match;

import java.util.Arrays;

/**
 * Reduces a word in Latin letters to how it sounds, whichever language spelt it: one sign a sound. {@code C} is the sound of
 * cheap, {@code S} of ship, {@code Z} of azure, {@code J} of jam, {@code x} of loch, {@code c} of tsar.
 */
final class Sound {
    private static final String VOWELS = "aeiou";
    private static final int ASCII = 128;

    /** How two letters sound together; empty where they are spoken one after the other. */
    private static final String[] TWO = new String[ASCII * ASCII];

    static {
        Arrays.fill(TWO, "");
        for (String pair : ("tj=C cz=C ch=C cs=C sh=S sz=S sj=S zh=Z zs=Z dj=J dz=J kh=x gh=g ph=f th=t dh=d ck=k qu=kv"
                        + " ts=c tz=c zz=c ij=i iy=i yi=i ii=i yy=i ji=i jy=i yj=i ee=i ie=i ja=ia ya=ia ia=ia ju=iu yu=iu"
                        + " iu=iu jo=io yo=io io=io je=e ye=e oo=u ou=u uu=u ow=u aa=a ae=e oe=o eo=o ei=ei ey=ei ej=ei"
                        + " ai=ai ay=ai aj=ai oi=oi oy=oi oj=oi ui=ui uy=ui uj=ui")
                .split(" ", -1)) {
            TWO[pair.charAt(0) * ASCII + pair.charAt(1)] = pair.substring(3);
        }
    }

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
            char c = word.charAt(i);
            if (!three(c) && !two(c)) {
                one(c);
                i++;
            }
        }
        return out.toString();
    }

    private boolean three(char c) {
        return switch (c) {
            case 's' -> ofS();
            case 't' -> (at("tsch") && say("C", 4)) || ((at("tch") || at("tsj")) && say("C", 3));
            case 'd' -> (at("dsch") && say("J", 4)) || ((at("dzh") || at("dsh")) && say("J", 3));
            default -> false;
        };
    }

    private boolean ofS() {
        if (at("shch") || at("sjtj") || at("stsj") || at("szcz") || at("schtsch")) {
            return say("SC", at("schtsch") ? 7 : 4);
        }
        return at("sch") && say("S", 3);
    }

    private boolean two(char c) {
        char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
        return c < ASCII && next < ASCII && !TWO[c * ASCII + next].isEmpty() && say(TWO[c * ASCII + next], 2);
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
