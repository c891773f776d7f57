package org.dalil.people.ui;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.Unfinished;
import org.dalil.people.ui.field.OpenRow;
import org.dalil.texts.Texts;

import java.util.List;

/// The chips below the page about somebody: each opens a field that is still empty; and a field in
/// which somebody who was not named takes a name.
final class AgentChips {
    private static final double NAME = 260;
    private final Button code;
    private final TextField name = new TextField();
    private final Unfinished words;

    AgentChips(AgentModel model, Drafts drafts, Texts texts, DetailPage page, List<OpenRow> rows) {
        name.setId("agent-identify");
        name.getStyleClass().add("flat-field");
        name.setPromptText(texts.of("people.identify"));
        name.setAccessibleText(texts.of("people.identify"));
        name.setPrefWidth(NAME);
        name.managedProperty().bind(name.visibleProperty());
        name.setOnAction(enter -> {
            String said = name.getText();
            name.clear();
            model.identify(said);
        });
        words = new Unfinished(name, drafts);
        page.chips().getChildren().add(name);
        for (OpenRow row : rows) {
            Button chip = Actions.chip(row.id(), row.words(), () -> row.open(page));
            chip.managedProperty().bind(chip.visibleProperty());
            chip.visibleProperty().bind(row.row().visibleProperty().not());
            page.chips().getChildren().add(chip);
        }
        code = Actions.chip("agent-code-name", texts.of("people.add-code"), model::giveCodeName);
        code.managedProperty().bind(code.visibleProperty());
        page.chips()
                .getChildren()
                .addAll(
                        code,
                        Actions.button("agent-remove", texts.of("people.remove"), model::remove));
    }

    /// Another agent is shown.
    void reset() {
        name.setVisible(false);
    }

    void show(String key, AgentView view) {
        words.show(key + ":identify");
        name.setVisible(!view.agent().identityKnown());
        code.setVisible(view.agent().codeName() == null);
    }
}
