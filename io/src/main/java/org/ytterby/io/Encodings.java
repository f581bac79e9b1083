package org.ytterby.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the encoding of a table: by its mark, by being UTF-8, by headings that are known in one encoding only, or by
 * characters that people write in one only. What two encodings could mean is left in doubt, and refused where it stands: the
 * name of a listed party read in the wrong one would meet no list.
 */
final class Encodings {
    static final int SAMPLE = 1 << 16;

    /** The names by which people know them. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf16", "UTF-16"),
            Map.entry("utf16le", "UTF-16LE"),
            Map.entry("utf16be", "UTF-16BE"),
            Map.entry("gbk", "GB18030"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb18030", "GB18030"),
            Map.entry("cp936", "GB18030"),
            Map.entry("big5", "Big5"),
            Map.entry("cp950", "Big5"),
            Map.entry("shiftjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("eucjp", "EUC-JP"),
            Map.entry("euckr", "x-windows-949"),
            Map.entry("cp949", "x-windows-949"),
            Map.entry("windows1252", "windows-1252"),
            Map.entry("cp1252", "windows-1252"),
            Map.entry("latin1", "windows-1252"));

    /** Of the characters read, how many people write every day: in the encoding that is meant, and at most in others. */
    private static final double LIKELY = 0.9;

    private static final double UNLIKELY = 0.85;
    private static final int ENOUGH = 60;

    private final Predicate<String> isHeading;

    /** @param isHeading whether somebody knows what a column of this heading means */
    Encodings(Predicate<String> isHeading) {
        this.isHeading = isHeading;
    }

