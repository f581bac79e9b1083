package org.ytterby.engine.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ytterby.engine.screen.match.JapaneseSound;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.Script;

/**
 * Names in katakana that sound as a listed name in Latin letters begins: {@code レイセオン} for Raytheon. Sounds are worked out when
 * the first such name asks; afterwards never changed.
 */
final class KanaNames {
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{2,}");
    private static final Pattern WORDS = Pattern.compile("[ァ-ヺー]+|[\\p{IsLatin}\\d]+");
    private static final int MOST_WORDS = 4;
    private static final int FEWEST_OF_ONE = 3;
    private static final int FEWEST = 4;
    private static final int MANY = 8;
    private static final int SHORTEST = 5;

    private final Collection<Listed> names;
    private Optional<List<Beginning>> beginnings = Optional.empty(); // threads may work out the same twice

    KanaNames(Collection<Listed> names) {
        this.names = names;
    }

    /** The first words of a listed name. */
    private record Beginning(Listed listed, JapaneseSound sound, String words) {}

    void find(String name, Found.Sink sink) {
        if (!KATAKANA.matcher(name).find()) {
            return;
        }
        List<String> words = WORDS.matcher(name).results().map(r -> r.group()).toList();
        List<JapaneseSound> given = new ArrayList<>();
        for (String word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
            JapaneseSound sound = Script.hasNoWords(word)
                    ? JapaneseSound.ofKana(word)
                    : JapaneseSound.ofLatin(word.toLowerCase(Locale.ROOT));
            given.add(given.isEmpty() ? sound : given.getLast().and(sound));
        }
        for (int n = 1; n <= given.size(); n++) {
            for (Beginning b : beginnings()) {
                if (given.get(n - 1).isLike(b.sound())) {
                    sink.take(b.listed(), How.TRANSLITERATION, String.join("・", words.subList(0, n)), b.words());
                }
            }
        }
    }

    private List<Beginning> beginnings() {
        Optional<List<Beginning>> known = beginnings;
        if (known.isEmpty()) {
            List<Beginning> all = new ArrayList<>();
            names.forEach(listed -> add(listed, all));
            known = Optional.of(List.copyOf(all));
            beginnings = known;
        }
        return known.get();
    }

    /** A beginning counts that holds a word which hardly any name has, or is several words that are long or all of the name. */
    private static void add(Listed listed, List<Beginning> all) {
        List<String> words = listed.spelling().words();
        if (listed.personal() || Script.hasNoWords(listed.spelling().core())) {
            return;
        }
        boolean rare = false;
        JapaneseSound sound = JapaneseSound.ofLatin("");
        for (int n = 1; n <= Math.min(MOST_WORDS, words.size()); n++) {
            String word = words.get(n - 1);
            sound = sound.and(JapaneseSound.ofLatin(word));
            rare |= word.length() >= SHORTEST && listed.rareWords().contains(word) && !CommonWords.isCommon(word);
            boolean tells = rare || (n > 1 && (n == words.size() || sound.consonants() >= MANY));
            if (tells && sound.consonants() >= (rare ? FEWEST_OF_ONE : FEWEST)) {
                all.add(new Beginning(listed, sound, String.join(" ", words.subList(0, n))));
            }
        }
    }
}
