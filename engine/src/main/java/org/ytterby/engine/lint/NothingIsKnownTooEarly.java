package org.ytterby.engine.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;

/** The second clock cannot run ahead of the text. */
final class NothingIsKnownTooEarly implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L003",
            "nothing is known before its text was published",
            "任何内容均不早于其文本公布之日为人所知",
            "Write the day on which the text that says it was published.",
            "请填写载明该内容的文本的公布日。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, LocalDate> texts = published(subject);
        subject.instruments().values().forEach(doc -> {
            Optional<LocalDate> own = Look.day(doc, "published");
            Look.rows(doc, "timeline").forEach(e -> compare(e, by(e, texts).or(() -> own), findings));
            Look.table(doc, "parameters")
                    .values()
                    .forEach(p -> Look.rows(p, "history").forEach(v -> compare(v, own, findings)));
        });
        subject.points().values().forEach(doc -> {
            Look.at(doc, "settled").ifPresent(s -> compare(s, by(s, texts), findings));
            Look.rows(doc, "evidence").forEach(e -> compare(e, by(e, texts), findings));
        });
    }

    private static Map<String, LocalDate> published(Subject subject) {
        Map<String, LocalDate> days = new HashMap<>();
        subject.instruments()
                .values()
                .forEach(doc -> Look.text(doc, "id")
                        .ifPresent(id -> Look.day(doc, "published").ifPresent(day -> days.put(id, day))));
        return days;
    }

    private static Optional<LocalDate> by(Doc entry, Map<String, LocalDate> texts) {
        return Look.text(entry, "by").map(texts::get);
    }

    private static void compare(Doc entry, Optional<LocalDate> text, Findings findings) {
        Look.at(entry, "published").ifPresent(day -> {
            Optional<LocalDate> known = Look.text(day).flatMap(Look::day);
            if (known.isPresent() && text.isPresent() && known.get().isBefore(text.get())) {
                findings.add(day, known.get().toString());
            }
        });
    }
}
