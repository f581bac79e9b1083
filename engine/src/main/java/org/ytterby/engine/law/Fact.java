package org.ytterby.engine.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One fact of the vocabulary: what it is called, what it can be, how a person is asked for it.
 *
 * @param values the values of a code, in order; empty for open types
 * @param order place in the vocabulary; breaks ties between questions
 * @param whom who can answer
 * @param after facts before it that have to be known first: whether it matters follows from them
 * @param declaredFor what a declaration that states this fact has to be about
 * @param written what else people write for a value, by value
 */
public record Fact(
        String key,
        Type type,
        List<String> values,
        Default otherwise,
        int order,
        Bilingual means,
        Bilingual ask,
        Bilingual findOut,
        String whom,
        List<String> after,
        Scope declaredFor,
        Map<String, Bilingual> valueTexts,
        Map<String, List<String>> written,
        List<String> columns,
        Optional<String> unit) {

    /** The kinds of values. A number may be an interval; a yes-no may be unknown. */
    public enum Type {
        TEXT,
        NUMBER,
        CODE,
        CODES,
        YES_NO,
        COUNTRY,
        DATE,
        COMPOSITION,
        OWNERSHIP,
        PARTIES
    }

    /** What a declaration about this fact names. */
    public enum Scope {
        ARTICLE,
        PARTY,
        SELF,
        NONE
    }

    /** What counts where the fact is left out. */
    public sealed interface Default {
        record None() implements Default {}

        record Value(String value) implements Default {}

        record SameAs(String key) implements Default {}

        /**
         * Counts only while another fact has one of these values, and a third none of those.
         *
         * @param unlessStated facts of which none may be stated: who states one has thought of the matter
         */
        record When(
                String value, Condition.OneOf condition, Optional<Condition.OneOf> unless, List<String> unlessStated)
                implements Default {}
    }

    public boolean isClosed() {
        return !values.isEmpty();
    }
}
