package org.ytterby.engine.facts;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** Countries and regions by their ISO 3166 codes and by their names in the languages that order books are written in. */
public final class Countries {
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Countries() {}

    /** Nothing where a name is not known, or could be two countries. */
    public static Optional<String> code(String text) {
        if (CODES.contains(text)) {
            return Optional.of(text);
        }
        String name = fold(text);
        return Optional.ofNullable(Names.CODES.get(name))
                .or(() -> Optional.ofNullable(MoreNames.CODES.get(name)))
                .filter(CODES::contains);
    }

    /**
     * NA is Namibia and "not applicable"; NO in capitals is Norway, and in small letters a word.
     *
     * @throws InputException where a text may be either
     */
    public static void refuseWord(Place place, String text) {
        String word = text.strip();
        if (word.equalsIgnoreCase("NA") || (word.equalsIgnoreCase("NO") && !word.equals("NO"))) {
            throw InputException.of(
                    "YT-F035",
                    place,
                    "`" + text + "` may be a country, or say that there is none",
                    "Write the country by its three letters or its name, NAM for Namibia, NOR for Norway; leave the place empty where nobody knows.");
        }
    }

    /** Read only where somebody writes a name: the names of two languages take a while to load. */
    private static final class Names {
        private static final Map<String, String> CODES = names();
    }

    /** Read only where a name is neither English nor Chinese in simplified characters. */
    private static final class MoreNames {
        private static final Map<String, String> CODES = moreNames();
    }

    private static Map<String, String> names() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(fold(code), code);
            codes.put(fold(country.getISO3Country()), code);
            codes.put(fold(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(fold(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)), code);
        }
        add(codes, "US", "USA");
        add(codes, "GB", "UK");
        add(codes, "KR", "South Korea", "Korea (South)", "Republic of Korea", "Korea, Republic of", "ROK");
        add(codes, "KP", "North Korea", "Korea (North)", "DPRK");
        add(codes, "HK", "Hong Kong", "香港", "中国香港");
        add(codes, "TW", "Taiwan", "台湾", "中国台湾");
        add(codes, "MO", "Macao", "Macau", "澳门", "中国澳门");
        add(
                codes,
                "CN",
                "PRC",
                "P.R. China",
                "PR China",
                "Mainland China",
                "China (Mainland)",
                "People's Republic of China");
        add(codes, "CN", "中国大陆", "中华人民共和国");
        add(codes, "TR", "Turkey");
        add(codes, "CZ", "Czech Republic");
        add(codes, "VN", "Vietnam");
        return Map.copyOf(codes);
    }

    private static Map<String, String> moreNames() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            for (Locale language :
                    List.of(Locale.TRADITIONAL_CHINESE, Locale.JAPANESE, Locale.KOREAN, Locale.GERMAN, Locale.FRENCH)) {
                String name = fold(country.getDisplayCountry(language));
                codes.merge(name, code, (a, b) -> a.equals(b) ? a : "");
            }
        }
        add(codes, "KR", "韓國", "南韓", "대한민국");
        add(codes, "US", "アメリカ", "米国", "États-Unis d'Amérique");
        add(codes, "GB", "英国", "Großbritannien", "Grande-Bretagne");
        add(codes, "CN", "VR China", "Volksrepublik China", "République populaire de Chine", "中華人民共和國", "中國大陸");
        add(codes, "HK", "Hongkong");
        add(codes, "TW", "臺灣");
        add(codes, "CZ", "Tschechische Republik");
        return Map.copyOf(codes);
    }

    private static void add(Map<String, String> codes, String code, String... names) {
        for (String name : names) {
            codes.put(fold(name), code);
        }
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
