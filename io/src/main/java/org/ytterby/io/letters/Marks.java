package org.ytterby.io.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Shows that a row still asks what it asked: of whom and about what, letter by letter; in which words, as far as a spreadsheet keeps
 * them that saves in the encoding of one country.
 */
final class Marks {
    private static final int BYTES = 6;
    private static final int BYTES_OF_WORDS = 2;
    private static final int ASCII = 0x80;
    private static final int LOST = 0xFFFD;
    private static final int FEWEST_LOST = 5;

    private Marks() {}

    static String of(List<String> subject, List<String> asked) {
        StringBuilder mark = new StringBuilder(of(subject)).append('-');
        asked.forEach(words -> mark.append(hash(kept(words), BYTES_OF_WORDS)));
        return mark.toString();
    }

    /** A mark of the subject alone is of a sheet that was written before questions were marked. */
    static boolean isStill(String mark, List<String> subject, List<String> asked) {
        String own = of(subject);
        if (mark.equals(own)) {
            return true;
        }
        if (!mark.startsWith(own + "-") || mark.length() != own.length() + 1 + 2 * BYTES_OF_WORDS * asked.size()) {
            return false;
        }
        int at = own.length() + 1;
        boolean anyKept = asked.isEmpty();
        for (String words : asked) {
            boolean isKept = mark.startsWith(hash(kept(words), BYTES_OF_WORDS), at);
            if (!isKept && !isLost(words)) {
                return false;
            }
            anyKept |= isKept;
            at += 2 * BYTES_OF_WORDS;
        }
        return anyKept;
    }

    static String of(List<String> subject) {
        return "q" + hash(String.join("\u001f", subject), BYTES);
    }

    /** Words in hanzi or kana by those, others by the letters and digits that every encoding has. */
    private static String kept(String words) {
        boolean eastern = isEastern(words);
        return words.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && (c >= ASCII) == eastern)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isEastern(String words) {
        return words.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(s -> s == Character.UnicodeScript.HAN
                        || s == Character.UnicodeScript.HIRAGANA
                        || s == Character.UnicodeScript.KATAKANA);
    }

    /** What question marks and the like stand in place of: as many as a question has characters, not a doubt that somebody wrote over it. */
    private static boolean isLost(String words) {
        return words.chars().filter(c -> c == '?' || c == LOST).count() >= FEWEST_LOST;
    }

    private static String hash(String text, int bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
