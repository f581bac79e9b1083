package org.ytterby.engine.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The part somebody plays in a movement. An exporter is who sends, whether from China or from abroad; an intermediary buys and
 * sells on; the last five do not take the goods over.
 */
public enum PartyRole {
    EXPORTER("exporter"),
    END_USER("end_user"),
    CONSIGNEE("consignee"),
    INTERMEDIARY("intermediary"),
    FORWARDER("forwarder"),
    BANK("bank"),
    NOTIFY("notify"),
    AGENT("agent"),
    OTHER("other");

    private final String code;

    PartyRole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The roles of {@code other_parties}. */
    public static List<PartyRole> others() {
        return List.of(INTERMEDIARY, FORWARDER, BANK, NOTIFY, AGENT, OTHER);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(PartyRole::code).toList();
    }

    public static Optional<PartyRole> of(String code) {
        for (PartyRole role : values()) {
            if (role.code.equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
