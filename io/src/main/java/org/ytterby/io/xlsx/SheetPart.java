package org.ytterby.io.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.io.xlsx.SheetCell.Kind;

/** Reads one sheet row by row. Numbers are rounded to the fifteen digits that spreadsheets keep. */
final class SheetPart {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_MERGED = 100_000;
    private static final int LONGEST_NUMBER = 60;
    private static final MathContext KEPT = new MathContext(15);

    private final String file;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final Serials serials;

    SheetPart(String file, SharedTexts texts, CellFormats formats, Serials serials) {
        this.file = file;
        this.texts = texts;
        this.formats = formats;
        this.serials = serials;
    }

    void read(XmlPart part, SheetReader reader) {
        int row = 0;
        int merged = 0;
        while (part.next()) {
            if (part.starts("row")) {
                SheetRow read = row(part, row);
                row = read.number();
                reader.row(read);
            } else if (part.starts("col") && part.flag("hidden")) {
                reader.hiddenColumns(number(part, "min", MOST_COLUMNS), number(part, "max", MOST_COLUMNS));
            } else if (part.starts("mergeCell")) {
                if (++merged > MOST_MERGED) {
                    throw Refusal.tooMuch(file, "over " + MOST_MERGED + " merged areas");
                }
                part.attribute("ref").flatMap(Area::of).ifPresent(reader::merged);
            }
        }
    }

    private int number(XmlPart part, String attribute, int most) {
        try {
            return Math.min(most, Integer.parseInt(part.attribute(attribute).orElse("")));
        } catch (NumberFormatException e) {
            throw Refusal.damaged(file, "a column without its number");
        }
    }

    private SheetRow row(XmlPart part, int before) {
        int number = before + 1;
        Optional<String> stated = part.attribute("r");
        if (stated.isPresent()) {
            number = digits(stated.get());
        }
        if (number <= before || number > MOST_ROWS) {
            throw Refusal.damaged(file, "the row `" + stated.orElse("") + "` follows row " + before);
        }
        boolean hidden = part.flag("hidden");
        List<SheetCell> cells = new ArrayList<>();
        int column = 0;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                column = column(part, column, number);
                int style = part.attribute("s").map(this::digits).orElse(0);
                Optional<SheetCell> cell = cell(part, column, style);
                cell.map(c -> formats.isStruckOut(style) ? c.struckOut() : c).ifPresent(cells::add);
            }
        }
        return new SheetRow(number, hidden, cells);
    }

    private int column(XmlPart part, int before, int row) {
        Optional<String> stated = part.attribute("r");
        if (stated.isEmpty()) {
            return before + 1;
        }
        Area cell = Area.of(stated.get())
                .filter(a -> a.top() == row && a.left() > before && a.left() <= MOST_COLUMNS)
                .orElseThrow(() -> Refusal.damaged(file, "the cell `" + stated.get() + "` stands in row " + row));
        return cell.left();
    }

    private int digits(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Refusal.damaged(file, "`" + text + "` is no row");
        }
    }

    private Optional<SheetCell> cell(XmlPart part, int column, int style) {
        String type = part.attribute("t").orElse("n");
        boolean computed = false;
        boolean struck = false;
        Optional<String> value = Optional.empty();
        while (part.next() && !part.ends("c")) {
            if (part.starts("f")) {
                computed = true;
                part.text();
            } else if (part.starts("v")) {
                value = Optional.of(part.text());
            } else if (part.starts("is")) {
                RichText rich = RichText.read(part, "is");
                value = Optional.of(rich.text());
                struck = rich.struck();
            }
        }
        if (computed && neverSaved(type, value)) {
            return Optional.of(new SheetCell(column, Kind.UNCOMPUTED, "", true));
        }
        boolean formula = computed;
        Optional<SheetCell> held = value.filter(v -> !v.isEmpty()).map(v -> held(column, type, style, v, formula));
        return struck ? held.map(SheetCell::struckOut) : held;
    }

    /** Some programs write an empty value beside a formula they have not computed; only a text can have come out empty. */
    private static boolean neverSaved(String type, Optional<String> value) {
        return value.isEmpty() || (value.get().isEmpty() && !type.equals("str"));
    }

    private SheetCell held(int column, String type, int style, String value, boolean computed) {
        return switch (type) {
            case "s" -> shared(column, texts.at(file, value), computed);
            case "str" -> new SheetCell(column, Kind.TEXT, XmlPart.unescaped(value), computed);
            case "inlineStr" -> new SheetCell(column, Kind.TEXT, value, computed);
            case "b" -> new SheetCell(column, Kind.YES_NO, value.strip().equals("1") ? "yes" : "no", computed);
            case "e" -> new SheetCell(column, Kind.ERROR, value, computed);
            case "d" -> day(column, value, computed);
            case "n" -> number(column, style, value.strip(), computed);
            default -> throw Refusal.damaged(file, "a cell of the unknown type `" + type + "`");
        };
    }

    private static SheetCell shared(int column, RichText text, boolean computed) {
        return new SheetCell(column, Kind.TEXT, text.text(), computed, "", text.struck());
    }

    /** A day in words, as the stricter form of the format has it. */
    private static SheetCell day(int column, String value, boolean computed) {
        String day = value.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
        return new SheetCell(column, day.contains("T") ? Kind.MOMENT : Kind.DAY, day, computed);
    }

    private SheetCell number(int column, int style, String value, boolean computed) {
        if (value.length() > LONGEST_NUMBER) {
            throw Refusal.damaged(file, "a number of over " + LONGEST_NUMBER + " characters");
        }
        BigDecimal exact;
        try {
            exact = new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw Refusal.damaged(file, "`" + value + "` stands where a number belongs");
        }
        if (Math.abs((long) exact.precision() - exact.scale()) > 400 || Math.abs((long) exact.scale()) > 400) {
            throw Refusal.damaged(file, "`" + value + "` is beyond any number a spreadsheet holds");
        }
        BigDecimal kept = exact.round(KEPT);
        return switch (formats.of(style)) {
            case PLAINLY -> new SheetCell(column, Kind.NUMBER, plain(kept), computed, formats.money(style), false);
            case AS_SHARE -> new SheetCell(column, Kind.PERCENT, plain(kept.movePointRight(2)) + "%", computed);
            case AS_DAY -> serials.cell(column, kept, false, computed);
            case AS_TIME -> serials.cell(column, kept, true, computed);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
