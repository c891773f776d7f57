package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Agents;
import org.dalil.timeline.Extent;
import org.dalil.timeline.LaneBy;
import org.dalil.timeline.Palette;
import org.dalil.timeline.Raster;
import org.dalil.timeline.Rows;
import org.dalil.timeline.Span;
import org.dalil.timeline.SpanTable;
import org.dalil.timeline.TimeWindow;
import org.dalil.timeline.Tone;
import org.dalil.timeline.chronicle.TimelineEntries;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Reading the timeline of a large casefile, and one frame of panning and zooming, painted into an
/// array.
final class Timeline {
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 640;

    private Timeline() {}

    static void run(Size size) throws Exception {
        int records = CasefileGenerator.records(size);
        CasefileGenerator.openOrGenerate(Folder.kept(), records).close();
        try (Casefile casefile = CasefileGenerator.openOrGenerate(Folder.kept(), records)) {
            reading(size, casefile.holdings());
        }
        frame(size, 1_000, 0.016);
        frame(size, size.of(2_000, 100_000), 0.016);
        frame(size, size.of(3_000, 1_000_000), 0.033);
    }

    /// As somebody meets it who opens the timeline for the first time; again, by a new reader in a
    /// process that has read before; with what was read at hand; and after an act each time.
    private static void reading(Size size, Holdings holdings) throws Exception {
        TimelineEntries entries = new TimelineEntries(holdings);
        Samples first = Samples.once(() -> entries.read(LaneBy.KIND, ""));
        String read =
                String.format("timeline of %,d entries", entries.read(LaneBy.KIND, "").size());
        Line.alone(read + " read, first of the process, lanes by kind", first, 0);
        for (LaneBy by : LaneBy.values()) {
            Line.alone(
                    read + " read whole, lanes by " + by.code(),
                    Samples.of(size, () -> new TimelineEntries(holdings).read(by, "")),
                    0.3);
            entries.read(by, "");
            Line.alone(
                    read + " read before, other lanes: by " + by.code(),
                    Samples.of(size, () -> entries.read(by, "")),
                    0.3);
        }
        Line.alone(
                read + " read before, “re” typed",
                Samples.of(size, () -> entries.read(LaneBy.KIND, "re")),
                0.05);
        Agents agents = new Agents(holdings);
        Agent agent = agents.suggest("a", 1).getFirst();
        for (LaneBy by : LaneBy.values()) {
            Samples after =
                    Samples.between(
                            size,
                            () -> agents.change(agent.described("note " + System.nanoTime())),
                            () -> entries.read(by, ""));
            Line.alone(read + " after an act, lanes by " + by.code(), after, 0.3);
        }
        agents.change(agent);
    }

    private static void frame(Size size, int count, double goal) throws Exception {
        Hand hand = new Hand(SpanTable.of(spans(count), List.of(), 12));
        Line.alone(
                String.format("timeline frame, %,d entries, without the toolkit’s part", count),
                Samples.of(size, hand::frame),
                goal);
    }

    /// A hand that zooms in for 60 frames, panning, and begins again.
    private static final class Hand {
        private final Raster raster = new Raster(WIDTH, HEIGHT);
        private final SpanTable table;
        private final Rows rows;
        private final Palette palette;
        private final TimeWindow whole;
        private TimeWindow window;
        private int frame;

        Hand(SpanTable table) {
            this.table = table;
            rows = new Rows(table);
            Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
            for (Tone tone : Tone.values()) {
                tones.put(tone, 0xFF336699 + tone.ordinal());
            }
            palette = new Palette(0xFFFFFFFF, 0xFFCCCCCC, tones);
            whole = TimeWindow.fit(table, WIDTH);
            window = whole;
        }

        int[] frame() {
            frame = (frame + 1) % 60;
            window = frame == 0 ? whole : window.pan(-9).zoom(1.06, WIDTH * 0.4);
            raster.paint(table, rows, window, frame * 4, palette);
            return raster.pixels();
        }
    }

    private static List<Span> spans(int count) {
        Random random = new Random(11);
        Tone[] tones = Tone.values();
        List<Span> spans = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int first = 9_500 + random.nextInt(10_500);
            int days = random.nextInt(4) == 0 ? 30 + random.nextInt(700) : 1;
            int marks = random.nextInt(24);
            Extent extent =
                    new Extent(first, first + days, marks == 0, marks == 1, marks == 2, marks == 3);
            RecordRef record = new RecordRef(RecordKind.CLAIM, new UUID(1, i));
            Tone tone = tones[random.nextInt(tones.length)];
            spans.add(new Span(record, "lane " + i % 40, "claim " + i, extent, tone));
        }
        return spans;
    }
}
