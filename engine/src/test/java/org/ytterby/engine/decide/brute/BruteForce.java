package org.ytterby.engine.decide.brute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The answer by definition: every completion is tried, one after the other. */
final class BruteForce {
    private static final int EXEMPT = 1;
    private static final int FIRST_LICENCE = 2;
    private static final int PROHIBITED = 5;

    private final ToyLaw law;
    private final List<BruteLeaf> leaves;
    private final Settled settled;
    private final int[] outcomes;
    private final boolean[] impossible;
    private final Map<String, BitSet> permits = new TreeMap<>();

    /** @param limit how many completions to try at most */
    BruteForce(ToyLaw law, BruteLeaves found, int limit) {
        this.law = law;
        this.leaves = found.leaves();
        this.settled = found.settled();
        long size = 1;
        for (BruteLeaf leaf : leaves) {
            size = Math.min(size * leaf.values().size(), Integer.MAX_VALUE);
        }
        if (size > limit) {
            throw new TooMany();
        }
        this.outcomes = new int[(int) size];
        this.impossible = new boolean[(int) size];
        run();
    }

    /** More completions than are worth trying. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    int completions() {
        return outcomes.length;
    }

    int leaves() {
        return leaves.size();
    }

    private void run() {
        Map<String, BruteLeaves.Ref> refs = new TreeMap<>();
        settled.now.forEach((fact, value) -> {
            if (value instanceof BruteLeaves.Ref ref) {
                refs.put(fact, ref);
            }
        });
        for (int at = 0; at < outcomes.length; at++) {
            int rest = at;
            for (BruteLeaf leaf : leaves) {
                settled.now.put(
                        leaf.id(), leaf.values().get(rest % leaf.values().size()));
                rest /= leaf.values().size();
            }
            refs.forEach((fact, ref) -> settled.now.put(fact, settled.now.get(ref.source())));
            impossible[at] = !settled.isPossible();
            outcomes[at] = outcome(at);
        }
    }

    private int outcome(int at) {
        int count = law.provisions().size();
        boolean[] applies = new boolean[count];
        for (int i = count - 1; i >= 0; i--) {
            ToyLaw.Provision p = law.provisions().get(i);
            applies[i] = settled.operates(p)
                    && settled.holds(p.when())
                    && p.yieldsTo().stream().noneMatch(j -> applies[j])
                    && !named(applies, i, ToyEffect.Exclude.class);
        }
        int strictest = 0;
        Set<String> due = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            if (applies[i]) {
                strictest = Math.max(strictest, effect(applies, i, due));
            }
        }
        due.forEach(type -> permits.computeIfAbsent(type, k -> new BitSet()).set(at));
        return strictest;
    }

    private int effect(boolean[] applies, int provision, Set<String> due) {
        return switch (law.provisions().get(provision).effect()) {
            case ToyEffect.Prohibit p -> PROHIBITED;
            case ToyEffect.RequirePermit r -> {
                if (named(applies, provision, ToyEffect.Exempt.class)) {
                    yield EXEMPT;
                }
                int policy = r.policy();
                boolean instead = false;
                for (int i = 0; i < applies.length; i++) {
                    ToyEffect other = law.provisions().get(i).effect();
                    if (applies[i] && other.names().contains(provision)) {
                        policy = other instanceof ToyEffect.SetPolicy s ? Math.max(policy, s.policy()) : policy;
                        if (other instanceof ToyEffect.PermitInstead p) {
                            due.add(p.type());
                            instead = true;
                        }
                    }
                }
                if (!instead) {
                    due.add(r.type());
                }
                yield FIRST_LICENCE + policy;
            }
            case ToyEffect.SetPolicy s -> 0;
            case ToyEffect.PermitInstead p -> 0;
            case ToyEffect.Exempt e -> 0;
            case ToyEffect.Exclude e -> 0;
        };
    }

    private boolean named(boolean[] applies, int provision, Class<? extends ToyEffect> kind) {
        for (int i = 0; i < applies.length; i++) {
            ToyEffect effect = law.provisions().get(i).effect();
            if (kind.isInstance(effect) && effect.names().contains(provision) && applies[i]) {
                return true;
            }
        }
        return false;
    }

    int mildest() {
        int mildest = PROHIBITED;
        for (int i = 0; i < outcomes.length; i++) {
            mildest = impossible[i] ? mildest : Math.min(mildest, outcomes[i]);
        }
        return mildest;
    }

    int strictest() {
        int strictest = 0;
        for (int i = 0; i < outcomes.length; i++) {
            strictest = impossible[i] ? strictest : Math.max(strictest, outcomes[i]);
        }
        return strictest;
    }

    /** Keys of the leaves in which two completions differ alone and come to different outcomes. */
    Set<String> missing() {
        Set<String> keys = new TreeSet<>();
        int stride = 1;
        for (BruteLeaf leaf : leaves) {
            if (matters(outcomes, stride, leaf.values().size(), impossible)) {
                keys.add(leaf.key());
            }
            stride *= leaf.values().size();
        }
        return keys;
    }

