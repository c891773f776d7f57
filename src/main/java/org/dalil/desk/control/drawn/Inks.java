package org.dalil.desk.control.drawn;

import javafx.scene.Group;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The colours of a drawing as the stylesheet gives them: an unseen region for each is styled like
/// any other and its background is read. Knows no colour itself.
///
/// @param <I> what the colours are for
public final class Inks<I extends Enum<I>> {
    private final Group regions = new Group();
    private final Map<I, Region> each;

    /// @param inks what there are colours for
    /// @param style the style class of all; each has its name in lower case as another
    /// @param changed runs when the theme gave other colours
    public Inks(Class<I> inks, String style, Runnable changed) {
        each = new EnumMap<>(inks);
        for (I ink : inks.getEnumConstants()) {
            Region region = new Region();
            String own = ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
            region.getStyleClass().addAll(style, own);
            region.backgroundProperty().subscribe(back -> changed.run());
            each.put(ink, region);
            regions.getChildren().add(region);
        }
        regions.setManaged(false);
        regions.setOpacity(0); // what is not visible at all is not styled
        regions.setMouseTransparent(true);
    }

    /// To be placed in the scene, anywhere.
    public Group regions() {
        return regions;
    }

    /// A colour; clear until the stylesheet is applied.
    public Color of(I ink) {
        Region region = each.get(ink);
        Background background = region == null ? null : region.getBackground();
        Paint fill =
                background == null || background.getFills().isEmpty()
                        ? Color.TRANSPARENT
                        : background.getFills().getLast().getFill();
        return fill instanceof Color plain ? plain : Color.TRANSPARENT;
    }

    /// The same, more or less see-through.
    public Color of(I ink, double opacity) {
        Color plain = of(ink);
        return plain.deriveColor(0, 1, 1, opacity);
    }
}
