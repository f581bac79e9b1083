package org.ytterby.io.text;

/** Colours that underline what words already say. */
public enum Ink {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    STOP("1;31"),
    ASK_FIRST("1;33"),
    DUTIES("1;36"),
    GO("1;32"),
    OPEN("1;35");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text, Style style) {
        return code.isEmpty() || !style.colour() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
