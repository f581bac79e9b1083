package org.ytterby.io.lists;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the parts of a name together as the same publisher's other formats write it: {@code SURNAME, Given}. */
final class AdvancedNames {
    private static final String LAST = "Last Name";

    private AdvancedNames() {}

    /** @param types what each group of parts is, by its number */
    static String of(Node name, Map<String, String> types) {
        List<Node> parts = name.at("DocumentedNamePart", "NamePartValue").toList();
        Stream<String> last = parts.stream().filter(p -> isLast(p, types)).map(Node::text);
        Stream<String> others = parts.stream().filter(p -> !isLast(p, types)).map(Node::text);
        return Draft.joined(", ", Draft.joined(" ", last), Draft.joined(" ", others));
    }

    private static boolean isLast(Node part, Map<String, String> types) {
        return types.getOrDefault(part.attribute("NamePartGroupID"), "").equals(LAST);
    }
}
