package org.ytterby.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.io.Note;

/**
 * The sentences that are ours, by key, in one language. What the law or the vocabulary says is worded in the corpus.
 *
 * <p>Immutable once made.
 */
public final class Words {
    private final Language language;
    private final Properties sentences = new Properties();

    public Words(Language language) {
        this.language = language;
        String file = "words_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    public String of(Bilingual text) {
        return text.in(language);
    }

    /** The sentence with {0}, {1} … filled in. A key that is not there is a mistake of ours and shows. */
    public String say(String key, Object... values) {
        String sentence = sentences.getProperty(key);
        return sentence == null ? "⟨" + key + "⟩" : fill(sentence, values);
    }

    /** A remark on an input, in this language. */
    public String of(Note note) {
        return say("note." + note.key(), note.values().stream().map(this::value).toArray());
    }

    private Object value(Object value) {
        return switch (value) {
            case Bilingual b -> of(b);
            case Note n -> of(n);
            default -> value;
        };
    }

    public Optional<String> maybe(String key, Object... values) {
        return Optional.ofNullable(sentences.getProperty(key)).map(s -> fill(s, values));
    }

    /** The same for a count, which is {0}: {@code key.one} where it is 1 and the language tells one from many. */
    public String count(String key, long count, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = count < 1_000 ? Long.toString(count) : String.format(Locale.ROOT, "%,d", count);
        System.arraycopy(more, 0, values, 1, more.length);
        String one = key + ".one";
        return say(count == 1 && sentences.containsKey(one) ? one : key, values);
    }

    private static String fill(String sentence, Object... values) {
        if (values.length == 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            boolean slot = sentence.charAt(i) == '{' && i + 2 < sentence.length() && sentence.charAt(i + 2) == '}';
            int index = slot ? sentence.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index < values.length) {
                filled.append(values[index]);
                i += 2;
            } else {
                filled.append(sentence.charAt(i));
            }
        }
        return filled.toString();
    }
}
