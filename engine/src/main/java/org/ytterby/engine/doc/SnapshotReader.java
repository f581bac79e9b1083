package org.ytterby.engine.doc;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what {@link SnapshotWriter} wrote: for data that ships with the program and was checked when it was built. It
 * makes records and constants of this program and nothing else.
 */
public final class SnapshotReader {
    private static final String OURS = "org.ytterby.";
    private static final SnapshotWriter.Tag[] TAGS = SnapshotWriter.Tag.values();

    private final DataInputStream in;
    private final List<Object> read = new ArrayList<>(1 << 14);
    private final List<Type> types = new ArrayList<>();

    /** A record with the way to make one, or the constants of an enum. */
    private record Type(Optional<Constructor<?>> maker, int size, List<?> constants) {}

    private SnapshotReader(DataInputStream in) {
        this.in = in;
    }

    /** @throws IOException if this is no snapshot of such a value, or one of another version of the program */
    public static <T extends Record> T read(Class<T> type, DataInputStream in) throws IOException {
        try {
            return type.cast(new SnapshotReader(in).any());
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IOException("not a snapshot of this version", e);
        }
    }

    private Object any() throws IOException, ReflectiveOperationException {
        SnapshotWriter.Tag tag = TAGS[in.readByte()];
        if (tag == SnapshotWriter.Tag.AGAIN) {
            return read.get(number());
        }
        Object value = value(tag);
        read.add(value);
        return value;
    }

    private Object value(SnapshotWriter.Tag tag) throws IOException, ReflectiveOperationException {
        return switch (tag) {
            case TEXT -> in.readUTF();
            case NUMBER -> in.readInt();
            case YES -> true;
            case NO -> false;
            case REAL -> in.readDouble();
            case DAY -> LocalDate.ofEpochDay(in.readLong());
            case DECIMAL -> new BigDecimal(in.readUTF());
            case NONE -> Optional.empty();
            case SOME -> Optional.of(any());
            case CONSTANT -> type().constants().get(number());
            case LIST -> List.of(parts(number()));
            case SET -> Set.of(parts(number()));
            case ORDERED_SET -> Collections.unmodifiableSet(new LinkedHashSet<>(List.of(parts(number()))));
            case MAP -> map();
            case ORDERED_MAP -> orderedMap();
            case RECORD -> record();
            case AGAIN -> throw new IOException("nothing to repeat");
        };
    }

    private Object[] parts(int size) throws IOException, ReflectiveOperationException {
        Object[] parts = new Object[size];
        for (int i = 0; i < size; i++) {
            parts[i] = any();
        }
        return parts;
    }

    private Map<Object, Object> map() throws IOException, ReflectiveOperationException {
        int size = number();
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map.Entry<Object, Object>[] entries = new Map.Entry[size];
        for (int i = 0; i < size; i++) {
            Object key = any();
            entries[i] = Map.entry(key, any());
        }
        return Map.ofEntries(entries);
    }

    private Map<Object, Object> orderedMap() throws IOException, ReflectiveOperationException {
        int size = number();
        Map<Object, Object> map = new LinkedHashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            Object key = any();
            map.put(key, any());
        }
        return Collections.unmodifiableMap(map);
    }

    private Object record() throws IOException, ReflectiveOperationException {
        Type type = type();
        Object[] parts = parts(type.size());
        return type.maker()
                .orElseThrow(() -> new ClassNotFoundException("no record"))
                .newInstance(parts);
    }

    private Type type() throws IOException, ReflectiveOperationException {
        int number = number();
        if (number == types.size()) {
            types.add(type(in.readUTF()));
        }
        return types.get(number);
    }

    private static Type type(String name) throws ReflectiveOperationException {
        if (!name.startsWith(OURS)) {
            throw new ClassNotFoundException(name);
        }
        Class<?> type = Class.forName(name);
        if (type.isEnum()) {
            return new Type(Optional.empty(), 0, List.of(type.getEnumConstants()));
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = components[i].getType();
        }
        Constructor<?> maker = type.getDeclaredConstructor(parameters);
        maker.setAccessible(true);
        return new Type(Optional.of(maker), parameters.length, List.of());
    }

    private int number() throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.readByte();
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
