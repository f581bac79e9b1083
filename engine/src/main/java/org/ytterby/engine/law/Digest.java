package org.ytterby.engine.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.ytterby.engine.doc.Doc;

/** A digest of the corpus's contents: the same contents give the same version everywhere. */
final class Digest {
    private Digest() {}

    static String of(Map<String, Doc> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(new Doc.Table(org.ytterby.engine.doc.Place.NOWHERE, files), digest);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Doc doc, MessageDigest digest) {
        switch (doc) {
            case Doc.Table t -> {
                digest.update((byte) '{');
                t.entries().forEach((k, v) -> {
                    text(k, digest);
                    add(v, digest);
                });
                digest.update((byte) '}');
            }
            case Doc.Rows r -> {
                digest.update((byte) '[');
                r.items().forEach(i -> add(i, digest));
                digest.update((byte) ']');
            }
            case Doc.Text t -> text(t.value(), digest);
            case Doc.Nothing n -> digest.update((byte) '~');
        }
    }

    private static void text(String text, MessageDigest digest) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
