package org.ytterby.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlStreamsTest {
    private static String name(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = XmlStreams.open(new ByteArrayInputStream(xml));
        reader.nextTag();
        return reader.getAttributeValue(null, "name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "GB18030"})
    void theEncodingThatItDeclaresOrShowsIsRead(String charset) throws XMLStreamException {
        String encoding = charset.startsWith("UTF-16") ? "UTF-16" : charset;
        String text = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><a name=\"Müller\"/>";
        assertThat(name(text.getBytes(Charset.forName(charset)))).isEqualTo("Müller");
        assertThat(name("\uFEFF<a name=\"钕\"/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("钕");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a name=\"\u00ff\u00fe\"/>", "<?xml version=\"1.0\" encoding=\"x-no-such\"?><a/>", "", "<"})
    void whatIsNoXmlIsRefusedAndNothingIsPrinted(String bytes) {
        PrintStream screen = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> name(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(XMLStreamException.class);
        } finally {
            System.setErr(screen);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
