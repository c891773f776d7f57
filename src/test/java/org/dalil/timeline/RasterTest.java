package org.dalil.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Bars as pixels: one pixel is one day here, and the first bar's top is line 5.
class RasterTest {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 60;
    private static final int PAPER = 0xFFFFFFFF;
    private static final int INK = 0xFF000000;
    private static final int LINE = 0xFFCCCCCC;
    private static final int MIDDLE = Rows.AIR + Rows.BAR / 2;
    private final Raster raster = new Raster(WIDTH, HEIGHT);

    @Test
    void whatIsKnownIsSolidWithRoundCorners() {
        paint(new Extent(20, 60, false, false, false, false));

        assertEquals(PAPER, at(19, MIDDLE));
        assertEquals(INK, at(20, MIDDLE));
        assertEquals(INK, at(59, MIDDLE));
        assertEquals(PAPER, at(60, MIDDLE));
        assertEquals(PAPER, at(21, Rows.AIR));
        assertEquals(INK, at(28, Rows.AIR));
        assertEquals(PAPER, at(40, Rows.AIR - 1));
        assertEquals(PAPER, at(40, Rows.AIR + Rows.BAR));
        assertEquals(LINE, at(0, Rows.AIR + Rows.ROW + Rows.AIR / 2));
    }

    @Test
    void whatIsApproximateFadesAtBothEnds() {
        paint(new Extent(20, 100, false, false, true, false));

        assertTrue(grey(20) > grey(25) && grey(25) > grey(30));
        assertEquals(INK, at(60, MIDDLE));
        assertTrue(grey(99) > grey(94) && grey(94) > grey(89));
        assertTrue(grey(20) < 255, "even the faintest pixel is seen");
    }

    @Test
    void whatIsUncertainIsStriped() {
        paint(new Extent(20, 100, false, false, false, true));
        int[] stripe = new int[Brush.STRIPE * 2];
        for (int i = 0; i < stripe.length; i++) {
            stripe[i] = at(40 + i, MIDDLE);
        }
        int[] distinct = Arrays.stream(stripe).distinct().toArray();

        assertEquals(2, distinct.length);
        assertEquals(
                stripe.length / 2, Arrays.stream(stripe).filter(pixel -> pixel == INK).count());
        assertEquals(stripe[0], stripe[Brush.STRIPE]);
        assertEquals(at(41, MIDDLE), at(40, MIDDLE + 1), "stripes slant");
    }

    @Test
    void whatIsOpenGoesToTheEdgeAndFadesThere() {
        paint(new Extent(100, 101, false, true, false, false));

        assertEquals(INK, at(110, MIDDLE));
        assertTrue(grey(199) > grey(180) && grey(180) > grey(160));

        paint(new Extent(100, 101, true, false, false, false));

        assertTrue(grey(0) > grey(20) && grey(20) > grey(40));
        assertEquals(INK, at(100, MIDDLE));
        assertEquals(PAPER, at(101, MIDDLE));
    }

    @Test
    void aFadedEndOutsideTheFrameIsNotSeenInside() {
        paint(new Extent(-100, 300, false, false, true, false));

        assertEquals(INK, at(0, MIDDLE));
        assertEquals(INK, at(WIDTH - 1, MIDDLE));
    }

    @Test
    void aDayIsAtLeastThreePixelsWide() {
        paint(new Extent(50, 51, false, false, false, false));

        assertEquals(INK, at(50, Rows.AIR));
        assertEquals(INK, at(52, MIDDLE));
        assertEquals(PAPER, at(53, MIDDLE));
    }

    @Test
    void aCrowdedRowIsCoveredOnce() {
        List<Span> spans = new ArrayList<>();
        for (int day = 10; day < 150; day++) {
            spans.add(Spans.span("a", day, day + 1));
            spans.add(Spans.span("a", day, day + 2));
        }
        paint(spans, 1);

        assertEquals(PAPER, at(9, MIDDLE));
        for (int x = 10; x < 150; x++) {
            assertEquals(INK, at(x, MIDDLE));
        }
        assertEquals(PAPER, at(155, MIDDLE));
    }

    @Test
    void theFrameIsOneArrayAndMustFitTheWindow() {
        int[] before = raster.pixels();
        paint(new Extent(1, 2, false, false, false, false));

        assertSame(before, raster.pixels());
        SpanTable none = SpanTable.of(List.of(), List.of(), 1);
        TimeWindow other = new TimeWindow(0, 10, WIDTH + 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> raster.paint(none, new Rows(none), other, 0, palette()));
    }

    @Property(tries = 60)
    void anySpansAnywhereStayInTheFrame(@ForAll long seed, @ForAll short scroll) {
        SpanTable table = SpanTable.of(Spans.many(300, seed), List.of(), 5);
        TimeWindow window = new TimeWindow(seed % 2000, seed % 2000 + 700, WIDTH);
        raster.paint(table, new Rows(table), window, scroll % 200, palette());

        assertTrue(Arrays.stream(raster.pixels()).allMatch(pixel -> pixel >>> 24 == 0xFF));
    }

    private void paint(Extent extent) {
        paint(List.of(Spans.span("a", extent)), 3);
    }

    private void paint(List<Span> spans, int maxRows) {
        SpanTable table = SpanTable.of(spans, List.of(), maxRows);
        raster.paint(table, new Rows(table), new TimeWindow(0, WIDTH, WIDTH), 0, palette());
    }

    private int at(int x, int y) {
        return raster.pixels()[y * WIDTH + x];
    }

    private int grey(int x) {
        return at(x, MIDDLE) & 0xFF;
    }

    private static Palette palette() {
        Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, INK);
        }
        return new Palette(PAPER, LINE, tones);
    }
}
