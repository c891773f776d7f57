package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenTier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Writes Praat’s long TextGrid. Its intervals may neither overlap nor leave a gap: silence fills
/// gaps, and what speaks over another goes to a tier of the same name beside it.
public final class TextGridWriter {
    private TextGridWriter() {}

    /// The file.
    ///
    /// @param length of the recording in milliseconds; longer when a line ends later
    public static Written of(List<SpokenTier> tiers, long length) {
        List<Row> rows = new ArrayList<>();
        int untimed = 0;
        long end = length;
        for (SpokenTier tier : tiers) {
            Cues cues = Cues.of(tier.lines());
            untimed += cues.untimed();
            for (Cues.Cue cue : cues.timed()) {
                end = Math.max(end, Math.max(cue.from(), cue.end()));
            }
            rows.addAll(rows(tier.name(), cues));
        }
        StringBuilder file =
                new StringBuilder("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n");
        file.append("xmin = 0\nxmax = ").append(seconds(end)).append("\ntiers? <exists>\nsize = ");
        file.append(rows.size()).append("\nitem []:\n");
        for (int i = 0; i < rows.size(); i++) {
            tier(file, i + 1, rows.get(i), end);
        }
        return new Written(file.toString(), untimed);
    }

    /// As many rows as it takes for nobody to speak over another in one of them.
    private static List<Row> rows(String name, Cues cues) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(name, new ArrayList<>()));
        List<Cues.Cue> ordered = new ArrayList<>(cues.timed());
        ordered.sort(Comparator.comparingLong(Cues.Cue::from));
        for (Cues.Cue cue : ordered) {
            Row free =
                    rows.stream().filter(row -> row.end() <= cue.from()).findFirst().orElse(null);
            if (free == null) {
                free = new Row(name, new ArrayList<>());
                rows.add(free);
            }
            free.cues().add(cue);
        }
        return rows;
    }

    private static void tier(StringBuilder file, int number, Row row, long end) {
        List<String> intervals = new ArrayList<>();
        long at = 0;
        for (Cues.Cue cue : row.cues()) {
            long to = Math.max(cue.end(), cue.from() + 1);
            if (cue.from() > at) {
                intervals.add(interval(intervals.size() + 1, at, cue.from(), ""));
            }
            intervals.add(interval(intervals.size() + 1, cue.from(), to, words(cue)));
            at = to;
        }
        if (at < end || intervals.isEmpty()) {
            intervals.add(interval(intervals.size() + 1, at, Math.max(end, at + 1), ""));
        }
        file.append("    item [").append(number).append("]:\n        class = \"IntervalTier\"\n");
        file.append("        name = ").append(quoted(row.name())).append("\n        xmin = 0\n");
        file.append("        xmax = ").append(seconds(end)).append("\n        intervals: size = ");
        file.append(intervals.size()).append('\n');
        intervals.forEach(file::append);
    }

    private static String interval(int number, long from, long to, String words) {
        return String.format(
                Locale.ROOT,
                "        intervals [%d]:\n            xmin = %s\n            xmax = %s\n"
                        + "            text = %s\n",
                number,
                seconds(from),
                seconds(to),
                quoted(words));
    }

    private static String words(Cues.Cue cue) {
        return String.join("\n", cue.voices().stream().map(SpokenLine::words).toList());
    }

    private static String seconds(long ms) {
        return String.format(Locale.ROOT, "%d.%03d", ms / 1000, ms % 1000);
    }

    private static String quoted(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }

    /// Lines of one tier that follow each other.
    private record Row(String name, List<Cues.Cue> cues) {
        long end() {
            return cues.isEmpty() ? 0 : Math.max(cues.getLast().end(), cues.getLast().from() + 1);
        }
    }
}
