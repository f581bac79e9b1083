package org.ytterby.io;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.law.Item;
import org.ytterby.engine.law.Notice;
import org.ytterby.engine.law.Provision;

/**
 * Where the page of a piece of law stands in the reference: an address that follows from its id and never changes,
 * under a base that the user may name.
 *
 * <p>Immutable and thread-safe.
 */
public final class References {
    private static final References RELATIVE = new References("");
    private static final String SAFE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

    private final String base;
    private final Map<String, String> provisions = new ConcurrentHashMap<>();

    private References(String base) {
        this.base = base;
    }

    /** Addresses from the reference's own first folder. */
    public static References relative() {
        return RELATIVE;
    }

    /** @param base the address or folder the reference was written to */
    public static References at(String base) {
        return new References(base.isEmpty() || base.endsWith("/") ? base : base + "/");
    }

    public String instrument(String id) {
        return page("instruments", id);
    }

    /** The instrument's page, at the provision. */
    public String provision(Provision provision) {
        return provision(provision.id());
    }

    /** @param id instrument and paragraph, with a slash between them */
    public String provision(String id) {
        return provisions.computeIfAbsent(id, this::anchored);
    }

    private String anchored(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? instrument(id) : instrument(id.substring(0, slash)) + "#" + segment(id.substring(slash + 1));
    }

    public String item(Item item) {
        return item(item.id());
    }

    public String item(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? page("items", id)
                : base + "items/" + segment(id.substring(0, slash)) + "/" + segment(id.substring(slash + 1)) + ".html";
    }

    public String list(String id) {
        return page("lists", id);
    }

    public String notice(String id) {
        return page("notices", id);
    }

    public String party(String id) {
        return page("parties", id);
    }

    public String point(String id) {
        return page("open-points", id);
    }

    /** A listing: the notice's page, at the entry. */
    public String entry(Notice.Entry entry) {
        return notice(entry.notice()) + "#" + segment(entry.id());
    }

    /** Whatever has this id: an instrument, a provision, an item, a notice, a party, an entry, an open point. */
    public Optional<String> of(String id, Corpus corpus) {
        if (corpus.instruments().containsKey(id)) {
            return Optional.of(instrument(id));
        }
        if (corpus.items().containsKey(id)) {
            return Optional.of(item(id));
        }
        if (corpus.points().containsKey(id)) {
            return Optional.of(point(id));
        }
        return corpus.provision(id).map(this::provision).or(() -> listed(id, corpus));
    }

    private Optional<String> listed(String id, Corpus corpus) {
        for (Notice notice : corpus.notices()) {
            if (notice.id().equals(id)) {
                return Optional.of(notice(id));
            }
            for (Notice.Entry entry : notice.entries()) {
                if (entry.id().equals(id)) {
                    return Optional.of(entry(entry));
                }
            }
        }
        return Optional.empty();
    }

    /** A part of an address or an anchor: what could mean something else there is written as its number. */
    public static String segment(String id) {
        StringBuilder safe = new StringBuilder();
        id.codePoints()
                .forEach(c ->
                        safe.append(SAFE.indexOf(c) >= 0 ? Character.toString(c) : "~" + Integer.toHexString(c) + "~"));
        boolean onlyDots = safe.chars().allMatch(c -> c == '.');
        return onlyDots ? safe.toString().replace(".", "~2e~") + "~" : safe.toString();
    }

    private String page(String folder, String id) {
        return base + folder + "/" + segment(id) + ".html";
    }
}
