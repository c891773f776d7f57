package org.dalil.desk.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.desk.Sheets;
import org.dalil.desk.Theme;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A shadow lies where its card lies, and nothing in a card has to be drawn through it.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ShadowTest {
    @SuppressWarnings("NullAway.Init")
    private Sheets sheets;

    @SuppressWarnings("NullAway.Init")
    private VBox card;

    @Start
    void start(Stage stage) {
        sheets = new Sheets();
        Scene scene = new Scene(new StackPane(sheets.layer()), 500, 400);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        card = new VBox(new TextField());
        card.setMaxWidth(200);
        sheets.show(card, () -> {});
    }

    private Region shadow(FxRobot robot) {
        return robot.lookup(".shadow").queryAs(Region.class);
    }

    private void assertBehind(FxRobot robot) {
        assertEquals(
                card.localToScene(card.getLayoutBounds()),
                shadow(robot).localToScene(shadow(robot).getLayoutBounds()));
    }

    @Test
    void itFollowsItsCard(FxRobot robot) {
        assertEquals(200, card.getWidth());
        assertBehind(robot);
        robot.interact(() -> {
            card.getChildren().add(new TextField());
            card.setMaxWidth(300);
        });
        robot.interact(() -> card.getScene().getRoot().layout());
        assertEquals(300, card.getWidth());
        assertBehind(robot);
        robot.interact(() -> card.setVisible(false));
        assertFalse(shadow(robot).isVisible());
    }

    @Test
    void typingInTheCardIsNotDrawnThroughIt(FxRobot robot) {
        assertNotNull(shadow(robot).getEffect());
        assertTrue(shadow(robot).isCache());
        assertNull(card.getEffect());
        assertTrue(shadow(robot).isMouseTransparent());
    }

    @Test
    void itGoesWithItsCard(FxRobot robot) {
        robot.interact(sheets::close);
        assertTrue(robot.lookup(".shadow").tryQuery().isEmpty());
    }
}
