package org.ytterby.engine.decide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ytterby.engine.portfolio.Scenario;

/** Prints one digest of the answers to all worked scenarios. */
final class AnswersPrinted {
    private AnswersPrinted() {}

    public static void main(String[] args) {
        System.out.println(digest());
    }

    static String digest() {
        Engine engine = new Engine(Shipped.corpus());
        StringBuilder all = new StringBuilder();
        for (Scenario scenario : Shipped.scenarios()) {
            all.append(Printed.of(engine.decide(scenario.transaction()))).append('\n');
            all.append(engine.witness(scenario.transaction())).append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
