package org.dalil.packet.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.bound.Bound;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.packet.register.Packet;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The packets that left, the newest first: what for, to whom, how much, and what was called back.
/// What left has left: nothing is taken off the list.
public final class RegisterSheet {
    private static final double WIDE = 760;
    private final PacketParts parts;
    private final Desk desk;
    private final Texts texts;
    private final ListView<Packet> list = new ListView<>();
    private final TextField why = new TextField();
    private final Button recall;

    private RegisterSheet(PacketParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
        this.texts = desk.texts();
        recall = Actions.button("packet-recall", texts.of("packet.recall"), this::recall);
    }

    /// Opens over the screen.
    public static void open(PacketParts parts, Desk desk) {
        new RegisterSheet(parts, desk).show();
    }

    private void show() {
        list.setId("packet-register");
        list.setPrefHeight(380);
        list.getStyleClass().add("packet-list");
        list.setAccessibleText(texts.of("packet.register.title"));
        Label none = new Label(texts.of("packet.register.none"));
        none.getStyleClass().add("faint");
        list.setPlaceholder(none);
        list.setCellFactory(view -> new Cell());
        HBox calling = calling();
        Button close =
                Actions.button(
                        "register-close", texts.of("packet.sheet.close"), desk.sheets()::close);
        HBox foot = new HBox(close);
        foot.getStyleClass().add("sheet-foot");
        VBox body = new VBox(10, list, calling);
        body.getStyleClass().add("sheet-body");
        VBox sheet =
                new VBox(
                        new SheetHead(
                                texts.of("packet.register.title"),
                                texts.of("packet.register.text")),
                        body,
                        foot);
        sheet.setId("register-sheet");
        sheet.setMaxWidth(WIDE);
        sheet.setPrefWidth(WIDE);
        desk.sheets().show(sheet, () -> desk.jobs().cancel(this));
        look();
    }

    private HBox calling() {
        why.setId("packet-recall-why");
        why.setPromptText(texts.of("packet.recall-why"));
        why.setAccessibleText(texts.of("packet.recall-why"));
        Bound.of(why, Bound.LINE);
        HBox.setHgrow(why, Priority.ALWAYS);
        recall.disableProperty()
                .bind(
                        list.getSelectionModel()
                                .selectedItemProperty()
                                .isNull()
                                .or(why.textProperty().isEmpty()));
        HBox calling = new HBox(8, why, recall);
        calling.setAlignment(Pos.CENTER_LEFT);
        return calling;
    }

    private void look() {
        desk.jobs()
                .latest(
                        this,
                        "leaving.list",
                        () -> parts.packets().log(),
                        this::tell,
                        desk.problems());
    }

    private void tell(List<Packet> packets) {
        list.getItems().setAll(packets);
    }

    private void recall() {
        Packet one = list.getSelectionModel().getSelectedItem();
        String reason = why.getText();
        desk.jobs()
                .latest(
                        new Object(),
                        "leaving.recall",
                        () -> parts.packets().recall(one, reason),
                        done -> {
                            why.clear();
                            look();
                        },
                        desk.problems());
    }

    /// One packet.
    private final class Cell extends ListCell<Packet> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Packet one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            setGraphic(empty || one == null ? null : draw(one));
        }

        private Node draw(Packet one) {
            Label title = new Label(one.title());
            title.getStyleClass().add("packet-head");
            // An id begins with the millisecond in which it was made (RFC 9562, version 7).
            Instant made = Instant.ofEpochMilli(one.id().getMostSignificantBits() >>> 16);
            Label when = new Label(texts.relativeTime(made, desk.clock().now(), desk.zone()));
            when.getStyleClass().add("row-below");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label facts =
                    new Label(
                            texts.of(
                                    one.isFinished()
                                            ? "packet.register.facts"
                                            : "packet.register.unfinished",
                                    Map.of(
                                            "claims", one.size().claims(),
                                            "exhibits", one.size().exhibits(),
                                            "size", texts.bytes(one.size().bytes()),
                                            "file", one.fileName())));
            facts.getStyleClass().add("row-below");
            facts.setWrapText(true);
            Label words = new Label(one.words());
            words.setWrapText(true);
            VBox box = new VBox(1, new HBox(8, title, space, when), words, facts);
            String recalled = one.recalled();
            if (recalled != null) {
                Label back = new Label(texts.of("packet.recalled", Map.of("why", recalled)));
                back.getStyleClass().add("bad");
                back.setWrapText(true);
                box.getChildren().add(back);
            }
            return box;
        }
    }
}
