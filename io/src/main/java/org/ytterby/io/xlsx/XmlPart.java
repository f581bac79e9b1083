package org.ytterby.io.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Elements of one part as they come. No document types, no entities, nothing from outside; local names only. */
final class XmlPart implements Closeable {
    /** The most a cell can hold. */
    static final int LONGEST_TEXT = 32_767;

    private static final int DEEPEST = 60;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String file;
    private final String part;
    private final PartStream in;
    private final XMLStreamReader xml;
    private int depth;

    XmlPart(String file, String part, PartStream in) {
        this.file = file;
        this.part = part;
        this.in = in;
        try {
            this.xml = XmlStreams.open(in);
        } catch (XMLStreamException e) {
            throw broken();
        }
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                in.piece();
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw Refusal.damaged(file, "`" + part + "` is nested more deeply than any sheet");
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw entities();
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken();
        }
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    boolean flag(String name) {
        return attribute(name)
                .filter(v -> v.equals("1") || v.equals("true") || v.equals("on"))
                .isPresent();
    }

    /** Of an element that says something by being there, unless it says that it does not. */
    boolean isOn() {
        return attribute("val").isEmpty() || flag("val");
    }

    /** The text of the element that starts here, up to its end; elements inside it are passed over. */
    String text() {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        try {
            while (depth >= inside) {
                in.piece();
                switch (xml.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (depth == inside) {
                            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        }
                    }
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw entities();
                    default -> {}
                }
                if (text.length() > LONGEST_TEXT) {
                    throw Refusal.tooMuch(file, "`" + part + "` holds a text of over " + LONGEST_TEXT + " characters");
                }
            }
        } catch (XMLStreamException e) {
            throw broken();
        }
        return text.toString();
    }

    /** Characters that XML cannot hold are written {@code _x000D_} in workbooks. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }

    private RuntimeException broken() {
        return Refusal.damaged(file, "the part `" + part + "` is no whole XML");
    }

    private RuntimeException entities() {
        return Refusal.of(
                "YT-W005",
                file,
                "the part `" + part + "` declares a document type or an entity, which no spreadsheet program writes",
                "Do not trust this file; ask its sender for a new one.");
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw broken();
        }
    }
}
