package org.dalil.architecture.canary.people.ui;

import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;

/// Breaks the gates of screens.
public final class SceneModel {
    /// A model that holds a part of the scene.
    @Nullable Node scene;

    void jumpsToTheScreen(Runnable work) {
        Platform.runLater(work);
    }

    void cancelsByInterrupt(Task<String> task) {
        task.cancel();
    }

    void knowsTheDatabase() throws SQLException {
        throw new SQLException();
    }
}
