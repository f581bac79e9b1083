package org.ytterby.engine.screen;

/**
 * One list entry that a given name met, and by what. Immutable.
 *
 * @param entry the id of the list entry
 * @param listedName the name of the entry that was met, as the list writes it
 * @param how in which way the names met
 * @param meeting the parts that met, in folded writing
 */
public record Hit(String entry, String listedName, How how, Meeting meeting) {

    /** A hit whose names met as wholes. */
    public Hit(String entry, String listedName, How how) {
        this(entry, listedName, how, new Meeting(listedName, listedName));
    }

    /** The part of the given name and the part of the listed name that met. */
    public record Meeting(String given, String listed) {}

    /** A sentence in two languages. */
    public record Sentence(String en, String zh) {}

    /** Says which part of the given name met which part of the listed one. */
    public Sentence sentence() {
        String given = "`" + meeting.given() + "`";
        String listed = "`" + meeting.listed() + "`";
        String name = "`" + listedName + "`";
        return switch (how) {
            case EXACT ->
                isSameForm()
                        ? new Sentence(given + " is the listed name " + name + ".", given + "与清单名称" + name + "一致。")
                        : new Sentence(
                                given + " is the listed name " + name + " but for the legal form.",
                                given + "与清单名称" + name + "一致，仅企业形式写法不同。");
            case ACROSS_SCRIPTS ->
                new Sentence(
                        given + " is the listed name " + name + " in another script.",
                        given + "是清单名称" + name + "的另一种文字写法。");
            case ONE_LETTER ->
                new Sentence(
                        given + " is one letter from " + listed + " in the listed name " + name + ".",
                        given + "与清单名称" + name + "中的" + listed + "只差一个字。");
            case TRANSLITERATION ->
                new Sentence(
                        given + " sounds like " + listed + " in the listed name " + name + ".",
                        given + "与清单名称" + name + "中的" + listed + "读音相同。");
            case RARE_TOKEN ->
                new Sentence(
                        given + " is rare in names and meets " + listed + " in the listed name " + name + ".",
                        given + "在名称中少见，与清单名称" + name + "中的" + listed + "相合。");
            case ALIKE ->
                new Sentence(
                        given + " is like " + listed + " in the listed name " + name + ".",
                        given + "与清单名称" + name + "中的" + listed + "相近。");
        };
    }

    private boolean isSameForm() {
        return Names.fold(meeting.given()).equals(Names.fold(meeting.listed()));
    }
}