    /** An encoding by a name that people know it by. */
    static Optional<Charset> named(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "")))
                .map(Charset::forName);
    }

    /** @param in a stream that can be marked; stands at its beginning again afterwards */
    Encoding of(InputStream in, Optional<Charset> stated) {
        byte[] sample = sample(in);
        int mark = markOf(sample, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (stated.isPresent()) {
            boolean utf8 = stated.get().equals(StandardCharsets.UTF_8);
            return Encoding.certain(stated.get(), utf8 ? mark : 0, Optional.empty());
        }
        if (mark > 0) {
            return Encoding.certain(StandardCharsets.UTF_8, mark, Optional.empty());
        }
        if (markOf(sample, 0xFF, 0xFE)) {
            return said(StandardCharsets.UTF_16LE, 2, "UTF-16", Note.of("encoding.mark"));
        }
        if (markOf(sample, 0xFE, 0xFF)) {
            return said(StandardCharsets.UTF_16BE, 2, "UTF-16", Note.of("encoding.mark"));
        }
        return withoutMark(sample);
    }

    /**
     * Of a document that has to be UTF-8; in doubt where it could be so by chance.
     *
     * @param in a stream that can be marked; stands at its beginning again afterwards
     */
    static Encoding ofUtf8(InputStream in) {
        byte[] sample = sample(in);
        return decoded(sample, StandardCharsets.UTF_8)
                .filter(ChanceUtf8::isLikely)
                .map(text -> new Encodings(h -> false).perhapsUtf8(sample, text))
                .orElse(Encoding.UTF_8);
    }

    private Encoding withoutMark(byte[] sample) {
        Optional<String> utf8 = decoded(sample, StandardCharsets.UTF_8).filter(t -> t.indexOf(0) < 0);
        if (utf8.isPresent()) {
            return ChanceUtf8.isLikely(utf8.get()) ? perhapsUtf8(sample, utf8.get()) : Encoding.UTF_8;
        }
        Optional<Charset> wide = wide(sample);
        return wide.isPresent() ? said(wide.get(), 0, "UTF-16", Note.of("encoding.zeros")) : likeliest(sample);
    }

    private static Encoding said(Charset charset, int mark, String name, Note why) {
        return Encoding.certain(charset, mark, Optional.of(Note.of("encoding", name, why)));
    }

    /** UTF-16 without a mark: signs and digits leave a zero in each pair, always on the same side. */
    private static Optional<Charset> wide(byte[] sample) {
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;
        }
        Charset charset = zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        int more = Math.max(zeros[0], zeros[1]);
        boolean oneSided = more > 2 + 8 * Math.min(zeros[0], zeros[1]);
        return Optional.of(charset)
                .filter(c -> oneSided
                        && decoded(sample, c).filter(t -> t.indexOf(0) < 0).isPresent());
    }

    /** A reading without an error. */
    private record Guess(Writing writing, String text, List<String> headings, double everyday) {}

    private Encoding likeliest(byte[] sample) {
        List<Guess> guesses = guesses(sample);
        List<Guess> headed =
                guesses.stream().filter(g -> !g.headings().isEmpty()).toList();
        List<Guess> possible = headed.isEmpty() ? byCharacters(guesses) : headed;
        return possible.size() == 1
                ? said(possible.getFirst())
                : Encoding.inDoubt(StandardCharsets.UTF_8, readings(guesses));
    }

    private List<Guess> guesses(byte[] sample) {
        List<Guess> guesses = new ArrayList<>();
        for (Writing writing : Writing.values()) {
            decoded(sample, writing.charset())
                    .filter(t -> t.indexOf(0) < 0)
                    .ifPresent(t -> guesses.add(new Guess(writing, t, knownHeadings(t), writing.everyday(t))));
        }
        return guesses;
    }

    private Encoding perhapsUtf8(byte[] sample, String text) {
        List<Guess> others = guesses(sample).stream()
                .filter(g -> g.everyday() >= LIKELY || !g.headings().isEmpty())
                .toList();
        return others.isEmpty()
                ? Encoding.UTF_8
                : Encoding.inDoubt(
                        StandardCharsets.US_ASCII,
                        "UTF-8 would read `" + firstForeign(text) + "`, " + readings(others));
    }

    /** Those whose characters people write, if it is one, and the others cannot be meant. */
    private static List<Guess> byCharacters(List<Guess> guesses) {
        List<Guess> meant = guesses.stream()
                .filter(g -> g.writing() != Writing.WESTERN || g.everyday() == 1)
                .toList();
        boolean western = meant.stream().anyMatch(g -> g.writing() == Writing.WESTERN);
        boolean much = guesses.stream().allMatch(g -> foreign(g.text()) >= ENOUGH);
        List<Guess> likely = meant.stream()
                .filter(g -> western
                        ? g.writing() == Writing.WESTERN
                        : g.everyday() >= LIKELY && g.writing().isUsual())
                .toList();
        boolean only = western || meant.size() == 1;
        boolean clear =
                much && meant.stream().filter(g -> g.everyday() >= UNLIKELY).count() == 1;
        return only || clear ? likely : List.of();
    }

    private static long foreign(String text) {
        return text.chars().filter(c -> c >= 0x80).count();
    }

    private static Encoding said(Guess best) {
        Note why = best.headings().isEmpty()
                ? Note.of("encoding.characters", best.writing().users())
                : Note.of(
                        "encoding.headings",
                        "`"
                                + String.join(
                                        "`, `",
                                        best.headings().stream().limit(3).toList()) + "`");
        return said(best.writing().charset(), 0, best.writing().known(), why);
    }

    private static String readings(List<Guess> guesses) {
        return guesses.stream()
                .map(g -> g.writing().known() + " would read `" + firstForeign(g.text()) + "`")
                .collect(Collectors.joining(", "));
    }

    private static String firstForeign(String text) {
        return text.lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("[,;\t\"]", -1)))
                .filter(cell -> cell.chars().anyMatch(c -> c >= 0x80))
                .map(cell -> cell.length() > 20 ? cell.substring(0, 20) + "…" : cell)
                .findFirst()
                .orElse("");
    }

    private List<String> knownHeadings(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(1)
                .flatMap(line -> java.util.Arrays.stream(line.split("[,;\t\"]", -1)))
                .map(String::strip)
                .filter(h -> h.chars().anyMatch(c -> c >= 0x80) && h.length() < 40 && isHeading.test(h))
                .limit(20)
                .toList();
    }

    /** The text of a sample, whose last character may be cut; empty where it is none of this encoding. */
    private static Optional<String> decoded(byte[] sample, Charset charset) {
        CharBuffer chars = CharBuffer.allocate(sample.length + 1);
        boolean error = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(sample), chars, sample.length < SAMPLE)
                .isError();
        return error ? Optional.empty() : Optional.of(chars.flip().toString());
    }

    private static boolean markOf(byte[] sample, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (sample.length <= i || (sample[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] sample(InputStream in) {
        try {
            in.mark(SAMPLE + 1);
            byte[] sample = in.readNBytes(SAMPLE);
            in.reset();
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
