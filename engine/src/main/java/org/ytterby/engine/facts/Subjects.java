package org.ytterby.engine.facts;

import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.screen.Names;

/**
 * What a declaration is about, in the words of whoever wrote it. Words that name nothing in particular, such as "various", would make
 * it hold for every line in which they stand again, so they are refused.
 */
final class Subjects {
    private Subjects() {}

    /** A party, a supplier, a part or a lot. */
    static String one(Doc doc) {
        String text = Fields.asText(doc);
        boolean sign = text.strip().length() == 1
                && Character.isLetterOrDigit(text.strip().charAt(0)); // lot A
        boolean numbered = text.chars().anyMatch(Character::isDigit);
        if (!sign && (numbered ? Names.isOfNobody(text) : Names.ofSomebody(text).isEmpty())) {
            throw InputException.of(
                    "YT-D015",
                    doc.place(),
                    "`" + text + "` names no one party, article or lot",
                    "A declaration holds for what it names; write the name or the number of the papers.");
        }
        return text;
    }

    static List<String> each(Doc doc) {
        return doc instanceof Doc.Rows rows
                ? rows.items().stream().map(Subjects::one).toList()
                : List.of(one(doc));
    }

    /** A lot that is written and left empty may be one that nobody filled in; without the word, all lots are meant. */
    static Optional<String> lot(Fields about, Doc doc) {
        if (doc instanceof Doc.Table table && table.get("lot").orElse(doc) instanceof Doc.Nothing nothing) {
            throw InputException.of(
                    "YT-D016",
                    nothing.place(),
                    "`lot` is empty",
                    "Write the lot, or leave the word out where the declaration is signed for every lot.");
        }
        return about.optional("lot").map(Subjects::one);
    }

    static Declaration.About self(Doc doc) {
        if (!Fields.asText(doc).equals("yes")) {
            throw InputException.of(
                    "YT-D014",
                    doc.place(),
                    "`self` is `" + Fields.asText(doc) + "`",
                    "A declaration about the firm itself says self: \"yes\".");
        }
        return new Declaration.About.Self();
    }
}
