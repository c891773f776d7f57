package org.dalil.bench;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Types letters into a field, one by one at uneven times, and notes for each how long the program
/// worked on the key, and when the text that is drawn had the letter: after the layout of the next
/// pulse. What comes before (the system's keyboard) and after (drawing, the window system) is not
/// in it.
final class Typist {
    private static final int WARM_UP = 50;

    private final TextInputControl field;
    private final Random random = new Random(5);
    private final Samples worked = Samples.empty();
    private final Samples shown = Samples.empty();
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private int left;
    private int typed;

    Typist(TextInputControl field) {
        this.field = field;
    }

    Typist type(int letters) throws Exception {
        left = WARM_UP + letters;
        Platform.runLater(() -> {
            field.requestFocus();
            field.end();
            next();
        });
        done.get(240, TimeUnit.SECONDS);
        return this;
    }

    void print(String open) {
        Line.alone("key worked on in a form, " + open, worked, 0);
        Line.alone("key to the letter laid out in a form, " + open, shown, 0.016);
    }

    /// Later than a pulse at least, so that keys fall anywhere between two.
    private void next() {
        if (left-- == 0) {
            done.complete(true);
            return;
        }
        PauseTransition pause = new PauseTransition(Duration.millis(40 + random.nextInt(60)));
        // Timers fire with the pulses; this leaves the pulse, and by an uneven time.
        pause.setOnFinished(over ->
                CompletableFuture.delayedExecutor(random.nextInt(16_000), TimeUnit.MICROSECONDS)
                        .execute(() -> Platform.runLater(this::press)));
        pause.play();
    }

    private void press() {
        String letter = String.valueOf((char) ('a' + typed++ % 26));
        String expected = field.getText() + letter;
        Scene scene = field.getScene();
        Runnable[] look = new Runnable[1];
        long began = System.nanoTime();
        look[0] =
                () -> {
                    if (holds(field, expected)) {
                        note(shown, began);
                        scene.removePostLayoutPulseListener(look[0]);
                        next();
                    }
                };
        scene.addPostLayoutPulseListener(look[0]);
        Event.fireEvent(
                field,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
        note(worked, began);
    }

    private void note(Samples samples, long began) {
        if (typed > WARM_UP) {
            samples.add((System.nanoTime() - began) / 1e9);
        }
    }

    private static boolean holds(Node node, String expected) {
        if (node instanceof Text text) {
            return text.getText().equals(expected);
        }
        return node instanceof javafx.scene.Parent parent
                && parent.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> holds(child, expected));
    }
}
