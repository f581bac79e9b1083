package org.ytterby.engine.screen.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;

/** The names of list entries, each of those that stand in one field apart. A name is read when it is first compared. Thread-safe. */
final class Written {
    private final List<ListEntry> entries;
    private final String counts;
    private final int[] entryOf;
    private final EntryName[] fields;
    private final int[] parts;
    private final ReadName[] read; // threads may read the same name twice
    private final Map<Token, Token> words = new ConcurrentHashMap<>();

    private Written(List<ListEntry> entries, String counts) {
        int size = counts.chars().sum();
        this.entries = List.copyOf(entries);
        this.counts = counts;
        this.entryOf = new int[size];
        this.fields = new EntryName[size];
        this.parts = new int[size];
        this.read = new ReadName[size];
        Arrays.fill(read, ReadName.NONE);
    }

    /** Reads all of them. */
    static Written of(List<ListEntry> entries) {
        List<List<ReadName>> all = entries.parallelStream()
                .flatMap(e -> e.names().stream())
                .map(n -> ReadName.of(n.text()))
                .toList();
        Written written = of(entries, counts(all));
        int at = 0;
        for (List<ReadName> parts : all) {
            for (ReadName part : parts) {
                written.read[at++] = written.shared(part);
            }
        }
        return written;
    }

    /** A word is kept once for all names, which keeps what is compared close together. */
    private ReadName shared(ReadName name) {
        return name.of(t -> words.computeIfAbsent(t, same -> same));
    }

    /** Names that are looked for, of the words that the lists hold too: what these weigh is worked out already. */
    List<ReadName> known(List<ReadName> names) {
        return names.size() == 1
                ? List.of(known(names.getFirst()))
                : names.stream().map(this::known).toList();
    }

    private ReadName known(ReadName name) {
        return name.of(t -> words.getOrDefault(t, t));
    }

    private static String counts(List<List<ReadName>> all) {
        StringBuilder counts = new StringBuilder(all.size());
        all.forEach(parts -> counts.append((char) parts.size()));
        return counts.toString();
    }

    /** @param counts how many names stand in each field, as {@link #counts()} gave it for the same entries */
    static Written of(List<ListEntry> entries, String counts) {
        Written written = new Written(entries, counts);
        int field = 0;
        int at = 0;
        for (int e = 0; e < entries.size(); e++) {
            for (EntryName name : entries.get(e).names()) {
                for (int part = 0; part < counts.charAt(field); part++) {
                    written.entryOf[at] = e;
                    written.fields[at] = name;
                    written.parts[at] = part;
                    at++;
                }
                field++;
            }
        }
        return written;
    }

    /** How many names stand in each field, as a text to be stored. */
    String counts() {
        return counts;
    }

    ReadName[] all() {
        return read.clone();
    }

    ReadName read(int place) {
        ReadName known = read[place];
        if (known.isNone()) {
            known = shared(ReadName.of(fields[place].text()).get(parts[place]));
            read[place] = known;
        }
        return known;
    }

    int size() {
        return read.length;
    }

    int entryOf(int place) {
        return entryOf[place];
    }

    /** The places of the names of an entry, from the first up to and without the second; none where no name of it can be read. */
    int[] span(int entry) {
        int from = Math.max(0, Arrays.binarySearch(entryOf, entry));
        while (from > 0 && entryOf[from - 1] == entry) {
            from--;
        }
        int to = from;
        while (to < entryOf.length && entryOf[to] == entry) {
            to++;
        }
        return new int[] {from, to};
    }

    NumberIndex numbers() {
        return new NumberIndex(entries.stream().map(ListEntry::identifiers).toList());
    }

    /** The numbers of entries that are so, as {@link NumberIndex#plain} gives them. */
    Set<String> numbers(Predicate<ListEntry> such) {
        return entries.stream()
                .filter(such)
                .flatMap(e -> e.identifiers().stream())
                .map(i -> NumberIndex.plain(i.number()))
                .collect(Collectors.toSet());
    }

    ListEntry entry(int place) {
        return entries.get(entryOf[place]);
    }

    /** Whether its field holds no letters but characters that stand without blanks; seen without reading it. */
    boolean isUnspaced(int place) {
        String text = fields[place].text();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))
                    && !Writing.of(text.charAt(i)).isUnspaced()) {
                return false;
            }
        }
        return true;
    }

    /** The places of the names of entries that are so. */
    int[] places(Predicate<ListEntry> such) {
        boolean[] are = new boolean[entries.size()];
        for (int e = 0; e < are.length; e++) {
            are[e] = such.test(entries.get(e));
        }
        return IntStream.range(0, entryOf.length).filter(p -> are[entryOf[p]]).toArray();
    }

    /** Whether both hold the same fields in the same order, these places of either left out. */
    boolean isSameBut(int[] without, Written other, int[] withoutOfOther) {
        return Arrays.equals(rest(without), other.rest(withoutOfOther));
    }

    private String[] rest(int... without) {
        BitSet left = new BitSet(fields.length);
        left.set(0, fields.length);
        Arrays.stream(without).forEach(left::clear);
        return left.stream()
                .mapToObj(p -> entry(p).list() + "\n" + entry(p).id() + "\n" + fields[p].text())
                .toArray(String[]::new);
    }

    EntryName field(int place) {
        return fields[place];
    }
}
