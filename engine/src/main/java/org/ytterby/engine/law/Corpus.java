package org.ytterby.engine.law;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.ytterby.engine.classify.Lexicon;
import org.ytterby.engine.doc.Compact;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.SnapshotReader;
import org.ytterby.engine.screen.Screener;

/**
 * The law on file: instruments with their provisions, items, listed parties, open points, working days, vocabulary.
 *
 * <p>Immutable and thread-safe; load once and share.
 *
 * @param version what this state of the files is called: a day's count and a digest of the contents
 * @param evidenceFrom the first day whose law was gathered; of an earlier day nothing is decided
 * @param evidenceUntil the last day whose publications were read; past it nothing is certified
 * @param regimes whose law it holds
 * @param measures what notices lay on parties, by the word that entries use
 */
public record Corpus(
        String version,
        Optional<LocalDate> evidenceFrom,
        LocalDate evidenceUntil,
        Regimes regimes,
        Vocabulary vocabulary,
        Map<String, Instrument> instruments,
        List<Provision> provisions,
        Map<String, Item> items,
        Map<String, Parameter> parameters,
        Map<String, OpenPoint> points,
        List<Notice> notices,
        List<StatusAct> statusActs,
        Map<String, Bilingual> measures,
        List<LicenceTest> licenceTests,
        List<WarningRule> warnings,
        List<Derivation> derivations,
        SuspectGrades suspectGrades,
        WorkingDays workingDays,
        List<Correction> corrections,
        Screener screener,
        Lexicon lexicon) {

    /** A dated figure of an instrument; {@code full} is instrument and name. */
    public record Parameter(String full, List<Value> history) {
        public record Value(java.math.BigDecimal value, LocalDate effective, LocalDate published) {}

        Optional<java.math.BigDecimal> on(AsOf asOf) {
            return history.stream()
                    .filter(v -> asOf.knows(v.published()))
                    .reduce((earlier, later) -> later.effective().isAfter(asOf.on()) ? earlier : later)
                    .map(Value::value);
        }
    }

    /** The words that ship, read when the first text is. */
    static Lexicon shippedWords() {
        return Lexicon.lazy(() -> {
            try (DataInputStream in = resource("words.bin")) {
                return SnapshotReader.read(Lexicon.Data.class, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Loads the compiled corpus that ships with the product, with the usual regimes. */
    public static Corpus shipped() {
        try (DataInputStream in = resource("law.bin")) {
            Corpus corpus = SnapshotReader.read(CompiledLaw.class, in).corpus();
            ForkJoinPool.commonPool().execute(corpus.screener()::prepare); // names are the slow part of a start
            return corpus;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same with other regimes.
     *
     * @param regimes ids; empty: the usual ones
     * @throws org.ytterby.engine.doc.InputException if one of them is not on file
     */
    public static Corpus shipped(Set<String> regimes) {
        return regimes.isEmpty() ? shipped() : CorpusReader.read(shippedFiles(), regimes);
    }

    /** The files of the corpus that ships, as one document: path of each file to its content. */
    public static Doc shippedFiles() {
        return compact("files.bin");
    }

    private static Doc compact(String name) {
        try (DataInputStream in = resource(name)) {
            return Compact.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as a folder; its places name files without lines. */
    public static CorpusFolder shippedFolder() {
        return CorpusFolder.of(shippedFiles(), shippedRecord());
    }

    /** What ships to be shown beside answers, by path of each file: practice seen, notes on points without readings. */
    public static Doc shippedBeside() {
        return compact("beside.bin");
    }

    /** The same of a corpus in a directory; without entries where it has none. */
    public static Doc beside(Path directory) {
        return CorpusFiles.beside(directory);
    }

    /** What was researched and decides nothing, as it ships, by path of each file: text-only rules, observations, events, the lint's exceptions. */
    public static Doc shippedRecord() {
        return compact("record.bin");
    }

    /** The same of a corpus in a directory; without entries where it has none. */
    public static Doc record(Path directory) {
        return CorpusFiles.record(directory);
    }

    private static DataInputStream resource(String name) {
        InputStream in = Corpus.class.getResourceAsStream("/org/ytterby/corpus/" + name);
        if (in == null) {
            throw new IllegalStateException("the compiled corpus is not on the class path");
        }
        return new DataInputStream(new BufferedInputStream(in, 1 << 16));
    }

    /**
     * Loads a corpus from its YAML files.
     *
     * @throws org.ytterby.engine.doc.InputException with every file that is not as it should be
     */
    public static Corpus fromDirectory(Path directory) {
        return fromDirectory(directory, Set.of());
    }

    /**
     * The same with other regimes than the usual ones.
     *
     * @param regimes ids; empty: the usual ones
     */
    public static Corpus fromDirectory(Path directory, Set<String> regimes) {
        return CorpusReader.read(files(directory), regimes);
    }

    /**
     * The files of a corpus, as one document: path of each file to its content.
     *
     * @throws org.ytterby.engine.doc.InputException with every file that is no plain YAML
     */
    public static Doc files(Path directory) {
        return CorpusFiles.read(directory);
    }

    /** Everything that can be read of a corpus folder, and everything that is wrong with its files. */
    public static CorpusFolder folder(Path directory) {
        return CorpusFiles.folder(directory);
    }

    /** Loads a corpus from one document: path of each file to its content. */
    public static Corpus fromFiles(Doc files) {
        return fromFiles(files, Set.of());
    }

    /** The same with other regimes than the usual ones. */
    public static Corpus fromFiles(Doc files, Set<String> regimes) {
        return CorpusReader.read(files, regimes);
    }

    /**
     * What the law of some regimes in these files is called, without loading it.
     *
     * @param regimes ids; empty: the usual ones
     */
    public static String version(Doc files, Set<String> regimes) {
        return Digest.of(RegimeFiles.of(files, regimes).files());
    }

    public Optional<Provision> provision(String id) {
        return provisions.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The law of a day, as known on a day. */
    public Epoch epoch(AsOf asOf) {
        return epoch(asOf, Map.of());
    }

    /** The same, with the suspensions behind some open points taken to have ended on a day. */
    public Epoch epoch(AsOf asOf, Map<String, LocalDate> whatIf) {
        return Epoch.compile(this, asOf, whatIf, Knowledge.of(this, asOf));
    }

    /** The point on what a result below a detection limit means, where the corpus has one. */
    public Optional<OpenPoint> detectionLimit() {
        return points.values().stream()
                .filter(p -> !p.readingsThatMean("below-limit", "open").isEmpty())
                .findFirst();
    }

    public long listings() {
        return notices.stream().mapToLong(n -> n.entries().size()).sum();
    }
}
