package org.ytterby.engine.decide.brute;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a made-up case says of one fact; writes itself as YAML. */
sealed interface Said {
    String yaml();

    /** A code, a country, yes or no, a name. */
    record Word(String word) implements Said {
        @Override
        public String yaml() {
            return '"' + word + '"';
        }
    }

    record Unknown() implements Said {
        @Override
        public String yaml() {
            return "unknown";
        }
    }

    /** A set of codes; open: it holds these and perhaps more. */
    record Words(List<String> words, boolean open) implements Said {
        @Override
        public String yaml() {
            if (words.isEmpty() && !open) {
                return "[none]";
            }
            String listed = String.join(", ", words);
            return "[" + listed + (open ? (listed.isEmpty() ? "" : ", ") + "unknown" : "") + "]";
        }
    }

    record Span(BigDecimal low, BigDecimal high) implements Said {
        @Override
        public String yaml() {
            return low.compareTo(high) == 0
                    ? low.toPlainString()
                    : "[" + low.toPlainString() + ", " + high.toPlainString() + "]";
        }
    }

    record Mix(Map<String, Part> parts) implements Said {
        @Override
        public String yaml() {
            return parts.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue().yaml())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    record Others(List<Other> others) implements Said {
        @Override
        public String yaml() {
            return others.stream().map(Other::yaml).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    record Other(String role, Optional<String> name, Optional<String> country) {
        String yaml() {
            return "{role: " + role
                    + name.map(n -> ", name: \"" + n + '"').orElse("")
                    + country.map(c -> ", country: \"" + c + '"').orElse("") + "}";
        }
    }

    /** How much of a constituent there is. */
    sealed interface Part {
        String yaml();

        record Share(BigDecimal low, BigDecimal high) implements Part {
            @Override
            public String yaml() {
                return new Span(low, high).yaml();
            }
        }

        record Open() implements Part {
            @Override
            public String yaml() {
                return "unknown";
            }
        }

        record NotDetected(BigDecimal limit, Optional<String> lot) implements Part {
            @Override
            public String yaml() {
                return "{not_detected: " + limit.toPlainString()
                        + lot.map(l -> ", lot: " + l).orElse("") + "}";
            }
        }
    }
}
