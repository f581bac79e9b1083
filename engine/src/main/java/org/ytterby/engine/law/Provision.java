package org.ytterby.engine.law;

import java.util.List;
import java.util.Set;

/**
 * One paragraph that can decide or oblige.
 *
 * @param id instrument and paragraph: {@code cn.mofcom.2025-61/1.1}
 * @param names rules of the facts files it is known under
 * @param cite the paragraph in the instrument's own numbering
 * @param items the items it asks for
 * @param circumstances what it asks for besides items: the movement, the parties, the use
 * @param yieldsTo provisions before which this one gives way
 */
public record Provision(
        String id,
        Instrument instrument,
        List<String> names,
        Bilingual says,
        String cite,
        Condition when,
        Effect effect,
        List<String> yieldsTo,
        List<DutyRule> duties,
        List<TimelineEvent> events,
        String confidence,
        Set<String> items,
        Condition circumstances) {

    public boolean isGuidance() {
        return instrument.authority() == Instrument.Authority.GUIDANCE;
    }
}
