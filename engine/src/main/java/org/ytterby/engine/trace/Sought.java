package org.ytterby.engine.trace;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is looked for in a product: elements, an origin, a supplier, or all three together.
 *
 * @param name what reports call it
 * @param elements a substance counts whole where it holds one of them; none: the parts themselves are looked for
 * @param origin only what comes from there
 * @param supplier only what came with parts of this supplier
 */
public record Sought(String name, Set<String> elements, Optional<String> origin, Optional<String> supplier) {
    public Sought {
        elements = java.util.Collections.unmodifiableSet(new TreeSet<>(elements));
    }

    public static Sought elements(String name, Set<String> elements) {
        return new Sought(name, elements, Optional.empty(), Optional.empty());
    }

    public Sought from(String country) {
        return new Sought(name, elements, Optional.of(country), supplier);
    }

    public Sought by(String maker) {
        return new Sought(name, elements, origin, Optional.of(maker));
    }

    Span share(Origin of) {
        return origin.map(of::share).orElse(Span.ONE);
    }
}
