package org.ytterby.io.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.text.Inquiry;

/** Writes a folder for each recipient: the letter in each language, and the sheet. */
public final class LetterFolder {
    private static final int MOST_NAME = 40;

    private LetterFolder() {}

    /**
     * @param folder new or empty; it is there whole or not at all
     * @return the recipients' folders
     * @throws InputException where the folder holds something or cannot be written
     */
    public static List<Path> write(Path folder, List<Inquiry> inquiries, Vocabulary vocabulary) {
        try {
            check(folder);
            Path parent =
                    Optional.ofNullable(folder.toAbsolutePath().getParent()).orElse(folder.toAbsolutePath());
            Files.createDirectories(parent);
            Path beside = Files.createDirectory(parent.resolve(".ytterby-" + Long.toHexString(System.nanoTime())));
            try {
                List<Path> written = letters(beside, inquiries, vocabulary);
                Files.move(beside, folder, StandardCopyOption.REPLACE_EXISTING);
                return written.stream()
                        .map(w -> folder.resolve(w.getFileName()))
                        .toList();
            } finally {
                remove(beside);
            }
        } catch (IOException e) {
            throw refused(
                    "YT-O021",
                    folder,
                    "the letters could not be written there",
                    "Is the disk full, or may nobody write there? Name a new folder elsewhere.");
        }
    }

    private static List<Path> letters(Path folder, List<Inquiry> inquiries, Vocabulary vocabulary) throws IOException {
        Sheet sheet = new Sheet(vocabulary);
        List<Path> written = new java.util.ArrayList<>();
        for (Inquiry inquiry : inquiries) {
            String name = name(written.size() + 1, inquiry.recipient());
            Path own = Files.createDirectory(folder.resolve(name));
            for (String code : Tongues.ALL) {
                Files.writeString(own.resolve("letter-" + code + ".txt"), new Letter(code, vocabulary).to(inquiry));
            }
            Files.writeString(own.resolve("sheet-" + name + ".csv"), sheet.of(inquiry));
            written.add(own);
        }
        return written;
    }

    /** What could not be finished: half a letter is none. */
    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void check(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw refused(
                            "YT-O020", folder, "the folder holds something already", "Name a new or an empty folder.");
                }
            }
        } else if (Files.exists(folder)) {
            throw refused("YT-O020", folder, "something else than a folder stands there", "Name another folder.");
        }
    }

    private static InputException refused(String id, Path folder, String message, String advice) {
        return InputException.of(id, new Place(folder.toString(), 0, 0), message, advice);
    }

    /** Letters and digits of any script; nothing that could lead elsewhere. */
    private static String name(int number, String recipient) {
        StringBuilder name = new StringBuilder();
        recipient
                .codePoints()
                .limit(MOST_NAME)
                .forEach(c -> name.appendCodePoint(Character.isLetterOrDigit(c) ? c : '-'));
        String plain =
                name.toString().replaceAll("-{2,}", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%02d%s", number, plain.isEmpty() ? "" : "-" + plain);
    }
}
