package org.ytterby.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {
    @Test
    void readsCodesInAnyCaseAndOfThreeLetters() {
        assertThat(Countries.code("DE")).contains("DE");
        assertThat(Countries.code("de")).contains("DE");
        assertThat(Countries.code("DEU")).contains("DE");
    }

    @Test
    void readsNamesInTheLanguagesOfOrderBooks() {
        assertThat(List.of("Germany", "德国", "德國", "ドイツ", "독일", "Deutschland", "Allemagne"))
                .allSatisfy(name -> assertThat(Countries.code(name)).as(name).contains("DE"));
        assertThat(List.of("China", "中国", "中國", "중국", "Chine", "VR China"))
                .allSatisfy(name -> assertThat(Countries.code(name)).as(name).contains("CN"));
        assertThat(List.of("South Korea", "韩国", "韓國", "韓国", "대한민국", "Südkorea", "Corée du Sud"))
                .allSatisfy(name -> assertThat(Countries.code(name)).as(name).contains("KR"));
    }

    @Test
    void aNameOfOneLanguageIsNeverAnotherCountry() {
        List<String> wrong = new ArrayList<>();
        for (Locale language : List.of(
                Locale.ENGLISH,
                Locale.SIMPLIFIED_CHINESE,
                Locale.TRADITIONAL_CHINESE,
                Locale.JAPANESE,
                Locale.KOREAN,
                Locale.GERMAN,
                Locale.FRENCH)) {
            for (String code : Locale.getISOCountries()) {
                String name = Locale.of("", code).getDisplayCountry(language);
                Countries.code(name).filter(c -> !c.equals(code)).ifPresent(c -> wrong.add(name + " is " + c));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNoCountryIsNone() {
        assertThat(List.of("Atlantis", "", "EU", "DE/FR", "Europa"))
                .allSatisfy(name -> assertThat(Countries.code(name)).as(name).isEmpty());
    }
}
