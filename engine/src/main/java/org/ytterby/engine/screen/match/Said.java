package org.ytterby.engine.screen.match;

/**
 * What one fact beside the name says. Immutable.
 *
 * @param adds to the natural logarithm of the odds
 */
public record Said(Kind kind, double adds) {
    /** Which fact, and whether it supports or contradicts. */
    public enum Kind {
        LISTED_NAME("this is a name of the listed party", "此即清单主体的名称"),
        NEAR_BY_RULE(
                "a part that hardly any other name has, or the sound of the whole, is that of the listed name: `check` asks whether it is the listed party",
                "名称中少见的部分或整体读音与清单名称相合，`check`会询问是否为清单主体"),
        SAME_NUMBER("a registration or passport number is the same", "登记号或证件号相同"),
        SAME_DAY("the day of birth is the same", "出生日期相同"),
        SAME_TIME("the times of birth agree", "出生时间相符"),
        OTHER_TIME("the times of birth contradict each other", "出生时间不符"),
        SAME_COUNTRY("a country is the same", "国家或地区相同"),
        OTHER_COUNTRY("the countries differ", "国家或地区不同"),
        NAME_OF_A_FIRM("the asked name has a legal form, the listed party is no firm", "查询名称带有企业形式，而清单主体并非企业"),
        OTHER_KIND("one is a person and the other is not", "主体类型不同");

        private final String en;
        private final String zh;

        Kind(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        public String en() {
            return en;
        }

        public String zh() {
            return zh;
        }
    }
}
