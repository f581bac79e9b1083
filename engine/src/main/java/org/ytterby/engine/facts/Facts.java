package org.ytterby.engine.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is stated of one movement, by fact key, in the order of the input. Immutable. */
public record Facts(Map<String, Stated> stated) {
    public Facts {
        stated = Collections.unmodifiableMap(new LinkedHashMap<>(stated));
    }

    public Optional<Value> value(String key) {
        return Optional.ofNullable(stated.get(key)).map(Stated::value);
    }

    public Optional<Stated> get(String key) {
        return Optional.ofNullable(stated.get(key));
    }

    public Optional<String> text(String key) {
        return value(key).flatMap(v -> v instanceof Value.Text t ? Optional.of(t.text()) : Optional.empty());
    }

    public Optional<String> code(String key) {
        Stated s = stated.get(key);
        return s != null && s.value() instanceof Value.Code c ? Optional.of(c.code()) : Optional.empty();
    }

    public Optional<java.time.LocalDate> day(String key) {
        return value(key).flatMap(v -> v instanceof Value.Day d ? Optional.of(d.day()) : Optional.empty());
    }

    public boolean is(String key, String code) {
        return code(key).filter(code::equals).isPresent();
    }

    public Facts with(String key, Value value, Stated.Origin origin) {
        Map<String, Stated> more = new LinkedHashMap<>(stated);
        more.put(key, new Stated(value, origin));
        return new Facts(more);
    }

    public Facts without(String key) {
        Map<String, Stated> less = new LinkedHashMap<>(stated);
        less.remove(key);
        return new Facts(less);
    }
}
