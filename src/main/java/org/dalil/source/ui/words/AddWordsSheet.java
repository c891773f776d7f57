package org.dalil.source.ui.words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.claim.ClaimRow;
import org.dalil.claim.content.Stance;
import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.FieldRow;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;

/// Adds the words selected in a document to a claim that is there already. Keys: type to find, down
/// and up choose, Enter adds, Escape leaves.
public final class AddWordsSheet {
    private static final int LONGEST = 420;
    private final VBox root = new VBox();
    private final TextField field = new TextField();
    private final ListView<ClaimRow> list = new ListView<>();
    private final Button add;
    private final Desk desk;
    private final Texts texts;
    private final AddWordsModel model;

    private AddWordsSheet(AddWordsModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        texts = desk.texts();
        add = Actions.primary("words-add", texts.of("source.words.add"), this::add);
        add.disableProperty().bind(model.chosen().isNull().or(model.busy()));
        root.setMaxWidth(620);
        root.setPrefWidth(620);
        root.getChildren().addAll(head(), body(), foot());
    }

    /// Shows it over the screen.
    public static void open(AddWordsModel model, Desk desk) {
        AddWordsSheet sheet = new AddWordsSheet(model, desk);
        Subscription following =
                Subscription.combine(model.chosen().subscribe(sheet::follow), model.attach());
        desk.sheets().show(sheet.root, following::unsubscribe);
    }

    private Node head() {
        Label title = new Label(texts.of("source.words.title"));
        title.getStyleClass().add("sheet-title");
        Label quote = new Label("“" + Excerpt.line(model.quote(), LONGEST) + "”");
        quote.setId("words-quote");
        quote.getStyleClass().add("muted");
        quote.setWrapText(true);
        quote.setMaxHeight(54);
        VBox head = new VBox(4, title, quote);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    private Node body() {
        field.setId("words-find");
        field.getStyleClass().add("plain-field");
        field.setPromptText(texts.of("source.words.find"));
        field.setAccessibleText(texts.of("source.words.find"));
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("words-claims");
        list.getStyleClass().add("palette-list");
        list.setAccessibleText(texts.of("source.words.claims"));
        list.setFocusTraversable(false);
        list.setItems(model.found());
        list.setPrefHeight(260);
        list.setPlaceholder(new Label(texts.of("source.words.none")));
        list.setCellFactory(view -> new ClaimCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        model.chosen().set(row);
                    }
                });
        CodeChoice<Stance> stance =
                new CodeChoice<>(
                        texts.of("source.words.stance"),
                        Arrays.asList(Stance.values()),
                        one -> texts.of("claim.stance." + one.code()),
                        model.stance()::set);
        stance.show(model.stance().get());
        stance.control().setId("words-stance");
        VBox body =
                new VBox(
                        8,
                        field,
                        list,
                        new FieldRow(texts.of("source.words.stance"), stance.control()));
        body.getStyleClass().add("sheet-body");
        return body;
    }

    private Node foot() {
        Button cancel =
                Actions.button("words-cancel", texts.of("source.cancel"), desk.sheets()::close);
        HBox foot = new HBox(cancel, add);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            model.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            add();
            event.consume();
        }
    }

    private void follow(@Nullable ClaimRow row) {
        int at = row == null ? -1 : model.found().indexOf(row);
        if (at >= 0 && at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private void add() {
        model.add(desk.sheets()::close);
    }

    /// One claim: its statement, and its number with what it rests on.
    private final class ClaimCell extends ListCell<ClaimRow> {
        ClaimCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ClaimRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : draw(row));
        }

        private HBox draw(ClaimRow row) {
            Label number = new Label(texts.of("claim.number", Map.of("number", row.number())));
            number.getStyleClass().add("row-below");
            number.setMinWidth(46);
            Label words = new Label(Excerpt.line(row.told(texts)));
            words.setMinWidth(0);
            return new HBox(8, number, words);
        }
    }
}
