package org.ytterby.engine.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.engine.law.PartyRole;
import org.ytterby.engine.screen.Identity;

/**
 * One party of a movement, with every role it plays and what a name check says of it.
 *
 * @param key how its open facts are named: {@code end_user}, {@code consignee}, {@code other_parties[0]}
 * @param name empty where nobody is named
 * @param identity what the name check says, papers that cleared a near name already counted
 */
public record PartyFinding(
        String key,
        Set<PartyRole> roles,
        Optional<String> name,
        Optional<String> country,
        Identity identity,
        Optional<Value.Ownership> ownership,
        boolean cleared) {
    public PartyFinding {
        roles = roles.size() == 1
                ? Set.copyOf(roles)
                : java.util.Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }

    /** The entries the name is, or may be. */
    public List<String> entries() {
        return switch (identity) {
            case Identity.Clear c -> List.of();
            case Identity.Is is -> is.hits().stream().map(h -> h.entry()).toList();
            case Identity.MayBe may -> may.hits().stream().map(h -> h.entry()).toList();
        };
    }

    public boolean isListed() {
        return identity instanceof Identity.Is;
    }
}
