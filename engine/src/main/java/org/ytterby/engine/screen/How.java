package org.ytterby.engine.screen;

/** In which way a given name met a listed one, the surest first. */
public enum How {
    /** The same letters, whatever the case, width, spacing, punctuation, accents and legal form. */
    EXACT,
    /** The same name in simplified, traditional or Japanese characters, or its counterpart in another script. */
    ACROSS_SCRIPTS,
    /** One letter or character is added, dropped, replaced or swapped with its neighbour. */
    ONE_LETTER,
    /** The same sounds: a Chinese name in Latin letters without tones, or in characters read alike. */
    TRANSLITERATION,
    /** The names share a word, or a run of words or characters, that hardly any other name holds. */
    RARE_TOKEN,
    /** Compared word by word, the names are alike enough to be looked at. */
    ALIKE
}
