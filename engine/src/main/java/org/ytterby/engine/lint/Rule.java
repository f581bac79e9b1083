package org.ytterby.engine.lint;

import org.ytterby.engine.law.Bilingual;

/** One thing that holds in every sound corpus, and how to see where it does not. */
public interface Rule {
    Text text();

    /** Whether there is in this folder what it looks at; where not, its exceptions are not held against it either. */
    default boolean reaches(Subject subject) {
        return true;
    }

    /** Reports every place where it does not hold; never fails on a file of the wrong shape. */
    void check(Subject subject, Findings findings);

    /**
     * How the rule is worded.
     *
     * @param id stable: {@code YT-L001}
     * @param sentence what holds; it is the message, the heading of the reference and the name of the test
     * @param hint what to do where it does not hold
     */
    record Text(String id, Bilingual sentence, Bilingual hint) {
        static Text of(String id, String en, String zh, String hint, String hintZh) {
            return new Text(id, new Bilingual(en, zh), new Bilingual(hint, hintZh));
        }
    }
}
