package org.ytterby.engine.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads one YAML document strictly: duplicate keys, anchors, aliases, tags and keys that are no plain text are refused
 * with their place. Safe for hostile input: no types are constructed, and size and depth are bounded.
 */
public final class Yaml {
    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;
    private static final int DEEPEST = 60;
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.MAP, Tag.SEQ, Tag.NULL);

    private static final String LOOK =
            "Look at this line and the one before: blanks at their beginning (no tabs), quotes, brackets.";

    private Yaml() {}

    public static Doc read(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .map(node -> convert(file, node, 1))
                    .orElse(new Doc.Nothing(new Place(file, 1, 1)));
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(m -> place(file, m)).orElse(new Place(file, 0, 0));
            throw WideSign.by(place, text)
                    .orElseGet(() -> InputException.of(
                            "YT-Y001", place, "not readable as YAML: " + oneLine(e.getProblem()), LOOK));
        } catch (ReaderException e) {
            throw InputException.of(
                    "YT-Y011",
                    at(file, text, e.getPosition()),
                    String.format(Locale.ROOT, "the character U+%04X, which no text holds", e.getCodePoint()),
                    "Take it out; the file may have been cut, or be none that people write.");
        } catch (YamlEngineException e) {
            throw InputException.of(
                    "YT-Y001",
                    new Place(file, 0, 0),
                    "not readable as YAML: " + oneLine(String.valueOf(e.getMessage())),
                    "");
        } catch (StackOverflowError e) {
            throw tooDeep(new Place(file, 0, 0));
        }
    }

    private static Place at(String file, String text, int character) {
        String before = text.substring(0, Math.min(character, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Place(file, line + 1, before.length() - before.lastIndexOf('\n'));
    }

    private static InputException tooDeep(Place place) {
        return InputException.of("YT-Y002", place, "nested too deeply", "No file of ours is deeper than 20 levels.");
    }

    private static Doc convert(String file, Node node, int depth) {
        Place place = node.getStartMark().map(m -> place(file, m)).orElse(new Place(file, 0, 0));
        if (depth > DEEPEST) {
            throw tooDeep(place);
        }
        if (node.getAnchor().isPresent()) {
            throw InputException.of(
                    "YT-Y003",
                    place,
                    "anchors and aliases are not used here: `&"
                            + node.getAnchor().get().getValue() + "`",
                    "Write the value out; every entry is read on its own.");
        }
        if (!PLAIN.contains(node.getTag())) {
            throw InputException.of(
                    "YT-Y006",
                    place,
                    "tags are not used here: `" + node.getTag().getValue() + "`",
                    "Leave the tag out; what a value is, the vocabulary says.");
        }
        if (node instanceof MappingNode mapping) {
            return table(file, place, mapping, depth);
        }
        if (node instanceof SequenceNode sequence) {
            List<Doc> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(convert(file, item, depth + 1)));
            return new Doc.Rows(place, items);
        }
        ScalarNode scalar = (ScalarNode) node;
        return isNothing(scalar) ? new Doc.Nothing(place) : new Doc.Text(place, scalar.getValue());
    }

    /** As YAML 1.2 writes null. What else a text is, the vocabulary says, so that no other kind of value is looked for. */
    private static boolean isNothing(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN && NOTHING.contains(scalar.getValue());
    }

    private static Doc table(String file, Place place, MappingNode mapping, int depth) {
        Map<String, Doc> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place at =
                    tuple.getKeyNode().getStartMark().map(m -> place(file, m)).orElse(place);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw InputException.of("YT-Y004", at, "a key has to be a plain text", "");
            }
            if (entries.containsKey(key.getValue())) {
                throw InputException.of(
                        "YT-Y005", at, "the key `" + key.getValue() + "` stands here twice", "Remove one of the two.");
            }
            entries.put(key.getValue(), convert(file, tuple.getValueNode(), depth + 1));
        }
        return new Doc.Table(place, entries);
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
