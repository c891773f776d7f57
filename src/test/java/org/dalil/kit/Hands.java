package org.dalil.kit;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;

/// A robot that goes on as soon as what it did is done and laid out, with all that was put off
/// until after the layout. The one it extends sleeps after every step, which is most of the time
/// that a test of a screen takes.
public final class Hands extends FxRobot {
    /// What is put off may put something off again.
    private static final int ROUNDS = 3;

    @Override
    public FxRobot interact(Runnable work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
        settle();
        return this;
    }

    @Override
    public <T> FxRobot interact(Callable<T> work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
        settle();
        return this;
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robotContext().getKeyboardRobot().pressNoWait(key);
            robotContext().getKeyboardRobot().releaseNoWait(key);
            settle();
        }
        return this;
    }

    /// Waits until what was asked of the screen is done and laid out. Not on its own thread.
    static void settle() {
        for (int i = 0; i < ROUNDS; i++) {
            WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(Hands::layOut));
        }
    }

    private static void layOut() {
        for (Window window : List.copyOf(Window.getWindows())) {
            Scene scene = window.getScene();
            Parent root = scene == null ? null : scene.getRoot();
            if (root != null && window.isShowing()) {
                root.applyCss();
                root.layout();
            }
        }
    }
}
