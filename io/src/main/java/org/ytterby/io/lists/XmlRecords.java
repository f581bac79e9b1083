package org.ytterby.io.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ytterby.engine.doc.Place;
import org.ytterby.io.lists.Remark.What;
import org.ytterby.io.xlsx.XmlStreams;

/**
 * Reads a list's XML record by record, each as a small tree: one record is in memory at a time. Document types and entities are
 * refused; elements that nobody knows are remarked.
 */
final class XmlRecords {
    private static final int DEEPEST = 60;
    private static final int MOST_NODES = 200_000;

    private final Intake intake;
    private final Bounded in;
    private final Set<String> known;
    private final XMLStreamReader xml;
    private int depth;
    private int nodes;

    /** @param known names of elements that are read, or knowingly left */
    XmlRecords(Bounded in, Intake intake, Set<String> known) {
        this.intake = intake;
        this.in = in;
        this.known = known;
        try {
            this.xml = XmlStreams.open(in);
        } catch (XMLStreamException e) {
            throw Refused.cut(intake.line(0), "not readable as XML");
        }
    }

    /** Hands on every element of these names, whole; all others are walked into. */
    void each(Map<String, Consumer<Node>> takers) {
        try {
            while (xml.hasNext()) {
                if (next() == XMLStreamConstants.START_ELEMENT) {
                    Consumer<Node> taker = takers.get(xml.getLocalName());
                    if (taker == null) {
                        checked(xml.getLocalName());
                    } else {
                        nodes = 0;
                        taker.accept(node());
                        in.piece();
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw Refused.harmful(place(), "its elements are nested " + DEEPEST + " deep");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw Refused.harmful(place(), "it declares a document type or an entity");
            default -> {}
        }
        return event;
    }

    /** The element that starts here, up to its end. */
    private Node node() throws XMLStreamException {
        String name = checked(xml.getLocalName());
        int line = xml.getLocation().getLineNumber();
        if (++nodes > MOST_NODES) {
            throw Refused.harmful(place(), "an entry of over " + MOST_NODES + " elements");
        }
        Map<String, String> attributes = attributes();
        List<Node> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(node());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                default -> {}
            }
        }
        return new Node(
                name, line, attributes, List.copyOf(children), text.toString().strip());
    }

    private Map<String, String> attributes() {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (!xml.getAttributeValue(i).isEmpty()) { // some publishers print every attribute, most of them empty
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private String checked(String name) {
        if (!known.contains(name)) {
            intake.remark(What.FIELD_UNKNOWN, name, place());
        }
        return name;
    }

    private Place place() {
        return intake.line(Math.max(0, xml.getLocation().getLineNumber()));
    }

    private RuntimeException broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        return Refused.cut(intake.line(line), "not readable as XML from here on");
    }
}
