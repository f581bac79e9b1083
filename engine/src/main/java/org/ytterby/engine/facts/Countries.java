package org.ytterby.engine.facts;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries and regions by their ISO 3166 codes and by their English and Chinese names. */
public final class Countries {
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Countries() {}

    public static Optional<String> code(String text) {
        return CODES.contains(text) ? Optional.of(text) : Optional.ofNullable(Names.CODES.get(fold(text)));
    }

    /** Read only where somebody writes a name: the names of two languages take a while to load. */
    private static final class Names {
        private static final Map<String, String> CODES = names();
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
        codes.put(fold("USA"), "US");
        codes.put(fold("UK"), "GB");
        codes.put(fold("Korea"), "KR");
        codes.put(fold("South Korea"), "KR");
        codes.put(fold("Hong Kong"), "HK");
        codes.put(fold("Taiwan"), "TW");
        codes.put(fold("台湾"), "TW");
        codes.put(fold("香港"), "HK");
        codes.put(fold("Macao"), "MO");
        codes.put(fold("Macau"), "MO");
        codes.put(fold("PRC"), "CN");
        codes.put(fold("P.R. China"), "CN");
        codes.put(fold("PR China"), "CN");
        codes.put(fold("Mainland China"), "CN");
        codes.put(fold("People's Republic of China"), "CN");
        codes.put(fold("中国大陆"), "CN");
        codes.put(fold("中华人民共和国"), "CN");
        codes.put(fold("Turkey"), "TR");
        codes.put(fold("Czech Republic"), "CZ");
        codes.put(fold("Vietnam"), "VN");
        return Map.copyOf(codes);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
