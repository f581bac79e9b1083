package org.ytterby.engine.screen.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The shipped tables of words that many names share. Read when first asked; afterwards never changed. */
public final class CommonWords {

    private static final int SHORTEST_JOINED_WORD = 2;

    /** Shorter words are acronyms more often than names. */
    public static final int SHORTEST_RARE_WORD = 4;

    private static final int SHORTEST_TELLING_HANZI = 4;

    private static final Section OTHERS = new Section();
    private static final Section PLACES = new Section();
    private static final Section EMPTY = new Section();
    private static final Section GENERAL = new Section();
    private static final Section GIVEN_NAMES = new Section();
    private static final Section SELDOM = new Section();
    private static final Section JOINED = new Section();
    private static final Section NOBODY = new Section();
    private static final Section NOBODY_SMALL = new Section();
    private static final Section ROLE = new Section();
    private static final Section BESIDE_ROLE = new Section();
    private static final Section ASKS = new Section();
    private static final Section COUNTRY = new Section();
    private static final Section FIRM = new Section();
    private static final Section MARK = new Section();
    private static final Section MOCK = new Section();
    private static final Section DOUBT = new Section();
    private static final Section OPENS = new Section();
    private static final Section TITLE = new Section();
    private static final Section SIGN = new Section();
    private static final Section BODY = new Section();
    private static final Section HOUSE = new Section();
    private static final Section INSTITUTION = new Section();
    private static final Section SITE = new Section();
    private static final Section FAMILY_HANZI = new Section();
    private static final Section ORDINARY = new Section();

    /** Read only where a name has no sign of a firm. */
    private static final class Books {
        private static final WordTable WORDS = WordTable.shipped("ordinary-words.txt");
    }

    /** The words with other letters than those of ASCII. */
    private static final class BooksMore {
        private static final WordTable WORDS = WordTable.shipped("ordinary-words-more.txt");
    }

    /** How long a joined word may be that begins with a character, so that most places are passed at a glance. */
    private static final byte[] LONGEST_FROM = new byte[0x10000];

    /** The words of one kind: some thousand stay in the table, in which they stand in order. */
    private static final class Section {
        private final Set<String> few = new HashSet<>();
        private WordTable many = new WordTable("");

        private boolean contains(String word) {
            return few.contains(word) || many.contains(word);
        }
    }

    static {
        readSorted(Table.text("company-words.txt"));
        readFew("general-words.txt");
        for (String word : JOINED.few) {
            char first = word.charAt(0);
            LONGEST_FROM[first] = (byte) Math.max(LONGEST_FROM[first], word.length());
        }
    }

    private CommonWords() {}

    private static void readSorted(String table) {
        int from = table.indexOf("\n[") + 1;
        while (from > 0) {
            int line = table.indexOf('\n', from);
            int next = table.indexOf("\n[", from) + 1;
            String words =
                    table.substring(line + 1, next > 0 ? next : table.length()).strip();
            Section section = section(table.substring(from, line));
            if (section == JOINED) {
                for (String word : words.split("[ \n]", -1)) {
                    section.few.add(word);
                }
            } else {
                section.many = new WordTable(words);
            }
            from = next;
        }
    }

    private static void readFew(String table) {
        Section section = new Section();
        for (String line : Table.lines(table)) {
            if (Table.isSection(line)) {
                section = section(line);
            } else {
                Collections.addAll(section.few, line.split(" ", -1));
            }
        }
    }

    private static Section section(String title) {
        return switch (title) {
            case "[empty]" -> EMPTY;
            case "[general]" -> GENERAL;
            case "[given-names]" -> GIVEN_NAMES;
            case "[seldom]" -> SELDOM;
            case "[hanzi]", "[kana]" -> JOINED;
            case "[places]" -> PLACES;
            case "[nobody]" -> NOBODY;
            case "[nobody-small]" -> NOBODY_SMALL;
            case "[nobody-role]" -> ROLE;
            case "[nobody-beside]" -> BESIDE_ROLE;
            case "[nobody-asks]" -> ASKS;
            case "[nobody-country]" -> COUNTRY;
            case "[nobody-firm]" -> FIRM;
            case "[nobody-mark]" -> MARK;
            case "[nobody-mock]" -> MOCK;
            case "[doubt]" -> DOUBT;
            case "[opens]" -> OPENS;
            case "[title]" -> TITLE;
            case "[sign]" -> SIGN;
            case "[body]" -> BODY;
            case "[house]" -> HOUSE;
            case "[institution]" -> INSTITUTION;
            case "[site]" -> SITE;
            case "[family-hanzi]" -> FAMILY_HANZI;
            case "[ordinary]" -> ORDINARY;
            case "[family-names]", "[hanzi-alone]" -> OTHERS;
            default -> throw new IllegalStateException("no such section: " + title);
        };
    }

    /** A word that many names hold. */
    public static boolean isCommon(String word) {
        return OTHERS.contains(word)
                || PLACES.contains(word)
                || GENERAL.contains(word)
                || HOUSE.contains(word)
                || GIVEN_NAMES.contains(word)
                || EMPTY.contains(word)
                || JOINED.contains(word);
    }

    /** Common, or borne by a few firms at least: rare perhaps, but no slip of the pen. */
    public static boolean isKnown(String word) {
        return isCommon(word) || SELDOM.contains(word);
    }

