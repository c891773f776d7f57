package org.dalil.desk.control.line;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// One term of a list, small beside something else: a dashed chip while there is none, and the term
/// itself once there is. Pressing it opens the field that finds one as one types; left empty, it
/// closes, and with words in it never.
public final class TermChip {
    private static final double WIDTH = 180;
    private static final Insets BESIDE_LABEL = new Insets(0, 0, 0, 7);
    private final HBox root = new HBox(2);
    private final Label fixed = new Label();
    private final Button chip;
    private final Button none;
    private final TermField term;
    private final String name;
    private boolean open;
    private boolean given;
    private boolean mayChange = true;

    /// @param id the chip’s; the field’s ends in `-field`, that of taking it away in `-none`
    /// @param name what the term says, in a word
    /// @param chosen hears the term, or null when it is taken away
    public TermChip(
            Desk desk,
            Vocabularies terms,
            String scheme,
            String id,
            String name,
            Consumer<@Nullable Term> chosen) {
        this.name = name;
        chip = Actions.chip(id, name, this::open);
        term =
                new TermField(
                                desk,
                                terms,
                                scheme,
                                name,
                                one -> {
                                    close();
                                    chosen.accept(one);
                                })
                        .leaving(this::leave);
        none = taking(desk, id, chosen);
        fixed.getStyleClass().add("faint");
        fixed.setId(id + "-fixed");
        fixed.setMinWidth(Label.USE_PREF_SIZE);
        TextField field = term.field();
        field.setId(id + "-field");
        field.setPrefWidth(WIDTH);
        root.focusWithinProperty().subscribe(this::left);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(fixed, chip, field, none);
        draw();
    }

    private Button taking(Desk desk, String id, Consumer<@Nullable Term> chosen) {
        String words = desk.texts().of("desk.remove");
        Button button =
                Actions.icon(
                        Feather.X,
                        words,
                        () -> {
                            close();
                            chosen.accept(null);
                        });
        button.setId(id + "-none");
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /// Stands alone as the value of a field: the chip begins where other values do.
    public TermChip alone() {
        HBox.setMargin(chip, BESIDE_LABEL);
        HBox.setMargin(fixed, BESIDE_LABEL);
        return this;
    }

    /// What to place.
    public HBox root() {
        return root;
    }

    /// Shows this term, or that there is none.
    ///
    /// @param words how it is worded; null where there is none
    /// @param changeable whether another may be chosen
    public void show(@Nullable String words, boolean changeable) {
        given = words != null;
        mayChange = changeable;
        fixed.setText(words == null ? "" : words);
        chip.setText(words == null ? "+ " + name : words);
        chip.setAccessibleText(words == null ? chip.getText() : name + ": " + words);
        chip.getStyleClass().removeAll("add", "on");
        chip.getStyleClass().add(words == null ? "add" : "on");
        term.show(words == null ? "" : words);
        open &= mayChange;
        draw();
    }

    private void open() {
        open = true;
        draw();
        Focus.give(term.field());
    }

    private void close() {
        boolean keys = Focus.isWithin(root);
        open = false;
        draw();
        if (keys) {
            Focus.give(chip);
        }
    }

    // An empty field would be gone by the time the keys come back to it.
    private void leave() {
        if (term.field().getText().isEmpty()) {
            close();
        }
    }

    private void left(boolean within) {
        if (!within && open && term.field().getText().isEmpty()) {
            open = false;
            draw();
        }
    }

    private void draw() {
        seen(fixed, !mayChange && given);
        seen(chip, mayChange && !open);
        seen(term.field(), mayChange && open);
        seen(none, mayChange && open && given);
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
