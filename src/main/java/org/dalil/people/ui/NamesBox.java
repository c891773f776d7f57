package org.dalil.people.ui;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Unfinished;
import org.dalil.desk.control.line.Lines;
import org.dalil.people.Script;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The further names of somebody, those of one script together; the line below adds another. While
/// names are covered none is seen, only how many there are.
final class NamesBox {
    private final VBox root = new VBox(4);
    private final VBox scripts = new VBox(6);
    private final Label covered = new Label();
    private final TextField add = new TextField();
    private final Unfinished words;
    private final Texts texts;
    private final Map<Script, Lines<AgentView.Named>> lines = new EnumMap<>(Script.class);
    private final Map<Script, VBox> blocks = new EnumMap<>(Script.class);

    NamesBox(AgentModel model, Drafts drafts, Desk desk) {
        this.texts = desk.texts();
        for (Script script : Script.values()) {
            Lines<AgentView.Named> those =
                    new Lines<>(
                            one -> one.form().id(),
                            one -> new NameLine(model, drafts, desk, one.form().id()));
            Label heading = new Label(texts.of("people.script." + script.key()));
            heading.getStyleClass().add("row-below");
            VBox block = new VBox(2, heading, those.root());
            lines.put(script, those);
            blocks.put(script, block);
        }
        covered.getStyleClass().addAll("faint", "alone");
        covered.setId("agent-names-covered");
        add.setId("agent-name");
        add.getStyleClass().add("flat-field");
        add.setPromptText(texts.of("people.add-name"));
        add.setAccessibleText(texts.of("people.add-name"));
        add.setOnAction(enter -> {
            String name = add.getText();
            add.clear();
            model.addName(name);
        });
        words = new Unfinished(add, drafts);
    }

    VBox root() {
        return root;
    }

    /// Shows these names.
    ///
    /// @param draftKey names the agent and the field that adds to it
    void show(String draftKey, List<AgentView.Named> names, boolean isCovered) {
        words.show(draftKey);
        List<VBox> seen = new ArrayList<>();
        lines.forEach((script, those) -> {
            those.show(
                    names.stream()
                            .filter(one -> !isCovered && one.form().script() == script)
                            .toList());
            VBox block = blocks.get(script);
            if (block != null && !those.isEmpty()) {
                seen.add(block);
            }
        });
        if (!scripts.getChildren().equals(seen)) {
            scripts.getChildren().setAll(seen);
        }
        covered.setText(texts.of("people.names.covered", Map.of("count", names.size())));
        List<javafx.scene.Node> parts = isCovered ? List.of(covered) : List.of(scripts, add);
        if (!root.getChildren().equals(parts)) {
            root.getChildren().setAll(parts);
        }
    }
}
