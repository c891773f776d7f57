package org.dalil.kernel.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// Published EDTF vectors, when they are at hand. Every row either passes or stands in one of the
/// two lists here with the reason; a listed row that passes is an error too.
class EdtfConformanceTest {
    private static final Path VECTORS = Path.of("../shared/data/edtf");

    private static final String SEASONS =
            "the vectors take the first quarter for spring; EDTF leaves it open, and who says"
                    + " spring means March to May";
    private static final String NEVER = "a day that never was is not a date; its words are kept";
    private static final String THIRDS = "a third of a year is four months, the vector's is five";
    private static final String WRONG_VECTOR =
            "the row's milliseconds are not those of its own text; the text is compared all the"
                    + " same";

    private static final Map<String, String> OTHERWISE =
            Map.ofEntries(
                    Map.entry("2020-21", SEASONS),
                    Map.entry("2020-22", SEASONS),
                    Map.entry("2020-23", SEASONS),
                    Map.entry("2020-24", SEASONS),
                    Map.entry("1999-24", SEASONS),
                    Map.entry("2001-21", SEASONS),
                    Map.entry("2020-25", SEASONS),
                    Map.entry("2020-30", SEASONS),
                    Map.entry("2020-37", THIRDS),
                    Map.entry("1900-02-29", NEVER),
                    Map.entry("2019-02-29", NEVER),
                    Map.entry("Y100000", WRONG_VECTOR),
                    Map.entry("edge-cases.tsv:Y-10000", WRONG_VECTOR),
                    Map.entry("2020-05-01T10:30:00\u221205:00", WRONG_VECTOR),
                    Map.entry("2020-05-01T00:00:00+14:00", WRONG_VECTOR),
                    Map.entry("2020-05-01T00:00:00-12:00", WRONG_VECTOR));

    @Test
    void everyVectorPassesOrIsListed() throws IOException {
        assumeTrue(Files.isDirectory(VECTORS), "the EDTF vectors are not at hand");
        List<String> faults = new ArrayList<>();
        TreeSet<String> missed = new TreeSet<>(OTHERWISE.keySet());
        int rows = 0;
        for (String name :
                List.of("level0", "level1", "level2", "loc-spec", "iso8601-2", "edge-cases")) {
            for (String line : Files.readAllLines(VECTORS.resolve(name + ".tsv"))) {
                if (line.startsWith("#") || line.startsWith("input\t")) {
                    continue;
                }
                rows++;
                String[] row = line.split("\t", -1);
                String key = name + ".tsv:" + row[0];
                String fault = fault(row);
                String reason = OTHERWISE.getOrDefault(key, OTHERWISE.get(row[0]));
                missed.remove(key);
                missed.remove(row[0]);
                if (fault.isEmpty() == (reason != null)) {
                    faults.add(key + " " + (fault.isEmpty() ? "listed but passes" : fault));
                } else if (WRONG_VECTOR.equals(reason) && fault.contains("text")) {
                    faults.add(key + " " + fault);
                }
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(new TreeSet<>(), missed);
        assertTrue(rows >= 184, "only " + rows + " rows");
    }

    private static String fault(String[] row) {
        var read = Edtf.parse(row[0]);
        boolean valid = row.length < 7 || row[6].equals("VALID");
        if (!valid || read.isEmpty()) {
            return valid == read.isPresent() ? "" : "read as " + read;
        }
        Edtf date = read.get();
        boolean unchecked = row.length == 7 && row[3].equals("0") && row[4].equals("0");
        String expected = unchecked ? "" : row[3] + " " + row[4];
        String bounds = unchecked ? "" : millis(date, true) + " " + millis(date, false);
        String text = date instanceof EdtfMoment moment ? inUtc(moment) : date.text();
        return (bounds.equals(expected) ? "" : bounds + " not " + expected)
                + (text.equals(row[5]) ? "" : "text " + text + " not " + row[5]);
    }

    private static String millis(Edtf date, boolean start) {
        if (date instanceof EdtfMoment moment) {
            return "" + moment.clock().toInstant(offset(moment)).toEpochMilli();
        }
        Edge edge = start ? date.start() : date.end();
        LocalDate day = edge.day();
        if (day == null) {
            return edge.open() ? (start ? "-Infinity" : "Infinity") : "";
        }
        LocalDate midnight = start ? day : day.plusDays(1);
        return "" + (midnight.toEpochDay() * 86_400_000 - (start ? 0 : 1));
    }

    /// The vectors write every moment in UTC; we keep the source's clock.
    private static String inUtc(EdtfMoment moment) {
        assertEquals(moment, Edtf.parse(moment.text()).orElseThrow());
        return "%tFT%<tT.%<tLZ"
                .formatted(
                        moment.clock()
                                .atOffset(offset(moment))
                                .withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static ZoneOffset offset(EdtfMoment moment) {
        return Objects.requireNonNull(moment.offset());
    }
}
