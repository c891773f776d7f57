package org.dalil.exchange.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.claim.Claim;
import org.dalil.claim.allegation.Allegation;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.paint.Viewport;
import org.dalil.exchange.sharing.Unfounded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;

import java.util.Map;

/// Says before anything leaves how many claims rest on nothing, and shows them when asked. Keeps
/// nothing from leaving.
final class UnfoundedBox {
    private static final double LIST = 132;
    private static final double LINE = 30;

    private final VBox root = new VBox(6);
    private final Label words = new Label();
    private final VBox lines = new VBox(2);
    private final ScrollPane list = Viewport.direct(new ScrollPane(lines));
    private final Button see;
    private final Desk desk;
    private final Texts texts;

    UnfoundedBox(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        words.setId("share-unfounded");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        see = Actions.button("share-unfounded-see", texts.of("exchange.unfounded.see"), this::turn);
        HBox line = new HBox(10, words, see);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("banner");
        list.setId("share-unfounded-list");
        list.setFitToWidth(true);
        list.setMaxHeight(LIST);
        list.setMinHeight(ScrollPane.USE_PREF_SIZE);
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        root.getChildren().addAll(line, list);
        show(Unfounded.none());
    }

    VBox root() {
        return root;
    }

    private void turn() {
        list.setVisible(!list.isVisible());
        see.setText(
                texts.of(list.isVisible() ? "exchange.unfounded.hide" : "exchange.unfounded.see"));
    }

    void show(Unfounded now) {
        root.setVisible(now.count() > 0);
        root.setManaged(now.count() > 0);
        words.setText(texts.of("exchange.unfounded", Map.of("count", now.count())));
        lines.getChildren().setAll(now.first().stream().map(one -> line(one, now)).toList());
        list.setPrefHeight(Math.min(LIST, now.count() * LINE));
        int hidden = now.count() - now.first().size();
        if (hidden > 0) {
            Label more = new Label(texts.of("exchange.unfounded.more", Map.of("count", hidden)));
            more.getStyleClass().addAll("faint", "alone");
            lines.getChildren().add(more);
        }
    }

    private LinkLine line(Claim claim, Unfounded now) {
        Allegation alleged = now.alleged().get(claim.id());
        String said =
                alleged == null ? claim.statement() : alleged.before(claim.statement(), texts);
        return new LinkLine(
                Excerpt.line(said),
                texts.of("claim.number", Map.of("number", claim.number())),
                () -> {
                    desk.sheets().close();
                    desk.navigator()
                            .go(new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, claim.id())));
                },
                null);
    }
}
