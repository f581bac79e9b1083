package org.ytterby.engine.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is stated of one movement, by fact key, in the order of the input. Immutable. */
public final class Facts {
    private final Map<String, Stated> stated;
    /** What counts of facts that are not stated; apart, since to copy what is stated for each line would be dear. */
    private final Map<String, Stated> otherwise;

    public Facts(Map<String, Stated> stated) {
        this(new LinkedHashMap<>(stated), Map.of());
    }

    /** Which facts somebody asked for, where that is noted. */
    private final @Nullable Map<String, Optional<Stated>> asked;

    private Facts(Map<String, Stated> stated, Map<String, Stated> otherwise) {
        this(stated, otherwise, null);
    }

    private Facts(
            Map<String, Stated> stated, Map<String, Stated> otherwise, @Nullable Map<String, Optional<Stated>> asked) {
        this.stated = stated;
        this.otherwise = otherwise;
        this.asked = asked;
    }

    /** The same, and what counts of facts that are not stated, which nobody else may change. */
    Facts or(Map<String, Stated> unstated) {
        return new Facts(otherwise.isEmpty() ? stated : all(), unstated);
    }

    /**
     * The same facts, to be asked for one by one: each that somebody asks for is put down, in that order. For one thread.
     *
     * @param asked filled with the facts and what is known of each
     */
    public Facts noting(Map<String, Optional<Stated>> asked) {
        return new Facts(stated, otherwise, asked);
    }

    public Map<String, Stated> stated() {
        return Collections.unmodifiableMap(otherwise.isEmpty() && asked == null ? stated : all());
    }

    private Map<String, Stated> all() {
        if (asked != null) {
            throw new IllegalStateException("these facts are asked for one by one");
        }
        Map<String, Stated> all = new LinkedHashMap<>(stated);
        all.putAll(otherwise);
        return all;
    }

    private @Nullable Stated find(String key) {
        Stated known = stated.get(key);
        if (known == null) {
            known = otherwise.get(key);
        }
        if (asked != null && !asked.containsKey(key)) {
            asked.put(key, Optional.ofNullable(known));
        }
        return known;
    }

    public Optional<Value> value(String key) {
        Stated s = find(key);
        return s == null ? Optional.empty() : Optional.of(s.value());
    }

    public Optional<Stated> get(String key) {
        return Optional.ofNullable(find(key));
    }

    public Optional<String> text(String key) {
        Stated s = find(key);
        return s != null && s.value() instanceof Value.Text t ? Optional.of(t.text()) : Optional.empty();
    }

    public Optional<String> code(String key) {
        Stated s = find(key);
        return s != null && s.value() instanceof Value.Code c ? Optional.of(c.code()) : Optional.empty();
    }

    public Optional<java.time.LocalDate> day(String key) {
        Stated s = find(key);
        return s != null && s.value() instanceof Value.Day d ? Optional.of(d.day()) : Optional.empty();
    }

    public boolean is(String key, String code) {
        Stated s = find(key);
        return s != null && s.value() instanceof Value.Code c && c.code().equals(code);
    }

    public Facts with(String key, Value value, Stated.Origin origin) {
        Map<String, Stated> more = all();
        more.put(key, new Stated(value, origin));
        return new Facts(more, Map.of());
    }

    public Facts without(String key) {
        Map<String, Stated> less = all();
        less.remove(key);
        return new Facts(less, Map.of());
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Facts f && f.all().equals(all()));
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return "Facts" + all();
    }
}
