package org.ytterby.bench.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/** Listed names as people mistype, shorten and transliterate them. The same seed gives the same queries. */
final class Perturbed {
    record Query(String kind, String text, int name) {}

    private static final List<String> FORMS = List.of(
            "LTD",
            "LTD.",
            "LLC",
            "L.L.C.",
            "INC",
            "INC.",
            "CO",
            "CO.",
            "CO.,",
            "LIMITED",
            "COMPANY",
            "CORP",
            "CORP.",
            "CORPORATION",
            "S.A.",
            "GMBH",
            "PLC",
            "JSC",
            "OOO",
            "OAO",
            "ZAO",
            "PAO",
            "PJSC",
            "OJSC",
            "S.R.L.",
            "LTDA.",
            "FZE",
            "S.A.S.",
            "B.V.",
            "AG",
            "SA",
            "S.A.L.",
            "PTE",
            "PVT",
            "SDN",
            "BHD");
    private static final List<String> NOISE =
            List.of("MESSRS", "THE", "ATTN", "BRANCH", "OFFICE", "MR", "DEPT", "GROUP", "HEAD", "TRADING");
    private static final String[][] SPELT = {
        {"KH", "H"},
        {"SH", "CH"},
        {"YA", "IA"},
        {"YU", "IU"},
        {"IY", "Y"},
        {"V", "W"},
        {"OU", "U"},
        {"EE", "I"},
        {"Q", "K"},
        {"ZH", "J"},
        {"TS", "C"},
        {"MOHAMMAD", "MUHAMMED"},
        {"AHMAD", "AHMED"},
        {"HUSSEIN", "HUSAYN"},
        {"OO", "U"},
        {"PH", "F"},
        {"CK", "K"},
        {"IE", "Y"},
        {"EI", "EY"},
        {"X", "KS"},
        {"C", "K"},
        {"ALEXANDER", "ALEKSANDR"}
    };
    private static final List<String> SYLLABLES = Arrays.asList(
            ("zhang wang li zhao chen yang huang zhou xu sun ma zhu hu lin guo gao liang zheng xie song tang deng feng cao peng zeng"
                            + " xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lü yao shen jin hong guang dong bei jing"
                            + " shang hai shen zhen tian jin nan hua xin zhong guo ji shu ke gong ye mao yi hui tong da xing fu xiang long hai"
                            + " qing dao xia men chang chun ha er bin an kai fa chuang chuan bo hang dian zi he bao shan min sheng ping")
                    .split(" "));
    private static final String[][] WADE = {
        {"zh", "ch"},
        {"x", "hs"},
        {"q", "ch"},
        {"j", "ch"},
        {"g", "k"},
        {"d", "t"},
        {"b", "p"},
        {"z", "ts"},
        {"c", "ts"},
        {"r", "j"}
    };

    private final List<String> names;
    private final Random random;

    private Perturbed(List<String> names, long seed) {
        this.names = names;
        this.random = new Random(seed);
    }

    static List<Query> of(List<String> names, int perKind, long seed) {
        Perturbed p = new Perturbed(names, seed);
        Map<String, BiFunction<List<String>, Random, Optional<String>>> kinds = new LinkedHashMap<>();
        kinds.put("one slip", (w, r) -> p.slips(w, 1));
        kinds.put("two slips", (w, r) -> p.slips(w, 2));
        kinds.put("order", (w, r) -> p.order(w));
        kinds.put("form dropped", (w, r) -> p.formDropped(w));
        kinds.put("word dropped", (w, r) -> p.dropped(w));
        kinds.put("joined", (w, r) -> p.joined(w));
        kinds.put("split", (w, r) -> p.split(w));
        kinds.put("initials", (w, r) -> p.initials(w));
        kinds.put("transliteration", (w, r) -> p.spelt(w));
        kinds.put("noise words", (w, r) -> p.noise(w));
        kinds.put("pinyin spacing", (w, r) -> p.pinyin(w, false));
        kinds.put("Wade-Giles", (w, r) -> p.pinyin(w, true));
        kinds.put("slip and order", (w, r) -> p.order(w).flatMap(o -> p.slips(List.of(o.split(" ")), 1)));
        List<Query> queries = new ArrayList<>();
        kinds.forEach((kind, make) -> p.fill(kind, make, perKind, queries));
        return queries;
    }

    private void fill(
            String kind, BiFunction<List<String>, Random, Optional<String>> make, int most, List<Query> queries) {
        int made = 0;
        for (int tries = 0; made < most && tries < 400_000; tries++) {
            int name = random.nextInt(names.size());
            List<String> words = List.of(names.get(name).strip().split("\\s+"));
            Optional<String> text = make.apply(words, random).filter(t -> !t.equals(names.get(name)));
            if (text.isPresent() && names.get(name).length() > 5) {
                queries.add(new Query(kind, text.get(), name));
                made++;
            }
        }
    }

