package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A listed name that only looks like itself is asked about. */
class LookAlikesTest {
    private static final List<String> DIGITS =
            List.of("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

    /** A way to write a name so that it looks the same to who reads fast. */
    record Way(String name, UnaryOperator<String> write) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("blanks left out", n -> n.replace(" ", "")),
                new Way(
                        "blanks left out, in small letters",
                        n -> n.replace(" ", "").toLowerCase(Locale.ROOT)),
                new Way("the last blank left out", n -> n.replaceFirst(" (?=[^ ]*$)", "")),
                new Way("rn for m", n -> n.replace("m", "rn")),
                new Way("m for rn", n -> n.replace("rn", "m")),
                new Way("cl for d", n -> n.replace("d", "cl")),
                new Way("l for I", n -> n.replace("I", "l")),
                new Way("I for l", n -> n.replace("l", "I")),
                new Way("vv for w", n -> n.replace("w", "vv").replace("W", "VV")),
                new Way("digits spelt", LookAlikesTest::spelt),
                new Way("digits for letters", n -> n.replace('e', '3').replace('a', '4')),
                new Way("letters apart", n -> n.replaceAll("(?<=[A-Za-z])(?=[A-Za-z])", " ")));
    }

    private static String spelt(String name) {
        String spelt = name;
        for (int digit = 0; digit < DIGITS.size(); digit++) {
            spelt = spelt.replace(String.valueOf(digit), " " + DIGITS.get(digit) + " ");
        }
        return spelt.replaceAll(" +", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyListedNameIsAskedAbout(Way way) {
        List<String> names = ListedNames.ALL.stream()
                .filter(n -> n.kind() != ListedName.Kind.WEAK)
                .map(ListedName::name)
                .filter(n -> n.chars().allMatch(c -> c < 0x80)
                        && !way.write().apply(n).equals(n))
                .toList();

        assertThat(names).hasSizeGreaterThan(10);
        assertThat(names.stream()
                        .map(way.write())
                        .filter(n -> ListedNames.SCREENER.identify(n) instanceof Identity.Clear))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RTXCorporation",
                "GeneralDynamicsInc",
                "L Three Harris",
                "General Dynarnics",
                "LThreeHarris Technologies",
                "Lockheecl Martin"
            })
    void suchANameIsAskedAboutAndNeverTakenForTheListedOne(String name) {
        assertThat(ListedNames.SCREENER.identify(name)).isInstanceOf(Identity.MayBe.class);
    }

    @Test
    void ordinaryNamesThatAreWrittenInOneWordAreClear() {
        assertThat(Stream.of(
                                "GlaxoSmithKline",
                                "HeidelbergMaterials",
                                "AirLiquide",
                                "NordlichtAntriebeGmbH",
                                "ThreeBond",
                                "FourSoft",
                                "OneMain",
                                "Corning",
                                "Claremont")
                        .filter(n -> !(ListedNames.SCREENER.identify(n) instanceof Identity.Clear)))
                .isEmpty();
    }
}
