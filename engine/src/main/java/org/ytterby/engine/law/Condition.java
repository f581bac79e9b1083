package org.ytterby.engine.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What has to be so for a rule to apply: a small typed language over named facts, without free code.
 *
 * <p>A condition is read from the corpus and checked against the vocabulary when the corpus is loaded. What it means on
 * one settled case is said at each kind; what it means on a case with unknowns follows from its completions. Immutable.
 */
public sealed interface Condition {
    Condition TRUE = new All(List.of());
    Condition FALSE = new Any(List.of());

    /** Whether it holds in any case. */
    static boolean isTrue(Condition condition) {
        return condition instanceof All all && all.of().isEmpty();
    }

    /** Whether it holds in no case. */
    static boolean isFalse(Condition condition) {
        return condition instanceof Any any && any.of().isEmpty();
    }

    /** Every part holds; with no parts it always holds. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /** Some part holds; with no parts it never holds. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    record Not(Condition of) implements Condition {}

    /** A code, country or yes/no fact has one of these values. */
    record OneOf(String fact, Set<String> values) implements Condition {
        public OneOf {
            values = Set.copyOf(values);
        }
    }

    /** A set of codes holds at least one of these. */
    record Holds(String fact, Set<String> codes) implements Condition {
        public Holds {
            codes = Set.copyOf(codes);
        }
    }

    /** A set of codes holds one of these and nothing else. */
    record AllWithin(String fact, Set<String> codes) implements Condition {
        public AllWithin {
            codes = Set.copyOf(codes);
        }
    }

    /** A number lies in the range. */
    record InRange(String fact, Range range) implements Condition {}

    /** The state in which an element is bound. */
    enum State {
        ANY,
        ELEMENTAL,
        OXIDE,
        COMPOUND
    }

    /** What a test of the goods' content counts. */
    enum Counts {
        /** What is stated, and what may be besides. */
        POSSIBLE,
        /** Where somebody says what is in the goods, only what is named: another element is not asked for. */
        STATED,
        /** Only what is named: no other element is asked for, also where nobody says what is in the goods. */
        NAMED,
        /** Only what the stated facts settle; nothing is asked for. */
        KNOWN
    }

    /** The goods hold the element in this state, its share of the mass (per cent) in the range. */
    record Contains(String element, State state, Range share, Counts counts) implements Condition {}

    /** Controlled material is worth at least this share of the whole: {@code material >= share * value}, no division. */
    record ShareOfValue(String parameter) implements Condition {}

    /** One of these items matches the goods; with {@code controlled}, one whose listing operates on the day. */
    record Items(List<String> ids, boolean controlled) implements Condition {
        public Items {
            ids = List.copyOf(ids);
        }
    }

    /** The goods are no item of these, and near one: the same kind of thing with a figure met. */
    record Near(List<String> ids) implements Condition {
        public Near {
            ids = List.copyOf(ids);
        }
    }

    /**
     * A party in one of the roles is an entry of a notice that carries one of the measures, at work on the day;
     * with lists named, of a notice of one of those.
     */
    record PartyOn(Set<PartyRole> as, Set<String> measures, Set<String> lists) implements Condition {
        public PartyOn {
            as = Set.copyOf(as);
            measures = Set.copyOf(measures);
            lists = Set.copyOf(lists);
        }
    }

    /** A party in one of the roles is held, by at least this share, by entries that carry one of the measures. */
    record PartyHeld(Set<PartyRole> as, Set<String> measures, BigDecimal atLeast, String method) implements Condition {
        public PartyHeld {
            as = Set.copyOf(as);
            measures = Set.copyOf(measures);
        }
    }

    /** The open point of law is read in one of these ways. */
    record Reading(String point, Set<String> readings) implements Condition {
        public Reading {
            readings = Set.copyOf(readings);
        }
    }

    /** A day fact lies after (or before) another day; days are stated or not, never completed. */
    record DayTest(String fact, boolean after, DayRef other) implements Condition {}

    /** A day, a name or a number is stated at all. */
    record IsStated(String fact) implements Condition {}

    /**
     * The day a day fact is compared with: another fact, the day of the act where that fact is not stated, some months
     * later; the day of the act itself ({@code as_of}); or a date.
     */
    sealed interface DayRef {
        record OfFact(String fact, int months) implements DayRef {}

        record OfMovement() implements DayRef {}

        record OnDate(LocalDate day) implements DayRef {}
    }

    static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Any(parts);
    }
}
