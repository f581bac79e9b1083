package org.ytterby.io.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The texts that the cells of a workbook share. They have to be kept: cells name them in any order. */
final class SharedTexts {
    private static final long MOST_CHARACTERS = 100_000_000;
    private static final int MOST = 8_000_000;

    private final List<String> texts;
    private final BitSet struck;

    private SharedTexts(List<String> texts, BitSet struck) {
        this.texts = texts;
        this.struck = struck;
    }

    static SharedTexts none() {
        return new SharedTexts(List.of(), new BitSet());
    }

    static SharedTexts of(String file, XmlPart part) {
        List<String> texts = new ArrayList<>();
        BitSet struck = new BitSet();
        long characters = 0;
        while (part.next()) {
            if (part.starts("si")) {
                RichText text = RichText.read(part, "si");
                struck.set(texts.size(), text.struck());
                texts.add(text.text());
                characters += text.text().length();
                if (characters > MOST_CHARACTERS || texts.size() > MOST) {
                    throw Refusal.tooMuch(file, "over " + texts.size() + " texts");
                }
            }
        }
        return new SharedTexts(texts, struck);
    }

    /** @throws org.ytterby.engine.doc.InputException where there is none of that number */
    RichText at(String file, String index) {
        try {
            int number = Integer.parseInt(index.strip());
            return new RichText(texts.get(number), struck.get(number));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Refusal.damaged(file, "a cell names the shared text `" + index + "`, which is not there");
        }
    }
}
