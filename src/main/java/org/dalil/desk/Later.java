package org.dalil.desk;

import javafx.application.Platform;

/// The one way onto JavaFX's thread: from another thread, or from that thread itself for after the
/// present layout.
public final class Later {
    private Later() {}

    /// Runs this on JavaFX's thread, after what it is doing now. May be called on any thread.
    public static void run(Runnable work) {
        Platform.runLater(work);
    }
}
