package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A question about every order would be no check: firms that share nothing with a list stay clear. */
class OrdinaryNamesTest {
    private static final List<String> FAMILY = List.of(
            "Nakagawa",
            "Hofmann",
            "Lindqvist",
            "Rossetti",
            "Ferreira",
            "Kowalczyk",
            "Novotny",
            "Papadakis",
            "Yildirim",
            "Banerjee",
            "Nguyen Duc",
            "Santoso",
            "Okonkwo",
            "Haddad",
            "Mäkinen",
            "Dubois",
            "Van den Berg",
            "Castellanos",
            "Ivanchuk",
            "O'Connor",
            "Chaudhary",
            "Zhang Jianguo",
            "Kim Sangwoo",
            "Tanaka Yoshio");
    private static final List<String> WORK = List.of(
            "Precision Tools",
            "Rare Earth Magnets",
            "Electric Motors",
            "Trading",
            "Logistics",
            "Ceramics",
            "Optics",
            "Medical Devices",
            "Steel Works",
            "Chemical Industries",
            "Shipping Lines",
            "Aerospace Components",
            "Foods",
            "Power Systems",
            "Semiconductor Equipment",
            "Research Laboratory",
            "General Hospital",
            "Textiles");
    private static final List<String> FORMS =
            List.of("Co., Ltd.", "GmbH", "S.p.A.", "Inc.", "Pvt. Ltd.", "A.S.", "LLC", "K.K.", "S.A.", "B.V.");
    private static final List<String> HANZI = List.of("宁波东浦", "无锡瑞成", "包头青山", "厦门澳廷", "沈阳云飞", "赣州兰山", "深圳宏达", "苏州工业园区");
    private static final List<String> TRADES =
            List.of("磁材有限公司", "稀土新材料股份有限公司", "电子科技有限公司", "精密机械厂", "国际贸易有限公司", "航空零部件有限公司");

    @Test
    void ordinaryFirmsAreClear() {
        assertThat(near(FAMILY, spaced(WORK), spaced(FORMS))).isEmpty();
    }

    @Test
    void theInventedFirmsOfTheExampleAreClear() {
        assertThat(near(
                        List.of(
                                "Nordlicht Antriebe GmbH",
                                "Hanbit Motion Co., Ltd.",
                                "Pianura Ceramiche S.r.l.",
                                "Kwun Tong Audio Works Ltd.",
                                "Kitanami Seiki K.K.",
                                "Limmat Catalysis AG",
                                "Song Lam Precision JSC",
                                "Meerdal Imaging B.V.",
                                "Vestjysk Rotor A/S",
                                "Redwood Imaging, Inc.",
                                "Atelier Meridien SAS",
                                "Copperline Wafer, Inc.",
                                "Bharat Meru Motors Pvt. Ltd.",
                                "Lindvall Drives Korea Co., Ltd.",
                                "Lindvall Drives (Suzhou) Co., Ltd.",
                                "Heeresdepot Krumbach",
                                "Harbour Pearl Trading Ltd.",
                                "Anadolu Yardim Vakfi",
                                "Arkadya Isitma A.S.",
                                "Baltvarde Shipping Oy"),
                        List.of(""),
                        List.of("")))
                .isEmpty();
    }

    @Test
    void ordinaryFirmsInHanziAreClear() {
        assertThat(near(HANZI, TRADES, List.of(""))).isEmpty();
    }

    private static List<String> spaced(List<String> words) {
        return words.stream().map(w -> " " + w).toList();
    }

    private static List<String> near(List<String> names, List<String> trades, List<String> forms) {
        return names.stream()
                .flatMap(n -> trades.stream().flatMap(t -> forms.stream().map(f -> n + t + f)))
                .filter(n -> !(ListedNames.SCREENER.identify(n) instanceof Identity.Clear))
                .toList();
    }
}
