package org.ytterby.io.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.ytterby.io.xlsx.SheetCell.Kind;

/**
 * Days as workbooks count them: from 1900, with a 29 February 1900 that never was, or from 1904.
 *
 * @param from1904 whether the workbook says so
 */
record Serials(boolean from1904) {
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final int NEVER_WAS = 60;
    private static final int MOST = 2_958_465; // 9999-12-31
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    SheetCell cell(int column, BigDecimal serial, boolean timeOnly, boolean computed) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return new SheetCell(column, Kind.NO_DAY, serial.toPlainString(), computed);
        }
        BigDecimal whole = serial.setScale(0, RoundingMode.FLOOR);
        int seconds = serial.subtract(whole)
                .multiply(SECONDS_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        int days = whole.intValueExact() + seconds / SECONDS_A_DAY.intValue();
        String clock = CLOCK.format(LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY.intValue()));
        if (timeOnly && days == 0) {
            return new SheetCell(column, Kind.MOMENT, clock, computed);
        }
        if (!from1904 && (days == NEVER_WAS || days == 0)) {
            return new SheetCell(column, Kind.NO_DAY, serial.toPlainString(), computed);
        }
        String day = day(days).toString();
        return clock.equals("00:00:00")
                ? new SheetCell(column, Kind.DAY, day, computed)
                : new SheetCell(column, Kind.MOMENT, day + " " + clock, computed);
    }

    private LocalDate day(int days) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        return LocalDate.of(1899, 12, days < NEVER_WAS ? 31 : 30).plusDays(days);
    }
}
