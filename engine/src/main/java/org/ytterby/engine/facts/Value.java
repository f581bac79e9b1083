package org.ytterby.engine.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of a fact: a value, a bound, or only that it exists. Immutable. */
public sealed interface Value {
    Value UNKNOWN = new Unknown();

    record Text(String text) implements Value {}

    /** A code, a country, or yes/no. */
    record Code(String code) implements Value {}

    /**
     * A set of codes.
     *
     * @param closed whether it holds these and nothing else; else it holds these and perhaps more
     */
    record Codes(Set<String> codes, boolean closed) implements Value {
        public Codes {
            codes = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(codes));
        }
    }

    /** A number, or every number from {@code low} to {@code high}, both inside. */
    record Number(BigDecimal low, BigDecimal high) implements Value {
        public boolean isExact() {
            return low.compareTo(high) == 0;
        }
    }

    record Day(LocalDate day) implements Value {}

    /** What the goods are made of, in per cent of the mass. */
    record Composition(List<Constituent> constituents) implements Value {
        public Composition {
            constituents = List.copyOf(constituents);
        }
    }

    /**
     * Listed owners, every one there is.
     *
     * @param open whether there are owners besides whom nobody has named
     */
    record Ownership(List<Stake> stakes, boolean open) implements Value {
        public Ownership {
            stakes = List.copyOf(stakes);
        }

        public Ownership(List<Stake> stakes) {
            this(stakes, false);
        }
    }

    record Parties(List<OtherParty> parties) implements Value {
        public Parties {
            parties = List.copyOf(parties);
        }
    }

    /** The fact exists and nobody has said what it is. */
    record Unknown() implements Value {}

    /** An element or compound and how much of it there is. */
    record Constituent(String name, Amount amount) {}

    /** Where a result of a laboratory comes from. It is shown with the result and decides nothing. */
    record TestReport(
            Optional<String> number, Optional<String> method, Optional<String> laboratory, Optional<LocalDate> day) {}

    /** How much of a constituent there is. */
    sealed interface Amount {
        record Share(BigDecimal low, BigDecimal high) implements Amount {}

        record Open() implements Amount {}

        /** A laboratory found nothing above its limit. */
        record NotDetected(BigDecimal limit, Optional<String> lot, TestReport report) implements Amount {}
    }

    /**
     * A stake of an owner, in per cent; empty where it is not known.
     *
     * @param heldBy who holds the owner, and how much of it
     */
    record Stake(
            String owner, Optional<BigDecimal> percent, Optional<String> heldBy, Optional<BigDecimal> heldPercent) {}

    /** Another party that takes part in the movement. */
    record OtherParty(String role, Optional<String> name, Optional<String> country, Optional<Ownership> ownership) {}
}
