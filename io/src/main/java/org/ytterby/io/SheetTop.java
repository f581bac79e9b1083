package org.ytterby.io;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.io.xlsx.Area;
import org.ytterby.io.xlsx.SheetCell;
import org.ytterby.io.xlsx.SheetRow;

/** The first rows of a sheet, merged cells read as one. */
final class SheetTop {
    /** Headings are never deeper. */
    private static final int DEEPEST = 3;

    private final int columns;
    private final List<Area> merged;
    private final Map<Integer, Map<Integer, String>> texts = new HashMap<>();

    SheetTop(SheetOutline outline) {
        this.columns = Math.min(outline.lastColumn(), Headed.MOST_COLUMNS);
        this.merged = outline.mergedAtTheTop();
        for (SheetRow row : outline.first()) {
            Map<Integer, String> cells = texts.computeIfAbsent(row.number(), r -> new HashMap<>());
            for (SheetCell cell : row.cells()) {
                cells.put(cell.column(), cell.text().strip());
            }
        }
        merged.forEach(this::spread);
    }

    private void spread(Area area) {
        String text = text(area.top(), area.left());
        for (int row = area.top(); row <= Math.min(area.bottom(), area.top() + DEEPEST) && !text.isEmpty(); row++) {
            Map<Integer, String> cells = texts.computeIfAbsent(row, r -> new HashMap<>());
            for (int column = area.left(); column <= Math.min(area.right(), columns); column++) {
                cells.put(column, text);
            }
        }
    }

    int columns() {
        return columns;
    }

    private String text(int row, int column) {
        return texts.getOrDefault(row, Map.of()).getOrDefault(column, "");
    }

    /** A heading merged over several columns has others below it; one merged over several rows says how far. */
    int bottom(int top) {
        int bottom = top;
        for (Area area : merged) {
            if (area.top() == top) {
                boolean group = area.right() > area.left() && area.bottom() == top;
                bottom = Math.max(bottom, group ? top + 1 : Math.min(area.bottom(), top + DEEPEST));
            }
        }
        return bottom;
    }

    /** Whether a row holds the lower half of headings whose upper half is merged over several columns. */
    boolean isBelowGroups(int row) {
        boolean grouped =
                merged.stream().anyMatch(a -> a.top() == row - 1 && a.bottom() == row - 1 && a.right() > a.left());
        return grouped
                && new LinkedHashSet<>(texts.getOrDefault(row - 1, Map.of()).values()).size() > 1;
    }

    /** What stands over a column from one row to another, each text once. */
    List<String> levels(int column, int top, int bottom) {
        Set<String> levels = new LinkedHashSet<>();
        for (int row = top; row <= bottom; row++) {
            levels.add(text(row, column));
        }
        levels.remove("");
        return List.copyOf(levels);
    }
}
