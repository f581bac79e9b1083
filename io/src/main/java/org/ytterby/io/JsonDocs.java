package org.ytterby.io;

import java.io.Closeable;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON strictly and piece by piece: duplicate keys and deep nesting are refused, numbers keep their text, true and
 * false become yes and no.
 */
public final class JsonDocs implements Closeable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(200)
                    .build())
            .build();

    private final String name;
    private final int linesBefore;
    private final JsonParser parser;

    /** @param linesBefore how many lines of the file stand before this text */
    public JsonDocs(String name, Reader text, int linesBefore) {
        this.name = name;
        this.linesBefore = linesBefore;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** What can be done with the next piece of a text; {@code END} at its end. */
    public enum Next {
        TABLE,
        ROWS,
        NAME,
        CLOSE,
        VALUE,
        END
    }

    /** Moves to the next piece. */
    public Next next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return Next.END;
            }
            return switch (token) {
                case START_OBJECT -> Next.TABLE;
                case START_ARRAY -> Next.ROWS;
                case END_OBJECT, END_ARRAY -> Next.CLOSE;
                case PROPERTY_NAME -> Next.NAME;
                case VALUE_STRING,
                        VALUE_NUMBER_INT,
                        VALUE_NUMBER_FLOAT,
                        VALUE_TRUE,
                        VALUE_FALSE,
                        VALUE_NULL,
                        VALUE_EMBEDDED_OBJECT,
                        NOT_AVAILABLE -> Next.VALUE;
            };
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    public String currentName() {
        return Optional.ofNullable(parser.currentName()).orElse("");
    }

    /** The piece the parser stands at, whole. */
    public Doc current() {
        try {
            return doc(parser.currentToken());
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /** The only document of the text. */
    public Doc only() {
        if (next() == Next.END) {
            return new Doc.Nothing(new Place(name, linesBefore + 1, 1));
        }
        Doc doc = current();
        if (next() != Next.END) {
            throw InputException.of("YT-J002", place(), "something follows the end of the document", "Remove it.");
        }
        return doc;
    }

    public Place place() {
        return place(parser.currentTokenLocation());
    }

    private Doc doc(@Nullable JsonToken token) {
        Place place = place();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Doc> entries = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = wellFormed(currentName(), place);
                entries.put(key, doc(parser.nextToken()));
            }
            return new Doc.Table(place, entries);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Doc> items = new ArrayList<>();
            for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
                items.add(doc(t));
            }
            return new Doc.Rows(place, items);
        }
        if (token == JsonToken.VALUE_TRUE) {
            return new Doc.Text(place, "yes");
        }
        if (token == JsonToken.VALUE_FALSE) {
            return new Doc.Text(place, "no");
        }
        return token == JsonToken.VALUE_NULL || token == null
                ? new Doc.Nothing(place)
                : new Doc.Text(place, wellFormed(parser.getString(), place));
    }

    /** Half a character (a lone surrogate) could not be written again. */
    private static String wellFormed(String text, Place place) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if ((Character.isSurrogate(c) && !pair) || c == 0) {
                throw InputException.of("YT-J003", place, "a text with half a character in it, or a NUL", "Retype it.");
            }
            i += pair ? 1 : 0;
        }
        return text;
    }

    private InputException unreadable(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String why = e.getOriginalMessage().replaceAll("\\s+", " ").strip();
        String where = why.replaceAll(" *\\(for [^)]*\\)| at \\[Source.*| *\\(start marker at.*|; line: .*", "");
        return InputException.of(
                "YT-J001",
                at == null ? new Place(name, linesBefore + 1, 0) : place(at),
                "not readable as JSON: " + told(where),
                "Look at the brackets, quotes and commas near that place.");
    }

    private static String told(String where) {
        if (where.startsWith("Unexpected end-of-input")) {
            return "it ends before it is complete";
        }
        return where.length() > 200 ? where.substring(0, 200) + " …" : where;
    }

    private Place place(TokenStreamLocation at) {
        return new Place(name, Math.max(1, at.getLineNr()) + linesBefore, Math.max(0, at.getColumnNr()));
    }

    @Override
    public void close() {
        parser.close();
    }
}
