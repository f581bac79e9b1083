package org.ytterby.engine.screen;

import java.util.List;
import org.ytterby.engine.screen.Hit.Meeting;

/**
 * A listed name with its folded writing.
 *
 * @param place its place in the list, which orders the hits
 * @param written what was folded: the name, or the name without what stands in brackets
 */
record Listed(int place, ListedName name, String written, Spelling spelling) {

    Hit hit(How how, String given, String listed) {
        return new Hit(name.entry(), name.name(), how, new Meeting(given, listed));
    }

    /**
     * Whether the name looks like that of a human being: a few words, one of them a given name, none that firms bear. Such a
     * name needs two words to be near, because family names are shared.
     */
    boolean looksPersonal() {
        List<String> words = spelling.words();
        if (spelling.hasLegalForm() || words.size() < 2 || words.size() > 5) {
            return false;
        }
        boolean givenName = false;
        for (String word : words) {
            boolean given = CommonWords.isGivenName(word);
            if (!given && CommonWords.isCompanyWord(word)) {
                return false;
            }
            givenName |= given;
        }
        return givenName;
    }
}
