package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.engine.screen.ListedName.Kind;

/** Listed names as Japanese and Taiwanese papers write them open a question. */
class KanaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "レイセオン, Raytheon",
        "レイセオン・テクノロジーズ株式会社, Raytheon",
        "L3ハリス, L3Harris",
        "ロッキード・マーティン, Lockheed Martin",
        "ボーイング・ディフェンス, Boeing Defense",
        "ゼネラル・ダイナミクス, General Dynamics",
        "ジェネラル・アトミックス, General Atomics",
        "スカイディオ, Skydio",
        "テレダイン, Teledyne",
        "ノースロップ・グラマン, Northrop Grumman"
    })
    void kanaThatSoundAsAListedNameBeginsAreAskedAbout(String name, String listed) {
        Identity identity = ListedNames.SCREENER.identify(name);

        assertThat(identity).isInstanceOf(Identity.MayBe.class);
        assertThat(ListedNames.hits(identity)).anyMatch(h -> h.listedName().startsWith(listed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "トヨタ自動車株式会社",
                "パナソニック",
                "ブリヂストン",
                "セイコーエプソン",
                "キーエンス",
                "ルネサスエレクトロニクス",
                "レーザーテック",
                "ミネベアミツミ",
                "シスメックス",
                "トクヤマ",
                "ナブテスコ",
                "エヌ・ティ・ティ・データ",
                "ゼネラル株式会社"
            })
    void kanaOfOthersAreClear(String name) {
        assertThat(ListedNames.SCREENER.identify(name)).isInstanceOf(Identity.Clear.class);
    }

    @Test
    void aWritingThatNoTextPrintsIsAskedAboutWhereverItStands() {
        Screener screener = Screener.of(List.of(
                new ListedName("a", "Veltane Grummond", Kind.OFFICIAL), new ListedName("a", "韋爾坦·格魯蒙", Kind.WEAK)));

        assertThat(screener.identify("韋爾坦·格魯蒙系統公司")).isInstanceOf(Identity.MayBe.class);
        assertThat(screener.identify("韦尔坦格鲁蒙")).isInstanceOf(Identity.MayBe.class);
        assertThat(screener.identify("韋爾公司")).isInstanceOf(Identity.Clear.class);
    }
}
