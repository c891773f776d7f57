package org.dalil.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.dalil.desk.Position;
import org.dalil.desk.control.Actions;
import org.dalil.jobs.RunningJob;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The line at the bottom, in words: what was kept and when, what undo would undo, what runs.
final class StatusBar {
    private final HBox root = new HBox();
    private final Label kept = new Label();
    private final Label place = new Label();
    private final Button undo;
    private final Button redo;
    private final Button job;
    private final Texts texts;
    private List<RunningJob> running = List.of();

    StatusBar(Texts texts, Runnable undoIt, Runnable redoIt) {
        this.texts = texts;
        root.getStyleClass().add("status-bar");
        kept.setId("status-kept");
        place.setId("status-place");
        undo = Actions.button("undo", "", undoIt);
        redo = Actions.button("redo", "", redoIt);
        job =
                Actions.button(
                        "job", "", () -> running.stream().limit(1).forEach(RunningJob::cancel));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label offline = new Label(texts.of("shell.offline"));
        root.getChildren().addAll(kept, place, space, job, redo, undo, offline);
        jobs(List.of());
        kept("");
        undo("");
        redo("");
    }

    HBox root() {
        return root;
    }

    /// Puts a sign at the end of the bar.
    void sign(Label sign) {
        root.getChildren().add(root.getChildren().size() - 1, sign);
    }

    void kept(String words) {
        kept.setText(words);
        kept.setManaged(!words.isEmpty()); // else the gap beside it would stay
    }

    /// Says where the chosen record stands in its list; null when there is nothing to say.
    void place(@Nullable Position at) {
        Map<String, Object> numbers =
                at == null ? Map.of() : Map.of("at", at.at(), "count", at.count());
        place.setText(at == null ? "" : texts.of("shell.place", numbers));
        place.setAccessibleText(at == null ? "" : texts.of("shell.place.spoken", numbers));
    }

    /// Names what undo would undo; empty when there is nothing.
    void undo(String act) {
        show(undo, act.isEmpty() ? "" : texts.of("shell.undo", Map.of("act", act)));
    }

    /// Names what redo would do again; empty when there is nothing.
    void redo(String act) {
        show(redo, act.isEmpty() ? "" : texts.of("shell.redo", Map.of("act", act)));
    }

    /// Offers to stop the oldest of these, by its name.
    void jobs(List<RunningJob> now) {
        running = now;
        show(
                job,
                now.isEmpty() ? "" : texts.of("shell.job", Map.of("job", now.getFirst().label())));
    }

    private static void show(Button button, String words) {
        button.setText(words);
        button.setVisible(!words.isEmpty());
        button.setManaged(!words.isEmpty());
    }
}
