package org.dalil.testimony.ui.code;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.bound.Bound;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds a code as one types and hands it over: down and up choose, Enter takes. The last line
/// makes a new one of the words, where that is wanted. Belongs to no screen; whoever places it
/// closes it.
public final class CodePicker {
    private static final double ROW = 28;
    private static final int SEEN = 7;
    private final VBox root = new VBox(4);
    private final TextField field = new TextField();
    private final ListView<Line> lines = new ListView<>();
    private final CodePickModel model;
    private final Texts texts;
    private final boolean making;
    private @Nullable String shown;
    private boolean taking;

    /// An offer, or the wish to make a code of these words.
    private record Line(CodePickModel.@Nullable Offer offer, String words) {}

    /// @param making whether new codes can be made here
    public CodePicker(CodePickModel model, boolean making, Texts texts) {
        this.model = model;
        this.making = making;
        this.texts = texts;
        String prompt = texts.of(making ? "testimony.pick.prompt" : "testimony.pick.find");
        field.setId("code-pick");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        Bound.of(field, Bound.LINE);
        lines.setId("code-pick-list");
        lines.getStyleClass().add("suggestions");
        lines.setFocusTraversable(false);
        lines.setFixedCellSize(ROW);
        lines.setPrefHeight(ROW * SEEN + 4);
        lines.setCellFactory(view -> new Cell());
        lines.setPlaceholder(new Label(texts.of("testimony.pick.none")));
        lines.setOnMouseClicked(click -> take());
        field.textProperty().subscribe(this::ask);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.getStyleClass().add("code-picker");
        root.getChildren().addAll(field, lines);
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// Empties it, reads the codes again and puts the keys in it.
    public void open() {
        field.setText("");
        ask("");
        field.requestFocus();
    }

    private void ask(String typed) {
        String words = typed.strip();
        shown = null;
        taking = false;
        model.ask(words, offers -> show(words, offers));
    }

    private void show(String words, List<CodePickModel.Offer> offers) {
        List<Line> all = new ArrayList<>();
        offers.forEach(one -> all.add(new Line(one, one.code().name())));
        boolean named = offers.stream().anyMatch(one -> one.code().name().equalsIgnoreCase(words));
        if (making && !words.isEmpty() && !named) {
            all.add(new Line(null, words));
        }
        lines.getItems().setAll(all);
        lines.getSelectionModel().selectFirst();
        shown = words;
        if (taking) {
            take();
        }
    }

    private void pressed(KeyEvent event) {
        int at = lines.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(at + 1);
            case UP -> choose(at - 1);
            case ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int at) {
        if (at >= 0 && at < lines.getItems().size()) {
            lines.getSelectionModel().clearAndSelect(at);
            lines.scrollTo(Math.max(0, at - SEEN + 2));
        }
    }

    // Enter may come before the answer to what was typed; the lines of older words are not meant.
    private void take() {
        taking = shown == null;
        if (taking) {
            return;
        }
        Line line = lines.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        if (line.offer() == null) {
            model.make(line.words());
        } else {
            model.apply(line.offer().code());
        }
    }

    /// One line: colour, name, what stands above it, and whether it was given lately.
    private final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            if (empty || line == null) {
                return;
            }
            CodePickModel.Offer offer = line.offer();
            if (offer == null) {
                setText(texts.of("testimony.pick.make", Map.of("name", line.words())));
                return;
            }
            Label name = new Label(offer.code().name());
            String more = offer.recent() ? texts.of("testimony.pick.recent") : offer.path();
            Label path = new Label(more);
            path.getStyleClass().add("faint");
            HBox box = new HBox(8, new Swatch(offer.code(), texts), name, path);
            box.getStyleClass().add("code-line");
            setGraphic(box);
        }
    }
}