    public static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(word);
    }

    /** A name that many persons bear. */
    public static boolean isPersonal(String word) {
        return isGivenName(word) || OTHERS.contains(word);
    }

    public static boolean isCompanyWord(String word) {
        return GENERAL.contains(word) || HOUSE.contains(word) || isEmpty(word);
    }

    /** A word that the firms of one house share: Siemens. */
    public static boolean isHouse(String word) {
        return HOUSE.contains(word);
    }

    /** A body that a place or any word tells apart, such as university. */
    public static boolean isInstitution(String word) {
        return INSTITUTION.contains(word);
    }

    /** A part of a firm or a place of work, which every firm has: warehouse. */
    public static boolean isSite(String word) {
        return SITE.contains(word);
    }

    /** A word that says no more of a firm than that it is one: holdings, agency. */
    public static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** A core that names nobody: nothing, one letter, or a single word that very many names hold. */
    public static boolean isHollow(Spelling name) {
        if (name.words().size() != 1) {
            return name.core().isEmpty();
        }
        String word = name.words().getFirst();
        return word.length() < 2 || isEmpty(word) || (Script.hasNoWords(word) && isHollowJoined(word));
    }

    private static boolean isHollowJoined(String word) {
        return isCommon(word) && (word.length() < SHORTEST_TELLING_HANZI || Script.isKana(word.charAt(0)));
    }

    /** Written in the place of a name. */
    public static boolean isNobody(String word) {
        return namesNobody(word) || NOBODY_SMALL.contains(word) || isRole(word) || isAsking(word);
    }

    /** The same, and with a place still no name. */
    public static boolean namesNobody(String word) {
        return NOBODY.contains(word);
    }

    /** A part in a deal, such as customer, that stands for whoever plays it. */
    public static boolean isRole(String word) {
        return ROLE.contains(word);
    }

    /** Says something of whoever plays a part, such as new. */
    public static boolean isBesideRole(String word) {
        return BESIDE_ROLE.contains(word);
    }

    /** Sends the reader to somebody, as in ask Peter. */
    public static boolean isAsking(String word) {
        return ASKS.contains(word);
    }

    /** A country, which alone is no party's name. */
    public static boolean isCountry(String word) {
        return COUNTRY.contains(word);
    }

    /** What a firm is, such as company; with a letter it names none. */
    public static boolean isFirm(String word) {
        return FIRM.contains(word);
    }

    /** What counts as a letter does, as in company XX. */
    public static boolean isMark(String word) {
        return MARK.contains(word);
    }

    /** Stands for a name that is not said, such as XYZ. */
    public static boolean isMock(String word) {
        return MOCK.contains(word);
    }

    /** Puts in doubt what stands beside it, such as maybe. */
    public static boolean isDoubt(String word) {
        return DOUBT.contains(word);
    }

    /** What stands behind it is hardly a name, as in see order. */
    public static boolean opensAPhrase(String word) {
        return OPENS.contains(word);
    }

    /** Goes before a family name or, in Chinese, behind it. */
    public static boolean isTitle(String word) {
        return TITLE.contains(word);
    }

    /** Behind words of all kinds it makes the name of a firm, such as group. */
    public static boolean isSign(String word) {
        return SIGN.contains(word);
    }

    /** Ends the name of a firm or a body in hanzi or kana. */
    public static boolean isBody(String word) {
        return BODY.contains(word);
    }

    /** A family name in hanzi, behind which one or two characters more make a person. */
    public static boolean isFamilyInHanzi(String word) {
        return FAMILY_HANZI.contains(word);
    }

    /** A word of trade or of the language that names nobody in particular. */
    public static boolean isOrdinary(String word) {
        boolean plain = word.chars().allMatch(c -> c < 0x80);
        return ORDINARY.contains(word) || (plain ? Books.WORDS : BooksMore.WORDS).contains(word);
    }

    public static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    /** A word that hardly any name holds; East Asian runs are judged by {@link #distinctiveRuns}. */
    public static boolean isRare(String word) {
        return word.length() >= SHORTEST_RARE_WORD && !isCommon(word) && hasLetter(word) && !Script.hasNoWords(word);
    }

    private static boolean hasLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Which characters of a word without spaces belong to common words, longest words first from the left. */
    public static boolean[] covered(String text) {
        boolean[] covered = new boolean[text.length()];
        for (int i = 0; i < text.length(); ) {
            int length = commonWordAt(text, i);
            for (int j = i; j < i + length; j++) {
                covered[j] = true;
            }
            i += Math.max(1, length);
        }
        return covered;
    }

    private static int commonWordAt(String text, int from) {
        for (int length = Math.min(LONGEST_FROM[text.charAt(from)], text.length() - from);
                length >= SHORTEST_JOINED_WORD;
                length--) {
            if (JOINED.few.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** What common words leave of a word without spaces, cut where hanzi and kana meet. */
    public static List<String> distinctiveRuns(String text) {
        boolean[] covered = covered(text);
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean sameScript = run.isEmpty() || Script.of(text.charAt(i)) == Script.of(run.charAt(run.length() - 1));
            if ((covered[i] || !sameScript) && !run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (!covered[i]) {
                run.append(text.charAt(i));
            }
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }
}
