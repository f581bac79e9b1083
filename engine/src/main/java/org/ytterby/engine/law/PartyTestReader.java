package org.ytterby.engine.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Nearest;

/** Reads what a condition asks of parties, and of the readings of open points. */
final class PartyTestReader {
    private final NamedSets sets;
    private final Map<String, OpenPoint> points;
    private final Set<String> measures;

    PartyTestReader(NamedSets sets, Map<String, OpenPoint> points, Set<String> measures) {
        this.sets = sets;
        this.points = points;
        this.measures = measures;
    }

    Condition party(Doc value) {
        Fields fields = Fields.of(value);
        Set<PartyRole> roles = new HashSet<>();
        for (Doc role : sets.expanded(fields.required("as"))) {
            roles.add(PartyRole.of(Fields.asText(role))
                    .orElseThrow(() -> InputException.of(
                            "YT-C008",
                            role.place(),
                            "`" + Fields.asText(role) + "` is no role of a party",
                            "Roles: " + String.join(", ", PartyRole.codes()) + ".")));
        }
        Optional<Doc> on = fields.optional("on");
        Optional<Doc> held = fields.optional("held");
        Set<String> lists = Set.copyOf(fields.texts("lists"));
        fields.close();
        if (on.isPresent()) {
            return new Condition.PartyOn(roles, measures(on.get()), lists);
        }
        Fields stake = Fields.of(held.orElseGet(() -> fields.required("on")));
        Condition condition = new Condition.PartyHeld(
                roles,
                measures(stake.required("on")),
                Fields.asNumber(stake.required("at-least")),
                point(stake.required("method")).id());
        stake.close();
        return condition;
    }

    private Set<String> measures(Doc value) {
        Set<String> named = new HashSet<>();
        for (Doc one : sets.expanded(value)) {
            if (!measures.contains(Fields.asText(one))) {
                throw InputException.of(
                        "YT-C009",
                        one.place(),
                        "`" + Fields.asText(one) + "` is no measure of a list",
                        Nearest.advice(one, measures, "Measures stand in the lists.yaml of lists/."));
            }
            named.add(Fields.asText(one));
        }
        return named;
    }

    private OpenPoint point(Doc value) {
        return Optional.ofNullable(points.get(Fields.asText(value)))
                .orElseThrow(() -> InputException.of(
                        "YT-C010",
                        value.place(),
                        "unknown open point `" + Fields.asText(value) + "`",
                        Nearest.advice(value, points.keySet(), "Open points stand in open-points/.")));
    }

    Condition reading(Doc value) {
        List<Condition> parts = new ArrayList<>();
        Fields.asTable(value).entries().forEach((id, readings) -> {
            OpenPoint point = point(new Doc.Text(value.place(), id));
            List<String> named = Fields.asTexts(readings);
            for (String reading : named) {
                if (!point.readings().containsKey(reading)) {
                    throw InputException.of(
                            "YT-C011",
                            readings.place(),
                            "`" + reading + "` is no reading of `" + id + "`",
                            "Its readings: "
                                    + String.join(", ", point.readings().keySet()) + ".");
                }
            }
            parts.add(new Condition.Reading(id, Set.copyOf(named)));
        });
        return Condition.all(parts);
    }
}
