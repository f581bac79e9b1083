package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;
import org.ytterby.engine.doc.Place;

/**
 * The files of the regimes that are asked for. Those of the others are taken out before anything is read: their facts
 * are not asked, their columns not known, their rules not there.
 *
 * @param files without those of other regimes and without the file that names the regimes
 */
record RegimeFiles(Map<String, Doc> files, Regimes regimes) {
    private static final String FILE = "regimes.yaml";
    private static final int BESIDE_THE_ROOM = 1;

    /** @param asked ids of regimes; empty: the usual ones */
    static RegimeFiles of(Doc corpus, Set<String> asked) {
        Map<String, Doc> files = Fields.asTable(corpus).entries();
        List<Regime> known = known(files);
        asked.forEach(id -> refuseUnknown(id, known));
        List<Regime> taken = new ArrayList<>();
        List<Regime> others = new ArrayList<>();
        for (Regime regime : known) {
            boolean isAsked = asked.isEmpty() ? regime.usual() : asked.contains(regime.id());
            (isAsked ? taken : others).add(regime);
        }
        Map<String, Doc> left = without(others, files);
        refuseEmpty(known, taken, left);
        return new RegimeFiles(left, new Regimes(taken, others));
    }

    /** A regime without law would clear everything. */
    private static void refuseEmpty(List<Regime> known, List<Regime> taken, Map<String, Doc> files) {
        if (!known.isEmpty() && taken.isEmpty()) {
            throw InputException.of(
                    "YT-R005", new Place(FILE, 0, 0), "no regime is usual", "Write `usual: \"yes\"` at one.");
        }
        for (Regime regime : taken) {
            String folder = "instruments/" + regime.id() + "/";
            if (files.keySet().stream().noneMatch(path -> path.startsWith(folder))) {
                throw InputException.of(
                        "YT-R006",
                        new Place(FILE, 0, 0),
                        "regime `" + regime.id() + "` has no law on file",
                        "Its instruments belong into `" + folder + "`.");
            }
        }
    }

    private static List<Regime> known(Map<String, Doc> files) {
        List<Regime> known = new ArrayList<>();
        Optional.ofNullable(files.get(FILE)).ifPresent(doc -> {
            Fields fields = Fields.of(doc);
            fields.entries("regimes").forEach((id, regime) -> known.add(regime(id, regime)));
            fields.close();
        });
        return known;
    }

    private static Regime regime(String id, Doc doc) {
        Fields fields = Fields.of(doc);
        Regime regime = new Regime(
                id,
                Bilingual.read(fields.required("label")),
                Bilingual.read(fields.required("says")),
                fields.text("partial", "no").equals("yes"),
                fields.text("usual", "no").equals("yes"));
        fields.close();
        return regime;
    }

    private static void refuseUnknown(String id, List<Regime> known) {
        List<String> ids = known.stream().map(Regime::id).toList();
        if (!ids.contains(id)) {
            throw InputException.of(
                    "YT-R003",
                    Place.NOWHERE,
                    "no regime `" + id + "` is on file",
                    Nearest.of(id, ids)
                            .map(k -> "Maybe `" + k + "`.")
                            .orElse("Regimes on file: " + String.join(", ", ids) + "."));
        }
    }

    private static Map<String, Doc> without(List<Regime> others, Map<String, Doc> files) {
        Map<String, Doc> left = new LinkedHashMap<>(files);
        left.keySet().removeIf(path -> path.equals(FILE) || others.stream().anyMatch(r -> isOf(r, path)));
        return left;
    }

    /** A regime has a folder of its own in a room ({@code items/xx/…}) or a file ({@code vocabulary/xx.yaml}). */
    private static boolean isOf(Regime regime, String path) {
        String[] parts = path.split("/", -1);
        return parts.length > BESIDE_THE_ROOM
                && parts[BESIDE_THE_ROOM].replaceFirst("\\.yaml$", "").equals(regime.id());
    }
}
