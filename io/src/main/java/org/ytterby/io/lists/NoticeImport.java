package org.ytterby.io.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/**
 * Makes a file of the corpus from the text of a notice of MOFCOM, its list mechanism or the MFA, or of a spokesperson's answer
 * that suspends one. A person reviews it: nothing the text does not say is filled in, and it says of itself that it is unreviewed.
 */
public final class NoticeImport {
    private NoticeImport() {}

    /**
     * What was made. Immutable.
     *
     * @param path where it belongs in a corpus
     * @param entries how many parties, or acts, stand in it
     * @param unknown names that no notice on file bears
     */
    public record Written(String path, String yaml, int entries, List<String> unknown, List<Remark> remarks) {
        public Written {
            unknown = List.copyOf(unknown);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * @param file what messages call the text
     * @param corpus files of the corpus, by path: parties that it knows keep their ids
     * @param read the day the page was read
     * @param url of the page, where the text does not name it
     * @throws InputException where the text is no such notice, or names no page
     */
    public static Written of(String file, String text, Doc corpus, LocalDate read, Optional<String> url) {
        if (PressAnswer.is(text)) {
            PressAnswer answer = PressAnswer.read(file, text);
            String page = page(file, url.or(answer::url));
            return new Written(
                    answer.path(), answer.yaml(page, read), answer.acts().size(), List.of(), List.of());
        }
        Intake intake = new Intake(file, entry -> {});
        PrintedNotice notice = new NoticeReader(intake).read(text);
        NoticeYaml yaml = new NoticeYaml(notice, new KnownParties(corpus), read);
        return new Written(
                yaml.path(),
                yaml.text(page(file, url.or(notice::url))),
                notice.parties().size(),
                new ArrayList<>(yaml.unknown()),
                intake.remarks());
    }

    private static String page(String file, Optional<String> url) {
        return url.orElseThrow(() -> InputException.of(
                "YT-K021",
                new Place(file, 0, 0),
                "the text does not name the page it was read from",
                "Write its address into the first line, or say --url ADDRESS."));
    }
}
