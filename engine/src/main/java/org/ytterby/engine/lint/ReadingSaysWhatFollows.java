package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;

/** A reading that prolongs a suspension to a day leaves the next day open unless it says. */
final class ReadingSaysWhatFollows implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L006",
            "a reading that ends in a suspension says what follows",
            "以暂停作结的解读须载明其后如何",
            "Add `then:` with the reading of the same point that holds after the last day.",
            "请补充 then：填写末日之后成立的同一未决点的解读。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.points().values().forEach(point -> {
            Map<String, Doc> readings = Look.table(point, "readings");
            readings.values().forEach(reading -> check(point, reading, readings, findings));
        });
    }

    private static void check(Doc point, Doc reading, Map<String, Doc> readings, Findings findings) {
        Optional<LocalDate> until = Look.day(reading, "suspended-until");
        if (until.isEmpty() || Look.day(point, "until").equals(until)) {
            return; // without end, or the point itself ends that day
        }
        Optional<String> then = Look.text(reading, "then");
        boolean says = then.map(readings::get)
                .filter(next -> Look.at(next, "suspended-until").isEmpty())
                .isPresent();
        if (!says) {
            findings.add(reading, then.orElse(until.get().toString()));
        }
    }
}
