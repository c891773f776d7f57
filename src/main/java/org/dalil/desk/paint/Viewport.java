package org.dalil.desk.paint;

import javafx.scene.control.ScrollPane;

/// What is seen through a scroll pane. JavaFX keeps a picture of it and makes the whole of it anew
/// when anything in it changes, and then paints the picture; without it only what changed is
/// painted.
public final class Viewport {
    private Viewport() {}

    /// Lets this pane paint what it shows directly, as soon as it is dressed and ever after.
    public static ScrollPane direct(ScrollPane pane) {
        pane.skinProperty()
                .subscribe(
                        skin -> pane.lookupAll(".viewport").forEach(seen -> seen.setCache(false)));
        return pane;
    }
}
