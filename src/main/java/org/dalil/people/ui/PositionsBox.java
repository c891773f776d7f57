package org.dalil.people.ui;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Unfinished;
import org.dalil.desk.control.line.Lines;

import java.util.List;

/// The titles that somebody holds, each on its own line, none in place of another; the line below
/// adds one more.
final class PositionsBox {
    private final VBox root = new VBox(2);
    private final TextField add = new TextField();
    private final Unfinished words;
    private final Lines<AgentView.Held> lines;

    PositionsBox(TieModel model, AgentModel agents, Drafts drafts, Desk desk) {
        lines =
                new Lines<>(
                        one -> one.position().id(),
                        one -> new PositionLine(model, agents, drafts, desk, one.position().id()));
        String prompt = desk.texts().of("people.position.prompt");
        add.setId("agent-position");
        add.getStyleClass().add("flat-field");
        add.setPromptText(prompt);
        add.setAccessibleText(prompt);
        add.setOnAction(enter -> {
            String title = add.getText();
            add.clear();
            model.addPosition(title);
        });
        words = new Unfinished(add, drafts);
        root.getChildren().addAll(lines.root(), add);
    }

    VBox root() {
        return root;
    }

    Node first() {
        return add;
    }

    void show(String draftKey, List<AgentView.Held> now) {
        words.show(draftKey);
        lines.show(now);
    }
}
