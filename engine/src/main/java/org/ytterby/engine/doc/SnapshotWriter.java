package org.ytterby.engine.doc;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes immutable values made of records for {@link SnapshotReader}. Equal values are written once and are one value
 * when read. The same value gives the same bytes on every run.
 */
@SuppressWarnings("EnumOrdinal") // written and read by one build, never by two
public final class SnapshotWriter {
    private final DataOutputStream out;
    private final Map<Object, Integer> written = new HashMap<>();
    private final Map<Class<?>, Integer> types = new LinkedHashMap<>();

    private final boolean textsOnly;
    private int values;

    private SnapshotWriter(DataOutputStream out, boolean textsOnly) {
        this.out = out;
        this.textsOnly = textsOnly;
    }

    /** @throws IllegalArgumentException if the value holds something that is no part of immutable data */
    public static void write(Record value, DataOutputStream out) throws IOException {
        new SnapshotWriter(out, false).any(value);
    }

    /** The same for very many records that hardly ever repeat: of equal values only texts and constants are written once. */
    public static void writeMany(Record value, DataOutputStream out) throws IOException {
        new SnapshotWriter(out, true).any(value);
    }

    private void any(Object value) throws IOException {
        if (textsOnly && !(value instanceof String || value instanceof Enum<?>)) {
            write(value);
            values++;
            return;
        }
        Object key = keyOf(value);
        Integer known = written.get(key);
        if (known != null) {
            out.writeByte(Tag.AGAIN.ordinal());
            number(known);
            return;
        }
        write(value);
        written.put(key, values++);
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case String s -> {
                tag(Tag.TEXT);
                out.writeUTF(s);
            }
            case Integer i -> {
                tag(Tag.NUMBER);
                out.writeInt(i);
            }
            case Boolean b -> tag(b ? Tag.YES : Tag.NO);
            case Double d -> {
                tag(Tag.REAL);
                out.writeDouble(d);
            }
            case LocalDate day -> {
                tag(Tag.DAY);
                out.writeLong(day.toEpochDay());
            }
            case BigDecimal decimal -> {
                tag(Tag.DECIMAL);
                out.writeUTF(decimal.toString());
            }
            case Optional<?> maybe -> {
                tag(maybe.isPresent() ? Tag.SOME : Tag.NONE);
                if (maybe.isPresent()) {
                    any(maybe.get());
                }
            }
            case Enum<?> e -> {
                tag(Tag.CONSTANT);
                type(e.getDeclaringClass());
                number(e.ordinal());
            }
            case List<?> list -> all(Tag.LIST, list);
            case Set<?> set -> all(isShuffled(set) ? Tag.SET : Tag.ORDERED_SET, inOrder(set));
            case Map<?, ?> map -> map(map);
            case Record r -> record(r);
            default -> throw new IllegalArgumentException("no immutable data: " + value.getClass());
        }
    }

    /** Equal maps and sets may differ in their order, and a list never equals a set: each kind has keys of its own. */
    private static Object keyOf(Object value) {
        return value instanceof Map<?, ?> || value instanceof Set<?>
                ? new Ordered(
                        value.getClass(), value instanceof Map<?, ?> m ? List.copyOf(m.entrySet()) : inOrder(value))
                : value;
    }

    private record Ordered(Class<?> kind, List<?> parts) {}

    private void all(Tag tag, Collection<?> parts) throws IOException {
        tag(tag);
        number(parts.size());
        for (Object part : parts) {
            any(part);
        }
    }

    private void map(Map<?, ?> map) throws IOException {
        tag(isShuffled(map) ? Tag.MAP : Tag.ORDERED_MAP);
        number(map.size());
        for (Object key : inOrder(map.keySet(), isShuffled(map))) {
            any(key);
            any(valueOf(map, key));
        }
    }

    private static Object valueOf(Map<?, ?> map, Object key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a map without a value for " + key);
        }
        return value;
    }

    private void record(Record value) throws IOException {
        tag(Tag.RECORD);
        type(value.getClass());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                any(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot read " + component, e);
            }
        }
    }

    private void type(Class<?> type) throws IOException {
        Integer known = types.get(type);
        number(known == null ? types.size() : known);
        if (known == null) {
            types.put(type, types.size());
            out.writeUTF(type.getName());
        }
    }

    private void tag(Tag tag) throws IOException {
        out.writeByte(tag.ordinal());
    }

    /** Seven bits a byte, the lowest first. */
    private void number(int number) throws IOException {
        int left = number;
        while (left > 0x7f) {
            out.writeByte((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        out.writeByte(left);
    }

    /** Sets and maps of {@code Set.of} and {@code Map.of} have another order on every run. */
    private static boolean isShuffled(Object collection) {
        return collection.getClass().getName().contains("ImmutableCollections");
    }

    private static List<?> inOrder(Object set) {
        return inOrder((Set<?>) set, isShuffled(set));
    }

    private static List<?> inOrder(Set<?> set, boolean shuffled) {
        List<Object> parts = new ArrayList<>(set);
        if (shuffled) {
            parts.sort(null);
        }
        return parts;
    }

    /** What comes next. */
    enum Tag {
        AGAIN,
        TEXT,
        NUMBER,
        YES,
        NO,
        REAL,
        DAY,
        DECIMAL,
        NONE,
        SOME,
        CONSTANT,
        LIST,
        SET,
        ORDERED_SET,
        MAP,
        ORDERED_MAP,
        RECORD
    }
}
