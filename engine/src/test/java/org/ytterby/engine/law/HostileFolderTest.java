package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Problem;

/** A corpus folder that is cut short, in another encoding, or made to do harm is refused whole, with the place. */
class HostileFolderTest {
    private static final String NOTICE = "lists/cn/n1.yaml";

    private static final Pattern FILES = Pattern.compile("\n(?=[a-z-]+(/[a-z0-9-]+)*\\.yaml:)");

    @TempDir
    Path corpus;

    /** The toy corpus as a folder: its one document, taken apart at the paths. */
    @BeforeEach
    void write() throws IOException {
        for (String part : FILES.split(ToyLaw.text(), -1)) {
            int colon = part.indexOf(".yaml:") + ".yaml".length();
            if (!part.startsWith("#") && colon > 5) {
                String content = part.substring(colon + 1).strip();
                put(part.substring(0, colon), content.replaceAll("\n {2}", "\n") + "\n");
            }
        }
        put("calendars/cn.yaml", "years: {}\n");
    }

    @Test
    void theFolderIsSound() {
        assertThat(Corpus.fromDirectory(corpus).listings()).isEqualTo(2);
    }

    @Test
    void aLinkIsRefusedWhereItStands() throws IOException {
        Files.createSymbolicLink(corpus.resolve("lists/cn/more.yaml"), corpus.resolve(NOTICE));

        assertThat(refusal().toString()).startsWith("YT-C058  lists/cn/more.yaml  ");
    }

    @Test
    void aLinkThatLeadsBackToItsOwnFolderIsRefusedAndNotFollowed() throws IOException {
        Files.createSymbolicLink(corpus.resolve("lists/cn/again"), corpus.resolve("lists"));

        assertThat(refusal().toString()).startsWith("YT-C058  lists/cn/again  ");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedUnread() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(corpus.resolve(NOTICE).toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }

        assertThat(refusal().id()).isEqualTo("YT-Y007");
        assertThat(refusal().place()).hasToString(NOTICE);
    }

