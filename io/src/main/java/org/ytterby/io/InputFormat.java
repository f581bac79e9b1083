package org.ytterby.io;

import java.util.Locale;
import java.util.Optional;

/** The formats an order book can come in. Workbooks of other kinds go to the reader of workbooks, which says what to do. */
public enum InputFormat {
    CSV,
    XLSX,
    JSON,
    JSON_LINES,
    YAML;

    /** The format a file's name stands for; empty where the name does not say, or says one that is not read. */
    public static Optional<InputFormat> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv", "tsv", "txt" -> Optional.of(CSV);
            case "xlsx", "xlsm", "xls", "xlsb", "xltx", "ods" -> Optional.of(XLSX);
            case "json" -> Optional.of(JSON);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "yaml", "yml" -> Optional.of(YAML);
            default -> Optional.empty();
        };
    }
}
