package org.ytterby.engine.screen;

import java.util.List;
import org.ytterby.engine.screen.Hit.Meeting;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.Spelling;

/**
 * A listed name with what is worked out of it once, when the lists are compiled.
 *
 * @param place its place in the list, which orders the hits
 * @param written what was folded: the name, or the name without what stands in brackets
 * @param rareWords the words in it that hardly any name holds
 * @param rareRuns the same of runs of hanzi
 * @param heads whether names of subsidiaries may begin with it
 * @param personal whether it looks like the name of a human being
 */
record Listed(
        int place,
        ListedName name,
        String written,
        Spelling spelling,
        List<String> rareWords,
        List<String> rareRuns,
        boolean heads,
        boolean personal) {

    static Listed of(int place, ListedName name, String written, Spelling spelling) {
        if (name.kind() == ListedName.Kind.WEAK) {
            return new Listed(place, name, written, spelling, List.of(), List.of(), false, false);
        }
        List<String> words = List.copyOf(RareParts.words(spelling));
        List<String> runs = RareParts.runs(spelling);
        boolean personal = looksPersonal(spelling);
        boolean heads = WholeNames.maySubsidiariesBearIt(name, spelling, personal);
        return new Listed(place, name, written, spelling, words, List.copyOf(runs), heads, personal);
    }

    Hit hit(How how, String given, String listed) {
        return new Hit(name.entry(), name.name(), how, new Meeting(given, listed));
    }

    /**
     * Whether the name looks like that of a human being: a few words, one of them a given name, none that firms bear. Such a
     * name needs two words to be near, because family names are shared.
     */
    private static boolean looksPersonal(Spelling spelling) {
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
