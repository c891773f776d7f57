package org.dalil.timeline.ui;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.dalil.timeline.Bracket;
import org.dalil.timeline.Palette;
import org.dalil.timeline.Raster;
import org.dalil.timeline.Rows;
import org.dalil.timeline.SpanTable;
import org.dalil.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;
import java.util.List;

/// The bars on the screen, pixel for pixel: an image over the raster's own array, which is made
/// anew only when the size changes.
final class Bars {
    private final ImageView view = new ImageView();
    private @Nullable Raster raster;
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private List<Bracket> brackets = List.of();
    private int width;
    private int height;
    private int bar;

    Bars() {
        view.setSmooth(false);
        view.setMouseTransparent(true);
    }

    ImageView view() {
        return view;
    }

    /// Paints these over the bars from the next frame on.
    void tie(List<Bracket> wanted) {
        brackets = wanted;
    }

    /// Paints one frame.
    ///
    /// @param height in pixels of the screen, as the window's width
    void paint(
            SpanTable table,
            Rows rows,
            TimeWindow window,
            int height,
            int scrollY,
            Palette palette) {
        Raster now = raster(window.width(), height, rows);
        now.paint(table, rows, window, scrollY, palette);
        now.paint(brackets, scrollY, palette);
        PixelBuffer<IntBuffer> pixels = buffer;
        if (pixels != null) {
            pixels.updateBuffer(all -> null);
        }
    }

    private Raster raster(int wantedWidth, int wantedHeight, Rows rows) {
        Raster now = raster;
        if (now == null || width != wantedWidth || height != wantedHeight || bar != rows.bar()) {
            width = wantedWidth;
            height = wantedHeight;
            bar = rows.bar();
            now = new Raster(width, height, bar);
            raster = now;
            PixelBuffer<IntBuffer> pixels =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(now.pixels()),
                            PixelFormat.getIntArgbPreInstance());
            buffer = pixels;
            view.setImage(new WritableImage(pixels));
        }
        view.setFitWidth(width / rows.scale());
        view.setFitHeight(height / rows.scale());
        return now;
    }
}
