package org.ytterby.engine.doc;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compact form of checked documents: every text once in a table, then the trees as references into it. Places are
 * left out: whoever reads this form reads what was already checked.
 */
public final class Compact {
    private static final int TABLE = 0;
    private static final int ROWS = 1;
    private static final int TEXT = 2;
    private static final int NOTHING = 3;

    private Compact() {}

    public static void write(Doc doc, DataOutputStream out) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        collect(doc, texts);
        out.writeInt(texts.size());
        for (String text : texts.keySet()) {
            out.writeUTF(text);
        }
        tree(doc, texts, out);
    }

    public static Doc read(DataInputStream in) throws IOException {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        return tree(texts, in);
    }

    private static void collect(Doc doc, Map<String, Integer> texts) {
        switch (doc) {
            case Doc.Table t ->
                t.entries().forEach((key, value) -> {
                    texts.putIfAbsent(key, texts.size());
                    collect(value, texts);
                });
            case Doc.Rows r -> r.items().forEach(item -> collect(item, texts));
            case Doc.Text t -> texts.putIfAbsent(t.value(), texts.size());
            case Doc.Nothing n -> {}
        }
    }

    private static void tree(Doc doc, Map<String, Integer> texts, DataOutputStream out) throws IOException {
        switch (doc) {
            case Doc.Table t -> {
                out.writeByte(TABLE);
                out.writeInt(t.entries().size());
                for (Map.Entry<String, Doc> e : t.entries().entrySet()) {
                    out.writeInt(index(texts, e.getKey()));
                    tree(e.getValue(), texts, out);
                }
            }
            case Doc.Rows r -> {
                out.writeByte(ROWS);
                out.writeInt(r.items().size());
                for (Doc item : r.items()) {
                    tree(item, texts, out);
                }
            }
            case Doc.Text t -> {
                out.writeByte(TEXT);
                out.writeInt(index(texts, t.value()));
            }
            case Doc.Nothing n -> out.writeByte(NOTHING);
        }
    }

    private static int index(Map<String, Integer> texts, String text) {
        Integer at = texts.get(text);
        if (at == null) {
            throw new IllegalStateException("text was not collected: " + text);
        }
        return at;
    }

    private static Doc tree(String[] texts, DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case TABLE -> {
                int size = in.readInt();
                Map<String, Doc> entries = new LinkedHashMap<>(size * 2);
                for (int i = 0; i < size; i++) {
                    String key = texts[in.readInt()];
                    entries.put(key, tree(texts, in));
                }
                yield new Doc.Table(Place.NOWHERE, entries);
            }
            case ROWS -> {
                int size = in.readInt();
                List<Doc> items = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    items.add(tree(texts, in));
                }
                yield new Doc.Rows(Place.NOWHERE, items);
            }
            case TEXT -> new Doc.Text(Place.NOWHERE, texts[in.readInt()]);
            case NOTHING -> new Doc.Nothing(Place.NOWHERE);
            default -> throw new IOException("not a compiled corpus: node kind " + kind);
        };
    }
}