    private Optional<String> slips(List<String> words, int count) {
        StringBuilder text = new StringBuilder(String.join(" ", words));
        for (int n = 0; n < count; n++) {
            int at = 1 + random.nextInt(Math.max(1, text.length() - 2));
            if (!Character.isLetter(text.charAt(at)) || text.length() < 7) {
                return Optional.empty();
            }
            char other = (char) ('A' + random.nextInt(26));
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, other);
                case 2 -> text.setCharAt(at, other);
                default -> {
                    char c = text.charAt(at);
                    text.setCharAt(at, text.charAt(at - 1));
                    text.setCharAt(at - 1, c);
                }
            }
        }
        return Optional.of(text.toString());
    }

    private Optional<String> order(List<String> words) {
        if (words.size() < 2) {
            return Optional.empty();
        }
        List<String> other = new ArrayList<>(words);
        Collections.shuffle(other, random);
        return Optional.of(String.join(" ", other).replace(",", ""));
    }

    private Optional<String> formDropped(List<String> words) {
        List<String> left = words.stream()
                .filter(w -> !FORMS.contains(w.toUpperCase(Locale.ROOT)))
                .toList();
        return left.isEmpty() || left.size() == words.size() ? Optional.empty() : Optional.of(String.join(" ", left));
    }

    private Optional<String> dropped(List<String> words) {
        if (words.size() < 3) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>(words);
        left.remove(random.nextInt(left.size()));
        return Optional.of(String.join(" ", left));
    }

    private Optional<String> joined(List<String> words) {
        if (words.size() < 2) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>(words);
        int at = random.nextInt(left.size() - 1);
        left.set(at, left.get(at) + left.remove(at + 1));
        return Optional.of(String.join(" ", left));
    }

    private Optional<String> split(List<String> words) {
        List<String> left = new ArrayList<>(words);
        int at = random.nextInt(left.size());
        String word = left.get(at);
        if (word.length() < 6) {
            return Optional.empty();
        }
        int cut = 2 + random.nextInt(word.length() - 3);
        left.set(at, word.substring(0, cut) + " " + word.substring(cut));
        return Optional.of(String.join(" ", left));
    }

    private Optional<String> initials(List<String> words) {
        if (words.size() < 3) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>(words);
        int at = random.nextInt(left.size());
        if (left.get(at).length() < 4) {
            return Optional.empty();
        }
        left.set(at, left.get(at).charAt(0) + ".");
        return Optional.of(String.join(" ", left));
    }

    private Optional<String> spelt(List<String> words) {
        String text = String.join(" ", words).toUpperCase(Locale.ROOT);
        String other = text;
        int changes = 0;
        for (int tries = 0; tries < 8 && changes < 2; tries++) {
            String[] pair = SPELT[random.nextInt(SPELT.length)];
            if (other.contains(pair[0])) {
                other = other.replaceFirst(pair[0], pair[1]);
                changes++;
            }
        }
        return changes == 0 ? Optional.empty() : Optional.of(other);
    }

    private Optional<String> noise(List<String> words) {
        List<String> more = new ArrayList<>(words);
        for (int n = 0; n < 2; n++) {
            more.add(random.nextInt(more.size() + 1), NOISE.get(random.nextInt(NOISE.size())));
        }
        return Optional.of(String.join(" ", more));
    }

    /** Names with a word of two or three syllables of Mandarin, which are written apart, or as Wade and Giles did. */
    private Optional<String> pinyin(List<String> words, boolean wade) {
        List<String> out = new ArrayList<>();
        boolean found = false;
        for (String word : words) {
            List<String> cut = cut(word.toLowerCase(Locale.ROOT));
            if (cut.size() < 2) {
                out.add(word);
                continue;
            }
            found = true;
            List<String> written = wade ? cut.stream().map(Perturbed::wade).toList() : cut;
            out.add(String.join(wade ? "-" : " ", written).toUpperCase(Locale.ROOT));
        }
        return found ? Optional.of(String.join(" ", out)) : Optional.empty();
    }

    private static List<String> cut(String word) {
        for (String s : SYLLABLES) {
            if (word.equals(s)) {
                return List.of(s);
            }
            if (word.startsWith(s)) {
                List<String> rest = cut(word.substring(s.length()));
                if (!rest.isEmpty()) {
                    List<String> all = new ArrayList<>(List.of(s));
                    all.addAll(rest);
                    return all;
                }
            }
        }
        return List.of();
    }

    private static String wade(String syllable) {
        for (String[] pair : WADE) {
            if (syllable.startsWith(pair[0])) {
                return pair[1]
                        + syllable.substring(pair[0].length())
                                .replaceAll("ong$", "ung")
                                .replaceAll("ian$", "ien");
            }
        }
        return syllable.replaceAll("ong$", "ung").replaceAll("ian$", "ien");
    }
}
