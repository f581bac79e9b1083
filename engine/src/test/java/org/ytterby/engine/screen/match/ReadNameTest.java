package org.ytterby.engine.screen.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource({
        "OBSHCHESTVO S OORANICHENNOI OTVETSTVENNOSTYU PROFINET, profinet",
        "OBSHCHESTVO SETELEM OTVETSTVENNOSTYU S OGRANICHENNOI BANK, setelem bank",
        "TOOVARYSTVO Z OBMEZHENOYU VIDPOVIDALNISTYU DART, dart",
        "ZAKRYTOE KATSIONERNOE OBSHCHESTVO GAZ OIL, gaz oil",
        "AKTSIONERNOE OBSHCHESTVO'DRUZHBA', druzhba",
        "MATSA COMPNAY, matsa",
        "Matsa Limted, matsa",
        "Nur'yakov Kompan, nuryakov kompan",
        "Compnay Matsa, compnay matsa"
    })
    void aLegalFormIsKnownWithASlipAndOutOfItsOrder(String name, String left) {
        List<String> words = Arrays.stream(ReadName.of(name).getFirst().tokens())
                .filter(t -> !t.isForm())
                .map(Token::letters)
                .toList();
        assertThat(words).isEqualTo(List.of(left.split(" ")));
    }
}
