package org.dalil.people.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.Actions;
import org.dalil.people.identity.RealIdentity;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Who somebody really is: sealed, or open for as long as the page is not left. What is typed here
/// is never kept as a draft and reaches the casefile sealed alone.
final class ProtectedBox {
    private final VBox root = new VBox(6);
    private final TextField name = new TextField();
    private final TextArea contacts = new TextArea();
    private final TextArea notes = new TextArea();
    private final VBox fields;
    private final HBox closed;
    private final Label state = new Label();
    private final IdentityModel model;
    private final Texts texts;

    ProtectedBox(IdentityModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        state.getStyleClass().add("faint");
        state.setMinWidth(0);
        state.setWrapText(true);
        closed =
                new HBox(
                        8,
                        Actions.button("agent-open", texts.of("people.sealed.open"), model::open),
                        state);
        closed.setAlignment(Pos.CENTER_LEFT);
        fields =
                new VBox(
                        4,
                        field(name, "name"),
                        field(contacts, "contacts"),
                        field(notes, "notes"),
                        buttons());
        model.real().subscribe(this::fill);
    }

    private Node field(TextInputControl field, String key) {
        String words = texts.of("people.sealed." + key);
        field.setId("agent-real-" + key);
        field.getStyleClass().add("flat-field");
        field.setPromptText(words);
        field.setAccessibleText(words);
        if (field instanceof TextArea area) {
            area.setPrefRowCount(2);
            area.setWrapText(true);
        }
        Label caption = new Label(words);
        caption.getStyleClass().add("row-below");
        caption.setLabelFor(field);
        return new VBox(1, caption, field);
    }

    private Node buttons() {
        HBox buttons =
                new HBox(
                        6,
                        Actions.primary("agent-seal", texts.of("people.sealed.seal"), this::seal),
                        Actions.button("agent-shut", texts.of("people.sealed.close"), model::shut),
                        Actions.button(
                                "agent-unprotect",
                                texts.of("people.sealed.remove"),
                                model::remove));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void seal() {
        model.seal(new RealIdentity(name.getText(), contacts.getText(), notes.getText()));
    }

    private void fill(@Nullable RealIdentity real) {
        RealIdentity words = real == null ? RealIdentity.NONE : real;
        name.setText(words.name());
        contacts.setText(words.contacts());
        notes.setText(words.notes());
        root.getChildren().setAll(List.of(real == null ? closed : fields));
    }

    VBox root() {
        return root;
    }

    Node first() {
        return name;
    }

    /// Shows whether there is something under seal.
    void show(AgentView view) {
        state.setText(texts.of(view.covered() ? "people.sealed.covered" : "people.sealed.words"));
        closed.getChildren().getFirst().setDisable(view.covered() || !view.isSealed());
    }
}
