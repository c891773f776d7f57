package org.dalil.desk.paint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Objects;

/// A scroll pane paints what changed and keeps no picture of all it shows. Fails when JavaFX keeps
/// none by itself any more: then this part can go.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ViewportTest {
    @SuppressWarnings("NullAway.Init")
    private ScrollPane direct;

    @SuppressWarnings("NullAway.Init")
    private ScrollPane usual;

    @Start
    void start(Stage stage) {
        direct = Viewport.direct(new ScrollPane(new Label("words")));
        usual = new ScrollPane(new Label("words"));
        stage.setScene(new Scene(new StackPane(usual, direct), 300, 200));
        stage.show();
    }

    private static Node seen(ScrollPane pane) {
        return Objects.requireNonNull(pane.lookup(".viewport"));
    }

    @Test
    void noPictureIsKept() {
        assertTrue(seen(usual).isCache(), "JavaFX keeps one");
        assertFalse(seen(direct).isCache());
    }

    @Test
    void norWhenItIsDressedAnew(FxRobot robot) {
        robot.interact(() -> direct.setSkin(new ScrollPaneSkin(direct)));
        assertFalse(seen(direct).isCache());
    }
}
