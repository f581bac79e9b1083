package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are compared word by word unless their letters alone say that they are far apart. */
class ReadNameTest {
    private static boolean mayBeAlike(String given, String listed) {
        return ReadName.of(given).getFirst().mayBeAlike(ReadName.of(listed).getFirst(), true);
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Holding Trading, Zagros Marine Lines",
        "Quellmark Logistics, PETREL SHIPPING COMPANY",
        "Ivan Petrov, Maria Keller"
    })
    void namesOfFewLettersInCommonAreNotCompared(String given, String listed) {
        assertThat(mayBeAlike(given, listed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CNOOC ENERGY TECH & SRVCES LTD, CNOOC EnerTech Energy Technology and Services Limited",
        "HAIGE GUANGZHOU, Guangzhou Haige Communications Group Incorporated Company",
        "J. R. Smith, John Robert Smith",
        "GA-ASI, General Atomics Aeronautical Systems Incorporated",
        "ShanghaiMicro Electronics, Shanghai Micro Electronics Equipment",
        "Kieffer Ooltje, KIEFER OLTJE",
        "Ahmad Shafahi, احمد شفاهی",
        "luokexide mading, 洛克希德马丁"
    })
    void namesThatMayBeOneAre(String given, String listed) {
        assertThat(mayBeAlike(given, listed)).isTrue();
    }
}
