package org.ytterby.io;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * One way in which a table could be written: an encoding together with the characters that people who use it write. How
 * likely a text is to have been written so is counted in logarithms, character by character.
 */
enum Writing {
    CHINESE("GB18030", "GBK (GB18030)", "Simplified Chinese", 0xB0, 0xD7),
    TRADITIONAL("Big5", "Big5", "Traditional Chinese", 0xA4, 0xC6),
    JAPANESE("windows-31j", "Shift-JIS", "Japanese", 0x88, 0x97),
    KOREAN("x-windows-949", "EUC-KR (CP949)", "Korean", 0xB0, 0xC8),
    WESTERN("windows-1252", "Windows-1252", "Western Europe", 0, 0);

    private static final String LETTERS = "äöüÄÖÜßéèêëàâáçñóòôíîúùûåÅøØæÆœ€°µ²³–’“”„®™§×";
    private static final double RARE = -14;
    private static final double HALF_WIDTH = -9;
    private static final double SIGN = Math.log(0.1 / 100);
    private static final double KANA = Math.log(0.4 / 170);

    private final String charset;
    final String name;
    final String users;
    private final int firstLead;
    private final int lastLead;

    Writing(String charset, String name, String users, int firstLead, int lastLead) {
        this.charset = charset;
        this.name = name;
        this.users = users;
        this.firstLead = firstLead;
        this.lastLead = lastLead;
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    /** The likelihood of a text of this script; comparable among scripts as long as they decode the same bytes. */
    double likelihood(String text) {
        BitSet common = common();
        double ofCommon = Math.log(0.6 / Math.max(1, common.cardinality()));
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                sum += common.get(c) ? ofCommon : otherwise(c);
            }
        }
        return sum;
    }

    private double otherwise(char c) {
        if (this == WESTERN) {
            return HALF_WIDTH;
        }
        if ((c >= 0x3000 && c <= 0x301F) || (c >= 0xFF01 && c <= 0xFF5E)) {
            return SIGN;
        }
        if (c >= 0xFF61 && c <= 0xFF9F) {
            return HALF_WIDTH;
        }
        return this == JAPANESE && c >= 0x3040 && c <= 0x30FF ? KANA : RARE;
    }

    /** The characters that the standards behind these encodings put first, because people use them. */
    private BitSet common() {
        BitSet common = new BitSet(1 << 16);
        if (this == WESTERN) {
            LETTERS.chars().forEach(common::set);
            return common;
        }
        byte[] pair = new byte[2];
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                if (trail >= 0xA1 || (this == TRADITIONAL && trail <= 0x7E) || this == JAPANESE) {
                    pair[0] = (byte) lead;
                    pair[1] = (byte) trail;
                    String character = new String(pair, charset());
                    if (character.length() == 1 && character.charAt(0) != '\uFFFD') {
                        common.set(character.charAt(0));
                    }
                }
            }
        }
        return common;
    }
}
