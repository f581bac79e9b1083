package org.ytterby.io.xlsx;

import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share. They have to be kept: cells name them in any order. */
final class SharedTexts {
    private static final long MOST_CHARACTERS = 100_000_000;
    private static final int MOST = 8_000_000;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts none() {
        return new SharedTexts(List.of());
    }

    static SharedTexts of(String file, XmlPart part) {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        while (part.next()) {
            if (part.starts("si")) {
                String text = RichText.read(part, "si");
                texts.add(text);
                characters += text.length();
                if (characters > MOST_CHARACTERS || texts.size() > MOST) {
                    throw Refusal.tooMuch(file, "over " + texts.size() + " texts");
                }
            }
        }
        return new SharedTexts(texts);
    }

    /** @throws org.ytterby.engine.doc.InputException where there is none of that number */
    String at(String file, String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Refusal.damaged(file, "a cell names the shared text `" + index + "`, which is not there");
        }
    }
}
