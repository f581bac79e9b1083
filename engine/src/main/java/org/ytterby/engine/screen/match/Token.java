package org.ytterby.engine.screen.match;

import org.ytterby.engine.screen.word.CommonWords;

/**
 * A word of a name, or one character of a name that is written without blanks. Immutable; what a comparison needs again and
 * again is worked out once, what needs a large table when a comparison first asks.
 */
final class Token {
    /** A word weighs by how few of the names of the world bear it. */
    static final double BY_RARITY = -1;

    /** What a number weighs. */
    static final double NUMBER = 0.6;

    private static final String UNASKED = "?";
    static final int[] NO_GROUPS = {};

    private static final int LONGEST_UNSPOKEN = 5;
    private static final int[] UNREAD = {-1};

    /** Where a word has no sound that begins it. */
    static final char UNHEARD = 0xFFFF;

    private final String written;
    private final String letters;
    private final String sound;
    private final Writing writing;
    private final Role role;
    private final boolean family;
    private final int signs;
    private final int hash;
    private final int length;
    private final int spoken;
    private final char first;
    private final char begins;
    private final boolean patronymic;
    private final boolean unspoken;
    private float weight; // threads may work out the same value twice
    private int[] groups;
    private String older = UNASKED; // threads may work out the same twice
    private byte place;

    /**
     * @param written as it stands in the name
     * @param letters folded, in Latin letters where a table knows how; hanzi stay hanzi
     * @param sound how it sounds, see {@link Sound}
     * @param weight how much it says about who is named: near 0 for what everybody is called, 1 for what hardly anybody is; or
     *     {@link #BY_RARITY}
     * @param family marked as a family name by the way it is written
     */
    Token(String written, String letters, String sound, Writing writing, Role role, double weight, boolean family) {
        this.written = written;
        this.letters = letters;
        this.sound = sound;
        this.writing = writing;
        this.role = role;
        this.weight = (float) weight;
        this.family = family;
        this.groups = writing.isUnspaced() ? NO_GROUPS : UNREAD;
        this.signs = signs(sound);
        this.hash = letters.hashCode();
        this.length = letters.length();
        this.spoken = sound.length();
        this.first = letters.isEmpty() ? 0 : letters.charAt(0);
        this.begins = sound.isEmpty() ? UNHEARD : Pieces.coarse(sound.charAt(0));
        this.patronymic = role == Role.NAME && Patronymic.is(sound);
        this.unspoken = isUnspoken(writing, letters);
    }

    private static boolean isUnspoken(Writing writing, String letters) {
        boolean unspoken = writing == Writing.LATIN && letters.length() <= LONGEST_UNSPOKEN;
        for (int i = 0; unspoken && i < letters.length(); i++) {
            unspoken = letters.charAt(i) != 'y' && !Sound.isVowel(letters.charAt(i));
        }
        return unspoken;
    }

    private static int signs(String sound) {
        int signs = 0;
        for (int i = 0; i < sound.length(); i++) {
            signs |= 1 << (Pieces.coarse(sound.charAt(i)) & 31);
        }
        return signs;
    }

    String written() {
        return written;
    }

    String letters() {
        return letters;
    }

    String sound() {
        return sound;
    }

    Writing writing() {
        return writing;
    }

    Role role() {
        return role;
    }

    double weight() {
        float known = weight;
        if (known < 0) {
            known = (float) SameNames.weight(Rarity.weight(sound), groups());
            weight = known;
        }
        return known;
    }

    boolean family() {
        return family;
    }

    /** The lines of the table of same names that hold it. */
    int[] groups() {
        int[] known = groups;
        if (known.length == 1 && known[0] < 0) {
            known = SameNames.groups(letters, sound);
            groups = known;
        }
        return known;
    }

    /** How many letters it has. */
    int length() {
        return length;
    }

    /** How many signs its sound has. */
    int spoken() {
        return spoken;
    }

    /** Its first letter. */
    char first() {
        return first;
    }

    /** The first consonant it is spoken with, coarsely; 0 for a vowel, {@link #UNHEARD} where nothing is spoken. */
    char begins() {
        return begins;
    }

    /** Whether both have the same letters. Most words are told apart without looking at their letters. */
    boolean hasLettersOf(Token other) {
        return hash == other.hash && letters.equals(other.letters);
    }

    /** The same word written so in another name: lists hold few words many times. A weight may not be worked out yet. */
    @Override
    public boolean equals(Object o) {
        return o instanceof Token other
                && hasLettersOf(other)
                && role == other.role
                && writing == other.writing
                && family == other.family
                && (!writing.isUnspaced() || weight == other.weight)
                && written.equals(other.written)
                && sound.equals(other.sound);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Which consonants it holds, as bits. */
    int signs() {
        return signs;
    }

    boolean isPatronymic() {
        return patronymic;
    }

    /** A few Latin letters without a vowel: read out one by one, so that what sounds alike is another name. */
    boolean isUnspoken() {
        return unspoken;
    }

    /** As {@link OlderSpelling} writes it; empty where it cannot. */
    String older() {
        String known = older;
        if (known.equals(UNASKED)) {
            known = OlderSpelling.of(letters);
            older = known;
        }
        return known;
    }

    /** Whether it is the name of a country, a region or a town, and no name of people first. */
    boolean isPlace() {
        byte known = place;
        if (known == 0) {
            boolean is = role == Role.NAME && CommonWords.isPlace(letters) && !CommonWords.isGivenName(letters);
            known = (byte) (is ? 1 : -1);
            place = known;
        }
        return known > 0;
    }

    Token as(Role other, double otherWeight) {
        return new Token(written, letters, sound, writing, other, otherWeight, family);
    }

    /** A word of a legal form, with its slip mended. */
    Token asForm(String mended) {
        return new Token(written, mended, Sound.of(mended), writing, Role.FORM, 0, family);
    }

    /** Both written as one word. */
    Token and(Token behind) {
        String both = letters + behind.letters;
        return new Token(written + "." + behind.written, both, Sound.of(both), writing, Role.NAME, BY_RARITY, family);
    }

    /** Of a few Cyrillic letters without a vowel each is written as one Latin letter: {@code ПКЦ} as {@code PKC}. */
    Token asInitials() {
        if (writing != Writing.CYRILLIC || letters.length() > LONGEST_UNSPOKEN + 1 || !letters.contains("ts")) {
            return this;
        }
        String brief = letters.replace("ts", "c");
        return isUnspoken(Writing.LATIN, brief)
                ? new Token(written, brief, brief, writing, role, weight, family)
                : this;
    }

    Token asNumber(String asWritten, String figures) {
        return new Token(asWritten, figures, figures, writing, Role.NUMBER, NUMBER, false);
    }

    Token asFamily() {
        return new Token(written, letters, sound, writing, role, weight, true);
    }

    boolean isForm() {
        return role == Role.FORM;
    }
}
