package org.dalil.testimony.ui.code;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.bound.Bound;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeColour;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.Consumer;

/// What can be done with the chosen code: its name, its colour, its place, and taking it away. Asks
/// the model; draws no code itself.
final class CodeActions {
    private static final PseudoClass CHECKED = PseudoClass.getPseudoClass("checked");
    private static final double DOT = 8;
    private final VBox root = new VBox(8);
    private final TextField name = new TextField();
    private final FlowPane colours = new FlowPane(6, 6);
    private final VBox asking = new VBox(4);
    private final CodesModel model;
    private final CodeTreeBox tree;
    private final Desk desk;
    private final Texts texts;
    private boolean adding;
    private @Nullable UUID below;

    CodeActions(CodesModel model, CodeTreeBox tree, Desk desk) {
        this.model = model;
        this.tree = tree;
        this.desk = desk;
        this.texts = desk.texts();
        name.setId("code-name");
        name.setPromptText(texts.of("testimony.codes.name"));
        name.setAccessibleText(texts.of("testimony.codes.name"));
        Bound.of(name, Bound.LINE);
        name.setOnAction(enter -> keepName());
        for (CodeColour one : CodeColour.values()) {
            colours.getChildren().add(colour(one));
        }
        FlowPane deeds = new FlowPane(6, 6);
        deeds.getChildren()
                .addAll(
                        Actions.button("code-add", texts.of("testimony.codes.add"), this::add),
                        Actions.button(
                                "code-below", texts.of("testimony.codes.below"), this::below),
                        Actions.button("code-move", texts.of("testimony.codes.move"), this::move),
                        Actions.button("code-top", texts.of("testimony.codes.top"), this::toTop),
                        Actions.button(
                                "code-merge", texts.of("testimony.codes.merge"), this::merge),
                        Actions.button(
                                "code-remove", texts.of("testimony.codes.remove"), this::remove));
        root.getChildren().addAll(name, colours, deeds, asking);
        root.getStyleClass().add("code-actions");
    }

    VBox root() {
        return root;
    }

    /// Another code is chosen.
    void show(@Nullable Code code) {
        adding = false;
        below = null;
        asking.getChildren().clear();
        name.setText(code == null ? "" : code.name());
        for (Node one : colours.getChildren()) {
            boolean its =
                    code != null
                            && one.getId().equals(id(CodeColour.of(code.colour()).orElse(null)));
            one.pseudoClassStateChanged(CHECKED, its);
        }
    }

    private static String id(@Nullable CodeColour colour) {
        return colour == null ? "" : "code-colour-" + colour.ordinal();
    }

    private Button colour(CodeColour one) {
        Button button = new Button();
        button.setId(id(one));
        button.getStyleClass().add("code-colour");
        button.setGraphic(new Circle(DOT, Color.valueOf(one.hex())));
        button.setAccessibleText(texts.of(one.key()));
        button.setTooltip(new Tooltip(texts.of(one.key())));
        button.setOnAction(press -> chosen(code -> change(code.coloured(one.hex()))));
        return button;
    }

    private void chosen(Consumer<Code> action) {
        Code code = tree.chosen();
        if (code != null) {
            action.accept(code);
        }
    }

    private void change(Code now) {
        model.change(
                () -> {
                    model.parts().codes().change(now);
                    return now.id();
                },
                this::shown);
    }

    private void shown(@Nullable UUID id) {
        CodesView now = model.view().get();
        if (now != null) {
            tree.show(now, id);
            tree.focus();
        }
    }

    private void keepName() {
        String words = name.getText().strip();
        if (words.isEmpty()) {
            return;
        }
        if (adding || tree.chosen() == null) {
            model.add(words, below, this::shown);
        } else {
            chosen(code -> change(code.named(words)));
        }
    }

    /// Puts the keys in the name.
    void rename() {
        name.requestFocus();
        name.selectAll();
    }

    /// Asks for the name of a new code at the top.
    void add() {
        ask(null);
    }

    /// Asks for the name of a new code below the chosen one.
    void below() {
        Code code = tree.chosen();
        ask(code == null ? null : code.id());
    }

    private void ask(@Nullable UUID parent) {
        adding = true;
        below = parent;
        name.setText("");
        name.requestFocus();
    }

    private void toTop() {
        chosen(code ->
                model.change(
                        () -> {
                            model.parts().codes().move(code, null);
                            return code.id();
                        },
                        this::shown));
    }

    /// Asks below which code the chosen one shall stand.
    void move() {
        chosen(code ->
                pick(
                        code,
                        other -> {
                            model.parts().codes().move(code, other.id());
                            return code.id();
                        }));
    }

    /// Asks which code the chosen one shall become.
    void merge() {
        chosen(code ->
                pick(
                        code,
                        other -> {
                            model.parts().codes().merge(code, other);
                            return other.id();
                        }));
    }

    /// What becomes of a code that was picked.
    @FunctionalInterface
    private interface Picked {
        UUID take(Code other) throws ProblemException;
    }

    private void pick(Code of, Picked picked) {
        CodePickModel offers =
                new CodePickModel(
                                model.parts().codes(),
                                model.parts().codings(),
                                desk,
                                other -> model.change(() -> picked.take(other), this::shown))
                        .only(one -> !one.id().equals(of.id()));
        CodePicker picker = new CodePicker(offers, false, texts);
        asking.getChildren().setAll(picker.root());
        picker.open();
    }

    /// Takes the chosen code away; undo brings it back.
    void remove() {
        chosen(code ->
                model.change(
                        () -> {
                            model.parts().codes().remove(code);
                            return null;
                        },
                        this::shown));
    }
}
