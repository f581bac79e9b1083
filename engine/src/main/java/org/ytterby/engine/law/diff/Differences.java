package org.ytterby.engine.law.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;

/** Where two trees differ, as deep down as possible, so that a reader sees the figure and not the whole paragraph. */
final class Differences {
    private static final int LONGEST_WHOLE = 90;

    private final List<Change.Detail> found = new ArrayList<>();

    private Differences() {}

    static List<Change.Detail> between(Doc before, Doc after) {
        Differences differences = new Differences();
        differences.compare("", Optional.of(before), Optional.of(after));
        return List.copyOf(differences.found);
    }

    private void compare(String way, Optional<Doc> before, Optional<Doc> after) {
        if (before.map(Canon::of).orElse("").equals(after.map(Canon::of).orElse(""))) {
            return;
        }
        if (before.isPresent() && after.isPresent()) {
            if (before.get() instanceof Doc.Table a && after.get() instanceof Doc.Table b) {
                tables(way, a, b);
                return;
            }
            if (before.get() instanceof Doc.Rows a && after.get() instanceof Doc.Rows b && !isShort(a, b)) {
                rows(way, a.items(), b.items());
                return;
            }
        }
        found.add(new Change.Detail(way, before.map(Canon::shown), after.map(Canon::shown)));
    }

    private static boolean isShort(Doc.Rows a, Doc.Rows b) {
        boolean texts = a.items().stream().allMatch(d -> d instanceof Doc.Text)
                && b.items().stream().allMatch(d -> d instanceof Doc.Text);
        return texts && Canon.shown(a).length() + Canon.shown(b).length() < LONGEST_WHOLE;
    }

    private void tables(String way, Doc.Table a, Doc.Table b) {
        Set<String> keys = new LinkedHashSet<>(a.entries().keySet());
        keys.addAll(b.entries().keySet());
        for (String key : keys) {
            compare(way.isEmpty() ? key : way + "." + key, a.get(key), b.get(key));
        }
    }

    /** What is in both is left out; what remains is compared in pairs where both sides are left with as many. */
    private void rows(String way, List<Doc> a, List<Doc> b) {
        List<Doc> gone = new ArrayList<>(a);
        List<Doc> come = new ArrayList<>();
        for (Doc one : b) {
            String text = Canon.of(one);
            Optional<Doc> same =
                    gone.stream().filter(d -> Canon.of(d).equals(text)).findFirst();
            same.ifPresentOrElse(gone::remove, () -> come.add(one));
        }
        if (gone.size() == come.size()) {
            for (int i = 0; i < gone.size(); i++) {
                compare(way, Optional.of(gone.get(i)), Optional.of(come.get(i)));
            }
            return;
        }
        gone.forEach(d -> compare(way, Optional.of(d), Optional.empty()));
        come.forEach(d -> compare(way, Optional.empty(), Optional.of(d)));
    }
}
