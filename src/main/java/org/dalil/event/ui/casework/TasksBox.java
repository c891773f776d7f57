package org.dalil.event.ui.casework;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Unfinished;
import org.dalil.desk.control.bound.Bound;
import org.dalil.desk.control.line.Lines;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What is to be done about a case: one line for each task or question, and below them the field
/// that adds another.
final class TasksBox {
    private final VBox root = new VBox(2);
    private final TextField add = new TextField();
    private final Unfinished words;
    private final Lines<TaskLine.Shown> lines;
    private final Map<UUID, TaskLine> made = new HashMap<>();

    TasksBox(CaseModel model, Drafts drafts, Desk desk) {
        lines =
                new Lines<>(
                        shown -> shown.task().id(),
                        shown -> {
                            TaskLine line = new TaskLine(model, drafts, desk, shown.task().id());
                            made.put(shown.task().id(), line);
                            return line;
                        });
        String prompt = desk.texts().of("casework.task.prompt");
        add.setId("case-task");
        add.getStyleClass().add("flat-field");
        add.setPromptText(prompt);
        add.setAccessibleText(prompt);
        Bound.of(add, Bound.LINE);
        add.setOnAction(enter -> {
            String said = add.getText();
            add.clear();
            model.addTask(said);
        });
        words = new Unfinished(add, drafts);
        root.getChildren().addAll(lines.root(), add);
    }

    VBox root() {
        return root;
    }

    /// Puts the keys into the words of a task.
    void go(UUID task) {
        TaskLine line = made.get(task);
        if (line != null) {
            Focus.give(line.first());
        }
    }

    void show(String draftKey, CaseView view) {
        words.show(draftKey);
        lines.show(
                view.tasks().stream().map(task -> new TaskLine.Shown(task, view.today())).toList());
    }
}
