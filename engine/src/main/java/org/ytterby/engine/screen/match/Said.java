package org.ytterby.engine.screen.match;

/**
 * What one fact beside the name says. Immutable.
 *
 * @param adds to the natural logarithm of the odds
 */
public record Said(Kind kind, double adds) {
    /** Which fact, and whether it supports or contradicts. */
    public enum Kind {
        SAME_NUMBER("a registration or passport number is the same", "登记号或证件号相同"),
        SAME_DAY("the day of birth is the same", "出生日期相同"),
        SAME_TIME("the times of birth agree", "出生时间相符"),
        OTHER_TIME("the times of birth contradict each other", "出生时间不符"),
        SAME_COUNTRY("a country is the same", "国家或地区相同"),
        OTHER_COUNTRY("the countries differ", "国家或地区不同"),
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