    private static boolean matters(int[] outcomes, int stride, int size, boolean[] impossible) {
        for (int i = 0; i < outcomes.length; i++) {
            int digit = i / stride % size;
            for (int v = digit + 1; v < size; v++) {
                int other = i + (v - digit) * stride;
                if (outcomes[i] != outcomes[other] && !impossible[i] && !impossible[other]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The kinds of permission due in some completion; true: in every one. */
    Map<String, Boolean> permits() {
        Map<String, Boolean> due = new TreeMap<>();
        permits.forEach((type, where) -> {
            boolean every = true;
            boolean some = false;
            for (int i = 0; i < outcomes.length; i++) {
                every &= impossible[i] || where.get(i);
                some |= !impossible[i] && where.get(i);
            }
            if (some) {
                due.put(type, every);
            }
        });
        return due;
    }

    /**
     * The keys in the order in which they settle most: how many classes of completions an answer leaves open, on average
     * over the answers; classes are the combinations of values of the leaves that still matter.
     */
    Optional<String> firstQuestion() {
        record Scored(BruteLeaf leaf, long open) {}
        List<Scored> scored = new ArrayList<>();
        boolean[] none = new boolean[outcomes.length];
        int stride = 1;
        for (BruteLeaf leaf : leaves) {
            int size = leaf.values().size();
            if (matters(outcomes, stride, size, none)) {
                long open = 0;
                for (int value = 0; value < size; value++) {
                    open += openClasses(stride, size, value);
                }
                scored.add(new Scored(leaf, open));
            }
            stride *= size;
        }
        return scored.stream()
                .min((a, b) -> {
                    int byOpen = Long.compare(
                            a.open() * b.leaf().values().size(),
                            b.open() * a.leaf().values().size());
                    int byOrder = Integer.compare(a.leaf().order(), b.leaf().order());
                    return byOpen != 0
                            ? byOpen
                            : byOrder != 0
                                    ? byOrder
                                    : a.leaf().key().compareTo(b.leaf().key());
                })
                .map(s -> s.leaf().key());
    }

    private long openClasses(int stride, int size, int value) {
        int[] rest = new int[outcomes.length / size];
        int next = 0;
        for (int i = 0; i < outcomes.length; i++) {
            if (i / stride % size == value) {
                rest[next++] = outcomes[i];
            }
        }
        if (Arrays.stream(rest).distinct().count() == 1) {
            return 0;
        }
        long classes = 1;
        int at = 1;
        int full = 1;
        for (BruteLeaf leaf : leaves) {
            int width = leaf.values().size();
            if (full != stride) {
                classes *= matters(rest, at, width, new boolean[rest.length]) ? width : 1;
                at *= width;
            }
            full *= width;
        }
        return classes;
    }
}
