package org.ytterby.io.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.engine.doc.Place;
import org.ytterby.io.lists.Remark.What;

/** Collects remarks while a file is read: equal ones are counted, and at most a bounded number is told apart. */
final class Remarks {
    /** Different values told apart for each kind of remark; the rest is counted together. */
    private static final int MOST_VALUES = 100;

    private static final int LONGEST_VALUE = 80;

    private record Key(What what, String value) {}

    private final Map<Key, Remark> remarks = new LinkedHashMap<>();

    void add(What what, String value, Place place) {
        Key key = new Key(what, shortened(value));
        if (!remarks.containsKey(key) && told(what) >= MOST_VALUES) {
            key = new Key(what, "…");
        }
        Remark sofar = remarks.getOrDefault(key, new Remark(what, key.value(), 0, place));
        remarks.put(key, new Remark(what, key.value(), sofar.count() + 1, sofar.first()));
    }

    private long told(What what) {
        return remarks.keySet().stream().filter(k -> k.what() == what).count();
    }

    private static String shortened(String value) {
        String plain = Place.printable(value);
        return plain.length() > LONGEST_VALUE ? plain.substring(0, LONGEST_VALUE) + "…" : plain;
    }

    List<Remark> all() {
        return List.copyOf(remarks.values());
    }
}
