package org.ytterby.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;

/** The constituents of one cell in the making: those with a share of their own, those named together, and the rest. */
final class Mixture {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private record Together(List<String> names, Doc share) {}

    private record Bounds(BigDecimal low, BigDecimal high) {}

    private final Place place;
    private final Map<String, Doc> shares = new LinkedHashMap<>();
    private final List<Together> groups = new ArrayList<>();
    private Optional<String> rest = Optional.empty();

    Mixture(Place place) {
        this.place = place;
    }

    void add(String name, Doc share) {
        if (shares.put(name, share) != null) {
            throw twice(name);
        }
    }

    void together(List<String> names, Doc share) {
        groups.add(new Together(names, share));
    }

    void rest(String name) {
        if (rest.isPresent()) {
            throw InputException.of(
                    "YT-B033",
                    place,
                    "`" + rest.get() + "` and `" + name + "` are both the rest",
                    "One of them needs a share.");
        }
        rest = Optional.of(name);
    }

    private InputException twice(String name) {
        return InputException.of("YT-B017", place, "`" + name + "` stands twice", "State each constituent once.");
    }

    /** Of what is named together each may be all or none of it; nothing says which. */
    Doc doc() {
        Map<String, Doc> all = new LinkedHashMap<>(shares);
        groups.forEach(group -> group.names().forEach(name -> all.putIfAbsent(name, part(group.share()))));
        rest.ifPresent(name -> {
            if (all.put(name, remainder()) != null) {
                throw twice(name);
            }
        });
        return new Doc.Table(place, all);
    }

    private Doc part(Doc share) {
        return share instanceof Doc.Table
                ? share
                : bounds(share).map(b -> between(BigDecimal.ZERO, b.high())).orElse(share);
    }

    private Doc between(BigDecimal low, BigDecimal high) {
        Doc.Text top = new Doc.Text(place, high.toPlainString());
        return low.compareTo(high) == 0
                ? top
                : new Doc.Rows(place, List.of(new Doc.Text(place, low.toPlainString()), top));
    }

    /** What the others leave; where one of them is not known, anything up to that. */
    private Doc remainder() {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        List<Doc> others = new ArrayList<>(shares.values());
        groups.forEach(group -> others.add(group.share()));
        for (Doc other : others) {
            Optional<Bounds> bounds = bounds(other);
            low = low.add(bounds.map(Bounds::low).orElse(BigDecimal.ZERO));
            high = high.add(bounds.map(Bounds::high).orElse(ALL));
        }
        return between(
                ALL.subtract(high).max(BigDecimal.ZERO), ALL.subtract(low).max(BigDecimal.ZERO));
    }

    private static Optional<Bounds> bounds(Doc share) {
        return switch (share) {
            case Doc.Text text -> decimal(text).map(d -> new Bounds(d, d));
            case Doc.Rows rows ->
                decimal(rows.items().getFirst())
                        .flatMap(low -> decimal(rows.items().getLast()).map(high -> new Bounds(low, high)));
            case Doc.Table table ->
                table.get("not_detected").flatMap(Mixture::decimal).map(limit -> new Bounds(BigDecimal.ZERO, limit));
            case Doc.Nothing nothing -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> decimal(Doc doc) {
        try {
            return doc instanceof Doc.Text text && text.value().length() < 40
                    ? Optional.of(new BigDecimal(text.value())).filter(Measure::isWritable)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
