package org.ytterby.engine.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way in which a licence in hand can fail to cover a movement.
 *
 * @param permits the kinds of permission it is about
 * @param warning the warning it carries, where it has one
 */
public record LicenceTest(
        String id,
        Set<PermitType> permits,
        Condition failsWhen,
        Bilingual says,
        List<String> names,
        Optional<String> warning,
        List<DutyRule> duties) {}
