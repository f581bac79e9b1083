package org.ytterby.engine.facts;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Vocabulary;

/**
 * Which elements somebody says are not in the goods.
 *
 * @param zero stated with a share of nought
 * @param named stated to be there, or to be looked for
 * @param rest whether whatever is not named is denied too
 */
record Denial(Set<String> zero, Set<String> named, boolean rest) {
    static Denial by(Map<String, Value> says, Vocabulary vocabulary) {
        Set<String> zero = new HashSet<>();
        Set<String> named = new HashSet<>();
        boolean listed = false;
        if (says.get("item.elements") instanceof Value.Codes codes) {
            named.addAll(codes.codes());
            listed = codes.closed();
        }
        if (says.get(Declarations.COMPOSITION) instanceof Value.Composition composition) {
            for (Value.Constituent c : composition.constituents()) {
                if (c.amount() instanceof Value.Amount.Share s && s.high().signum() == 0) {
                    zero.add(c.name());
                } else {
                    vocabulary
                            .elementNames()
                            .formula(c.name())
                            .ifPresent(f -> named.addAll(f.counts().keySet()));
                }
            }
        }
        return new Denial(zero, named, listed || isYes(says.get(Declarations.COMPLETE)));
    }

    private static boolean isYes(@Nullable Value value) {
        return Optional.ofNullable(value).filter(new Value.Code("yes")::equals).isPresent();
    }

    boolean deniesAny() {
        return rest || !zero.isEmpty();
    }

    /** Words are enough where they spell an element out, or name what is denied by name, or are a grade that usually holds it. */
    boolean isBelied(GoodsWords words, Corpus law) {
        return !spelledOut(words, law.vocabulary()).isEmpty()
                || zero.stream()
                        .flatMap(e -> law.vocabulary().element(e).stream())
                        .anyMatch(words::name)
                || (law.suspectGrades().elements().stream().anyMatch(this::denies) && words.hold(law.suspectGrades()));
    }

    /** The elements that are denied and that the words spell out, or name by their symbol where they are denied by name. */
    Set<String> spelledOut(GoodsWords words, Vocabulary vocabulary) {
        Set<String> spelled = new HashSet<>();
        Set<String> asked = new HashSet<>(zero);
        asked.addAll(words.named());
        for (String symbol : asked) {
            vocabulary.element(symbol).filter(e -> isBelied(e, words)).ifPresent(e -> spelled.add(symbol));
        }
        if (rest && words.speakOfRareEarths(vocabulary) && namesNoRareEarth(vocabulary)) {
            vocabulary.elements().values().stream()
                    .filter(e -> e.rareEarth() && !zero.contains(e.symbol()) && isLeftOut(e))
                    .forEach(e -> spelled.add(e.symbol()));
        }
        return spelled;
    }

    private boolean isBelied(Vocabulary.Element element, GoodsWords words) {
        return (zero.contains(element.symbol()) || isLeftOut(element)) && words.nameSurely(element);
    }

    private boolean namesNoRareEarth(Vocabulary vocabulary) {
        return named.stream().flatMap(e -> vocabulary.element(e).stream()).noneMatch(Vocabulary.Element::rareEarth);
    }

    private boolean isLeftOut(Vocabulary.Element element) {
        return element.isHeard() && rest && !named.contains(element.symbol());
    }

    private boolean denies(String element) {
        return zero.contains(element) || (rest && !named.contains(element));
    }
}
