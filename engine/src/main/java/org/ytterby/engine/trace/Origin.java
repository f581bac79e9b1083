package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where a thing comes from. Countries are ISO 3166 codes of two letters. Immutable. */
public sealed interface Origin {
    /** Nobody has said. */
    static Origin unknown() {
        return new Unknown();
    }

    static Origin of(String country) {
        return new Shares(Map.of(country, Span.ONE));
    }

    /** How much of the thing may come from a country. */
    Span share(String country);

    /** Countries that are named. */
    Set<String> countries();

    default boolean isKnown() {
        return this instanceof Shares s && s.shares().values().stream().allMatch(Span::isExact);
    }

    /** Parts of it come from these countries; what they leave of the whole comes from elsewhere, nobody says from where. */
    record Shares(Map<String, Span> shares) implements Origin {
        public Shares {
            shares = java.util.Collections.unmodifiableMap(new TreeMap<>(shares));
        }

        @Override
        public Span share(String country) {
            BigDecimal others = shares.entrySet().stream()
                    .filter(e -> !e.getKey().equals(country))
                    .map(e -> e.getValue().low())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal most = BigDecimal.ONE.subtract(others).max(BigDecimal.ZERO);
            Span said = shares.get(country);
            return said == null ? Span.of(BigDecimal.ZERO, most) : said.capped(most);
        }

        @Override
        public Set<String> countries() {
            return shares.keySet();
        }
    }

    /** All of it comes from one of these countries. */
    record OneOf(Set<String> countries) implements Origin {
        public OneOf {
            countries = java.util.Collections.unmodifiableSet(new TreeSet<>(countries));
        }

        @Override
        public Span share(String country) {
            return !countries.contains(country) ? Span.ZERO : countries.size() == 1 ? Span.ONE : Span.UP_TO_ONE;
        }
    }

    /** Nobody has said. */
    record Unknown() implements Origin {
        @Override
        public Span share(String country) {
            return Span.UP_TO_ONE;
        }

        @Override
        public Set<String> countries() {
            return Set.of();
        }
    }

    /** What both allow; empty: they contradict each other. */
    default Optional<Origin> and(Origin other) {
        if (this instanceof Unknown || equals(other)) {
            return Optional.of(other);
        }
        if (other instanceof Unknown) {
            return Optional.of(this);
        }
        Set<String> both = new TreeSet<>(countries());
        both.retainAll(other.countries());
        if (this instanceof OneOf && other instanceof OneOf && !both.isEmpty()) {
            return Optional.of(new OneOf(both));
        }
        if (this instanceof OneOf || other instanceof OneOf) {
            Origin shares = this instanceof OneOf ? other : this;
            Set<String> set = this instanceof OneOf one ? one.countries() : other.countries();
            return set.containsAll(shares.countries()) && shares.isKnown() ? Optional.of(shares) : Optional.empty();
        }
        Map<String, Span> shares = new TreeMap<>();
        for (String country : either(other)) {
            Optional<Span> share = share(country).and(other.share(country));
            if (share.isEmpty()) {
                return Optional.empty();
            }
            shares.put(country, share.get());
        }
        return Optional.of(new Shares(shares));
    }

    private Set<String> either(Origin other) {
        Set<String> either = new TreeSet<>(countries());
        either.addAll(other.countries());
        return either;
    }

    /** What either allows. */
    default Origin or(Origin other) {
        if (this instanceof OneOf a && other instanceof OneOf b) {
            Set<String> either = new TreeSet<>(a.countries());
            either.addAll(b.countries());
            return new OneOf(either);
        }
        if (this instanceof Unknown || other instanceof Unknown) {
            return unknown();
        }
        Map<String, Span> either = new TreeMap<>();
        either(other).forEach(c -> either.put(c, share(c).or(other.share(c))));
        return new Shares(either);
    }
}
