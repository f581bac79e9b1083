package org.ytterby.engine.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.ytterby.engine.law.Effect;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.Provision;

/** Which provisions of a day decide about which others, and who is on its lists: looked up once, not for each completion. */
final class Effects {
    private static final Map<Epoch, Effects> KNOWN = new WeakHashMap<>();

    private final Map<String, List<Provision>> about = new HashMap<>();
    private final Map<String, List<String>> byParty = new LinkedHashMap<>();

    static synchronized Effects of(Epoch epoch) {
        return KNOWN.computeIfAbsent(epoch, Effects::new);
    }

    private Effects(Epoch epoch) {
        for (Epoch.Rule rule : epoch.rules()) {
            for (String id : named(rule.provision().effect())) {
                about.computeIfAbsent(id, k -> new ArrayList<>()).add(rule.provision());
            }
        }
        Map<String, List<String>> entries = new TreeMap<>();
        for (Epoch.Standing s : epoch.standings()) {
            if (s.track().commenced() && !s.track().ended()) {
                entries.computeIfAbsent(s.entry().party(), k -> new ArrayList<>())
                        .add(s.entry().id());
            }
        }
        entries.forEach((party, ids) -> byParty.put(
                party, ids.stream().sorted(Comparator.naturalOrder()).toList()));
    }

    private static List<String> named(Effect effect) {
        return switch (effect) {
            case Effect.Exclude e -> e.from();
            case Effect.Exempt e -> e.lifts();
            case Effect.SetPolicy e -> e.of();
            case Effect.PermitInstead e -> e.of();
            case Effect.Prohibit e -> List.of();
            case Effect.RequirePermit e -> List.of();
            case Effect.RestrictLicence e -> List.of();
            case Effect.DutiesOnly e -> List.of();
        };
    }

    /** The provisions whose effect names this one. */
    List<Provision> about(Provision provision) {
        return about.getOrDefault(provision.id(), List.of());
    }

    /** The standing entries of each listed party. */
    List<List<String>> parties() {
        return List.copyOf(byParty.values());
    }
}
