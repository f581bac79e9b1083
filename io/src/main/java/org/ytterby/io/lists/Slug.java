package org.ytterby.io.lists;

import java.text.Normalizer;
import java.util.Locale;

/** Ids made of names: {@code Gibbs&Cox, Inc.} is {@code gibbs-and-cox-inc}. */
final class Slug {
    private Slug() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The same without legal forms at its end. */
    static String party(String name) {
        String slug = of(name);
        for (int cut = slug.lastIndexOf('-'); cut > 0; cut = slug.lastIndexOf('-')) {
            if (!NoticeWords.TABLE.isForm(slug.substring(cut + 1))) {
                break;
            }
            slug = slug.substring(0, cut);
        }
        return slug;
    }
}
