package org.dalil.event.ui.map;

import javafx.scene.Group;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import java.util.EnumMap;
import java.util.Map;

/// The colours as the stylesheet gives them: an unseen region for each is styled like any other and
/// its background is read. Knows no colour itself.
final class Inks {
    private final Group regions = new Group();
    private final Map<Ink, Region> each = new EnumMap<>(Ink.class);

    /// @param changed runs when the theme gave other colours
    Inks(Runnable changed) {
        for (Ink ink : Ink.values()) {
            Region region = new Region();
            region.getStyleClass().addAll("map-ink", ink.code());
            region.backgroundProperty().subscribe(back -> changed.run());
            each.put(ink, region);
            regions.getChildren().add(region);
        }
        regions.setManaged(false);
        regions.setOpacity(0); // what is not visible at all is not styled
        regions.setMouseTransparent(true);
    }

    /// To be placed in the scene, anywhere.
    Group regions() {
        return regions;
    }

    /// A colour; clear until the stylesheet is applied.
    Color of(Ink ink) {
        Region region = each.get(ink);
        Background background = region == null ? null : region.getBackground();
        Paint fill =
                background == null || background.getFills().isEmpty()
                        ? Color.TRANSPARENT
                        : background.getFills().getLast().getFill();
        return fill instanceof Color plain ? plain : Color.TRANSPARENT;
    }

    /// The same, more or less see-through.
    Color of(Ink ink, double opacity) {
        Color plain = of(ink);
        return plain.deriveColor(0, 1, 1, opacity);
    }
}
