import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Makes the generated name tables of the screen package: hanzi-variants.txt, pinyin.txt and company-words.txt.
 *
 * <p>Usage: {@code java script/NameTables.java UNIHAN_FOLDER COMPANIES.csv.gz PERSONS.csv.gz COUNTRIES.csv}. The folder holds
 * {@code Unihan_Variants.txt} and {@code Unihan_Readings.txt}; see docs/decisions/0010-name-tables.md for where the inputs come
 * from. Run it from the root of the repository; the same input gives the same bytes.
 */
public final class NameTables {

    private static final Path OUT = Path.of("engine/src/main/resources/org/ytterby/engine/screen");
    private static final int FIRMS_THAT_MAKE_A_WORD_GENERAL = 6;
    private static final int FIRMS_THAT_MAKE_A_WORD_KNOWN = 2;
    private static final int FIRMS_THAT_MAKE_A_WORD_EMPTY = 100;
    private static final int BEARERS_THAT_MAKE_A_PERSONAL_NAME = 3;

    public static void main(String[] args) throws IOException {
        Map<Integer, Map<String, String>> unihan = new HashMap<>();
        readUnihan(Path.of(args[0], "Unihan_Variants.txt"), unihan);
        readUnihan(Path.of(args[0], "Unihan_Readings.txt"), unihan);
        Map<Integer, Integer> variants = variants(unihan);
        writeVariants(variants);
        writePinyin(unihan, variants);
        writeWords(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), variants);
    }

    private static void readUnihan(Path file, Map<Integer, Map<String, String>> into) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("U+")) {
                String[] cells = line.split("\t");
                into.computeIfAbsent(Integer.parseInt(cells[0].substring(2), 16), c -> new HashMap<>())
                        .put(cells[1], cells[2]);
            }
        }
    }

    // ---- variants -------------------------------------------------------------------------------------------------

    private static Map<Integer, Integer> variants(Map<Integer, Map<String, String>> unihan) throws IOException {
        Map<Integer, Integer> next = new TreeMap<>();
        for (int c : new TreeSet<>(unihan.keySet())) {
            int target = towardsStandard(c, unihan);
            if (target != c) {
                next.put(c, target);
            }
        }
        for (String line : Files.readAllLines(Path.of("script/japanese-forms.txt"))) {
            if (!line.startsWith("#")) {
                for (String pair : line.strip().split(" ")) {
                    japanesePair(pair, next, unihan);
                }
            }
        }
        Map<Integer, Integer> ends = new TreeMap<>();
        for (int c : next.keySet()) {
            int end = follow(c, next);
            if (end != c) {
                ends.put(c, end);
            }
        }
        return ends;
    }

    /** In a pair the first character is written in Japan today, the second is its older form. */
    private static void japanesePair(String pair, Map<Integer, Integer> next, Map<Integer, Map<String, String>> unihan) {
        int[] two = pair.codePoints().toArray();
        if (two.length != 2 || two[0] == two[1]) {
            return;
        }
        int old = follow(two[1], next);
        int today = follow(two[0], next);
        if (old == today) {
            return;
        }
        if (isStandard(today, unihan) && !isStandard(old, unihan)) {
            next.put(old, today);
        } else {
            next.put(today, old);
        }
    }

    private static int follow(int c, Map<Integer, Integer> next) {
        Set<Integer> seen = new HashSet<>();
        int at = c;
        while (next.containsKey(at) && seen.add(at)) {
            at = next.get(at);
        }
        return at;
    }

    private static int towardsStandard(int c, Map<Integer, Map<String, String>> unihan) {
        Map<String, String> own = unihan.get(c);
        int simplified = first(own, "kSimplifiedVariant", c);
        if (simplified != c) {
            return simplified;
        }
        if (isStandard(c, unihan)) {
            return c;
        }
        for (String field : List.of("kZVariant", "kSemanticVariant")) {
            for (int other : codes(own.getOrDefault(field, ""))) {
                int end = first(unihan.getOrDefault(other, Map.of()), "kSimplifiedVariant", other);
                if (isStandard(end, unihan) && sameReading(c, other, unihan)) {
                    return end;
                }
            }
        }
        return c;
    }

    /** In the table of general standard characters of 2013, the 8105 that print in the People's Republic uses. */
    private static boolean isStandard(int c, Map<Integer, Map<String, String>> unihan) {
        return unihan.getOrDefault(c, Map.of()).containsKey("kTGHZ2013");
    }

    private static boolean sameReading(int a, int b, Map<Integer, Map<String, String>> unihan) {
        Set<String> shared = new TreeSet<>(readings(unihan.getOrDefault(a, Map.of())));
        shared.retainAll(readings(unihan.getOrDefault(b, Map.of())));
        return !shared.isEmpty();
    }

    private static int first(Map<String, String> fields, String field, int self) {
        for (int c : codes(fields.getOrDefault(field, ""))) {
            if (c != self) {
                return c;
            }
        }
        return self;
    }

    private static List<Integer> codes(String value) {
        List<Integer> codes = new ArrayList<>();
        Matcher m = Pattern.compile("U\\+([0-9A-F]+)").matcher(value);
        while (m.find()) {
            codes.add(Integer.parseInt(m.group(1), 16));
        }
        return codes;
    }

    private static void writeVariants(Map<Integer, Integer> variants) throws IOException {
        Map<Integer, StringBuilder> groups = new TreeMap<>();
        variants.forEach((from, to) -> groups.computeIfAbsent(to, t -> new StringBuilder().appendCodePoint(t))
                .appendCodePoint(from));
        List<String> lines = new ArrayList<>();
        lines.add("# Generated by script/NameTables.java from Unihan 15.0 and script/japanese-forms.txt. A group: the writing that stands for all, then its variants.");
        wrap(groups.values().stream().map(StringBuilder::toString).toList(), lines);
        write("hanzi-variants.txt", lines);
    }

    // ---- pinyin ---------------------------------------------------------------------------------------------------

    private static Set<String> readings(Map<String, String> fields) {
        Set<String> found = new TreeSet<>();
        for (String field : List.of("kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013", "kHanyuPinyin")) {
            String value = fields.getOrDefault(field, "").replaceAll("[0-9.*,]+:", " ").replaceAll("\\([0-9]+\\)", " ");
            for (String syllable : value.split("[ ,]+")) {
                String toneless = toneless(syllable);
                if (toneless.matches("[a-z]{1,6}")) {
                    found.add(toneless);
                }
            }
        }
        return found;
    }

    /** Without tone marks; ü is written v, as on a keyboard. */
    private static String toneless(String syllable) {
        String decomposed = Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return decomposed.replace("u\u0308", "v").replaceAll("\\p{M}", "");
    }

    private static void writePinyin(Map<Integer, Map<String, String>> unihan, Map<Integer, Integer> variants)
            throws IOException {
        Map<String, TreeSet<Integer>> bySyllable = new TreeMap<>();
        unihan.forEach((c, fields) -> {
            if (c >= 0x4E00 && c <= 0x9FFF || isStandard(c, unihan)) {
                int stands = variants.getOrDefault(c, c);
                readings(fields).forEach(r -> bySyllable.computeIfAbsent(r, x -> new TreeSet<>()).add(stands));
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add("# Generated by script/NameTables.java from Unihan 15.0: each syllable without tone, then every character (in the writing that stands for its variants) that may be read so.");
        bySyllable.forEach((syllable, characters) -> {
            StringBuilder line = new StringBuilder(syllable).append(' ');
            characters.forEach(line::appendCodePoint);
            lines.add(line.toString());
        });
        write("pinyin.txt", lines);
    }

    // ---- words ----------------------------------------------------------------------------------------------------

    private static void writeWords(Path companies, Path persons, Path countries, Map<Integer, Integer> variants)
            throws IOException {
        Map<String, Set<String>> firms = new TreeMap<>();
        Set<String> places = new TreeSet<>();
        for (List<String> row : csv(companies)) {
            List<String> words = words(row.get(0));
            for (String word : words) {
                firms.computeIfAbsent(word, w -> new HashSet<>()).add(firmBeside(word, words));
            }
            places.addAll(words(row.get(2)));
        }
        Set<String> hanziPlaces = new TreeSet<>();
        for (List<String> row : csv(countries)) {
            row.stream()
                    .filter(cell -> cell.matches("\\p{IsHan}{2,8}"))
                    .map(cell -> cell.codePoints()
                            .map(c -> variants.getOrDefault(c, c))
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString())
                    .forEach(hanziPlaces::add);
            row.forEach(cell -> places.addAll(cell.matches("[\\p{IsLatin} .,'()-]{4,60}") ? words(cell) : List.of()));
        }
        Map<String, Integer> given = new TreeMap<>();
        Map<String, Integer> family = new TreeMap<>();
        for (List<String> row : csv(persons)) {
            words(row.get(1)).forEach(w -> given.merge(w, 1, Integer::sum));
            words(row.get(2)).forEach(w -> given.merge(w, 1, Integer::sum));
            words(row.get(3)).forEach(w -> family.merge(w, 1, Integer::sum));
        }
        Set<String> empty = new TreeSet<>();
        Set<String> general = new TreeSet<>();
        Set<String> seldom = new TreeSet<>();
        firms.forEach((word, beside) -> {
            if (beside.size() >= FIRMS_THAT_MAKE_A_WORD_EMPTY) {
                empty.add(word);
            } else if (beside.size() >= FIRMS_THAT_MAKE_A_WORD_GENERAL) {
                general.add(word);
            } else if (beside.size() >= FIRMS_THAT_MAKE_A_WORD_KNOWN && word.length() >= 4 && word.length() <= 8) {
                seldom.add(word);
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add("# Generated by script/NameTables.java: words that say little about who a firm is; seldom: rare, but borne by two firms at least, so no slip of the pen. Counts of words only, no names.");
        section("empty", empty, Set.of(), lines);
        section("general", general, Set.of(), lines);
        section("places", places, union(empty, general), lines);
        section("given-names", often(given), Set.of(), lines);
        section("family-names", often(family), union(union(empty, general), union(places, often(given))), lines);
        Set<String> common = union(union(empty, general), union(places, union(often(given), often(family))));
        section("seldom", seldom, common, lines);
        section("hanzi", hanziPlaces, Set.of(), lines);
        write("company-words.txt", lines);
    }

    /** The neighbour that tells two firms apart, so that ten share classes of one firm count once. */
    private static String firmBeside(String word, List<String> words) {
        return words.stream().filter(w -> !w.equals(word)).findFirst().orElse("");
    }

    private static Set<String> often(Map<String, Integer> counts) {
        Set<String> often = new TreeSet<>();
        counts.forEach((word, n) -> {
            if (n >= BEARERS_THAT_MAKE_A_PERSONAL_NAME) {
                often.add(word);
            }
        });
        return often;
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }

    private static void section(String name, Set<String> words, Set<String> without, List<String> lines) {
        lines.add("[" + name + "]");
        wrap(words.stream().filter(w -> w.length() >= (name.equals("hanzi") ? 2 : 3) && !without.contains(w) && !w.matches("[0-9]+")).toList(), lines);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’`]", "")
                .toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("æ", "ae");
        List<String> words = new ArrayList<>();
        Matcher m = Pattern.compile("[a-z0-9]+").matcher(plain);
        while (m.find()) {
            words.add(m.group());
        }
        return words;
    }

    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var in = Files.newInputStream(file);
                var reader = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> row = cells(line);
                while (row.size() < 4) {
                    row.add("");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher m = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,]*)(?:,|$)").matcher(line);
        while (m.find() && m.end() > m.start()) {
            cells.add(m.group(1) == null ? m.group(2) : m.group(1));
        }
        return cells;
    }

    private static void wrap(List<String> words, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() + word.length() > 110) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
        }
    }

    private static void write(String name, List<String> lines) throws IOException {
        Files.writeString(OUT.resolve(name), String.join("\n", lines) + "\n");
    }
}
