package org.ytterby.engine.screen;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ytterby.engine.screen.word.CommonWords;
import org.ytterby.engine.screen.word.HanziVariants;
import org.ytterby.engine.screen.word.Letters;
import org.ytterby.engine.screen.word.Script;
import org.ytterby.engine.screen.word.Spelling;

/**
 * Tells what people say in the place of a name, such as "as usual", "Worldwide" and "maybe Bosch". Nobody can list all they say; so
 * without a legal form, words that everybody uses are no name, and neither is what is written without capitals.
 */
final class Phrase {
    /** Longer runs of hanzi are rather names of bodies, which are made of such words: 中国科学院金属研究所. */
    private static final int LONGEST_RUN = 7;

    private static final int LONGEST_SHORT_RUN = 8;
    private static final int LONGEST_WORD = 4;

    private static final Set<String> FORMS_AND_WORDS = Set.of("is", "as", "me", "so", "et", "ca");

    private static final int WORDS_OF_A_TITLE = 4;
    private static final int LONGEST_FILLER = 3;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_COMPOUND = 40;

    private static final Pattern HIRAGANA = Pattern.compile("[\\u3041-\\u309F]+");
    private static final String PARTICLES = "的不没无未是有请待按如照依与和或等这那我你他们各另全已再先后由凭见品中问都非用";

    private Phrase() {}

    static boolean is(String name) {
        List<String> letters =
                Letters.words(name).stream().map(HanziVariants::fold).toList();
        if (isInDoubt(name, letters)) {
            return true;
        }
        Spelling spelling = Spelling.of(name);
        boolean formless = isFormless(spelling, letters);
        List<String> words = formless && spelling.hasLegalForm() ? letters : spelling.words();
        return formless
                && !words.isEmpty()
                && (isWrittenSmall(name)
                        || (words.size() > 1 && CommonWords.opensAPhrase(words.getFirst()))
                        || isTitled(words)
                        || isShortRun(words)
                        || isMadeOfOrdinary(name, words));
    }

    /** Whether no legal form stands beside it, or only one that is a word as well. */
    static boolean isFormless(Spelling spelling, List<String> letters) {
        return !spelling.hasLegalForm() || (!letters.isEmpty() && isWordToo(letters));
    }

    /** {@code as usual}, {@code Electronics company}, {@code Where it is}, 合资公司, 集团采购部. */
    private static boolean isWordToo(List<String> letters) {
        String last = letters.getLast();
        if (Script.hasNoWords(last)) {
            boolean form = last.contains("有限") || last.contains("株式") || last.contains("股份");
            return !form && (last.endsWith("公司") || last.endsWith("会社") || last.contains("集团"));
        }
        boolean word = FORMS_AND_WORDS.contains(last) || (letters.size() < 4 && last.equals("company"));
        return letters.getFirst().equals("as")
                || (word && letters.stream().allMatch(w -> isCommon(w) || CommonWords.isCompanyWord(w)));
    }

    /** {@code Herr Schmidt}, 王先生, 小王. */
    private static boolean isTitled(List<String> words) {
        if (words.size() == 2 && CommonWords.isTitle(words.getFirst())) {
            return true;
        }
        String word = words.getFirst();
        if (words.size() > 1 || !Script.hasNoWords(word)) {
            return false;
        }
        boolean young = word.length() == 2 && "小老阿".indexOf(word.charAt(0)) >= 0;
        boolean titled =
                CommonWords.isTitle(word.substring(1)) || (word.length() > 2 && CommonWords.isTitle(word.substring(2)));
        return young || titled;
    }

    /** {@code Bosch?}, {@code <LOD}, {@code not Bosch}. */
    private static boolean isInDoubt(String name, List<String> letters) {
        String bare = name.strip();
        return bare.indexOf('?') >= 0
                || bare.indexOf('？') >= 0
                || (!bare.isEmpty() && "<>=~≤≥≈".indexOf(bare.charAt(0)) >= 0)
                || bare.contains(" or ")
                || letters.stream().anyMatch(Phrase::doubts);
    }

