package org.ytterby.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.screen.Identity;

class ManyThreadsTest {

    /** Answers of one book are worded side by side, each time by a report that has worded none. */
    @Test
    void manyThreadsWordTheSameAnswers() throws Exception {
        List<Line> lines =
                Cases.all().stream().filter(ManyThreadsTest::meetsAListing).toList();
        List<String> alone =
                lines.stream().map(Cases.report(Language.EN)::answer).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 40; round++) {
                TextReport report = Cases.report(Language.EN);
                List<Future<String>> said = new ArrayList<>();
                lines.forEach(line -> said.add(threads.submit(() -> report.answer(line))));
                for (int i = 0; i < lines.size(); i++) {
                    assertThat(said.get(i).get()).isEqualTo(alone.get(i));
                }
            }
        }
    }

    private static boolean meetsAListing(Line line) {
        return line.answer().closed().parties().stream().anyMatch(p -> !(p.identity() instanceof Identity.Clear));
    }
}
