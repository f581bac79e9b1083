package org.ytterby.engine.screen.match;

import java.util.Arrays;
import java.util.List;

/** Looks further than a search does, so that it is known what changes of the lists leave its result as it is. Not thread-safe. */
final class StandingSearch {
    private final Matcher matcher;
    private final Written names;
    private final NameIndex index;
    private final int limit;
    private final double review;
    private final NameIndex.Scratch scratch = new NameIndex.Scratch();
    private final Comparison comparison = new Comparison(Model.ofLists());
    private final Finds finds = new Finds();

    /**
     * @param limit so many entries a party at most
     * @param review from which probability on an entry is worth a look
     */
    StandingSearch(Matcher matcher, int limit, double review) {
        this.matcher = matcher;
        this.names = matcher.names();
        this.index = matcher.index();
        this.limit = limit;
        this.review = review;
    }

    Standing of(Query party) {
        List<ReadName> read = ReadName.of(party.name());
        finds.clear(read);
        List<Standing.Row> rows = read.stream().map(this::row).toList();
        boolean silent = matcher.numbers().bearing(party.identifiers()).length == 0;
        for (int i = 0; silent && i < finds.size(); i++) {
            silent = !isWorthALook(party, read, finds.name(i), finds.logOdds(i));
        }
        return new Standing(silent, rows);
    }

    private Standing.Row row(ReadName given) {
        int[] found = index.search(given.tokens(), Leeway.most(given, limit), NameIndex.LEAST_SHARE, 0, scratch);
        Leeway leeway = new Leeway(scratch.shares(), given, limit);
        for (int i = 0; i < found.length; i++) {
            ReadName listed = names.read(found[i]);
            if (Breadth.Look.LIKELY.admits(given, listed) && leeway.mayBeCompared(i, given, listed)) {
                finds.add(names.entryOf(found[i]), found[i], comparison.compare(given, listed));
            }
        }
        Reach reach = new Reach(index.slots(given.tokens(), scratch), leeway.cut());
        return new Standing.Row(reach, leeway.cutThen(), leeway.looked());
    }

    private boolean isWorthALook(Query party, List<ReadName> read, int name, double logOdds) {
        return Match.of(party, Matcher.isOfAFirm(read), names, name, logOdds)
                        .score()
                        .verdict(review)
                != Verdict.NO_MATCH;
    }

    /** Whether a name of the lists is worth a look by itself. */
    boolean isWorthALook(Query party, List<ReadName> read, ReadName given, int name) {
        ReadName listed = names.read(name);
        return Breadth.Look.LIKELY.admits(given, listed)
                && isWorthALook(
                        party, read, name, comparison.compare(given, listed).logOdds());
    }

    /**
     * Whether a party of which nothing was worth a look stays so, by one of the names in its field: what was compared in the older
     * lists is not compared again.
     *
     * @param before where each name of these lists stands in the older index
     * @param looked what all names shared there that were compared, at least
     */
    boolean staysSilent(Query party, int part, NameIndex older, int[] before, float looked) {
        List<ReadName> read = ReadName.of(party.name());
        ReadName given = read.get(part);
        int[] found = index.search(given.tokens(), Breadth.most(given, limit), scratch);
        float[] shares = scratch.shares();
        float[] were = older.shares(
                given.tokens(), Arrays.stream(found).map(f -> before[f]).toArray(), scratch);
        boolean isShort = given.isShort();
        for (int i = 0; i < found.length; i++) {
            if (were[i] <= looked
                    && Breadth.look(i, shares, isShort, limit).admits(given, names.read(found[i]))
                    && isWorthALook(party, read, given, found[i])) {
                return false;
            }
        }
        return true;
    }
}
