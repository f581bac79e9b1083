package org.ytterby.engine.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.engine.screen.ListedName.Kind;
import org.ytterby.engine.screen.word.HanziVariants;
import org.ytterby.engine.screen.word.Pinyin;
import org.ytterby.engine.screen.word.Script;
import org.ytterby.engine.screen.word.Spelling;
import org.ytterby.engine.screen.word.Table;

/** Every entry of the lists, written as people write it, is the listed party or a question, and never passes. */
class VariantsTest {
    private static final Map<Integer, Integer> OTHER_FORMS = otherForms();

    /** Where the first reading in the alphabet is not the one in use. */
    private static final Map<Integer, String> USUAL = Map.of((int) '司', "si", (int) '会', "hui", (int) '术', "shu");

    /** A way to write the names of an entry: the first in Latin letters, the first in hanzi; empty where it cannot be done. */
    record Variant(String name, Function<Written, Optional<String>> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    record Written(Optional<String> latin, Optional<String> hanzi) {}

    static List<Variant> variants() {
        return List.of(
                new Variant("traditional", w -> w.hanzi().map(VariantsTest::traditional)),
                new Variant("pinyin apart", w -> w.hanzi().flatMap(h -> pinyin(h, 1, false))),
                new Variant("pinyin joined in twos", w -> w.hanzi().flatMap(h -> pinyin(h, 2, false))),
                new Variant("pinyin joined whole", w -> w.hanzi().flatMap(h -> pinyin(h, 99, false))),
                new Variant("pinyin apart with tones", w -> w.hanzi().flatMap(h -> pinyin(h, 1, true))),
                new Variant("pinyin joined in twos with tones", w -> w.hanzi().flatMap(h -> pinyin(h, 2, true))),
                new Variant("middle dots", w -> w.hanzi().map(VariantsTest::dotted)),
                new Variant("middle dots left out", w -> w.hanzi().map(h -> h.replace("·", ""))),
                new Variant("hanzi without legal form", w -> w.hanzi().map(VariantsTest::withoutForm)),
                new Variant("Latin without legal form", w -> w.latin().map(VariantsTest::withoutForm)),
                new Variant(
                        "hanzi and Latin in one field",
                        w -> w.hanzi().flatMap(h -> w.latin().map(l -> h + " " + l))),
                new Variant(
                        "Latin and hanzi in brackets",
                        w -> w.hanzi().flatMap(h -> w.latin().map(l -> l + "（" + h + "）"))),
                new Variant("one letter", w -> w.latin().flatMap(VariantsTest::oneLetter)),
                new Variant("dba", w -> w.latin().map(l -> "Quellmark Vesterdal Ltd dba " + l)),
                new Variant("branch of", w -> w.latin().map(l -> l + " Shanghai Branch")),
                new Variant(
                        "branch in hanzi",
                        w -> w.hanzi().filter(VariantsTest::isBody).map(h -> h + "上海分公司")),
                new Variant("second of two names", w -> w.latin().map(l -> "Quellmark Vesterdal Ltd; " + l)),
                new Variant("care of", w -> w.latin().map(l -> "Quellmark Vesterdal Ltd c/o " + l)));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void anEntryIsFound(Variant variant) {
        List<String> missed = new ArrayList<>();
        int made = 0;
        for (Map.Entry<String, Written> entry : entries().entrySet()) {
            Optional<String> text = variant.make().apply(entry.getValue());
            if (text.isPresent()) {
                made++;
                if (!ListedNames.entries(ListedNames.SCREENER.identify(text.get()))
                        .contains(entry.getKey())) {
                    missed.add(text.get());
                }
            }
        }
        assertThat(made).isGreaterThan(150);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(made / 50);
        assertThat(Set.copyOf(missed)).isEqualTo(Set.of(MISSED.getOrDefault(variant.name(), new String[0])));
    }

    /** What is known to be missed: names too short, or of words too common, to be told among others. */
    private static final Map<String, String[]> MISSED = Map.of(
            "one letter", new String[] {"ISAR, LLC"},
            "branch of",
                    new String[] {
                        "Adam Bry Shanghai Branch",
                        "Tom Moss Shanghai Branch",
                        "Shi Ping Shanghai Branch",
                        "Ann Wood Shanghai Branch",
                        "Group W Shanghai Branch",
                        "Area-I Shanghai Branch",
                        "III-V LAB Shanghai Branch"
                    },
            "branch in hanzi", new String[] {"里根图书馆上海分公司", "防卫研究所上海分公司", "三五实验室上海分公司", "PVH集团上海分公司"});

    /** People have no branches. */
    private static boolean isBody(String hanzi) {
        boolean foreign = hanzi.indexOf('·') >= 0 || hanzi.indexOf('—') >= 0;
        return Spelling.of(hanzi).hasLegalForm() || (!foreign && hanzi.length() > 4);
    }

    private static Map<String, Written> entries() {
        Map<String, Written> entries = new TreeMap<>();
        for (ListedName name : ListedNames.ALL) {
            if (name.kind() == Kind.OFFICIAL) {
                boolean hanzi = Script.hasHan(name.name());
                boolean latin = name.name().codePoints().allMatch(c -> c < 0x300 || c == '’');
                Written known = entries.getOrDefault(name.entry(), new Written(Optional.empty(), Optional.empty()));
                entries.put(
                        name.entry(),
                        new Written(
                                known.latin().or(() -> latin ? Optional.of(name.name()) : Optional.empty()),
                                known.hanzi().or(() -> hanzi ? Optional.of(name.name()) : Optional.empty())));
            }
        }
        return entries;
    }

    private static String traditional(String name) {
        StringBuilder other = new StringBuilder();
        name.codePoints().map(c -> OTHER_FORMS.getOrDefault(c, c)).forEach(other::appendCodePoint);
        return other.toString();
    }

    private static Map<Integer, Integer> otherForms() {
        Map<Integer, Integer> forms = new HashMap<>();
        for (String line : Table.lines("hanzi-variants.txt")) {
            for (String group : line.split(" ", -1)) {
                int[] same = group.codePoints().toArray();
                forms.put(same[0], same[1]);
            }
        }
        return forms;
    }

    /** Only names that are all hanzi but for dots. */
    private static Optional<String> pinyin(String name, int together, boolean tones) {
        StringBuilder out = new StringBuilder();
        int n = 0;
        for (int c : name.codePoints().toArray()) {
            List<String> readings =
                    Pinyin.readings(HanziVariants.fold(Character.toString(c)).codePointAt(0));
            if (c == '·') {
                continue;
            }
            if (readings.isEmpty() || !Script.isHan(c)) {
                return Optional.empty();
            }
            out.append(n > 0 && n % together == 0 ? " " : "")
                    .append(USUAL.getOrDefault(c, readings.getFirst()))
                    .append(tones ? c % 4 + 1 : "");
            n++;
        }
        return n > 1 ? Optional.of(out.toString()) : Optional.empty();
    }

    private static String dotted(String name) {
        return name.codePoints().mapToObj(Character::toString).collect(Collectors.joining("・"));
    }

    private static String withoutForm(String name) {
        return String.join(" ", Spelling.of(name).words());
    }

    /** In a word of the core of five letters and more, never the first letter. */
    private static Optional<String> oneLetter(String name) {
        Random random = new Random(name.hashCode());
        for (String word : name.split("[ ,.]+", -1)) {
            if (word.length() >= 5 && word.chars().allMatch(Character::isLetter)) {
                int at = 1 + random.nextInt(word.length() - 2);
                String slipped = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
                String dropped = word.substring(0, at) + word.substring(at + 1);
                return Optional.of(
                        name.replace(word, random.nextBoolean() && !slipped.equals(word) ? slipped : dropped));
            }
        }
        return Optional.empty();
    }
}