    private static boolean doubts(String word) {
        if (!Script.hasNoWords(word)) {
            return CommonWords.isDoubt(word);
        }
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + 2; to <= Math.min(word.length(), from + LONGEST_WORD); to++) {
                if (CommonWords.isDoubt(word.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * One run of hanzi or kana that ends like no body and begins like no person: 见备注, 代理店. Names without either are short forms,
     * such as 华为, for which the papers have a longer one.
     */
    private static boolean isShortRun(List<String> words) {
        String run = words.getFirst();
        return words.size() == 1
                && Script.hasNoWords(run)
                && run.length() <= LONGEST_SHORT_RUN
                && !endsLikeABody(run)
                && !beginsLikeAPerson(run);
    }

    private static boolean endsLikeABody(String run) {
        for (int at = 2; at < run.length(); at++) {
            if (CommonWords.isBody(run.substring(at)) && !isRunOfOrdinary(run.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsLikeAPerson(String run) {
        for (int at = 1; at < Math.min(run.length(), LONGEST_WORD); at++) {
            int given = run.length() - at;
            if (given <= 2 && CommonWords.isFamilyInHanzi(run.substring(0, at)) && !isPlain(run)) {
                return true;
            }
        }
        return false;
    }

    /** No capital, or one at the head of a sentence; what has letters without capitals tells nothing. */
    private static boolean isWrittenSmall(String name) {
        if (name.codePoints().anyMatch(c -> Character.isLetter(c) && !isCased(c))) {
            return false;
        }
        String[] words = name.strip().split("[\\s_]+", -1);
        boolean small = false;
        for (int i = 0; i < words.length; i++) {
            boolean sentence = i == 0 && words.length > 1;
            if (!sentence && words[i].codePoints().anyMatch(Character::isUpperCase)) {
                return false;
            }
            small |= words[i].codePoints().anyMatch(Character::isLowerCase);
        }
        return small;
    }

    private static boolean isCased(int c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
    }

    private static boolean isMadeOfOrdinary(String name, List<String> words) {
        boolean firm = words.size() > 1 && words.stream().anyMatch(CommonWords::isSign);
        boolean initial = words.getFirst().length() == 1 && !words.getFirst().equals("a"); // E.ON
        boolean initials = words.size() > 1 && words.stream().allMatch(Phrase::isInitials); // AT&T
        boolean figures = words.stream().allMatch(w -> w.chars().allMatch(Character::isDigit));
        return !firm
                && (!isTitleOfABody(name) || words.stream().anyMatch(CommonWords::isRole))
                && !initial
                && !initials
                && !figures
                && (words.stream().allMatch(Phrase::isOrdinary) || isMadeOfHiragana(name));
    }

    /** {@code National Institute for Defense Studies}: nobody writes as many capitals into a phrase. */
    private static boolean isTitleOfABody(String name) {
        String[] words = name.strip().split("\\s+", -1);
        boolean mixed = name.codePoints().anyMatch(Character::isLowerCase);
        return mixed
                && words.length >= WORDS_OF_A_TITLE
                && Stream.of(words)
                        .allMatch(w -> w.length() <= LONGEST_FILLER || Character.isUpperCase(w.codePointAt(0)));
    }

    private static boolean isInitials(String word) {
        return word.length() < 3 && word.charAt(0) < 0x250; // Korean words are as short
    }

    /** Firms write themselves in hiragana alone hardly ever: いつもの, 通常どおり. */
    private static boolean isMadeOfHiragana(String name) {
        String rest = HIRAGANA.matcher(name).replaceAll(" ");
        return !rest.equals(name)
                && Letters.words(rest).stream()
                        .map(HanziVariants::fold)
                        .allMatch(w -> w.length() == 1 || isOrdinary(w));
    }

    private static boolean isOrdinary(String word) {
        if (Script.hasNoWords(word)) {
            return word.length() <= LONGEST_RUN && isRunOfOrdinary(word);
        }
        boolean figure = word.chars().allMatch(Character::isDigit);
        boolean letter = word.length() == 1;
        return figure || letter || (!CommonWords.isPersonal(word) && isCommon(word));
    }

    static boolean isCommon(String word) {
        return isPlain(word) || isCompound(word);
    }

    /** {@code Zentrallager}: German joins its words. */
    private static boolean isCompound(String word) {
        if (word.length() > LONGEST_COMPOUND) {
            return false;
        }
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String first = word.substring(0, at);
            boolean joined = first.endsWith("s") && isPlain(first.substring(0, at - 1));
            if ((joined || isPlain(first)) && isPlain(word.substring(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean isPlain(String word) {
        return CommonWords.isOrdinary(word)
                || CommonWords.isNobody(word)
                || CommonWords.isCountry(word)
                || CommonWords.isEmpty(word);
    }

    static boolean isRunOfOrdinary(String run) {
        boolean[] reached = new boolean[run.length() + 1];
        reached[0] = true;
        for (int to = 1; to <= run.length(); to++) {
            for (int from = Math.max(0, to - LONGEST_WORD); from < to && !reached[to]; from++) {
                String word = run.substring(from, to);
                boolean known = word.length() == 1 ? PARTICLES.contains(word) : isCommon(word);
                reached[to] = reached[from] && known;
            }
        }
        return reached[run.length()];
    }
}