    @Test
    void anotherEncodingIsRefusedAtItsFirstByte() throws IOException {
        String text = Files.readString(corpus.resolve(NOTICE));
        for (Charset other :
                new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("GB18030")}) {
            Files.write(corpus.resolve(NOTICE), text.getBytes(other));
            assertThat(refusal().id()).as(other.name()).isEqualTo("YT-Y008");
        }
    }

    @Test
    void latinLettersOfAnOlderEncodingAreRefusedAtTheLetter() throws IOException {
        put(NOTICE, Files.readString(corpus.resolve(NOTICE)).replace("Quillon Ballistics", "Quillón Ballistics"));
        String text = Files.readString(corpus.resolve(NOTICE)).replaceAll("[^\\x00-\\xff]", "x");
        Files.write(corpus.resolve(NOTICE), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal().place()).hasToString(NOTICE + ":15:21");
    }

    @Test
    void aByteOrderMarkIsRefused() throws IOException {
        put(NOTICE, "\ufeff" + Files.readString(corpus.resolve(NOTICE)));

        assertThat(refusal().toString()).startsWith("YT-Y008  " + NOTICE + ":1:1");
    }

    @Test
    void aNulByteIsRefusedWhereItStands() throws IOException {
        put(NOTICE, "id: a\nx: b\u0000\n");

        assertThat(refusal().toString()).startsWith("YT-Y008  " + NOTICE + ":2:5  a NUL byte");
    }

    @Test
    void aFileCutInALineIsRefusedAtItsEnd() throws IOException {
        put(NOTICE, "id: toy.list.1\nname");

        assertThat(refusal().toString()).startsWith("YT-Y009  " + NOTICE + ":2:5");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        put(NOTICE, "");

        assertThat(refusal().toString()).startsWith("YT-D005  " + NOTICE + ":1:1  nothing where a table");
    }

    @Test
    void aRoomThatIsMissingIsNamed() throws IOException {
        Files.delete(corpus.resolve("open-points/cn/extended.yaml"));
        Files.delete(corpus.resolve("open-points/cn/stakes.yaml"));

        assertThat(refusal().message()).isEqualTo("the corpus lacks `open-points`");
    }

    @Test
    void oneNoticeThatIsMissingIsNamedWhereTheContentsNameIt() throws IOException {
        put("contents.yaml", "files:\n  - horizon.yaml\n  - lists/cn/n2.yaml\n");

        assertThat(refusal().toString()).startsWith("YT-C043  contents.yaml:3:5  the corpus lacks `lists/cn/n2.yaml`");
    }

    @Test
    void aFileThatNobodyWouldReadIsRefused() throws IOException {
        put("lists/cn/n2.yml", "id: toy.list.2\n");

        assertThat(refusal().toString()).startsWith("YT-C047  lists/cn/n2.yml");
    }

    @Test
    void aBombOfAliasesIsRefused() throws IOException {
        put(NOTICE, "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");

        assertThat(refusal().id()).startsWith("YT-Y00");
    }

    @Test
    void aTagIsRefused() throws IOException {
        put(NOTICE, "a: !java.net.URL [x]\n");

        assertThat(refusal().id()).isEqualTo("YT-Y006");
    }

    @Test
    void setsThatNameEachOtherAreRefused() throws IOException {
        put("vocabulary/sets.yaml", "sets: {moves: [$more], more: [$moves], users: [end_user]}\n");
        put("instruments/toy/2.yaml", instrument("{movement: $moves}"));

        assertThat(refusal().message()).isEqualTo("`$moves` is defined by itself");
    }

    @Test
    void conditionsThatUseEachOtherAreRefused() throws IOException {
        put("vocabulary/sets.yaml", "conditions: {one: {use: other}, other: {not: {use: one}}}\n");
        put("instruments/toy/2.yaml", instrument("{use: one}"));

        assertThat(refusal().message()).isEqualTo("`use one` is defined by itself");
    }

    @Test
    void namesThatGrowWithoutAnyAliasAreRefused() throws IOException {
        String conditions = IntStream.range(0, 40)
                .mapToObj(i -> "  c%d: {all: [{use: c%d}, {use: c%d}]}%n".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining());
        put("vocabulary/sets.yaml", "conditions:\n" + conditions.replace("\r", "") + "  c40: {movement: export}\n");
        put("instruments/toy/2.yaml", instrument("{use: c0}"));

        assertThat(refusal().id()).isEqualTo("YT-C050");
    }

    @Test
    void argumentsThatGrowAreRefused() throws IOException {
        String elements = IntStream.range(0, 60).mapToObj(i -> "Dy").collect(Collectors.joining(", ", "[", "]"));
        put("items/forms.yaml", """
            magnet:
              takes: [containing]
              means: {all: [{each: $containing, test: {all: [{each: $containing, test: {all: [{each: $containing, test: {contains: {element: $each}}}]}}]}}]}
            """);
        put(
                "items/cn/1.yaml",
                "instrument: toy.1\nitems:\n  M1: {form: magnet, containing: " + elements + ", name: {en: x}}\n");

        assertThat(refusal().id()).isEqualTo("YT-C056");
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsRefused() throws IOException {
        put("instruments/toy/2.yaml", instrument("{item.parameters.purity_percent: {at-least: 1e999999999}}"));

        assertThat(refusal().message()).isEqualTo("`1e999999999` is no number");
    }

    private static String instrument(String when) {
        return """
            id: toy.2
            kind: announcement
            title: {en: Second}
            published: 2026-01-05
            provisions:
              "1": {says: {en: x}, cite: "1", when: %s}
            """.formatted(when);
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(corpus.resolve(path).resolveSibling("."));
        Files.writeString(corpus.resolve(path), text, StandardCharsets.UTF_8);
    }

    private Problem refusal() {
        InputException refused = catchThrowableOfType(InputException.class, () -> Corpus.fromDirectory(corpus));
        assertThat(refused).as("refused").isNotNull();
        return refused.problems().getFirst();
    }
}
