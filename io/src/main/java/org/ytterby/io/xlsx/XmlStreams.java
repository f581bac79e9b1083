package org.ytterby.io.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML as every reader here does: no document types, no entities from elsewhere. The letters are decoded before the parser
 * sees them, strictly, because its own decoder writes to the screen what it cannot read.
 */
public final class XmlStreams {
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)");
    private static final XMLInputFactory FACTORY = factory();

    private XmlStreams() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** @throws XMLStreamException where it is no XML, or in an encoding that nobody knows */
    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        try {
            return FACTORY.createXMLStreamReader(letters(in));
        } catch (IOException | IllegalArgumentException e) {
            throw new XMLStreamException(e);
        }
    }

    private static Reader letters(InputStream in) throws IOException {
        PushbackInputStream whole = new PushbackInputStream(in, LONGEST_DECLARATION);
        byte[] top = whole.readNBytes(LONGEST_DECLARATION);
        int mark = mark(top);
        whole.unread(top, mark, top.length - mark);
        return new InputStreamReader(
                whole,
                charset(top)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The length of the byte-order mark. */
    private static int mark(byte[] top) {
        if (begins(top, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return begins(top, 0xFE, 0xFF) || begins(top, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(byte[] top) {
        if (begins(top, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(top, 0xFE, 0xFF) || begins(top, 0, '<', 0, '?')) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(top, 0xFF, 0xFE) || begins(top, '<', 0, '?', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(top, StandardCharsets.ISO_8859_1));
        return declared.lookingAt() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] top, int... bytes) {
        byte[] mark = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            mark[i] = (byte) bytes[i];
        }
        return top.length >= mark.length && Arrays.equals(mark, 0, mark.length, top, 0, mark.length);
    }
}
