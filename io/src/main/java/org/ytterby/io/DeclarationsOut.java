package org.ytterby.io;

import java.util.List;
import org.ytterby.engine.facts.Declaration;

/** Writes declarations whole, as files of declarations have them. */
final class DeclarationsOut {
    private final JsonOut out;
    private final FactsOut facts;

    DeclarationsOut(JsonOut out, FactsOut facts) {
        this.out = out;
        this.facts = facts;
    }

    void write(Declaration declaration) {
        out.table(() -> {
            out.text("id", declaration.id());
            out.table("says", () -> {
                declaration.says().forEach((key, value) -> {
                    out.name(key);
                    facts.value(key, value);
                });
                declaration.readings().forEach(out::text);
            });
            out.table("about", () -> about(declaration.about()));
            if (!declaration.countries().isEmpty() || !declaration.parties().isEmpty()) {
                out.table("scope", () -> scope(declaration));
            }
            declaration.signedBy().ifPresent(this::by);
            declaration.signed().ifPresent(day -> out.text("signed", day.toString()));
            declaration.until().ifPresent(day -> out.text("until", day.toString()));
            out.rows("basis", declaration.basis(), this::paper);
        });
    }

    private void paper(Declaration.Paper paper) {
        out.table(() -> {
            if (!paper.file().isEmpty()) {
                out.text("file", paper.file());
            }
            out.text("kind", paper.kind());
        });
    }

    private void scope(Declaration declaration) {
        if (!declaration.countries().isEmpty()) {
            out.texts("countries", declaration.countries());
        }
        if (!declaration.parties().isEmpty()) {
            out.texts("parties", declaration.parties());
        }
    }

    private void about(Declaration.About about) {
        switch (about) {
            case Declaration.About.Self self -> out.text("self", "yes");
            case Declaration.About.Party party ->
                out.table(party.role(), () -> {
                    out.text("name", party.name());
                    out.text("country", party.country());
                });
            case Declaration.About.Article article -> {
                out.text("supplier", article.supplier());
                out.text("part", article.part());
                article.lot().ifPresent(lot -> out.text("lot", lot));
            }
            case Declaration.About.Listing listing -> out.table("listing", () -> listing(listing));
            case Declaration.About.HouseReading reading -> out.text("reading", reading.point());
        }
    }

    private void listing(Declaration.About.Listing listing) {
        out.text("name", listing.name());
        out.texts("country", listing.countries().stream().sorted().toList());
        out.texts("born", listing.born().stream().sorted().toList());
        out.texts("number", listing.numbers().stream().sorted().toList());
        out.text("entry", listing.entry());
        out.text("print", listing.print());
        out.text("because", listing.because());
    }

    /** Name, office and firm stand in one text, in this order; a firm's name may hold commas. */
    private void by(String signedBy) {
        String[] parts = signedBy.split(", ", 3);
        out.table("by", () -> {
            List<String> keys = List.of("name", "office", "firm");
            for (int i = 0; i < parts.length; i++) {
                out.text(keys.get(i), parts[i]);
            }
        });
    }
}
