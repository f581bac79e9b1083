package org.ytterby.io.lists;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of a list's XML with what stands in it, by local names. What is not there is empty text.
 *
 * @param text directly in it, blanks around it taken away
 */
record Node(String name, int line, Map<String, String> attributes, List<Node> children, String text) {
    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    Stream<Node> all(String child) {
        return children.stream().filter(c -> c.name().equals(child));
    }

    /** All elements at the end of a path. */
    Stream<Node> at(String... path) {
        Stream<Node> here = Stream.of(this);
        for (String step : path) {
            here = here.flatMap(n -> n.all(step));
        }
        return here;
    }

    /** The text of the first such child. */
    String text(String child) {
        return all(child).map(Node::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    boolean flag(String key) {
        return attribute(key).equals("true") || attribute(key).equals("1");
    }
}
