package org.ytterby.engine.decide.brute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An open point of a made-up law; a reading may prolong a suspension to a day, {@code MAX}: for ever. */
record ToyPoint(
        String id,
        Optional<LocalDate> from,
        List<String> readings,
        Map<String, LocalDate> prolongs,
        Map<String, String> belowLimit) {

    boolean acts(LocalDate on) {
        return from.isEmpty() || !on.isBefore(from.get());
    }

    boolean restsOn(LocalDate on, String reading) {
        LocalDate until = prolongs.get(reading);
        return until != null && !on.isAfter(until);
    }

    String yaml() {
        return "id: " + id + "\nquestion: {en: q}\n"
                + from.map(f -> "from: " + f + "\n").orElse("")
                + "readings: {"
                + readings.stream().map(r -> r + ": " + reading(r)).collect(Collectors.joining(", ")) + "}\n"
                + "what-if: {ended_on_DATE: {takes: date}}\n";
    }

    private String reading(String reading) {
        LocalDate until = prolongs.get(reading);
        String prolonged =
                until == null ? "" : "suspended-until: " + (until.equals(LocalDate.MAX) ? "open" : until.toString());
        String limit = belowLimit.containsKey(reading) ? "means: {below-limit: " + belowLimit.get(reading) + "}" : "";
        return "{" + prolonged + limit + "}";
    }
}
