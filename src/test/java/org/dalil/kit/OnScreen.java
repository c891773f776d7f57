package org.dalil.kit;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;

import org.testfx.api.FxRobot;

/// What is on the screen, by its ids: looked at, pressed and typed into. Waits until what was
/// pressed is drawn, never by the clock.
public final class OnScreen {
    private final FxRobot robot;

    public OnScreen(FxRobot robot) {
        this.robot = robot;
    }

    /// The node with this id.
    public Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    /// Whether something with this id is there and nothing around it is hidden.
    public boolean isSeen(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(OnScreen::isSeen);
    }

    static boolean isSeen(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    /// Presses the button with this id.
    public void fire(String id) {
        robot.interact(() -> ((ButtonBase) node(id)).fire());
        Hands.settle();
    }

    /// Puts these words into a field.
    public void type(String id, String words) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(words));
    }
}
