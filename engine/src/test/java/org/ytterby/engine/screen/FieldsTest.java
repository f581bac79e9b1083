package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A listed name that stands in a field with other words, in another order or misread is asked about, however common its words are. */
class FieldsTest {
    private static final Screener SCREENER = Screener.of(List.of(
            listed("rtx", "RTX Corporation"),
            listed("gd", "General Dynamics"),
            listed("oki", "OKI Circuit Technology Co., Ltd."),
            listed("clear", "Clear Align LLC")));

    private static ListedName listed(String entry, String name) {
        return new ListedName(entry, name, ListedName.Kind.OFFICIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RTX Corporation, Department 4",
                "Attn: Mr. Keller, General Dynamics",
                "Procurement Department of General Dynamics",
                "Quellmark Vesterdal GmbH and RTX Corporation",
                "Quellmark Vesterdal GmbH & General Dynamics",
                "RTX Corporation, Tokyo, Japan",
                "Align LLC Clear",
                "0KI Circuit Techn0l0gy C0., Ltd.",
                "C1ear A1ign LLC"
            })
    void isAskedAbout(String field) {
        assertThat(SCREENER.identify(field)).isInstanceOf(Identity.MayBe.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"General Motors and Dynamics Research", "Institute of Circuit Technology", "Clear Water LLC"})
    void anotherNameIsNot(String field) {
        assertThat(SCREENER.identify(field)).isEqualTo(new Identity.Clear());
    }

    @Test
    void isAskedAboutBehindALongAddress() {
        String address =
                "Attn: Mr. Keller, Goods In, Gate 4, Hall 12, Dock B, Unit 7, Park West, Quellmark, Vesterdal, ";

        assertThat(SCREENER.identify(address + "RTX Corporation")).isInstanceOf(Identity.MayBe.class);
        assertThat(SCREENER.identify(address.repeat(6) + "General Dynamics, Tokyo"))
                .isInstanceOf(Identity.MayBe.class);
    }

    @Test
    void aFieldOfManyCutsHasFewPartsThatDiffer() {
        assertThat(FieldParts.of("a, b and ".repeat(400))).hasSizeLessThan(50);
        assertThat(FieldParts.of("a, b and ".repeat(4_000))).isEmpty();
    }
}
