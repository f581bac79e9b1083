package org.ytterby.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ytterby.engine.facts.Value;
import org.ytterby.engine.law.Fact;
import org.ytterby.engine.law.Vocabulary;

/** Which cells of a book are numbers, by its headings. A heading that only {@code --map} knows holds none. Immutable. */
public final class BookColumns {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?");
    private static final int KEPT = 15;

    private enum Holds {
        TEXTS,
        SHARES,
        NUMBERS
    }

    private record Known(Holds holds, String key) {}

    private final Vocabulary vocabulary;
    private final List<Known> columns = new ArrayList<>();

    /** @param headings of the book */
    public BookColumns(Vocabulary vocabulary, List<String> headings) {
        this.vocabulary = vocabulary;
        Elements elements = new Elements(vocabulary);
        headings.forEach(h -> columns.add(Columns.meaning(h, Map.of(), vocabulary, elements)
                .map(this::known)
                .orElse(new Known(Holds.TEXTS, ""))));
    }

    private Known known(Column.Target target) {
        return switch (target) {
            case Column.Target.Constituent c -> new Known(Holds.SHARES, c.name());
            case Column.Target.Fact f ->
                new Known(
                        vocabulary.fact(f.key()).map(Fact::type).equals(Optional.of(Fact.Type.NUMBER))
                                ? Holds.NUMBERS
                                : Holds.TEXTS,
                        f.key());
            default -> new Known(Holds.TEXTS, "");
        };
    }

    public boolean holdsNumbers(int column) {
        return columns.get(column).holds() != Holds.TEXTS;
    }

    /** The number that a cell was read as; empty where it is none, or more than a spreadsheet keeps. */
    public Optional<BigDecimal> number(int column, BookRow.Readable row, String cell) {
        Known known = columns.get(column);
        if (known.holds() == Holds.TEXTS || !DIGITS.matcher(cell.strip()).matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = known.holds() == Holds.SHARES
                ? Optional.of(new BigDecimal(cell.strip())).filter(n -> n.scale() < 3) // 1.250 may be 1250 to somebody
                : row.transaction().facts().value(known.key()).flatMap(BookColumns::exact);
        return number.map(BigDecimal::stripTrailingZeros).filter(n -> n.precision() <= KEPT);
    }

    private static Optional<BigDecimal> exact(Value value) {
        return value instanceof Value.Number n && n.isExact() ? Optional.of(n.low()) : Optional.empty();
    }
}
