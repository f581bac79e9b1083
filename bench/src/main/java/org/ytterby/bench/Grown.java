package org.ytterby.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.law.Corpus;

/** The law that ships with more announcements beside it, each with a provision, a duty and five items of its own. */
final class Grown {
    private static final String SETS = "vocabulary/sets.yaml";
    private static final String INSTRUMENT = """
            id: cn.grown.%1$d
            names: []
            kind: announcement
            title: {en: "Announcement %1$d", zh: 公告%1$d}
            published: 2024-03-01
            sources:
              page: {url: "https://example.org/%1$d", read: 2024-03-02}
            timeline:
              - {commences: all, effective: 2024-04-01, published: 2024-03-01}
            provisions:
              licence:
                names: []
                says: {en: A licence is needed., zh: 须取得许可。}
                cite: "1"
                when: {all: [{movement: $goods-exports}, {item: {in: "cn.grown.%1$d/*"}}]}
                then: {require-permit: {type: dual_use, policy: standard}}
                duties: [{kind: licence_before_declaration, by: exporter, to: MOFCOM}]
            """;
    /** Goods of other kinds than the case's; an alloy is none, since a magnet may be one. */
    static final String OTHER_KINDS = """
            instrument: cn.grown.%1$d
            items:
              "a": {form: metal, element: Ta, name: {en: a, zh: 甲}, hs: [], names: ["grown%1$d:a"]}
              "b": {form: oxide, element: Ta, name: {en: b, zh: 乙}, hs: [], names: ["grown%1$d:b"]}
              "c": {form: compound, element: Ta, name: {en: c, zh: 丙}, hs: [], names: ["grown%1$d:c"]}
              "d": {form: oxide, element: Nb, name: {en: d, zh: 丁}, hs: [], names: ["grown%1$d:d"]}
              "e": {form: target, elements: [Ta], name: {en: e, zh: 戊}, hs: [], names: ["grown%1$d:e"]}
            """;

    /** Goods of the same kind, which have to be weighed one by one. */
    static final String SAME_KIND = """
            instrument: cn.grown.%1$d
            items:
              "a": {form: magnet, family: SmCo, name: {en: a, zh: 甲}, hs: [], names: ["grown%1$d:a"]}
            """;

    private Grown() {}

    /**
     * @param announcements how many come on top
     * @param items what each of them lists
     */
    static Corpus by(int announcements, String items) {
        Map<String, Doc> files =
                new LinkedHashMap<>(Fields.asTable(Corpus.shippedFiles()).entries());
        for (int i = 0; i < announcements; i++) {
            put(files, "instruments/cn/grown/" + i + ".yaml", INSTRUMENT.formatted(i));
            put(files, "items/cn/grown/" + i + ".yaml", items.formatted(i));
        }
        files.put(SETS, dualUse(files.get(SETS), announcements));
        return Corpus.fromFiles(new Doc.Table(Place.NOWHERE, files));
    }

    /** The rules on users, countries and listed parties reach the new items too. */
    private static Doc dualUse(Doc file, int announcements) {
        Map<String, Doc> groups = new LinkedHashMap<>(Fields.asTable(file).entries());
        Map<String, Doc> sets = new LinkedHashMap<>(Fields.of(file).entries("sets"));
        List<Doc> lists = new ArrayList<>(Fields.asRows(sets.get("dual-use-lists")));
        for (int i = 0; i < announcements; i++) {
            lists.add(new Doc.Text(Place.NOWHERE, "cn.grown." + i + "/*"));
        }
        sets.put("dual-use-lists", new Doc.Rows(Place.NOWHERE, lists));
        groups.put("sets", new Doc.Table(Place.NOWHERE, sets));
        return new Doc.Table(Place.NOWHERE, groups);
    }

    private static void put(Map<String, Doc> files, String path, String text) {
        files.put(path, Yaml.read(path, text));
    }
}
