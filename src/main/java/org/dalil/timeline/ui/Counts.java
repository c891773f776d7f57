package org.dalil.timeline.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import org.dalil.texts.Texts;
import org.dalil.timeline.Cluster;
import org.dalil.timeline.Rows;

import java.util.ArrayList;
import java.util.List;

/// The numbers on bars that lie on each other, so that nobody takes several for one. A number that
/// would cover another is added to it.
final class Counts {
    private static final double HEIGHT = 15;
    private static final double DIGIT = 7;
    private static final double ENDS = 10;
    private final Pane pane = new Pane();
    private final List<Label> pool = new ArrayList<>();
    private final Texts texts;

    /// A number and where its middle stands, in pixels of the scene.
    private record Count(int row, double middle, double y, long count, double width) {
        boolean touches(Count before) {
            return row == before.row && middle - width / 2 < before.middle + before.width / 2 + 2;
        }
    }

    Counts(Texts texts) {
        this.texts = texts;
        pane.setMouseTransparent(true);
    }

    Pane pane() {
        return pane;
    }

    /// @param scrollY in pixels of the screen
    void show(List<Cluster> clusters, Rows rows, int scrollY) {
        List<Count> counts = new ArrayList<>();
        for (Cluster cluster : clusters) {
            double y = (rows.top(cluster.row()) - scrollY) / rows.scale() - 1;
            double middle = (cluster.fromX() + cluster.toX()) / 2.0 / rows.scale();
            Count next = count(cluster.row(), middle, y, cluster.count());
            Count last = counts.isEmpty() ? null : counts.getLast();
            if (last != null && next.touches(last)) {
                double between = (last.middle() + middle) / 2;
                counts.set(
                        counts.size() - 1,
                        count(last.row(), between, y, last.count() + next.count()));
            } else {
                counts.add(next);
            }
        }
        for (int i = 0; i < counts.size(); i++) {
            place(i, counts.get(i));
        }
        for (int i = counts.size(); i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
    }

    private Count count(int row, double middle, double y, long count) {
        double width = texts.number(count).length() * DIGIT + ENDS;
        return new Count(row, Math.max(width / 2, middle), y, count, width);
    }

    private void place(int slot, Count count) {
        if (slot == pool.size()) {
            Label made = new Label();
            made.getStyleClass().add("timeline-count");
            made.setManaged(false);
            pool.add(made);
            pane.getChildren().add(made);
        }
        Label label = pool.get(slot);
        label.setText(texts.number(count.count()));
        label.setVisible(true);
        double left = Math.round(count.middle() - count.width() / 2);
        label.resizeRelocate(left, count.y(), count.width(), HEIGHT);
    }
}
