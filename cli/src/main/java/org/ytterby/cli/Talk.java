package org.ytterby.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.decide.Determination;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.io.dialogue.Dialogue;
import org.ytterby.io.text.Ask;
import org.ytterby.io.text.Line;
import org.ytterby.io.text.QuestionText;
import org.ytterby.io.text.Style;
import org.ytterby.io.text.TextReport;

/** Speaks a dialogue line by line, and keeps what was said by both. Not thread-safe. */
final class Talk {
    private static final String PROMPT = "> ";
    private static final int LONGEST = 10_000;
    private static final char LOST = '\ufffd';

    private final Session session;
    private final BufferedReader in;
    private final QuestionText words;
    private final TextReport report;
    private final StringBuilder record = new StringBuilder();
    private final List<Ask> asked = new ArrayList<>();
    private boolean stopped;

    Talk(Engine engine, Session session, BufferedReader in) {
        this.session = session;
        this.in = in;
        Style style = Style.plain(session.words().language());
        this.words = new QuestionText(engine, style);
        this.report = new TextReport(engine, style, Optional.empty());
    }

    /** Questions and answers, the result, and what was changed after it. */
    String record() {
        return record.toString();
    }

    Optional<String> first(String question) throws IOException {
        speak(question + "\n");
        return hear();
    }

    void ask(Dialogue dialogue) throws IOException {
        questions(dialogue);
        String ends = stopped
                ? words.say("ask.stopped")
                : dialogue.answer().determination() instanceof Determination.Undetermined
                        ? words.say("ask.nobody")
                        : asked.isEmpty() ? words.say("ask.not-needed") : words.count("ask.settled", asked.size());
        speak("\n" + ends + "\n\n");
        result(dialogue);
        changes(dialogue);
    }

    private void questions(Dialogue dialogue) throws IOException {
        for (Optional<Ask> next = dialogue.next(); next.isPresent() && !stopped; next = dialogue.next()) {
            asked.add(next.get());
            speak("\n" + words.of(next.get(), dialogue.answer(), asked.size()));
            stopped = !answered(dialogue, next.get());
        }
    }

    /** @return false where nobody speaks any more, or wants to stop */
    private boolean answered(Dialogue dialogue, Ask ask) throws IOException {
        for (Optional<String> said = hear(); said.isPresent() && !isWord("stop", said.get()); said = hear()) {
            if (said.get().isBlank()) {
                dialogue.unknown(ask);
                return true;
            }
            try {
                dialogue.say(ask, said.get());
                return true;
            } catch (InputException e) {
                refuse(e);
                speak(words.say("ask.not-understood") + "\n");
            }
        }
        return false;
    }

    /** The words that steer the dialogue stand for themselves in both languages: nobody has to change the keyboard. */
    private boolean isWord(String word, String said) {
        String text = said.strip();
        return text.equalsIgnoreCase(word) || text.equals(words.say("ask.word." + word));
    }

    private void result(Dialogue dialogue) {
        speak(report.answer(new Line(1, dialogue.see())));
    }

    private void changes(Dialogue dialogue) throws IOException {
        speak("\n" + words.say("ask.after") + "\n");
        for (Optional<String> said = hear(); said.isPresent() && !isWord("end", said.get()); said = hear()) {
            String text = said.get().strip();
            int equals = text.indexOf('=');
            int blank = text.indexOf(' ');
            String change = text.substring(0, Math.max(0, blank));
            if (!isWord("change", change) || equals <= change.length()) {
                speak(text.isEmpty() ? "" : words.say("ask.no-pair") + "\n");
                continue;
            }
            try {
                change(dialogue, text.substring(change.length(), equals).strip(), text.substring(equals + 1));
                result(dialogue);
            } catch (InputException e) {
                refuse(e);
            }
        }
        told(dialogue);
    }

    /** @param what the number of a question, or a fact */
    private void change(Dialogue dialogue, String what, String text) {
        for (int i = 0; i < asked.size(); i++) {
            if (what.equals(String.valueOf(i + 1))) {
                dialogue.change(asked.get(i), text);
                return;
            }
        }
        dialogue.change(what, text);
    }

    private void told(Dialogue dialogue) {
        if (dialogue.changes().isEmpty()) {
            return;
        }
        speak("\n" + words.say("ask.changed-title") + "\n");
        dialogue.changes()
                .forEach(c -> speak("  "
                        + words.say(
                                "ask.changed",
                                words.label(c.key()),
                                c.before().isEmpty() ? words.say("ask.changed.nothing") : c.before(),
                                c.after(),
                                words.phrase(c.was()),
                                words.phrase(c.is()))
                        + "\n"));
    }

    /** The reason comes at once: whoever speaks with us waits for it. */
    private void refuse(InputException e) {
        session.complain(e.problems());
        session.terminal().err().flush();
    }

    private void speak(String text) {
        session.terminal().out().print(text);
        session.terminal().out().flush();
        record.append(text);
    }

    /** What cannot be read whole is asked for again: the end of a list, or a letter of a name, may be what matters. */
    private Optional<String> hear() throws IOException {
        while (true) {
            session.terminal().out().print(PROMPT);
            session.terminal().out().flush();
            Optional<String> line = Optional.ofNullable(in.readLine());
            line.ifPresent(l -> record.append(PROMPT)
                    .append(l, 0, Math.min(l.length(), LONGEST))
                    .append('\n'));
            Optional<InputException> illegible = line.flatMap(Talk::illegible);
            if (illegible.isEmpty()) {
                return line;
            }
            refuse(illegible.get());
        }
    }

    private static Optional<InputException> illegible(String line) {
        if (line.length() > LONGEST) {
            return Optional.of(InputException.of(
                    "YT-Q011", Place.NOWHERE, "an answer of `" + line.length() + "` characters", "Shorten it."));
        }
        return line.indexOf(LOST) < 0
                ? Optional.empty()
                : Optional.of(InputException.of(
                        "YT-Q012",
                        Place.NOWHERE,
                        "`" + line + "` holds signs that are no UTF-8 and were lost",
                        "Set the terminal to UTF-8 and say it again, or spell it in plain letters."));
    }
}
