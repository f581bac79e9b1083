package org.ytterby.io.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.ytterby.engine.law.Bilingual;
import org.ytterby.engine.law.Bilingual.Language;
import org.ytterby.engine.law.Vocabulary;
import org.ytterby.io.text.Inquiry;

/** The words of letters in one language. Where they have no question of their own, it is that of the vocabulary. */
final class Tongues {
    static final List<String> ALL = List.of("zh", "en", "ja", "de");

    /** Past this an analysis is asked for, and elements go by symbol. */
    private static final int MOST_BY_NAME = 12;

    private final String code;
    private final Properties words;
    private final Vocabulary vocabulary;

    Tongues(String code, Vocabulary vocabulary) {
        this.code = code;
        this.vocabulary = vocabulary;
        this.words = read("letters_" + code + ".properties");
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Tongues.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    String say(String key, Object... values) {
        String text = words.getProperty(key, "⟨" + key + "⟩");
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    String question(Inquiry.Wanted wanted) {
        if (wanted.elements().size() > MOST_BY_NAME) {
            return say("ask.analysis", String.join(say("comma"), wanted.elements()));
        }
        if (!wanted.elements().isEmpty()) {
            List<String> names = wanted.elements().stream().map(this::element).toList();
            String first = String.join(say("comma"), names.subList(0, names.size() - 1));
            return say("ask.elements", first.isEmpty() ? names.getLast() : first + say("or") + names.getLast());
        }
        String own = "ask." + plain(wanted.key());
        return has(own) ? say(own) : vocabulary(wanted.key(), f -> f.ask()).orElseGet(() -> say(own));
    }

    String findOut(Inquiry.Wanted wanted) {
        String own = "how." + plain(wanted.key());
        return has(own) ? say(own) : vocabulary(wanted.key(), f -> f.findOut()).orElseGet(() -> say(own));
    }

    private Optional<String> vocabulary(
            String key, java.util.function.Function<org.ytterby.engine.law.Fact, Bilingual> asked) {
        return switch (code) {
            case "en" -> vocabulary.fact(key).map(asked).map(b -> b.in(Language.EN));
            case "zh" -> vocabulary.fact(key).map(asked).map(b -> b.in(Language.ZH));
            default -> Optional.empty();
        };
    }

    private String element(String symbol) {
        Optional<Bilingual> name = vocabulary.element(symbol).map(Vocabulary.Element::name);
        return switch (code) {
            case "en" -> name.map(n -> n.en() + " (" + symbol + ")").orElse(symbol);
            case "zh" -> name.map(n -> n.zh() + "（" + symbol + "）").orElse(symbol);
            default -> symbol;
        };
    }

    /** Of a party the same is asked, whichever role it has. */
    static String plain(String key) {
        return key.replaceFirst("^(end_user|consignee)\\.", "party.");
    }
}
