package org.ytterby.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.facts.Countries;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.trace.Basis;
import org.ytterby.engine.trace.Sought;
import org.ytterby.engine.trace.Span;
import org.ytterby.io.SoughtSets;

/**
 * What a trace was asked for.
 *
 * @param note what the law leaves open about the measure
 */
record TraceAsked(Sought sought, List<Basis> bases, Optional<BigDecimal> floor, Optional<Bilingual> note) {
    private static final List<String> BASES = List.of("price", "parts", "materials", "mass");
    private static final String ANY = "any";

    static TraceAsked of(Session session, Corpus corpus, SoughtSets sets) {
        Optional<Set<String>> elements = session.text("elements").map(e -> elements(session, corpus, e));
        Optional<SoughtSets.One> set =
                elements.isPresent() ? Optional.empty() : Optional.of(sets.find(session.text("set")));
        Optional<String> origin = session.text("origin").isPresent()
                ? session.text("origin").filter(o -> !o.equals(ANY)).map(o -> country(session, o))
                : set.flatMap(SoughtSets.One::origin);
        String name =
                set.map(s -> session.words().of(s.name())).orElseGet(() -> String.join(", ", elements.orElseThrow()));
        Sought sought = new Sought(
                name, elements.orElseGet(() -> set.orElseThrow().elements()), origin, session.text("supplier"));
        boolean asMeant =
                session.text("origin").isEmpty() && session.text("supplier").isEmpty();
        Optional<BigDecimal> floor = session.text("floor").isPresent()
                ? floor(session)
                : set.filter(s -> asMeant).flatMap(SoughtSets.One::floor);
        return new TraceAsked(sought, bases(session), floor, set.flatMap(SoughtSets.One::basis));
    }

    private static Set<String> elements(Session session, Corpus corpus, String list) {
        Set<String> elements = new LinkedHashSet<>();
        for (String one : list.split("[,;、，]", -1)) {
            elements.add(corpus.vocabulary()
                    .elementNames()
                    .symbol(one.strip())
                    .orElseThrow(() -> session.refuse(
                            "YT-F006",
                            "`" + one.strip() + "` is no chemical element",
                            "Write its symbol, for example Dy.")));
        }
        return elements;
    }

    private static String country(Session session, String text) {
        return Countries.code(text)
                .orElseThrow(() -> session.refuse(
                        "YT-F004",
                        "`" + text + "` is no country or region known here",
                        "Write its ISO 3166 code of two letters, for example DE."));
    }

    private static Optional<BigDecimal> floor(Session session) {
        String text = session.text("floor").orElse("").replace("%", "").strip();
        if (text.equals("none")) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,12})?")) {
            throw session.refuse(
                    "YT-U032",
                    session.words().say("usage.no-floor", text),
                    session.words().say("usage.no-floor.advice"));
        }
        return Optional.of(new BigDecimal(text).movePointLeft(2));
    }

    private static List<Basis> bases(Session session) {
        List<Basis> bases = new ArrayList<>();
        for (String one :
                session.text("basis").orElse("price,parts,materials,mass").split(",", -1)) {
            String word = one.strip();
            if (!BASES.contains(word)) {
                throw session.refuse(
                        "YT-U004",
                        session.words().say("usage.no-choice", "basis", word),
                        session.words().say("usage.no-choice.advice", String.join(", ", BASES)));
            }
            bases.add(basis(session, word));
        }
        return bases;
    }

    private static Basis basis(Session session, String word) {
        Basis.Measure measure = word.equals("mass") ? Basis.Measure.MASS : Basis.Measure.VALUE;
        Basis.Tier tier = switch (word) {
            case "parts" -> Basis.Tier.PARTS;
            case "materials" -> Basis.Tier.MATERIALS;
            default -> Basis.Tier.PRODUCT;
        };
        return new Basis(
                measure,
                tier,
                session.day("on"),
                session.text("price-kind"),
                session.text("currency"),
                spans(session, "rate"),
                spans(session, "price"));
    }

    /** Figures by name, known or from one to another: {@code USD=0.92}, {@code Dy=700..900}. */
    static Map<String, Span> spans(Session session, String option) {
        Map<String, Span> spans = new HashMap<>();
        session.pairs(option).forEach((of, figure) -> {
            String[] ends = figure.split("\\.\\.", -1);
            if (!Arrays.stream(ends).allMatch(e -> e.matches("[0-9]{1,9}(\\.[0-9]{1,12})?"))
                    || ends.length > 2
                    || new BigDecimal(ends[0]).signum() == 0
                    || new BigDecimal(ends[0]).compareTo(new BigDecimal(ends[ends.length - 1])) > 0) {
                throw session.refuse(
                        "YT-U003",
                        session.words().say("usage.no-pair", option, of + "=" + figure),
                        session.words().say("usage.no-pair.advice", option));
            }
            spans.put(of, Span.of(ends[0], ends[ends.length - 1]));
        });
        return spans;
    }
}
