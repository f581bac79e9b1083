package org.ytterby.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.ytterby.engine.law.Bilingual;

/** Headings and small sentences of the reference, in both languages. */
final class Labels {
    private final Properties en = read("reference_en.properties");
    private final Properties zh = read("reference_zh.properties");

    private static Properties read(String file) {
        Properties labels = new Properties();
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file)) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return en.containsKey(key);
    }

    Set<String> keys(Tongue tongue) {
        return (tongue == Tongue.ZH ? zh : en).stringPropertyNames();
    }

    Bilingual say(String key, Object... values) {
        return new Bilingual(one(en, key, values), one(zh, key, values));
    }

    private static String one(Properties labels, String key, Object... values) {
        String text = labels.getProperty(key, "⟨" + key + "⟩");
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
