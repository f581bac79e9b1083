package org.ytterby.io.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.engine.screen.match.Match;
import org.ytterby.engine.screen.match.Query;

/** Lists that were read are kept, and what is kept is never another thing than what the files say. */
class ListCacheTest {
    @TempDir
    private Path folder;

    private Path list;
    private Path sdn;
    private ListCache cache;

    @BeforeEach
    void write() throws IOException {
        list = folder.resolve("list.csv");
        Files.writeString(list, "id,name,country,date of birth\n" + many("e", "Harbour Holding %d,NL,1961-01-08"));
        sdn = folder.resolve("sdn.csv");
        Files.writeString(sdn, many("", "\"Works %d\",\"-0- \",\"CUBA\"" + ",-0-".repeat(8)));
        Files.writeString(folder.resolve("alt.csv"), "7,1,\"aka\",\"Karalov Kombinat\",-0-\n");
        cache = cache("this program");
    }

    private static String many(String id, String row) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 600; i++) {
            rows.append(id).append(i).append(',').append(row.formatted(i)).append('\n');
        }
        return rows.toString();
    }

    private ListCache cache(String program) {
        return new ListCache(Optional.of(folder.resolve("kept")), program);
    }

    private List<Path> kept() throws IOException {
        Path kept = folder.resolve("kept");
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.toList();
        }
    }

    /** Which file it is on the disk: another one after it was written again. */
    private Object identity() throws IOException {
        assertThat(kept()).hasSize(1);
        return Files.getAttribute(kept().getFirst(), "fileKey") + " " + Files.getLastModifiedTime(kept().getFirst());
    }

    private ListCache.Read read() {
        return cache.read(List.of(list, sdn));
    }

    private static List<String> found(ListCache.Read read, String name) {
        return read.matcher().search().find(Query.named(name), 3).stream()
                .map(m -> m.entry().id() + " " + m.name().text() + " " + score(m))
                .toList();
    }

    private static double score(Match match) {
        return match.score().logOdds();
    }

    @Test
    void theSameFilesAreReadOnceAndSayTheSame() throws IOException {
        ListCache.Read first = read();
        Object before = identity();
        ListCache.Read again = read();

        assertThat(identity()).isEqualTo(before);
        assertThat(again.lists()).isEqualTo(first.lists());
        assertThat(again.entries()).hasSize(1_200);
        for (String name : List.of("Harbor Holding 17", "Kombinat Karalov", "Works 5")) {
            assertThat(found(again, name)).isNotEmpty().isEqualTo(found(first, name));
        }
    }

    @Test
    void aListThatIsAnotherIsReadAgain() throws IOException {
        read();
        Files.writeString(list, Files.readString(list).replace("Harbour Holding 17,", "Quellmark Logistics,"));

        assertThat(found(read(), "Quellmark Logistics").getFirst()).startsWith("e17 Quellmark Logistics");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aFileBesideAListThatIsAnotherOrCameOrWentIsReadToo() throws IOException {
        read();
        Files.writeString(folder.resolve("alt.csv"), "8,1,\"aka\",\"Quellmark Logistics\",-0-\n");
        assertThat(found(read(), "Quellmark Logistics").getFirst()).startsWith("8 Quellmark Logistics");

        Files.writeString(folder.resolve("add.csv"), "8,1,\"Main Street\",\"Havana\",\"Cuba\",-0-\n");
        assertThat(read().entries()).anySatisfy(e -> assertThat(e.addresses()).isNotEmpty());

        Files.delete(folder.resolve("alt.csv"));
        assertThat(read().entries()).noneSatisfy(e -> assertThat(e.names()).hasSize(2));
    }

    @Test
    void whatIsDamagedIsNotUsedAndIsWrittenAgain() throws IOException {
        ListCache.Read whole = read();
        Path kept = kept().getFirst();
        byte[] bytes = Files.readAllBytes(kept);
        for (int at : new int[] {0, 5, bytes.length / 2, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x20;
            Files.write(kept, damaged);
            assertThat(read().lists()).isEqualTo(whole.lists());
            assertThat(Files.readAllBytes(kept)).isEqualTo(bytes);
        }
        Files.write(kept, java.util.Arrays.copyOf(bytes, bytes.length / 3));
        assertThat(read().lists()).isEqualTo(whole.lists());
        Files.write(kept, new byte[0]);
        assertThat(read().lists()).isEqualTo(whole.lists());
    }

    @Test
    void anotherProgramReadsForItself() throws IOException {
        read();
        cache = cache("the next program");
        read();

        assertThat(kept()).hasSize(2);
    }

    @Test
    void nothingIsKeptWithoutAFolderOrOfShortLists() throws IOException {
        assertThat(new ListCache(Optional.empty(), "this program")
                        .read(List.of(list))
                        .entries())
                .hasSize(600);
        assertThat(new ListCache(Optional.of(sdn), "this program")
                        .read(List.of(list, sdn))
                        .entries())
                .hasSize(1_200);
        cache.read(List.of(list));

        assertThat(kept()).isEmpty();
    }

    @Test
    void listsThatWereUsedLongAgoGo() throws IOException {
        for (int i = 0; i < 9; i++) {
            cache = cache("program " + i);
            read();
        }

        assertThat(kept()).hasSize(6);
    }
}
