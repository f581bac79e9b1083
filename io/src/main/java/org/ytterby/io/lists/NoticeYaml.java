package org.ytterby.io.lists;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.io.lists.PrintedNotice.Kind;
import org.ytterby.io.lists.PrintedNotice.PrintedParty;

/** A notice in the shape of the corpus, marked as not yet reviewed. What the text does not say is not filled in. */
final class NoticeYaml {
    private static final String DOUBT =
            YamlText.both("由程序自公告文本读出，尚未复核。", "Read from the text by the program, not yet reviewed.");

    private final PrintedNotice notice;
    private final KnownParties known;
    private final LocalDate read;
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    NoticeYaml(PrintedNotice notice, KnownParties known, LocalDate read) {
        this.notice = notice;
        this.known = known;
        this.read = read;
    }

    /** Where the file belongs in a corpus. */
    String path() {
        return "lists/" + (notice.list().id() + "/" + notice.suffix()).replaceFirst("\\.", "/") + ".yaml";
    }

    /** @param url of the page that was read */
    String text(String url) {
        line("id: " + notice.list().id() + "." + notice.suffix());
        line("names: [" + notice.list().notices() + "-" + notice.suffix() + "]");
        line("list: " + notice.list().id());
        line("kind: " + notice.kind().word());
        addsTo().ifPresent(e -> line("adds-to: " + e));
        if (!notice.number().isEmpty()) {
            line("number: " + YamlText.of(notice.number()));
        }
        line("title: " + YamlText.both(notice.title(), english()));
        line("issuer: " + YamlText.of(notice.list().issuer()));
        line("published: " + notice.published());
        line("effective: " + notice.effective());
        notice.time().ifPresent(t -> line("effective-time: \"" + t + "\""));
        line("positions: " + positions());
        line("measures: " + YamlText.list(notice.measures()));
        if (!notice.printedMeasures().isEmpty()) {
            line("measures-as-printed:");
            notice.printedMeasures().forEach(m -> line("  - " + YamlText.of(m)));
        }
        line("sources:");
        line("  s1: {url: " + YamlText.quoted(url) + ", read: " + read + "}");
        line("confidence: medium");
        line("doubt: " + DOUBT);
        if (notice.parties().isEmpty()) {
            line("entries: []");
        } else {
            line("entries:");
            notice.parties().forEach(this::entry);
        }
        return out.toString();
    }

    private long positions() {
        return notice.parties().stream().filter(p -> p.memberOf().isEmpty()).count();
    }

    /** In our own words, to be bettered by whoever reviews it. */
    private String english() {
        String what = notice.list().english();
        return switch (notice.kind()) {
            case LISTING -> "Notice " + notice.suffix() + ": parties on the list, " + positions() + " (" + what + ")";
            case INVESTIGATION -> "Notice " + notice.suffix() + ": an investigation is opened (" + what + ")";
            case ADDED_MEASURE -> "Notice " + notice.suffix() + ": a measure on a listed party (" + what + ")";
        };
    }

    /** The entry that a later notice lays a measure on: the text names its day and its name. */
    private Optional<String> addsTo() {
        return notice.kind() == Kind.ADDED_MEASURE
                ? notice.earlier()
                        .flatMap(e -> known.entry(notice.list().id(), e.day().toString(), e.name()))
                : Optional.empty();
    }

    private void entry(PrintedParty party) {
        String slug = party.en().isEmpty() ? party.at() : Slug.of(party.en());
        String id = notice.list().entries() + "-" + notice.suffix() + "-" + slug;
        line("  - id: " + (ids.add(id) ? id : id + "-" + party.at()));
        Optional<String> of = known.party(party.en()).or(() -> known.party(party.zh()));
        line("    party: " + of.orElseGet(() -> party.en().isEmpty() ? id : Slug.party(party.en())));
        line("    at: \"" + party.at() + "\"");
        party.memberOf().ifPresent(m -> line("    member-of: \"" + m + "\""));
        line("    kind: " + (party.person() ? "person" : "organization"));
        line("    name: " + YamlText.name(party.en(), party.zh()));
        line("    country: " + country(party));
        if (!party.role().isEmpty()) {
            line("    role: " + YamlText.of(party.role()));
        }
        party.measures().ifPresent(m -> line("    measures: " + YamlText.list(m)));
        line("    sources: [s1]");
        line("    confidence: medium");
        if (party.withUnits()) {
            line("    notes:");
            line("      - " + YamlText.both("原文另称及其分支机构。", "The text adds its branches."));
        }
    }

    private static String country(PrintedParty party) {
        return party.country()
                .map(c -> "{value: " + c + ", basis: " + (party.person() ? "side-of-decision" : "notice") + "}")
                .orElse("{basis: unknown}");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Parties that no notice on file names; whoever reviews looks at them first. */
    List<String> unknown() {
        return notice.parties().stream()
                .filter(p -> known.party(p.en()).or(() -> known.party(p.zh())).isEmpty())
                .map(p -> p.en().isEmpty() ? p.zh() : p.en())
                .toList();
    }
}
