package org.ytterby.engine.screen.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ytterby.engine.screen.word.HanziVariants;

/** Cuts a name into tokens and says what each of them is. One name long. */
final class NameReader {
    /** No name of a register is longer; what is longer is a text. */
    static final int LONGEST = 1_000;

    private static final int MOST_TOKENS = 60;
    private static final int NOWHERE = -2;
    private static final int LONGEST_BEFORE_APOSTROPHE = 6;
    private static final double PARTICLE = 0.1;
    private static final double TITLE = 0.12;
    private static final double INITIAL = 0.3;

    private static final Pattern TONE = Pattern.compile("(?<=[a-zA-ZüÜ])[1-5](?!\\d)");

    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Writing writing = Writing.OTHER;
    private boolean mixed;
    private int comma = -1;
    private final boolean toned;
    /** Which tokens are single letters that directly follow a single letter and its dot. */
    private final BitSet dotted = new BitSet();

    private int dotOfALetter = NOWHERE;
    private boolean isBeforeDot;

    private NameReader(boolean toned) {
        this.toned = toned;
    }

    /** The tokens of a name, at most 60; none where it holds no letter or digit, or is longer than a name can be. */
    static List<Token> tokens(String name) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        NameReader reader = new NameReader(isToned(name));
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (reader.opens(name, i)) {
                reader.endWord();
            }
            reader.dot(name, i);
            reader.take(name.codePointAt(i));
        }
        reader.endWord();
        return reader.finished();
    }

    /** Pinyin with figures for tones, as in {@code Han4xiang2}: twice at least, else it is a name like {@code L3}. */
    private static boolean isToned(String name) {
        int tones = 0;
        for (int i = 1; i < name.length(); i++) {
            char before = name.charAt(i - 1);
            boolean ends = "aeiouvngrAEIOUVNGRüÜ".indexOf(before) >= 0;
            boolean last = i + 1 == name.length() || !Character.isDigit(name.charAt(i + 1));
            tones += ends && last && name.charAt(i) >= '1' && name.charAt(i) <= '5' ? 1 : 0;
        }
        return tones > 1;
    }

    /** Of {@code A.B.C} every letter after the first. */
    private void dot(String name, int at) {
        boolean ends = at + 1 == name.length() || !Character.isLetterOrDigit(name.charAt(at + 1));
        if (dotOfALetter == at - 1 && ends && Character.isLetter(name.charAt(at))) {
            dotted.set(tokens.size());
        }
        isBeforeDot = name.charAt(at) == '.' && word.length() == 1;
        dotOfALetter = isBeforeDot ? at : dotOfALetter;
    }

    /** The initials of a firm are one word however they are dotted, and so are three and more of anybody. */
    private void joinInitials() {
        List<Token> marked = new ArrayList<>(tokens);
        Forms.mark(marked);
        boolean firm = marked.stream().anyMatch(NameWords::isSignOfAFirm);
        for (int last = dotted.length() - 1; last > 0; last = dotted.length() - 1) {
            int first = dotted.previousClearBit(last);
            boolean one = last < tokens.size() && (firm || last - first > 1);
            for (int i = last; one && i > first; i--) {
                Token behind = tokens.remove(i);
                tokens.set(i - 1, tokens.get(i - 1).and(behind));
            }
            dotted.clear(first, last + 1);
        }
    }

    private void take(int c) {
        if (isSilent(c)) {
            return;
        }
        if (c == '&') {
            endWord();
            word.append("and");
            writing = Writing.LATIN;
            endWord();
        } else if (Character.isLetterOrDigit(c) || isMark(c) || Writing.isHan(c)) {
            append(c);
        } else {
            endWord();
            if ((c == ',' || c == '،') && comma < 0) {
                comma = tokens.size();
            }
        }
    }

    /** An apostrophe behind a long word that another one answers where the next word ends: {@code OBSHCHESTVO'DRUZHBA'}. */
    private boolean opens(String name, int at) {
        char c = name.charAt(at);
        if ((c != '\'' && c != '‘') || word.length() < LONGEST_BEFORE_APOSTROPHE) {
            return false;
        }
        int end = at + 1;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return end < name.length()
                && name.charAt(end) == (c == '‘' ? '’' : c)
                && (end + 1 == name.length() || !Character.isLetterOrDigit(name.charAt(end + 1)));
    }

    /** Apostrophes, soft hyphens, marks of direction and joiners are no part of a name's letters. */
    private static boolean isSilent(int c) {
        return switch (c) {
            case '\'', '’', '‘', '`', 'ʼ', 'ʹ', 'ʾ', 'ʿ', '´', 0xAD, 0x640, 0x3099, 0x309A -> true;
            default -> Character.getType(c) == Character.FORMAT;
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void append(int c) {
        boolean own = !isMark(c) && !Character.isDigit(c);
        Writing next = own ? Writing.of(c) : writing;
        if (!word.isEmpty() && own && next != writing) {
            if (next.isUnspaced() || writing.isUnspaced() || next == Writing.HANGUL || writing == Writing.HANGUL) {
                endWord();
            } else {
                mixed |= next == Writing.LATIN || writing == Writing.LATIN;
            }
        }
        writing = own || word.isEmpty() ? next : writing;
        word.appendCodePoint(c);
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String written = word.toString();
        word.setLength(0);
        int form = writing == Writing.LATIN ? Forms.gluedTo(written) : 0;
        if (form > 0) {
            word.append(written, 0, form);
            endWord();
            writing = Writing.LATIN;
            word.append(written, form, written.length());
            endWord();
            return;
        }
        String spelt = toned ? TONE.matcher(written).replaceAll("") : written;
        String lower = spelt.toLowerCase(Locale.ROOT);
        if (tokens.size() < MOST_TOKENS) {
            if (writing.isUnspaced()) {
                unspaced(written);
            } else if (writing == Writing.HANGUL && lower.length() > 1 && lower.length() < 5) {
                add(lower.substring(0, 1), lower.substring(0, 1));
                add(lower.substring(1), lower.substring(1));
            } else {
                add(written, mixed ? Romanisation.unmasked(lower) : lower);
            }
        }
        mixed = false;
    }

    private void unspaced(String written) {
        String folded = HanziVariants.fold(written);
        for (int i = 0;
                i < folded.length() && tokens.size() < MOST_TOKENS;
                i += Character.charCount(folded.codePointAt(i))) {
            String one = Character.toString(folded.codePointAt(i));
            tokens.add(new Token(one, one, one, writing, Role.NAME, Hanzi.WEIGHT, false));
        }
    }

    private void add(String written, String lower) {
        StringBuilder letters = new StringBuilder(lower.length());
        StringBuilder spoken = new StringBuilder(lower.length());
        Romanisation.append(lower, letters, spoken);
        if (letters.isEmpty()) {
            return;
        }
        String sound = Sound.of(spoken.toString());
        Token plain = new Token(written, letters.toString(), sound, writing, Role.NAME, 1, false);
        if (dotted.get(tokens.size())) { // S.A. may be a form
            isBeforeDot = false;
            tokens.set(tokens.size() - 1, withRole(tokens.getLast()));
        }
        tokens.add(withRole(plain.asInitials()));
    }

    /** A single letter and a dot is an initial, though {@code a} and {@code y} join names. */
    private Token withRole(Token t) {
        if (Character.isDigit(t.letters().charAt(0))) {
            return t.as(Role.NUMBER, Token.NUMBER);
        }
        if (!isBeforeDot && NameWords.isParticle(t.letters())) {
            return t.as(Role.PARTICLE, PARTICLE);
        }
        if (t.letters().length() == 1) {
            return t.as(Role.INITIAL, INITIAL);
        }
        if (NameWords.isTitle(t.letters())) {
            return t.as(Role.TITLE, TITLE);
        }
        return t.as(Role.NAME, Token.BY_RARITY);
    }

    private List<Token> finished() {
        markFamily();
        if (!dotted.isEmpty()) {
            joinInitials();
        }
        Forms.mark(tokens);
        List<Token> figures = NumberWords.inFigures(tokens);
        tokens.clear();
        tokens.addAll(figures);
        Hanzi.weigh(tokens);
        if (tokens.stream().allMatch(t -> t.role() == Role.PARTICLE || t.role() == Role.TITLE || t.isForm())) {
            tokens.replaceAll(t -> t.isForm() ? t : t.as(Role.NAME, Token.BY_RARITY));
        }
        return List.copyOf(tokens);
    }

    /** A family name is written in capitals among words that are not, or before a comma. */
    private void markFamily() {
        boolean lower = false;
        int capitals = 0;
        for (Token t : tokens) {
            lower |= t.written().length() > 2 && !isCapital(t.written()) && hasCase(t.written());
            capitals += isCapital(t.written()) ? 1 : 0;
        }
        boolean byCapitals = lower && capitals > 0;
        boolean byComma = comma > 0 && comma <= 3 && comma < tokens.size() && tokens.size() <= 6;
        for (int i = 0; i < tokens.size(); i++) {
            if ((byCapitals && isCapital(tokens.get(i).written())) || (!byCapitals && byComma && i < comma)) {
                tokens.set(i, tokens.get(i).asFamily());
            }
        }
    }

    private static boolean hasCase(String word) {
        return Character.isUpperCase(word.charAt(0)) || Character.isLowerCase(word.charAt(0));
    }

    private static boolean isCapital(String word) {
        int i = 0;
        while (i < word.length() && (Character.isUpperCase(word.codePointAt(i)) || isMark(word.codePointAt(i)))) {
            i += Character.charCount(word.codePointAt(i));
        }
        return word.length() > 1 && i == word.length();
    }
}
