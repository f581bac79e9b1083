package org.ytterby.io;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/**
 * The encodings of trade papers that carry no mark of their own, each with the part of it that holds the characters people
 * write every day: the first level of the standards behind them (GB 2312, Big5, JIS X 0208, KS X 1001).
 */
enum Writing {
    CHINESE("GB18030", "GBK (GB18030)", 0xB0, 0xD7),
    TRADITIONAL("Big5", "Big5", 0xA4, 0xC6),
    JAPANESE("windows-31j", "Shift-JIS", 0x88, 0x97),
    JAPANESE_UNIX("EUC-JP", "EUC-JP", 0xB0, 0xCF),
    KOREAN("x-windows-949", "EUC-KR (CP949)", 0xB0, 0xC8),
    WESTERN("windows-1252", "Windows-1252", 0, 0);

    /** Letters that the Western, the Central European and the Turkish encoding hold in the same places. */
    private static final String LETTER = "ÁÂÄÇÉËÍÎÓÔÖÚÜßáâäçéëíîóôöúü";

    /** Nobody writes an East Asian character inside a Latin word. */
    private static final Pattern IN_A_WORD = Pattern.compile("[A-Za-z][" + LETTER + "][a-z]");

    /** Such letters and signs stand alone among plain ones, or before an eszett. */
    private static final Pattern NOT_LATIN =
            Pattern.compile("[^\\p{ASCII}°µ€–" + LETTER + "]|[^\\p{ASCII}](?!ß?(?:\\p{ASCII}|$))");

    private final String charset;
    private final String known;
    private final int firstLead;
    private final int lastLead;

    Writing(String charset, String known, int firstLead, int lastLead) {
        this.charset = charset;
        this.known = known;
        this.firstLead = firstLead;
        this.lastLead = lastLead;
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    /** As people call it. */
    String known() {
        return known;
    }

    /** Whether tables still come in it so often that its characters alone may speak for it. */
    boolean isUsual() {
        return this != JAPANESE_UNIX;
    }

    /** Who writes it. */
    Note users() {
        return Note.of("users."
                + switch (this) {
                    case CHINESE -> "simplified";
                    case TRADITIONAL -> "traditional";
                    case JAPANESE, JAPANESE_UNIX -> "japanese";
                    case KOREAN -> "korean";
                    case WESTERN -> "western";
                });
    }

    /** The share of the characters beyond plain ones that people of this script write every day, between 0 and 1. */
    double everyday(String text) {
        if (this == WESTERN) {
            return IN_A_WORD.matcher(text).find() && !NOT_LATIN.matcher(text).find() ? 1 : 0;
        }
        int[] foreign = text.codePoints().filter(c -> c >= 0x80 && !isSign(c)).toArray();
        double common = 0;
        for (int c : foreign) {
            common += isCommon(c) ? 1 : 0;
        }
        return foreign.length == 0 ? 0 : common / foreign.length;
    }

    /** The signs of East Asian print, full-width letters and digits among them. */
    private static boolean isSign(int c) {
        return (c >= 0x3000 && c <= 0x301F) || (c >= 0xFF01 && c <= 0xFF5E);
    }

    private boolean isCommon(int c) {
        byte[] bytes = Character.toString(c).getBytes(charset());
        int lead = bytes[0] & 0xFF;
        boolean level = bytes.length == 2 && lead >= firstLead && lead <= lastLead;
        boolean extension = (this == CHINESE || this == KOREAN) && level && (bytes[1] & 0xFF) < 0xA1;
        return (level && !extension) || ((this == JAPANESE || this == JAPANESE_UNIX) && c >= 0x3040 && c <= 0x30FF);
    }
}
