package org.dalil.timeline.ui;

import javafx.scene.Group;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import org.dalil.timeline.Palette;
import org.dalil.timeline.Tone;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The palette of the bars as the stylesheet gives it: one unseen region for each colour is styled
/// like any other, and its background is read. Knows no colour itself.
final class Tones {
    private final Group regions = new Group();
    private final Region paper = region("paper");
    private final Region hairline = region("hairline");
    private final Map<Tone, Region> tones = new EnumMap<>(Tone.class);

    /// @param changed runs when the theme gave other colours
    Tones(Runnable changed) {
        for (Tone tone : Tone.values()) {
            tones.put(tone, region(code(tone)));
        }
        regions.getChildren().addAll(paper, hairline);
        regions.getChildren().addAll(tones.values());
        regions.setManaged(false);
        regions.setOpacity(0); // what is not visible at all is not styled
        regions.setMouseTransparent(true);
        regions.getChildren()
                .forEach(one ->
                        ((Region) one).backgroundProperty().subscribe(back -> changed.run()));
    }

    /// The style class of a tone.
    static String code(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /// To be placed in the scene, anywhere.
    Group regions() {
        return regions;
    }

    Palette palette() {
        Map<Tone, Integer> colours = new EnumMap<>(Tone.class);
        tones.forEach((tone, region) -> colours.put(tone, colour(region)));
        return new Palette(colour(paper), colour(hairline), colours);
    }

    private static Region region(String code) {
        Region region = new Region();
        region.getStyleClass().addAll("timeline-tone", code);
        return region;
    }

    /// Opaque always: until the stylesheet is applied there is no colour to read.
    private static int colour(Region region) {
        Background background = region.getBackground();
        Paint fill =
                background == null || background.getFills().isEmpty()
                        ? Color.TRANSPARENT
                        : background.getFills().getLast().getFill();
        Color colour = fill instanceof Color plain ? plain : Color.TRANSPARENT;
        return 0xFF000000
                | ((int) Math.round(colour.getRed() * 255) << 16)
                | ((int) Math.round(colour.getGreen() * 255) << 8)
                | (int) Math.round(colour.getBlue() * 255);
    }
}
