package org.dalil.testimony.ui.transcript.handover;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.handover.Spot;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The bar at the top of a transcript that says what waits for somebody, and offers to go on there
/// or to take it. Not there while nothing waits. Decides nothing.
final class HandoverBar {
    private static final int MOST = 2;
    private static final double NOTE_HEIGHT = 54;
    private final VBox root = new VBox();
    private final HandoverModel model;
    private final HandoverWords words;
    private final Desk desk;
    private final Texts texts;
    private final Predicate<Spot> resume;

    HandoverBar(HandoverModel model, Desk desk, Predicate<Spot> resume) {
        this.model = model;
        this.desk = desk;
        this.resume = resume;
        texts = desk.texts();
        words = new HandoverWords(texts);
        root.setId("handover-bar");
        root.getStyleClass().add("handover-bar");
        root.managedProperty().bind(root.visibleProperty());
        model.handed().subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    private void show(List<Handed> all) {
        root.setVisible(!all.isEmpty());
        root.getChildren().setAll(all.stream().limit(MOST).map(this::line).toList());
        if (all.size() > MOST) {
            Label more =
                    new Label(
                            texts.of(
                                    "testimony.handover.more", Map.of("count", all.size() - MOST)));
            more.getStyleClass().addAll("faint", "handover-more");
            root.getChildren().add(more);
        }
    }

    private HBox line(Handed one) {
        FontIcon icon = new FontIcon(Feather.CORNER_UP_RIGHT);
        VBox said = new VBox(2, sentence(one));
        String note = one.handover().note();
        if (note != null) {
            said.getChildren().add(note(note));
        }
        if (one.until() != null) {
            Label heard = new Label(words.heard(one.until()));
            heard.getStyleClass().add("faint");
            heard.setWrapText(true);
            said.getChildren().add(heard);
        }
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(12, icon, said, buttons(one, said));
        line.getStyleClass().add("handover-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label sentence(Handed one) {
        Label sentence = new Label(words.sentence(one, desk.clock().now(), desk.zone()));
        sentence.getStyleClass().add("handover-who");
        sentence.setWrapText(true);
        return sentence;
    }

    // A note of any length: what does not fit is told when one points at it.
    private static Label note(String words) {
        Label note = new Label(words);
        note.getStyleClass().add("handover-note");
        note.setWrapText(true);
        note.setMaxHeight(NOTE_HEIGHT);
        Tooltip whole = new Tooltip(words);
        whole.setWrapText(true);
        whole.setMaxWidth(560);
        note.setTooltip(whole);
        return note;
    }

    private void resume(Spot spot, VBox said) {
        boolean told = said.lookup("#handover-nowhere") != null;
        if (!resume.test(spot) && !told) {
            Label nowhere = new Label(texts.of("testimony.handover.nowhere"));
            nowhere.setId("handover-nowhere");
            nowhere.getStyleClass().addAll("echo", "bad");
            nowhere.setWrapText(true);
            said.getChildren().add(nowhere);
        }
    }

    private HBox buttons(Handed one, VBox said) {
        Handover handover = one.handover();
        Button go =
                Actions.button(
                        "handover-go",
                        texts.of("testimony.handover.go"),
                        () -> resume(handover.spot(), said));
        Button end =
                one.isOwn()
                        ? Actions.button(
                                "handover-back",
                                texts.of("testimony.handover.back"),
                                () -> model.takeBack(handover))
                        : Actions.primary(
                                "handover-taken",
                                texts.of("testimony.handover.taken"),
                                () -> model.take(handover));
        if (!one.isOwn()) {
            end.setTooltip(new Tooltip(texts.of("testimony.handover.taken.hint")));
        }
        HBox buttons = new HBox(8, go, end);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        return buttons;
    }
}
