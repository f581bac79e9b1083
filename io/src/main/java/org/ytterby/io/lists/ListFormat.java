package org.ytterby.io.lists;

/** The formats in which lists are published. */
public enum ListFormat {
    /** FollowTheMoney entities, one JSON object a line: every file of OpenSanctions. */
    FOLLOW_THE_MONEY,
    /** A table whose headings are known, or mapped by the user. */
    TABLE,
    /** {@code sdn.csv} or {@code cons_prim.csv}, with alternate names and addresses in files beside it. */
    OFAC_CSV,
    OFAC_XML,
    OFAC_ADVANCED_XML,
    UN_XML,
    EU_XML,
    UK_CSV,
    UK_XML,
    /** The Consolidated Screening List of trade.gov. */
    US_CONSOLIDATED_CSV,
    US_CONSOLIDATED_JSON,
    /** The Denied Persons List of BIS, separated by tabs. */
    US_DENIED_PERSONS,
    /** METI's Foreign End User List: the workbook, or a table saved from it. */
    METI_TABLE,
    METI_YAML,
    /** The text of a notice of MOFCOM or the MFA. */
    CHINESE_NOTICE
}
