package org.dalil.source.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.dalil.texts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;

/// Finds words in the document that is shown: a box, how many there are, next and previous. Keys:
/// Enter and Shift+Enter, F3 and Shift+F3; Escape leaves.
final class FindBar {
    private final Texts texts;
    private final Finder finder;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final HBox root;
    private FoundWords found = FoundWords.NONE;

    /// Looks for words and goes to them.
    @FunctionalInterface
    interface Finder {
        /// @param before what was found last
        /// @param step 0 to look anew, 1 for the next place, -1 for the one before
        FoundWords find(String typed, FoundWords before, int step);
    }

    /// @param leave puts the keys back into the document
    FindBar(Texts texts, Finder finder, Runnable leave) {
        this.texts = texts;
        this.finder = finder;
        this.leave = leave;
        field.setId("find-words");
        field.getStyleClass().add("find-field");
        field.setPromptText(texts.of("source.find.prompt"));
        field.setAccessibleText(texts.of("source.find.name"));
        field.setPrefColumnCount(13);
        field.setMinWidth(130);
        field.textProperty().subscribe((before, after) -> look(0));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("find-count");
        count.getStyleClass().add("faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        root =
                new HBox(
                        count,
                        field,
                        button("find-previous", Feather.CHEVRON_UP, "source.find.previous", -1),
                        button("find-next", Feather.CHEVRON_DOWN, "source.find.next", 1));
        root.getStyleClass().add("find-bar");
    }

    private Button button(String id, Ikon icon, String key, int by) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(texts.of(key));
        button.setTooltip(new Tooltip(texts.of(key)));
        button.setOnAction(pressed -> step(by));
        return button;
    }

    /// The bar to place.
    HBox root() {
        return root;
    }

    /// Puts the keys into the box.
    void open() {
        field.requestFocus();
        field.selectAll();
    }

    /// Goes to the next place, or the one before.
    void step(int by) {
        if (found.isAny()) {
            look(by);
        }
    }

    /// Forgets what was looked for.
    void clear() {
        found = FoundWords.NONE;
        field.clear();
        tell();
    }

    private void look(int step) {
        found = finder.find(field.getText(), found, step);
        tell();
    }

    private void tell() {
        count.setText(
                field.getText().isEmpty()
                        ? ""
                        : texts.of(
                                "source.find.count",
                                Map.of("at", found.at() + 1, "count", found.starts().size())));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            clear();
            leave.run();
            event.consume();
        }
    }
}
