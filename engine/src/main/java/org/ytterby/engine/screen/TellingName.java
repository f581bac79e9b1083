package org.ytterby.engine.screen;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.HanziVariants;
import org.ytterby.engine.screen.word.Letters;
import org.ytterby.engine.screen.word.Script;
import org.ytterby.engine.screen.word.Spelling;

/**
 * Tells whether a name shows by itself whose it is: by a legal form, as the name of a body such as "Universität Talbruck", as that
 * of a known house before what firms are called, such as "Siemens Energy", or as a person's. A word nobody knows beside another
 * one, and a form beside nothing but a part in a deal, show it perhaps. All else may be a note, a place or half a name; nobody can list all that people write there.
 */
final class TellingName {
    private static final int SHORTEST_OWN_WORD = 3;
    private static final int LONGEST_ENDING = 8;
    private static final int LONGEST_MOCK = 4;
    private static final char FIRST_OF_OTHER_SCRIPTS = 0x250;
    private static final int MOST_NAMES_OF_A_PERSON = 6;

    private TellingName() {}

    static Names.Telling of(String name) {
        List<String> letters =
                Letters.words(name).stream().map(HanziVariants::fold).toList();
        Spelling spelling = Spelling.of(name);
        boolean small = Character.isLowerCase(name.strip().codePointAt(0));
        if (!Phrase.isFormless(spelling, letters) && !(small && isLedByItsForm(spelling, letters))) {
            return withForm(spelling.words(), letters);
        }
        List<String> words = spelling.hasLegalForm() ? letters : spelling.words();
        if (words.stream().anyMatch(w -> Script.hasNoWords(w) || isHangul(w))) {
            return somebodyIf(isRunOfABody(String.join("", words)));
        }
        boolean noName = words.size() < 2 || small || words.stream().anyMatch(TellingName::isOfMany);
        if (noName) {
            return Names.Telling.NOBODY;
        }
        boolean noSite = words.stream().noneMatch(CommonWords::isSite);
        if (isBody(words, TellingName::isBorne)
                || (noSite && isBody(words, TellingName::isOwn))
                || isFirm(words, CommonWords::isHouse)
                || isPerson(words, CommonWords::isPersonal)) {
            return Names.Telling.SOMEBODY;
        }
        boolean perhaps = isBody(words, TellingName::isOwn)
                || isFirm(words, TellingName::isOfAFirm)
                || isPerson(words, TellingName::isOfAPerson)
                || hasAWordOfItsOwn(words);
        return perhaps ? Names.Telling.PERHAPS : Names.Telling.NOBODY;
    }

    private static Names.Telling withForm(List<String> words, List<String> letters) {
        if (words.isEmpty()) {
            return somebodyIf(isInitialsWithForm(letters));
        }
        return isOfAnybody(words) ? Names.Telling.PERHAPS : Names.Telling.SOMEBODY;
    }

    /** {@code Customer Ltd}, {@code Kunde Verwaltungs GmbH}, 国外客户贸易有限公司: a form beside a part in a deal. */
    private static boolean isOfAnybody(List<String> words) {
        boolean run = words.stream().anyMatch(w -> Script.hasNoWords(w) || isHangul(w));
        return run
                ? isRunOfAnybody(String.join("", words))
                : words.stream().anyMatch(TellingName::isOfMany)
                        && words.stream().noneMatch(w -> isOwn(w) && !isOfMany(w) && !CommonWords.isCompanyWord(w));
    }

    private static boolean isRunOfAnybody(String run) {
        return Phrase.isRunOfOrdinary(run)
                || IntStream.rangeClosed(1, Math.min(run.length(), LONGEST_MOCK))
                        .anyMatch(to -> run.charAt(0) == '某' || CommonWords.isMock(run.substring(0, to)));
    }

    private static Names.Telling somebodyIf(boolean shown) {
        return shown ? Names.Telling.SOMEBODY : Names.Telling.NOBODY;
    }

    /** {@code AB Volvo}, and {@code ab Werk}. */
    private static boolean isLedByItsForm(Spelling spelling, List<String> letters) {
        return !spelling.words().isEmpty() && spelling.words().getLast().equals(letters.getLast());
    }

    /** {@code K+S AG}, whose initials are a form themselves. */
    private static boolean isInitialsWithForm(List<String> letters) {
        return letters.getFirst().length() == 1 && letters.getLast().length() > 1;
    }

