package org.dalil.app;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Shows the first screen where nobody sees it, and ends: what the cache of the Java runtime is
/// trained with, so that later starts take half the time. Opens no casefile, so that nothing of one
/// can be in the cache.
public final class Rehearsal {
    private static final int FRAMES = 90;

    private Rehearsal() {}

    /// Rehearses; needs no window system.
    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Application.launch(Screen.class);
        System.exit(0);
    }

    /// The workbench, for a few frames.
    public static final class Screen extends Application {
        private final DesktopProgram program = new DesktopProgram();

        @Override
        public void start(Stage stage) {
            program.start(stage);
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    if (frames == FRAMES) {
                        stop();
                        Platform.exit();
                    }
                }
            }.start();
        }

        @Override
        public void stop() {
            program.stop();
        }
    }
}
