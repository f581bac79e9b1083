package org.ytterby.io.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a part refers to, by id; only parts of the same workbook, nothing outside it. */
final class Relations {
    private record Target(String type, String part) {}

    private final Map<String, Target> byId;

    private Relations(Map<String, Target> byId) {
        this.byId = byId;
    }

    /** @param folder of the part, ending in a slash unless it is the top */
    static Relations of(XmlPart part, String folder) {
        Map<String, Target> all = new HashMap<>();
        while (part.next()) {
            if (part.starts("Relationship")
                    && !part.attribute("TargetMode").orElse("").equals("External")) {
                String type = part.attribute("Type").orElse("");
                all.put(
                        part.attribute("Id").orElse(""),
                        new Target(
                                type.substring(type.lastIndexOf('/') + 1),
                                resolved(folder, part.attribute("Target").orElse(""))));
            }
        }
        return new Relations(all);
    }

    Optional<String> part(String id) {
        return Optional.ofNullable(byId.get(id)).map(Target::part);
    }

    Optional<String> ofType(String type) {
        return byId.values().stream()
                .filter(t -> t.type().equals(type))
                .map(Target::part)
                .findFirst();
    }

    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        for (String step : whole.replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
