package org.ytterby.engine.law;

import java.util.List;
import java.util.Optional;

/**
 * A controlled item as its announcement lists it.
 *
 * @param id instrument and code: {@code cn.mofcom-gac.2025-18/1C905.a.4}
 * @param name the id of the facts files, as scenarios and answers print it: {@code 18:1C905.a.4}
 * @param code the control code as printed
 * @param listing the provision whose timeline says from when the item is listed
 * @param hs the ten-digit reference codes printed for it; the code never decides
 */
public record Item(
        String id,
        String name,
        String code,
        Instrument instrument,
        Bilingual title,
        Form form,
        String listing,
        List<String> hs,
        Optional<String> group,
        Optional<String> doubt) {}
