package org.dalil.timeline.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.dalil.texts.Texts;
import org.dalil.timeline.Tick;
import org.dalil.timeline.TimeWindow;

import java.util.ArrayList;
import java.util.List;

/// The marks of the calendar above the bars, and thin lines down from them.
final class Axis {
    /// Height of the band of marks.
    static final double HEIGHT = 32;

    private static final double APART = 66;
    private final Pane pane = new Pane();
    private final List<Mark> pool = new ArrayList<>();
    private final TickWords words;

    /// A mark's words and line.
    private record Mark(Label label, Region line) {}

    Axis(Texts texts) {
        words = new TickWords(texts);
        pane.getStyleClass().add("timeline-axis");
        pane.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
    }

    Pane pane() {
        return pane;
    }

    /// @param scale pixels of the screen to one of the scene
    void show(TimeWindow window, double scale) {
        List<Tick> ticks = Tick.of(window, APART * scale, words::of);
        for (int i = 0; i < ticks.size(); i++) {
            place(i, ticks.get(i), scale);
        }
        for (int i = ticks.size(); i < pool.size(); i++) {
            pool.get(i).label().setVisible(false);
            pool.get(i).line().setVisible(false);
        }
    }

    private void place(int slot, Tick tick, double scale) {
        if (slot == pool.size()) {
            Mark made = new Mark(new Label(), new Region());
            made.label().getStyleClass().add("timeline-tick");
            made.line().getStyleClass().add("timeline-tick-line");
            made.label().setMinWidth(Region.USE_PREF_SIZE);
            pool.add(made);
            pane.getChildren().addAll(made.line(), made.label());
        }
        Mark mark = pool.get(slot);
        boolean strong = tick.major() || slot == 0;
        mark.label().setText(slot == 0 ? words.whole(tick.unit(), tick.day()) : tick.label());
        mark.line().setVisible(true);
        mark.label().pseudoClassStateChanged(TimelinePane.STRONG, strong);
        double x = Math.floor(tick.x() / scale);
        mark.label().setVisible(x + 5 + mark.label().prefWidth(-1) <= pane.getWidth());
        mark.label().relocate(x + 5, 8);
        mark.line().resizeRelocate(x, 8, 1, Math.max(1, pane.getHeight() - 8));
    }
}
