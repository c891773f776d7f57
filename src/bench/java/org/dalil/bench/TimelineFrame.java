package org.dalil.bench;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.timeline.Extent;
import org.dalil.timeline.Palette;
import org.dalil.timeline.Raster;
import org.dalil.timeline.Rows;
import org.dalil.timeline.Span;
import org.dalil.timeline.SpanTable;
import org.dalil.timeline.TimeWindow;
import org.dalil.timeline.Tone;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// One frame of panning and zooming, painted into an array; its peer is the same frame with a
/// thousand entries.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TimelineFrame {
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 640;

    /// How many bars there are.
    @Param({"1000", "100000", "1000000"})
    public int entries;

    private final Raster raster = new Raster(WIDTH, HEIGHT);
    private SpanTable table;
    private Rows rows;
    private Palette palette;
    private TimeWindow whole;
    private TimeWindow window;
    private int frame;

    /// Places the bars.
    @Setup(Level.Trial)
    public void place() {
        table = SpanTable.of(spans(entries), List.of(), 12);
        rows = new Rows(table);
        Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, 0xFF336699 + tone.ordinal());
        }
        palette = new Palette(0xFFFFFFFF, 0xFFCCCCCC, tones);
        whole = TimeWindow.fit(table, WIDTH);
        window = whole;
    }

    /// The next frame of a hand that zooms in for 60 frames, panning, and begins again.
    @Benchmark
    public int[] frame() {
        frame = (frame + 1) % 60;
        window = frame == 0 ? whole : window.pan(-9).zoom(1.06, WIDTH * 0.4);
        raster.paint(table, rows, window, frame * 4, palette);
        return raster.pixels();
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
