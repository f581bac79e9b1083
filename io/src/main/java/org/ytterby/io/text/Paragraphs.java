package org.ytterby.io.text;

import java.util.List;
import java.util.stream.Stream;

/** A passage as plain sentences, for places that know no columns and no colours. */
final class Paragraphs {
    private Paragraphs() {}

    static List<String> of(Passage passage) {
        Stream<String> sentences = switch (passage) {
            case Passage.Gap g -> Stream.empty();
            case Passage.Single s -> Stream.of(s.text());
            case Passage.Worded w -> Stream.of(w.word() + w.text());
            case Passage.Marked m -> Stream.of(m.first() + m.text());
            case Passage.Ends e -> Stream.of(e.first() + e.left() + " " + e.right());
            case Passage.Branch b -> Stream.concat(Stream.of(b.head() + " " + b.tail()), b.body().stream());
        };
        return sentences
                .map(s -> Cited.plain(s).strip())
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
