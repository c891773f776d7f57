package org.dalil.timeline.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.dalil.texts.Texts;
import org.dalil.timeline.Rows;
import org.dalil.timeline.SpanTable.Lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The names of the lanes in view, each at the height of its lane and never scrolled out while its
/// bars are seen.
final class LaneNames {
    /// Width of the column.
    static final double WIDTH = 176;

    private static final double TWO_LINES = 34;

    private final Pane pane = new Pane();
    private final List<Name> pool = new ArrayList<>();
    private final Texts texts;

    /// One lane's name and how many stand in it.
    private static final class Name extends VBox {
        final Label name = new Label();
        final Label count = new Label();

        Name() {
            getStyleClass().add("timeline-lane");
            name.getStyleClass().add("timeline-lane-name");
            name.setWrapText(true);
            name.setMaxHeight(TWO_LINES);
            count.getStyleClass().add("faint");
            getChildren().addAll(name, count);
            setAlignment(Pos.TOP_LEFT);
            setManaged(false);
        }
    }

    LaneNames(Texts texts) {
        this.texts = texts;
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
    }

    Pane pane() {
        return pane;
    }

    /// @param scrollY in pixels of the screen
    void show(Shown shown, Rows rows, int scrollY) {
        double scale = rows.scale();
        int used = 0;
        List<Lane> lanes = shown.table().lanes();
        for (int i = 0; i < lanes.size(); i++) {
            double top = ((i == 0 ? 0 : rows.bottomOfLane(i - 1) + 1) - scrollY) / scale;
            double bottom = (rows.bottomOfLane(i) + 1 - scrollY) / scale;
            if (bottom > 0 && top < pane.getHeight()) {
                place(used++, lanes.get(i), shown, Math.max(-1, top), bottom);
            }
        }
        for (int i = used; i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
    }

    private void place(int slot, Lane lane, Shown shown, double top, double bottom) {
        if (slot == pool.size()) {
            Name made = new Name();
            pool.add(made);
            pane.getChildren().add(made);
        }
        Name name = pool.get(slot);
        name.setVisible(true);
        name.name.setText(shown.laneNames().getOrDefault(lane.key(), ""));
        name.count.setText(texts.of("timeline.lane.count", Map.of("count", lane.count())));
        boolean several = lane.count() > 1; // that there is one is seen
        name.count.setVisible(several);
        name.count.setManaged(several);
        name.resizeRelocate(0, top, WIDTH, Math.max(1, bottom - top));
    }
}