    /** A part, a title or a site: whoever plays it or has it stays open. */
    private static boolean isOfMany(String word) {
        return CommonWords.isRole(word)
                || CommonWords.isTitle(word)
                || CommonWords.isAsking(word)
                || CommonWords.isMock(word);
    }

    /** {@code Universitaet Hamburg}, {@code Garrison Depot 12}. */
    private static boolean isBody(List<String> words, Predicate<String> names) {
        return words.stream().anyMatch(CommonWords::isInstitution)
                && (isNumbered(words) || words.stream().anyMatch(w -> !CommonWords.isInstitution(w) && names.test(w)));
    }

    private static boolean isNumbered(List<String> words) {
        return words.stream().anyMatch(TellingName::isFigure)
                && words.stream().allMatch(w -> isFigure(w) || CommonWords.isInstitution(w) || CommonWords.isSite(w));
    }

    /** Borne by places and persons: Hospital of St. Anna. */
    private static boolean isBorne(String word) {
        return CommonWords.isPlace(word) || CommonWords.isPersonal(word);
    }

    /** {@code Siemens Energy}. */
    private static boolean isFirm(List<String> words, Predicate<String> names) {
        return words.stream().skip(1).anyMatch(CommonWords::isSign)
                && words.stream().noneMatch(TellingName::isFigure)
                && words.stream().anyMatch(names);
    }

    /** {@code Max Fischer}, {@code Weber (natural person)}. */
    private static boolean isPerson(List<String> words, Predicate<String> names) {
        boolean said = words.contains("natural") && words.contains("person");
        return said ? words.stream().anyMatch(names) : isNamedAsAPerson(words, names);
    }

    private static boolean isNamedAsAPerson(List<String> words, Predicate<String> names) {
        return words.size() <= MOST_NAMES_OF_A_PERSON
                && CommonWords.isGivenName(words.getFirst())
                && words.stream().skip(1).allMatch(names);
    }

    private static boolean isOfAPerson(String word) {
        return CommonWords.isPersonal(word) || (isOwn(word) && !CommonWords.isCompanyWord(word));
    }

    /** {@code Nordlicht Antriebe}, {@code Boeisho Procurement Office}; a site is no firm unless such a word leads: {@code Depot Laredo}. */
    private static boolean hasAWordOfItsOwn(List<String> words) {
        if (words.stream().anyMatch(TellingName::isFigure)) {
            return false;
        }
        return words.stream().noneMatch(CommonWords::isSite)
                ? words.stream().anyMatch(TellingName::isRare)
                : isRare(words.getFirst());
    }

    private static boolean isRare(String word) {
        return word.length() >= CommonWords.SHORTEST_RARE_WORD
                && word.charAt(0) < FIRST_OF_OTHER_SCRIPTS
                && !CommonWords.isSite(word)
                && (CommonWords.isHouse(word) || (isOwn(word) && !CommonWords.isCompanyWord(word)));
    }

    /** {@code Lakeshore} Holdings: before what firms are called, a place or two words in one are a name. */
    private static boolean isOfAFirm(String word) {
        return word.length() >= SHORTEST_OWN_WORD
                && !Phrase.isPlain(word)
                && !CommonWords.isCompanyWord(word)
                && !CommonWords.isPersonal(word);
    }

    private static boolean isFigure(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static boolean isOwn(String word) {
        return word.length() >= SHORTEST_OWN_WORD
                && !isFigure(word)
                && !Phrase.isCommon(word)
                && !CommonWords.isPersonal(word)
                && !CommonWords.isPlace(word);
    }

    /** Names without blanks end in what they are: 北京大学, 서울대학교, 中芯半导体. */
    private static boolean isRunOfABody(String run) {
        for (int at = Math.max(2, run.length() - LONGEST_ENDING); at < run.length(); at++) {
            String ending = run.substring(at);
            String own = run.substring(0, at);
            boolean body = CommonWords.isInstitution(ending)
                    ? !Phrase.isRunOfOrdinary(own)
                    : CommonWords.isBody(ending) && !CommonWords.isSite(ending) && isOwnRun(own);
            if (body) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnRun(String run) {
        return !Phrase.isRunOfOrdinary(run) && !CommonWords.distinctiveRuns(run).isEmpty();
    }

    private static boolean isHangul(String word) {
        return Script.of(word.charAt(0)) == Script.HANGUL;
    }
}
