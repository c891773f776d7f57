package org.dalil.app.tour;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

import org.dalil.desk.Focus;
import org.dalil.desk.Later;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does on a scene what a person does with keys and buttons, and waits each time until every screen
/// is at rest. Called on a thread that is not JavaFX's. Knows no screen.
final class Visitor {
    private static final int LONGEST_SECONDS = 120;
    private static final int PULSES = 3;

    private final Scene scene;
    private final CountedJobs jobs;
    private String stop = "";

    Visitor(Scene scene, CountedJobs jobs) {
        this.scene = scene;
        this.jobs = jobs;
    }

    /// Names where the tour is, for the message when it cannot go on.
    void at(String name) {
        stop = name;
    }

    /// Presses a button.
    void press(String id) throws TourException {
        act(() -> ((ButtonBase) node(id)).fire());
    }

    /// Gives a control the keys, which brings it into sight.
    void reveal(String id) throws TourException {
        act(() -> Focus.give(node(id)));
    }

    /// Writes into a field.
    void type(String id, String words) throws TourException {
        act(() -> ((TextInputControl) node(id)).setText(words));
    }

    /// Presses a key such as `Shortcut+K` where the keys go now.
    void key(String written) throws TourException {
        KeyCodeCombination keys = combination(written);
        act(() -> {
            Node owner = scene.getFocusOwner();
            Event.fireEvent(
                    owner == null ? scene.getRoot() : owner,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            keys.getCode(),
                            isDown(keys.getShift()),
                            isDown(keys.getShortcut()),
                            isDown(keys.getAlt()),
                            false));
        });
    }

    private static KeyCodeCombination combination(String written) {
        return KeyCombination.valueOf(written) instanceof KeyCodeCombination keys
                ? keys
                : new KeyCodeCombination(KeyCode.valueOf(written));
    }

    private static boolean isDown(ModifierValue modifier) {
        return modifier == ModifierValue.DOWN;
    }

    /// What is seen now.
    WritableImage look() throws TourException {
        return ask(() -> scene.snapshot(null));
    }

    /// Does something on JavaFX's thread and waits until every screen is at rest.
    void act(Runnable action) throws TourException {
        ask(() -> {
            action.run();
            return true;
        });
        rest();
    }

    /// Waits until every screen is at rest: no question is open, no work runs, all is drawn.
    void rest() throws TourException {
        await(this::settle);
    }

    private void settle(CompletableFuture<Boolean> calm) {
        jobs.afterAnswers(quiet ->
                Pulses.after(
                        PULSES,
                        () -> {
                            if (quiet) {
                                jobs.afterAnswers(still -> {
                                    if (still) {
                                        calm.complete(true);
                                    } else {
                                        settle(calm);
                                    }
                                });
                            } else {
                                settle(calm);
                            }
                        }));
    }

    private Node node(String id) {
        Node found = scene.lookup("#" + id);
        if (found == null) {
            throw new IllegalStateException("not on the screen: " + id);
        }
        return found;
    }

    private <T> T ask(Supplier<T> question) throws TourException {
        return await(answer -> answer.complete(question.get()));
    }

    /// Starts something on JavaFX's thread and waits for its answer.
    private <T> T await(Consumer<CompletableFuture<T>> begin) throws TourException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Later.run(() -> {
            try {
                begin.accept(answer);
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw TourException.stuck(stop, e);
        }
    }
}
