package org.dalil.history.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.history.Act;
import org.dalil.history.History;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The newest acts as a sheet: named, signed and dated; undone ones are struck by words, not
/// hidden.
public final class HistorySheet {
    private static final int MOST = 500;
    private final VBox root = new VBox();
    private final ListView<Act> list = new ListView<>();
    private final Desk desk;

    private HistorySheet(Desk desk) {
        this.desk = desk;
        Texts texts = desk.texts();
        root.setMaxWidth(640);
        root.setPrefWidth(640);
        SheetHead head = new SheetHead(texts.of("history.title"), texts.of("history.words"));
        list.setId("history");
        list.getStyleClass().add("master-list");
        list.setPrefHeight(420);
        list.setAccessibleText(texts.of("history.title"));
        list.setPlaceholder(new Label(texts.of("history.empty")));
        list.setCellFactory(view -> new ActCell(desk));
        VBox body = new VBox(list);
        body.getStyleClass().add("sheet-body");
        Button close =
                Actions.primary("history-close", texts.of("desk.close"), desk.sheets()::close);
        HBox foot = new HBox(close);
        foot.getStyleClass().add("sheet-foot");
        root.getChildren().addAll(head, body, foot);
    }

    /// Opens the sheet.
    public static void open(History history, Desk desk) {
        HistorySheet sheet = new HistorySheet(desk);
        desk.sheets().show(sheet.root, () -> desk.jobs().cancel(sheet));
        desk.jobs()
                .latest(
                        sheet,
                        "acts.load",
                        () -> history.newest(MOST),
                        sheet::show,
                        desk.problems());
    }

    private void show(List<Act> acts) {
        list.getItems().setAll(acts);
        Focus.give(list);
    }

    /// One act.
    private static final class ActCell extends ListCell<Act> {
        private final Desk desk;

        ActCell(Desk desk) {
            this.desk = desk;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Act act, boolean empty) {
            super.updateItem(act, empty);
            setText(null);
            setGraphic(empty || act == null ? null : draw(act));
        }

        private HBox draw(Act act) {
            Texts texts = desk.texts();
            Label words = new Label(act.words(texts));
            words.setMinWidth(0);
            Label undone = new Label(act.undone() ? texts.of("history.undone") : "");
            undone.getStyleClass().add("faint");
            undone.setMinWidth(USE_PREF_SIZE);
            Label by =
                    new Label(
                            act.by()
                                    + " · "
                                    + texts.relativeTime(
                                            act.at(), desk.clock().now(), desk.zone()));
            by.getStyleClass().add("row-below");
            by.setMinWidth(USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            return new HBox(10, words, undone, space, by);
        }
    }
}
