package org.ytterby.io.xlsx;

/** A text in runs of differing looks; readings printed above characters are no part of it. */
final class RichText {
    private RichText() {}

    /** Reads up to the end of the element that starts here. */
    static String read(XmlPart part, String element) {
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        while (part.next() && !part.ends(element)) {
            if (part.starts("rPh") || part.ends("rPh")) {
                reading = part.starts("rPh");
            } else if (!reading && part.starts("t") && text.length() <= XmlPart.LONGEST_TEXT) {
                text.append(part.text());
            }
        }
        return XmlPart.unescaped(text.toString());
    }
}
