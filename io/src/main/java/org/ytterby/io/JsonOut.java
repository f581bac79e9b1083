package org.ytterby.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.ytterby.engine.law.Bilingual;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON: UTF-8, LF, keys in the order they are written. The stream below stays open. */
final class JsonOut {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** On one line. */
    static JsonOut compact(OutputStream out) {
        return new JsonOut(FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8));
    }

    /** Indented for readers. */
    static JsonOut indented(OutputStream out) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return new JsonOut(FACTORY.createGenerator(context, out, JsonEncoding.UTF8));
    }

    void table(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    void table(String name, Runnable content) {
        json.writeName(name);
        table(content);
    }

    <T> void rows(String name, Collection<T> items, Consumer<T> item) {
        json.writeName(name);
        rows(items, item);
    }

    <T> void rows(Collection<T> items, Consumer<T> item) {
        json.writeStartArray();
        items.forEach(item);
        json.writeEndArray();
    }

    void name(String name) {
        json.writeName(name);
    }

    void text(String text) {
        json.writeString(text);
    }

    void text(String name, String text) {
        json.writeName(name);
        json.writeString(text);
    }

    /** Null where it is absent, so that every document has the same keys. */
    void text(String name, Optional<?> text) {
        json.writeName(name);
        if (text.isPresent()) {
            json.writeString(text.get().toString());
        } else {
            json.writeNull();
        }
    }

    void nothing() {
        json.writeNull();
    }

    void texts(String name, Collection<String> texts) {
        rows(name, texts, this::text);
    }

    void truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void number(String name, int value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    void bilingual(String name, Bilingual text) {
        json.writeName(name);
        bilingual(text);
    }

    void bilingual(Bilingual text) {
        table(() -> {
            text("en", text.en());
            text("zh", text.zh());
        });
    }

    void beginRows() {
        json.writeStartArray();
    }

    void endRows() {
        json.writeEndArray();
    }

    void finish() throws IOException {
        try {
            json.close();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }
}
