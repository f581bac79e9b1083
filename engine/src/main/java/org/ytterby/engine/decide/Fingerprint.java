package org.ytterby.engine.decide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.ytterby.engine.facts.Stated;

/**
 * A digest of an answer and of everything it rests on: equal questions under equal law have equal fingerprints. What follows
 * from the law, the default of a fact and the provisions kept out, goes in with the version of the law.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Answer answer) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                answer.corpusVersion(),
                answer.transaction().on().toString(),
                answer.transaction().knownOn().map(Object::toString).orElse("all"));
        new TreeMap<>(answer.closed().facts().stated()).forEach((fact, stated) -> {
            if (!(stated.origin() instanceof Stated.Origin.Assumed)) {
                line(text, fact, Texts.of(stated.value()), Texts.of(stated.origin()));
            }
        });
        answer.readings().forEach((point, settled) -> line(text, point, settled.reading(), settled.by()));
        line(
                text,
                answer.determination().code(),
                answer.mildest().name(),
                answer.strictest().name(),
                answer.missing().toString(),
                answer.warnings().toString(),
                answer.licenceState().code());
        answer.permits()
                .forEach(p ->
                        line(text, p.type().code(), p.due().name(), p.policies().toString()));
        answer.findings().stream()
                .filter(f -> f.kind() != Finding.Kind.KEPT_OUT)
                .forEach(f -> line(text, f.provision().id(), f.kind().name()));
        answer.duties()
                .forEach(d -> line(
                        text,
                        d.rule().kind(),
                        d.rule().by().orElse(""),
                        d.due().map(Object::toString).orElse("")));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void line(StringBuilder text, String... parts) {
        text.append(String.join("\u001f", parts)).append('\n');
    }
}
