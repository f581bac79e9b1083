package org.ytterby.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.doc.Problem;
import org.ytterby.engine.facts.Days;
import org.ytterby.engine.law.Corpus;
import org.ytterby.io.Beside;
import org.ytterby.io.InputFormat;
import org.ytterby.io.Note;
import org.ytterby.io.References;
import org.ytterby.io.SafeOutput;
import org.ytterby.io.StrictText;
import org.ytterby.io.text.ProblemText;
import org.ytterby.io.text.Words;

/** What every command needs: the terminal, the language, the corpus when it is asked for, files and their problems. */
final class Session {
    private static final String STANDARD_INPUT = "-";

    private static final int SHARE_OF_ROOM = 4;

    private final Terminal terminal;
    private final Words words;
    private final Supplier<Corpus> law;
    private final Arguments given;

    Session(Terminal terminal, Words words, Supplier<Corpus> law, Arguments given) {
        this.terminal = terminal;
        this.words = words;
        this.law = law;
        this.given = given;
    }

    Terminal terminal() {
        return terminal;
    }

    Words words() {
        return words;
    }

    /** The corpus that ships, or the one in a directory. */
    Corpus corpus() {
        return corpus(regimes());
    }

    /** The same with the law of these regimes; none named: the usual ones. */
    Corpus corpus(Set<String> regimes) {
        Optional<String> directory = text("corpus");
        if (directory.isEmpty()) {
            return regimes.isEmpty() ? law.get() : Corpus.shipped(regimes);
        }
        return Corpus.fromDirectory(directory(directory.get()), regimes);
    }

    /** The files of that corpus, for what is shown and not decided. */
    Doc corpusFiles() {
        return text("corpus").map(d -> Corpus.files(directory(d))).orElseGet(Corpus::shippedFiles);
    }

    /** What stands beside answers of that corpus. */
    Beside beside() {
        return Beside.read(text("corpus").map(d -> Corpus.beside(directory(d))).orElseGet(Corpus::shippedBeside));
    }

    Path directory(String named) {
        Path path = path(named);
        if (!Files.isDirectory(path)) {
            throw refuse("YT-U002", words.say("usage.no-directory", path), words.say("usage.no-directory.advice"));
        }
        return path;
    }

    /** Regimes asked for: {@code --regime cn,us}. */
    Set<String> regimes() {
        return text("regime").stream()
                .flatMap(t -> Arrays.stream(t.split(",", -1)))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<String> text(String option) {
        return given.text(option);
    }

    /** Every value of an option that may be given again. */
    List<String> all(String option) {
        return given.texts(option);
    }

    boolean has(String flag) {
        return given.has(flag);
    }

    /** Refuses a file that stands where an option will write once all is done. */
    void isNew(String option) {
        if (!has("overwrite")) {
            text(option).map(this::path).ifPresent(SafeOutput::isNew);
        }
    }

    /** A file to write; one that holds something is replaced only where that was asked for. */
    SafeOutput output(String file) {
        return has("overwrite") ? SafeOutput.over(path(file)) : SafeOutput.to(path(file));
    }

    Optional<LocalDate> day(String option) {
        return text(option).map(d -> Days.read(new Doc.Text(new Place("--" + option, 0, 0), d)));
    }

    /** {@code KEY=VALUE}, as often as it was given. */
    Map<String, String> pairs(String option) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : given.texts(option)) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw refuse(
                        "YT-U003", words.say("usage.no-pair", option, pair), words.say("usage.no-pair.advice", option));
            }
            pairs.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return pairs;
    }

    /** One of a few words. */
    Optional<String> choice(String option, List<String> choices) {
        Optional<String> chosen = text(option);
        chosen.filter(c -> !choices.contains(c)).ifPresent(c -> {
            throw refuse(
                    "YT-U004",
                    words.say("usage.no-choice", option, c),
                    words.say("usage.no-choice.advice", String.join(", ", choices)));
        });
        return chosen;
    }

    /** Where the pages of the law stand; from their own first folder where nobody says. */
    References references() {
        return text("reference-base").map(References::at).orElse(References.relative());
    }

    String file() {
        return parameter(0).orElse("");
    }

    Optional<String> parameter(int index) {
        return given.parameter(index);
    }

    List<String> parameters() {
        return given.parameters();
    }

    /** What messages call an input. */
    String nameOf(String file) {
        return file.equals(STANDARD_INPUT) ? words.say("usage.standard-input") : file;
    }

    /** Standard input, which comes once: it is kept, where there is room for it and for what is made of it. */
    private byte[] kept() {
        int most = (int) Math.min(Runtime.getRuntime().maxMemory() / SHARE_OF_ROOM, 1 << 30);
        try {
            byte[] bytes = terminal.in().readNBytes(most + 1);
            if (bytes.length > most) {
                throw refuse("YT-U057", words.say("usage.too-long", most >> 20), words.say("usage.too-long.advice"));
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(STANDARD_INPUT);
        }
    }

    /** A text in UTF-8, whole. */
    String read(String file) {
        try (InputStream in = open(file)) {
            return StrictText.all(nameOf(file), in);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file);
        }
    }

    InputStream open(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return new ByteArrayInputStream(kept());
        }
        checkReadable(file);
        Path path = path(file);
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /** The format that was said, or that the name of a file tells. */
    InputFormat formatOf(String file, Optional<String> said, String advice) {
        if (!file.equals(STANDARD_INPUT) && Files.isDirectory(path(file))) {
            throw folder(file);
        }
        return said.map(f -> "." + f)
                .or(() -> Optional.of(file))
                .flatMap(InputFormat::ofName)
                .orElseThrow(() -> refuse("YT-U005", words.say("usage.no-format", nameOf(file)), words.say(advice)));
    }

    /** Opens an input as often as it is asked for; standard input is kept. */
    Supplier<InputStream> again(String file) {
        if (file.equals(STANDARD_INPUT)) {
            byte[] kept = kept();
            return () -> new ByteArrayInputStream(kept);
        }
        return () -> open(file);
    }

    /** Refuses a file that is not there, before anybody else opens it. */
    void checkReadable(String file) {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw folder(file);
        }
        if (!Files.isReadable(path)) {
            throw unreadable(file);
        }
    }

    private InputException folder(String file) {
        return refuse("YT-U014", words.say("usage.folder", file), words.say("usage.folder.advice"));
    }

    private Path path(String file) {
        try {
            return Path.of(file);
        } catch (java.nio.file.InvalidPathException e) {
            throw unreadable(file);
        }
    }

    private InputException unreadable(String file) {
        return refuse("YT-U001", words.say("usage.no-file", nameOf(file)), words.say("usage.no-file.advice"));
    }

    InputException refuse(String id, String message, String advice) {
        return InputException.of(id, Place.NOWHERE, message, advice);
    }

    /** Says on the error stream what is worth saying of an input. */
    void remark(Note note) {
        terminal.err().println(words.of(note));
    }

    void complain(List<Problem> problems) {
        ProblemText text = new ProblemText(words);
        problems.forEach(p -> terminal.err().println(text.of(p)));
    }
}
