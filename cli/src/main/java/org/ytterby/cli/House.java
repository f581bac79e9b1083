package org.ytterby.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.io.HouseCheck;
import org.ytterby.io.HouseChecks;
import org.ytterby.io.text.HouseText;
import org.ytterby.io.text.Style;

/** Finds the file in which a firm writes who looked at which pages: named, or in the folder where the command runs. */
final class House {
    private static final String USUAL = "house-checks.yaml";
    private static final String NONE = "none";

    private House() {}

    static HouseChecks of(Session session) {
        Optional<String> named = session.text("house");
        if (named.filter(NONE::equals).isPresent()) {
            return HouseChecks.NONE;
        }
        return named.or(() -> Optional.of(USUAL).filter(f -> Files.isRegularFile(Path.of(f))))
                .map(f -> HouseChecks.read(Yaml.read(session.nameOf(f), session.read(f)), session.corpusFiles()))
                .orElse(HouseChecks.NONE);
    }

    /** For the head of a report. */
    static String head(Session session, HouseChecks house, Style style) {
        return house.checks().isEmpty() ? "" : "\n" + new HouseText(session.words(), style).head(house);
    }

    /** Whoever reads only the output of a program gets the warning in each answer; the person at the terminal also gets it named. */
    static void tell(Session session, HouseChecks house) {
        for (HouseCheck.Saw saw : house.lacking()) {
            session.terminal()
                    .err()
                    .println(session.words().say("house.lacking") + "  "
                            + session.words().say("house.lacking.says", saw.notice() + ", " + saw.published()));
        }
    }
}
