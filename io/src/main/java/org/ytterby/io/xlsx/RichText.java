package org.ytterby.io.xlsx;

/**
 * A text in runs of differing looks; readings printed above characters are no part of it.
 *
 * @param struck whether some of it is shown struck out
 */
record RichText(String text, boolean struck) {

    /** Reads up to the end of the element that starts here. */
    static RichText read(XmlPart part, String element) {
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        boolean struck = false;
        while (part.next() && !part.ends(element)) {
            if (part.starts("rPh") || part.ends("rPh")) {
                reading = part.starts("rPh");
            } else if (part.starts("strike")) {
                struck |= part.isOn();
            } else if (!reading && part.starts("t") && text.length() <= XmlPart.LONGEST_TEXT) {
                text.append(part.text());
            }
        }
        return new RichText(XmlPart.unescaped(text.toString()), struck);
    }
}
