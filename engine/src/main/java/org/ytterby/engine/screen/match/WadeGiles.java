package org.ytterby.engine.screen.match;

import java.util.Map;

/** Writes a syllable of pinyin as Wade and Giles did, without tones and apostrophes. */
final class WadeGiles {
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("zi", "tzu"),
            Map.entry("ci", "tzu"),
            Map.entry("si", "ssu"),
            Map.entry("zhi", "chih"),
            Map.entry("chi", "chih"),
            Map.entry("shi", "shih"),
            Map.entry("ri", "jih"),
            Map.entry("er", "erh"),
            Map.entry("yi", "i"),
            Map.entry("you", "yu"),
            Map.entry("yan", "yen"),
            Map.entry("ye", "yeh"),
            Map.entry("yong", "yung"),
            Map.entry("ge", "ko"),
            Map.entry("ke", "ko"),
            Map.entry("he", "ho"),
            Map.entry("e", "o"),
            Map.entry("duo", "to"),
            Map.entry("tuo", "to"),
            Map.entry("luo", "lo"),
            Map.entry("nuo", "no"),
            Map.entry("zuo", "tso"),
            Map.entry("cuo", "tso"),
            Map.entry("suo", "so"),
            Map.entry("zhuo", "cho"),
            Map.entry("chuo", "cho"),
            Map.entry("ruo", "jo"),
            Map.entry("gui", "kuei"),
            Map.entry("kui", "kuei"));
    private static final Map<String, String> INITIALS = Map.ofEntries(
            Map.entry("zh", "ch"),
            Map.entry("ch", "ch"),
            Map.entry("sh", "sh"),
            Map.entry("b", "p"),
            Map.entry("d", "t"),
            Map.entry("g", "k"),
            Map.entry("z", "ts"),
            Map.entry("c", "ts"),
            Map.entry("j", "ch"),
            Map.entry("q", "ch"),
            Map.entry("x", "hs"),
            Map.entry("r", "j"));

    private WadeGiles() {}

    static String of(String pinyin) {
        String whole = WHOLE.get(pinyin);
        if (whole != null) {
            return whole;
        }
        int n = pinyin.length() > 1 && pinyin.charAt(1) == 'h' ? 2 : 1;
        String initial = pinyin.substring(0, Math.min(n, pinyin.length()));
        String last = pinyin.substring(initial.length());
        return INITIALS.getOrDefault(initial, initial) + ending(last);
    }

    private static String ending(String last) {
        if (last.equals("ong")) {
            return "ung";
        }
        if (last.equals("ian")) {
            return "ien";
        }
        if (last.equals("ie") || last.equals("ue") || last.equals("ve")) {
            return last.replace('v', 'u') + "h";
        }
        return last.equals("iong") ? "iung" : last.replace('v', 'u');
    }
}
