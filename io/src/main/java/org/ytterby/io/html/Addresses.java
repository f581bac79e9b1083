package org.ytterby.io.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Instrument;
import org.ytterby.engine.law.Notice;
import org.ytterby.io.References;

/** Where a citation leads: to its page in the reference, or, where there is none, to the page on which the text was read. */
final class Addresses {
    private final Corpus corpus;
    private final Optional<References> pages;
    private final Map<String, Optional<String>> known = new HashMap<>();

    Addresses(Corpus corpus, Optional<References> pages) {
        this.corpus = corpus;
        this.pages = pages;
    }

    Optional<String> of(String id) {
        return known.computeIfAbsent(
                id,
                i -> pages.isPresent() ? pages.get().of(i, corpus) : source(i).filter(Addresses::isWeb));
    }

    private Optional<String> source(String id) {
        Optional<String> instrument = Optional.ofNullable(corpus.instruments().get(id))
                .or(() -> corpus.provision(id).map(p -> p.instrument()))
                .or(() -> Optional.ofNullable(corpus.items().get(id)).map(i -> i.instrument()))
                .flatMap(Instrument::source);
        return instrument.or(() -> corpus.notices().stream()
                .filter(n -> n.id().equals(id))
                .findFirst()
                .flatMap(Notice::source));
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
