package org.ytterby.engine.decide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that nobody has said, with finitely many classes of values that some condition tells apart. Leaves are
 * independent: every combination of their classes is a completion. Immutable.
 */
public sealed interface Leaf {
    /** How an answer names it: a fact key, {@code item.composition.Dy}, {@code end_user.identity_checked}, {@code open:ID}. */
    String key();

    /** Place in the vocabulary; breaks ties between questions. */
    int order();

    int size();

    /** A class in words, for witnesses and explanations. */
    String label(int value);

    /** A code, country or yes/no. */
    record Code(String key, int order, List<String> values) implements Leaf {
        public Code {
            values = List.copyOf(values);
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public String label(int value) {
            return values.get(value);
        }
    }

    /** Whether a set of codes holds some of these, which no condition tells apart. */
    record HoldsSome(String key, int order, Set<String> codes) implements Leaf {
        public HoldsSome {
            codes = Set.copyOf(codes);
        }

        @Override
        public int size() {
            return 2;
        }

        @Override
        public String label(int value) {
            String named = String.join("|", codes.stream().sorted().toList());
            return value == 1 ? named : "not " + named;
        }
    }

    /** A number, by one representative of each class. */
    record Number(String key, int order, List<BigDecimal> representatives) implements Leaf {
        public Number {
            representatives = List.copyOf(representatives);
        }

        @Override
        public int size() {
            return representatives.size();
        }

        @Override
        public String label(int value) {
            return representatives.get(value).toPlainString();
        }
    }

    /** An element: absent, or present in some states with a share. */
    record Element(String key, int order, String element, List<Presence> values) implements Leaf {
        public Element {
            values = List.copyOf(values);
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public String label(int value) {
            return values.get(value).toString();
        }
    }

    /** Who a party is: nobody on a list (empty), or the bearer of some entries. */
    record Identity(String key, int order, List<Optional<Candidate>> values) implements Leaf {
        public Identity {
            values = List.copyOf(values);
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public String label(int value) {
            return values.get(value).map(Candidate::name).orElse("not listed");
        }
    }

    /** A listed party that a name may stand for. */
    record Candidate(String name, List<String> entries) {
        public Candidate {
            entries = List.copyOf(entries);
        }
    }

    /** An open point of law, by its readings. */
    record Point(String key, int order, String point, List<String> readings) implements Leaf {
        public Point {
            readings = List.copyOf(readings);
        }

        @Override
        public int size() {
            return readings.size();
        }

        @Override
        public String label(int value) {
            return readings.get(value);
        }
    }

    /** Something that is so or not and that no vocabulary value states: a day not given, for duties and licences only. */
    record YesNo(String key, int order) implements Leaf {
        @Override
        public int size() {
            return 2;
        }

        @Override
        public String label(int value) {
            return value == 1 ? "yes" : "no";
        }
    }
}
