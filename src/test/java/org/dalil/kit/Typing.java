package org.dalil.kit;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;

/// Keys and clicks handed straight to a scene: what has the focus gets them at once, so that no
/// test depends on how fast the machine types.
public final class Typing {
    private Typing() {}

    /// Presses the last of these keys while the others are held.
    public static void press(Scene scene, KeyCode... keys) {
        List<KeyCode> all = List.of(keys);
        KeyCode code = all.getLast();
        KeyEvent event =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        code,
                        all.contains(KeyCode.SHIFT),
                        all.contains(KeyCode.CONTROL),
                        all.contains(KeyCode.ALT),
                        false);
        onScreen(() -> {
            Event.fireEvent(target(scene), event);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return true;
        });
        Hands.settle();
    }

    /// Types one character.
    public static void type(Scene scene, String character) {
        KeyEvent event =
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false);
        onScreen(() -> {
            Event.fireEvent(target(scene), event);
            return true;
        });
        Hands.settle();
    }

    private static EventTarget target(Scene scene) {
        Node focus = scene.getFocusOwner();
        return focus == null ? scene : focus;
    }

    /// Presses, releases and clicks the first mouse button at a point of a node.
    ///
    /// @param clicks 2 for a double click
    public static void click(Node node, double x, double y, int clicks) {
        onScreen(() -> {
            Point2D at = node.localToScene(x, y);
            for (var type :
                    List.of(
                            MouseEvent.MOUSE_PRESSED,
                            MouseEvent.MOUSE_RELEASED,
                            MouseEvent.MOUSE_CLICKED)) {
                boolean down = type == MouseEvent.MOUSE_PRESSED;
                node.fireEvent(
                        new MouseEvent(
                                type,
                                at.getX(),
                                at.getY(),
                                at.getX(),
                                at.getY(),
                                MouseButton.PRIMARY,
                                clicks,
                                false,
                                false,
                                false,
                                false,
                                down,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null));
            }
            return true;
        });
        Hands.settle();
    }

    private static void onScreen(Callable<Boolean> work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
