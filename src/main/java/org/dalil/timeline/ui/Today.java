package org.dalil.timeline.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.dalil.desk.Desk;
import org.dalil.timeline.TimeWindow;

/// The line of today, where bars stand at it or go on beyond it; a timeline of long ago has none.
final class Today {
    private final Region line = new Region();
    private final Label word;
    private final Desk desk;

    Today(Desk desk) {
        this.desk = desk;
        word = new Label(desk.texts().of("timeline.today"));
        word.setId("timeline-today");
        word.getStyleClass().add("timeline-today-word");
        word.setManaged(false);
        line.getStyleClass().add("timeline-today");
        line.setManaged(false);
        line.setMouseTransparent(true);
        word.setMouseTransparent(true);
    }

    /// The line, to lie over the bars.
    Region line() {
        return line;
    }

    /// Its word, to stand on the axis.
    Label word() {
        return word;
    }

    /// @param scale pixels of the screen to one of the scene
    void show(Shown shown, TimeWindow window, double height, double scale) {
        long day = desk.clock().now().atZone(desk.zone()).toLocalDate().toEpochDay();
        double x = Math.floor(window.x(day + 0.5) / scale);
        boolean seen = x >= 0 && x * scale < window.width() && shown.reaches(day);
        line.setVisible(seen);
        word.setVisible(seen);
        if (seen) {
            line.resizeRelocate(x, 0, 1, height);
            word.autosize();
            double room = window.width() / scale - word.getWidth() - 2;
            word.relocate(Math.clamp(x + 4, 0, Math.max(0, room)), Axis.HEIGHT - 15);
        }
    }
}
