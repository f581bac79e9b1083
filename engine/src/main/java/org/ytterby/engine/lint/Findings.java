package org.ytterby.engine.lint;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Place;

/** Collects what one rule finds. For one thread. */
public final class Findings {
    private final Rule.Text rule;
    private final List<Finding> found = new ArrayList<>();

    Findings(Rule.Text rule) {
        this.rule = rule;
    }

    void add(Place place, String value) {
        found.add(new Finding(rule, place, value));
    }

    void add(Doc where, String value) {
        add(where.place(), value);
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
