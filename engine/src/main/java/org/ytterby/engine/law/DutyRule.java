package org.ytterby.engine.law;

import java.util.Optional;

/**
 * Somebody has to do something, to somebody, by some day.
 *
 * @param by exporter, importer, end_user or carrier; empty where the doer is the authority
 * @param within the time limit, where the law gives one
 * @param when what else has to be so; {@link Condition#TRUE} where nothing else
 */
public record DutyRule(String kind, Optional<String> by, String to, Optional<Within> within, Condition when) {
    /**
     * Working days that start on the day after the act.
     *
     * @param after the day fact the time runs from; empty: the day of the movement
     */
    public record Within(int workingDays, Optional<String> after) {}
}
