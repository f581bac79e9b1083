package org.ytterby.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.engine.trace.Question;
import org.ytterby.engine.trace.Trace;
import org.ytterby.io.SafeOutput;
import org.ytterby.io.letters.BillSheet;

/** One sheet of questions a supplier: about its own parts, and nothing else. */
final class TraceLetters {
    private TraceLetters() {}

    static void write(Session session, String folder, TraceAsked asked, List<Trace> traces) {
        Path directory = session.directory(folder);
        Map<String, List<Question>> bySupplier = new TreeMap<>();
        for (Trace trace : traces) {
            for (Question q : trace.questions()) {
                List<Question> its = q.isForSupplier()
                        ? bySupplier.computeIfAbsent(q.supplier().orElseThrow(), k -> new ArrayList<>())
                        : new ArrayList<>();
                if (its.stream()
                        .noneMatch(o -> o.article().id().equals(q.article().id()))) {
                    its.add(q);
                }
            }
        }
        BillSheet sheet = new BillSheet(session.corpus().vocabulary());
        int number = 0;
        for (List<Question> questions : bySupplier.values()) {
            number++;
            write(
                    session,
                    directory.resolve(
                            String.format(java.util.Locale.ROOT, "questions-%02d-%s.csv", number, fileName(questions))),
                    questions,
                    asked,
                    sheet);
        }
        session.terminal().err().println(session.words().count("usage.letters", number, directory));
    }

    private static String fileName(List<Question> questions) {
        String name = questions.getFirst().supplier().orElse("").replaceAll("[^\\p{L}\\p{N}]+", "-");
        return name.length() > 40 ? name.substring(0, 40) : name;
    }

    private static void write(Session session, Path path, List<Question> questions, TraceAsked asked, BillSheet sheet) {
        try (SafeOutput file = session.output(path.toString())) {
            OutputStream stream = new BufferedOutputStream(file.stream());
            sheet.write(questions, asked.sought().elements(), stream);
            stream.flush();
            file.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
