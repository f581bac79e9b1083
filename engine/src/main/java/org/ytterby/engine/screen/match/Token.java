package org.ytterby.engine.screen.match;

/**
 * A word of a name, or one character of a name that is written without blanks. Immutable.
 *
 * @param written as it stands in the name
 * @param letters folded, in Latin letters where a table knows how; hanzi stay hanzi
 * @param sound how it sounds, see {@link Sound}
 * @param weight how much it says about who is named: near 0 for what everybody is called, 1 for what hardly anybody is
 * @param family marked as a family name by the way it is written
 */
record Token(String written, String letters, String sound, Writing writing, Role role, double weight, boolean family) {

    Token as(Role other, double otherWeight) {
        return new Token(written, letters, sound, writing, other, otherWeight, family);
    }

    Token asFamily() {
        return new Token(written, letters, sound, writing, role, weight, true);
    }

    boolean isForm() {
        return role == Role.FORM;
    }
}
