package org.ytterby.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kind that takes goods out of a list does so for the goods alone, and not for what comes with them or is called so. */
class OtherGoodsTest {
    private static final Set<String> WHOLES = Goods.CORPUS.vocabulary().wholes();

    private static boolean namesOthers(String kind, String words) {
        return Goods.CORPUS.lexicon().namesOtherGoods(words, kind, WHOLES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "motor | servo motor with spare magnets",
                "motor | servo motors incl. rotor set",
                "motor | servo motor plus 2 kg powder",
                "motor | 伺服电机附备用磁钢",
                "motor | servo motor and magnets",
                "motor | servo motor + 20 magnets",
                "motor | magnets and motors",
                "motor | motor, 4 magnets loose",
                "motor | Servomotor mit Ersatzmagneten",
                "motor | Servomotor inkl. Magnetsatz",
                "motor | サーボモータ（予備磁石付）",
                "motor | 电机及磁钢",
                "motor | motor together with dysprosium oxide",
                "motor | motor plus terbium",
                "sensor | encoder, magnet separate",
                "equipment | furnace and 5 kg NdFeB powder",
                "consumer_good | earphones and spare magnets"
            })
    void whatComesWithTheGoodsIsNotTheGoods(String kind, String words) {
        assertThat(namesOthers(kind, words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "motor | dysprosium oxide 99.9",
                "motor | 氧化镝",
                "motor | NdFeB segments 20x10",
                "motor | magnets for motor",
                "motor | motor magnets",
                "motor | 伺服电机用磁钢",
                "sensor | 传感器磁钢",
                "equipment | SmCo magnets",
                "ceramic | terbium metal",
                "phosphor | europium oxide",
                "battery | lanthanum nickel alloy powder"
            })
    void goodsAreNotWhatTheirOwnWordsCallOtherwise(String kind, String words) {
        assertThat(namesOthers(kind, words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "motor | permanent magnet motor",
                "motor | motor with permanent magnets",
                "motor | motor, permanent magnet, 3 kW",
                "motor | servo motor incl. encoder, cable and power supply",
                "motor | motor with magnets and encoder",
                "motor | 电机带磁钢",
                "motor | motor with powder coated housing",
                "motor | generator and spare parts",
                "sensor | Hall sensor with chip, pins and magnet, over-moulded",
                "rotor_or_stator | servo rotor: magnets bonded on a laminated core, with shaft",
                "consumer_good | phone case with magnets",
                "consumer_good | glass bottle",
                "consumer_good | metal watch strap with magnetic clasp",
                "ceramic | yttria-stabilized zirconia milling media",
                "ceramic | yttrium oxide crucible",
                "phosphor | Y2O3:Eu red powder",
                "crystal | Nd:YAG rods",
                "tool | carbide end mills",
                "equipment | centrifugal pump with magnetic coupling"
            })
    void whatIsInTheGoodsOpensNothing(String kind, String words) {
        assertThat(namesOthers(kind, words)).isFalse();
    }
}
