package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a picture of one product shows: how much of which element sits in which part, and what is known of its origin.
 *
 * @param streams largest first
 * @param unbounded parts of which nothing says how much they could hold; they are in no stream
 */
public record Makeup(List<Stream> streams, Set<String> unbounded) {
    public Makeup {
        streams = List.copyOf(streams);
        unbounded = Set.copyOf(unbounded);
    }

    /**
     * One element in one part, in value or kilograms a unit of the product.
     *
     * @param element empty: it is not known which of the elements it is
     * @param certain from the origin asked for, in any case
     * @param open perhaps from there
     * @param elsewhere not from there
     */
    public record Stream(
            String article, Optional<String> element, BigDecimal certain, BigDecimal open, BigDecimal elsewhere) {
        public BigDecimal sum() {
            return certain.add(open).add(elsewhere);
        }
    }

    static Makeup of(Tracer tracer, String product, Sought sought, Basis basis) {
        return new Work(tracer, product, basis).of(sought);
    }

    private record Work(Tracer tracer, String product, Basis basis) {

        Makeup of(Sought sought) {
            List<Stream> streams = new ArrayList<>();
            Set<String> unbounded = new java.util.TreeSet<>();
            Map<String, Range> all = ranges(anywhere(sought));
            Map<String, Range> allFrom = ranges(sought);
            Map<String, List<Stream>> byArticle = new HashMap<>();
            for (String element : sought.elements()) {
                Sought one = new Sought(element, Set.of(element), sought.origin(), sought.supplier());
                Map<String, Range> from = ranges(one);
                ranges(anywhere(one))
                        .forEach((id, range) -> byArticle
                                .computeIfAbsent(id, k -> new ArrayList<>())
                                .add(stream(id, Optional.of(element), from.getOrDefault(id, Range.NONE), range)));
            }
            byArticle.forEach((id, parts) -> {
                Range whole = all.getOrDefault(id, Range.NONE);
                if (whole.most().compareTo(Net.FINITE) >= 0) {
                    unbounded.add(id);
                } else if (parts.stream()
                                .map(Stream::sum)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(whole.most())
                        > 0) {
                    streams.add(stream(id, Optional.empty(), allFrom.getOrDefault(id, Range.NONE), whole));
                } else {
                    streams.addAll(parts);
                }
            });
            streams.removeIf(s -> s.sum().signum() == 0);
            streams.sort(Comparator.comparing(Stream::sum).reversed().thenComparing(Stream::article));
            return new Makeup(streams, unbounded);
        }

        private static Stream stream(String id, Optional<String> element, Range from, Range anywhere) {
            return new Stream(
                    id,
                    element,
                    from.least(),
                    from.most().subtract(from.least()),
                    anywhere.most().subtract(from.most()).max(BigDecimal.ZERO));
        }

        private static Sought anywhere(Sought sought) {
            return new Sought(sought.name(), sought.elements(), Optional.empty(), sought.supplier());
        }

        private record Range(BigDecimal least, BigDecimal most) {
            static final Range NONE = new Range(BigDecimal.ZERO, BigDecimal.ZERO);
        }

        private Map<String, Range> ranges(Sought sought) {
            Net net = tracer.contentNet(product, sought, basis);
            Map<String, BigDecimal> least = Solver.held(net, false);
            Map<String, Range> ranges = new HashMap<>();
            Solver.held(net, true)
                    .forEach((id, most) -> ranges.put(
                            id,
                            new Range(least.getOrDefault(id, BigDecimal.ZERO).min(most), most)));
            return ranges;
        }
    }
}
