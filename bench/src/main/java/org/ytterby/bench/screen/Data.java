package org.ytterby.bench.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.lists.ListFiles;
import org.ytterby.io.lists.ListMapping;

/** Reads the tables that screening is measured on; where they lie is said on the command line. */
final class Data {
    private Data() {}

    /** A labelled pair of names; {@code kind} is empty where the file has none. */
    record Pair(String id, String given, String listed, boolean same, String kind, String type, String scripts) {
        static Pair of(String given, String listed, boolean same) {
            return new Pair("", given, listed, same, "", "", "");
        }

        /** The half that nothing was fitted on. */
        boolean isTest() {
            return Math.floorMod(id.hashCode() * 0x9E3779B9 >>> 7, 2) == 1;
        }

        /** Translations and unrelated aliases share no name: nothing that compares names can tell. */
        boolean namesCanSettle() {
            return !kind.equals("cross-script-translation") && !kind.equals("alias-unrelated");
        }
    }

    static List<Pair> listPairs(Path folder) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (Map<String, String> r : csv(folder.resolve("names/name-pairs-lists.csv.gz"))) {
            pairs.add(new Pair(
                    r.get("pair_id"),
                    r.get("query"),
                    r.get("list_name"),
                    r.get("same").equals("yes"),
                    r.get("kind"),
                    r.get("type"),
                    r.get("query_script") + "-" + r.get("list_script")));
        }
        return pairs;
    }

    static List<Pair> nomenklatura(Path folder) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        int n = 0;
        for (Map<String, String> r : csv(folder.resolve("names/name-pairs-nomenklatura.csv"))) {
            pairs.add(new Pair(
                    "n" + n++,
                    r.get("name1"),
                    r.get("name2"),
                    r.get("is_match").equals("true"),
                    "",
                    r.get("schema"),
                    ""));
        }
        return pairs;
    }

    static List<Map<String, String>> csv(Path file) throws IOException {
        List<List<String>> rows = rows(file);
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size() && i < rows.getFirst().size(); i++) {
                cells.put(rows.getFirst().get(i), row.get(i));
            }
            table.add(cells);
        }
        return table;
    }

    /** Records with quotes as RFC 4180 has them. */
    static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = text(file);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r' || quoted) {
                cell.append(c);
            }
        }
        if (!cell.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    private static String text(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            return text.toString();
        }
    }

    /** Names of listed companies, each once. */
    static List<String> companies(Path folder) throws IOException {
        return csv(folder.resolve("parties/listed-companies.csv.gz")).stream()
                .map(r -> r.getOrDefault("name", ""))
                .filter(n -> !n.isBlank())
                .distinct()
                .toList();
    }

    /** Invented people. */
    static List<String> people(Path folder) throws IOException {
        return column(folder.resolve("names/synthetic-persons-50k.csv.gz"), "full_name");
    }

    /** The Chinese names that Chinese notices print. */
    static List<String> chinese(Path folder) throws IOException {
        return column(folder.resolve("names/cn-notice-pairs.csv"), "zh");
    }

    private static List<String> column(Path file, String name) throws IOException {
        return csv(file).stream()
                .map(r -> r.getOrDefault(name, ""))
                .filter(n -> !n.isBlank())
                .distinct()
                .toList();
    }

    /** A listed name and the number of its entry. */
    record Listed(String name, String entry) {}

    /** The names of the OFAC lists: primary and alternate, without what is null there. */
    static List<Listed> ofacNames(Path folder) throws IOException {
        Map<String, Listed> names = new LinkedHashMap<>();
        for (String file : List.of("ofac-sdn-2021-07-sdn", "ofac-nonsdn-2025-12-cons_prim")) {
            add(names, rows(folder.resolve("lists/" + file + ".csv.gz")), 1);
        }
        for (String file : List.of("ofac-sdn-2021-07-alt", "ofac-nonsdn-2025-12-cons_alt")) {
            add(names, rows(folder.resolve("lists/" + file + ".csv.gz")), 3);
        }
        return List.copyOf(names.values());
    }

    /** The names of OFAC's lists and of those of the EU, the UK, the UN and METI, in every script that they print. */
    static List<String> listed(Path folder) throws IOException {
        Set<String> names = new LinkedHashSet<>(ofac(folder));
        for (String file : List.of(
                "eu-fsf-2026-05-01-rebuilt.xml.gz",
                "uk-sanctions-list-2026-08-22-rebuilt.xml.gz",
                "un-consolidated-2026-02-27.xml.gz",
                "jp-meti-eul-2025-09-29.yaml.gz")) {
            for (ListEntry entry : ListFiles.read(folder.resolve("lists/" + file), ListMapping.NONE)
                    .entries()) {
                entry.names().forEach(n -> names.add(n.text()));
            }
        }
        return List.copyOf(names);
    }

    static List<String> ofac(Path folder) throws IOException {
        return ofacNames(folder).stream().map(Listed::name).toList();
    }

    private static void add(Map<String, Listed> names, List<List<String>> rows, int column) {
        for (List<String> row : rows) {
            if (row.size() > column && !row.get(column).strip().equals("-0-")) {
                String name = row.get(column).strip();
                names.putIfAbsent(name + "\t" + row.getFirst(), new Listed(name, row.getFirst()));
            }
        }
    }
}
