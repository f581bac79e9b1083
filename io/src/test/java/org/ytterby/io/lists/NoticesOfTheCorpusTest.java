package org.ytterby.io.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.CorpusFolder;
import org.ytterby.engine.lint.Lint;
import org.ytterby.engine.lint.LintReport;

/** The texts of notices, read by the program, against the entries that people wrote into the corpus. */
class NoticesOfTheCorpusTest {
    private static final Path TEXTS = Path.of("src/test/resources/org/ytterby/io/lists/notices");
    private static final Path CORPUS = Path.of("../corpus/lists/cn");

    /** Given before the printed English name was taken over; ids never change. */
    private static final Set<String> OLDER_IDS = Set.of("afsl-2024-12-21-uyghur-human-rights-advocacy-project");

    @Test
    void everyNoticeSaysWhatTheCorpusSays() {
        List<String> differences = new ArrayList<>();
        for (Path text : texts()) {
            String name = text.getFileName().toString().replace(".md", "");
            if (!name.startsWith("status-")) {
                List<String> found = compare(name, read(text));
                found.forEach(f -> differences.add(name + ": " + f));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void whatIsImportedStandsWhereTheCorpusHasItWithTheSameIds() {
        List<String> differences = new ArrayList<>();
        for (Path text : texts()) {
            NoticeImport.Written written = written(text);
            Path file = CORPUS.resolve("../..").resolve(written.path());
            Fields corpus = Fields.of(Yaml.read(file.toString(), read(file)));
            Fields made = Fields.of(Yaml.read(written.path(), written.yaml()));
            check(differences, written.path() + " id", corpus.text("id"), made.text("id"));
            check(differences, written.path() + " acts", acts(corpus), acts(made));
            check(differences, written.path() + " adds-to", corpus.text("adds-to", ""), made.text("adds-to", ""));
            List<Doc> entries = corpus.rows("entries").stream()
                    .filter(e -> !text(Fields.asTable(e), "at").isEmpty())
                    .toList();
            List<Doc> read = made.rows("entries");
            for (int i = 0; i < Math.min(entries.size(), read.size()); i++) {
                Doc.Table ours = Fields.asTable(entries.get(i));
                Doc.Table theirs = Fields.asTable(read.get(i));
                boolean named = !text(Fields.asTable(theirs.get("name").orElseThrow()), "en")
                        .isEmpty();
                for (String key : List.of("id", "party", "at", "member-of")) {
                    if (!key.equals("id") || (named && !OLDER_IDS.contains(text(ours, key)))) {
                        check(differences, written.path() + " " + i + " " + key, text(ours, key), text(theirs, key));
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** All at once in place of what people wrote; what follows a suspension is theirs to say. */
    @Test
    void whatIsImportedPassesLint() {
        CorpusFolder folder = Corpus.folder(CORPUS.resolve("../.."));
        Set<String> paths = new HashSet<>();
        Map<String, Doc> law = new TreeMap<>(folder.law());
        for (Path text : texts()) {
            NoticeImport.Written written = written(text);
            if (!written.path().contains("/status/")) {
                assertThat(law).containsKey(written.path());
                paths.add(written.path());
                law.put(written.path(), Yaml.read(written.path(), written.yaml()));
            }
        }
        CorpusFolder imported = new CorpusFolder(
                law, folder.beside(), folder.contents(), folder.unread(), folder.problems(), folder.schemas());
        LintReport report = Lint.of(imported, LocalDate.of(2026, 11, 26));
        assertThat(report.refused()).isEmpty();
        assertThat(report.findings().stream()
                        .filter(f -> paths.contains(f.place().file())))
                .isEmpty();
    }

    private static String acts(Fields file) {
        return file.rows("acts").stream()
                .map(a -> act(Fields.asTable(a)))
                .toList()
                .toString();
    }

    /** What follows an act is an open point that people write. */
    private static String act(Doc.Table act) {
        StringBuilder text = new StringBuilder(text(act, "notice"));
        for (String does : List.of("suspended", "stopped", "resumed")) {
            act.get(does)
                    .map(Fields::asTable)
                    .ifPresent(d -> text.append(' ')
                            .append(does)
                            .append(' ')
                            .append(text(d, "effective"))
                            .append(' ')
                            .append(text(d, "until")));
        }
        return text.toString();
    }

    private static NoticeImport.Written written(Path text) {
        return NoticeImport.of(
                text.getFileName().toString(),
                read(text),
                Corpus.shippedFiles(),
                LocalDate.of(2026, 11, 26),
                Optional.of("https://www.example.org/notice"));
    }

    private static List<String> compare(String name, String text) {
        Fields corpus = corpus(name);
        List<String> differences = new ArrayList<>();
        PrintedNotice notice;
        try {
            notice = new NoticeReader(new Intake(name + ".md", e -> {})).read(text);
        } catch (org.ytterby.engine.doc.InputException e) {
            return List.of(e.getMessage());
        }
        check(differences, "number", corpus.text("number", "").replaceFirst(" \\(\\d{4}\\)$", ""), notice.number());
        check(differences, "title", Fields.of(corpus.required("title")).text("zh"), notice.title());
        check(differences, "kind", corpus.text("kind"), notice.kind().word());
        check(
                differences,
                "published",
                corpus.text("published"),
                notice.published().toString());
        check(
                differences,
                "effective",
                corpus.text("effective"),
                notice.effective().toString());
        check(
                differences,
                "time",
                corpus.text("effective-time", ""),
                notice.time().orElse(""));
        check(
                differences,
                "measures",
                corpus.texts("measures").toString(),
                notice.measures().toString());
        // an entry without a position stands in another copy of the notice, which its note names
        List<Doc> entries = corpus.rows("entries").stream()
                .filter(e -> !text(Fields.asTable(e), "at").isEmpty())
                .toList();
        check(differences, "count", "" + entries.size(), "" + notice.parties().size());
        for (int i = 0; i < Math.min(entries.size(), notice.parties().size()); i++) {
            Doc.Table e = Fields.asTable(entries.get(i));
            PrintedNotice.PrintedParty p = notice.parties().get(i);
            String at = text(e, "at");
            check(differences, at + " at", at, p.at());
            check(differences, at + " kind", text(e, "kind"), p.person() ? "person" : "organization");
            Doc.Table names = Fields.asTable(e.get("name").orElseThrow());
            check(differences, at + " zh", text(names, "zh"), p.zh());
            if (!p.en().isEmpty()) {
                check(differences, at + " en", text(names, "en"), p.en());
            }
            check(
                    differences,
                    at + " measures",
                    e.get("measures").map(m -> Fields.asTexts(m).toString()).orElse(""),
                    p.measures().map(Object::toString).orElse(""));
            Doc.Table country = Fields.asTable(e.get("country").orElseThrow());
            if (text(country, "basis").equals("notice")) {
                check(
                        differences,
                        at + " country",
                        text(country, "value"),
                        p.country().orElse(""));
            }
        }
        return differences;
    }

    private static void check(List<String> differences, String what, String corpus, String read) {
        if (!corpus.equals(read)) {
            differences.add(what + ": corpus `" + corpus + "`, text `" + read + "`");
        }
    }

    private static String text(Doc.Table table, String key) {
        return table.get(key).map(Fields::asText).orElse("");
    }

    private static Fields corpus(String name) {
        Path file = CORPUS.resolve(name.replaceFirst("-(?=\\d{4})", "/") + ".yaml");
        return Fields.of(Yaml.read(file.toString(), read(file)));
    }

    private static List<Path> texts() {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSize(41);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
