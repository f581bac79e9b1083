package org.ytterby.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ytterby.engine.decide.Answer;
import org.ytterby.engine.facts.Declaration;
import org.ytterby.engine.facts.PartyFinding;
import org.ytterby.engine.law.AsOf;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Epoch;
import org.ytterby.engine.law.TimelineEvent;
import org.ytterby.engine.law.Track;
import org.ytterby.engine.screen.Hit;
import org.ytterby.engine.screen.Identity;

/** What the lists say of the parties of a line: how many listings that day knew, which names met one, and how it stands. */
final class Listings {
    private static final int MOST_DAYS = 64;

    private final Speech speech;
    private final Corpus corpus;
    private final Map<AsOf, Epoch> epochs = new ConcurrentHashMap<>();

    Listings(Speech speech) {
        this.speech = speech;
        this.corpus = speech.corpus();
    }

    /** Listings made by the day and published by the day of knowledge, whatever became of them. */
    static long known(Corpus corpus, AsOf asOf) {
        return corpus.notices().stream()
                .filter(n -> asOf.knows(n.published()) && !n.effective().isAfter(asOf.on()))
                .mapToLong(n -> n.entries().size())
                .sum();
    }

    /** One sentence for each party that meets a listing; one for all that meet none. */
    List<String> sentences(Answer answer) {
        AsOf asOf = answer.transaction().asOf();
        List<String> met = new ArrayList<>();
        List<String> unmet = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        for (PartyFinding party : answer.closed().parties()) {
            if (party.name().isEmpty()) {
                continue;
            }
            String name = party.name().map(Columns::clean).orElse("");
            switch (party.identity()) {
                case Identity.Clear c -> {
                    if (party.cleared()) {
                        settled.add(settled(name, clearings(party, answer), asOf));
                    } else {
                        unmet.add(name);
                    }
                }
                case Identity.Is is -> is.hits().forEach(h -> met.add(hit(name, h, asOf)));
                case Identity.MayBe may -> may.hits().forEach(h -> met.add(near(name, h, asOf)));
            }
        }
        if (!unmet.isEmpty()) {
            String names = String.join(speech.say("list.comma"), unmet);
            String key = unmet.size() == 1 ? "lists.none-one" : "lists.none";
            met.add(speech.words().count(key, known(corpus, asOf), asOf.on(), names));
        }
        met.addAll(settled);
        return met;
    }

    private String settled(String name, List<String> by, AsOf asOf) {
        return by.isEmpty()
                ? speech.say("lists.settled", name, known(corpus, asOf))
                : speech.say("lists.settled-by", name, known(corpus, asOf), String.join(speech.say("list.comma"), by));
    }

    /** Ids of the declarations that told a party apart from a listed one. */
    private static List<String> clearings(PartyFinding party, Answer answer) {
        return answer.transaction().declarations().stream()
                .filter(d -> answer.closed().declarations().contains(d.id()))
                .filter(d -> d.about() instanceof Declaration.About.Listing l
                        && party.name()
                                .map(String::strip)
                                .equals(Optional.of(l.name().strip())))
                .map(d -> Columns.clean(d.id()))
                .toList();
    }

    private String hit(String name, Hit hit, AsOf asOf) {
        return speech.say("lists.hit", name, sentence(hit), standing(hit, asOf));
    }

    private String near(String name, Hit hit, AsOf asOf) {
        return speech.say("lists.near", name, sentence(hit), standing(hit, asOf));
    }

    private String sentence(Hit hit) {
        Hit.Sentence sentence = hit.sentence();
        return Columns.clean(
                switch (speech.words().language()) {
                    case EN -> sentence.en();
                    case ZH -> sentence.zh();
                });
    }

    private String standing(Hit hit, AsOf asOf) {
        Optional<Epoch.Standing> standing = epoch(asOf).standing(hit.entry());
        return standing.map(s -> speech.say(
                        "lists.standing",
                        speech.law()
                                .mark(
                                        s.notice().id(),
                                        speech.words().of(s.notice().title())),
                        s.notice().published(),
                        track(s.track())))
                .orElse("");
    }

    private String track(Track track) {
        if (track.ended()) {
            return speech.say("standing.ended");
        }
        if (!track.commenced()) {
            return speech.say("standing.to-start");
        }
        return track.suspensions().stream().findFirst().map(this::rests).orElseGet(() -> speech.say("standing.stands"));
    }

    private String rests(TimelineEvent.Suspended s) {
        return s.until().map(u -> speech.say("standing.rests-until", u)).orElseGet(() -> speech.say("standing.rests"));
    }

    private Epoch epoch(AsOf asOf) {
        if (epochs.size() > MOST_DAYS) {
            epochs.clear();
        }
        return epochs.computeIfAbsent(asOf, corpus::epoch);
    }
}
