package org.dalil.testimony.ui.transcript.handover;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.bound.Bound;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;

/// Asks what a colleague should know and who they are, and hands a transcript over. What is typed
/// is a draft until then. Colleagues stand below the field, not in a window of their own.
final class HandoverSheet {
    private static final double WIDE = 540;
    private static final int ROWS = 4;
    private static final int OFFERED = 8;
    private final TextArea note = new TextArea();
    private final TextField to = new TextField();
    private final FlowPane colleagues = new FlowPane(6, 6);
    private final Label heard = new Label();
    private final HandoverModel model;
    private final HandoverWords words;
    private final Transcript of;
    private final Spot spot;
    private final Drafts drafts;
    private final Desk desk;
    private final Texts texts;

    HandoverSheet(HandoverModel model, Transcript of, Spot spot, Drafts drafts, Desk desk) {
        this.model = model;
        this.of = of;
        this.spot = spot;
        this.drafts = drafts;
        this.desk = desk;
        texts = desk.texts();
        words = new HandoverWords(texts);
    }

    /// Opens over the page.
    ///
    /// @param share opens what makes a share file; null where nothing does
    void show(@Nullable Runnable share) {
        Label title = new Label(texts.of("testimony.handover.title"));
        title.getStyleClass().add("sheet-title");
        field(note, "handover-note", "note", Bound.LINES);
        note.setPrefRowCount(ROWS);
        note.setWrapText(true);
        field(to, "handover-to", "to", Bound.LINE);
        colleagues.setId("handover-colleagues");
        shownOnlyFull(colleagues, colleagues.getChildren().isEmpty());
        VBox whom = new VBox(6, named("to"), to, colleagues);
        VBox what = new VBox(6, named("note"), note);
        VBox sheet = new VBox(14, title, hint(), place(), what, whom, buttons(share));
        sheet.getStyleClass().add("plain-sheet");
        sheet.setPrefWidth(WIDE);
        sheet.setMaxSize(WIDE, Region.USE_PREF_SIZE);
        desk.sheets().show(sheet, () -> {}, this::isBegun);
        note.requestFocus();
        note.end();
        model.colleagues(this::offer);
        model.heard(
                spot,
                until -> {
                    heard.setText(words.heard(until));
                    shownOnlyFull(heard, false);
                });
    }

    private boolean isBegun() {
        return !note.getText().isBlank() || !to.getText().isBlank();
    }

    private void field(TextInputControl field, String id, String name, int most) {
        field.setId(id);
        field.setAccessibleText(texts.of("testimony.handover." + name));
        field.setPromptText(texts.of("testimony.handover." + name + ".prompt"));
        Bound.of(field, most).put(Objects.requireNonNullElse(drafts.typed(key(name)), ""));
        field.textProperty().subscribe((was, now) -> drafts.typed(key(name), now));
    }

    private String key(String name) {
        return "handover:" + of.id() + ":" + name;
    }

    private Label named(String name) {
        Label label = new Label(texts.of("testimony.handover." + name));
        label.getStyleClass().add("handover-label");
        return label;
    }

    private Label hint() {
        Label hint = new Label(texts.of("testimony.handover.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        return hint;
    }

    private Node place() {
        Label there = new Label(words.there(spot.ms()));
        there.setId("handover-there");
        there.getStyleClass().add("handover-who");
        heard.setId("handover-heard");
        heard.getStyleClass().add("faint");
        heard.setWrapText(true);
        shownOnlyFull(heard, true);
        HBox place = new HBox(12, new FontIcon(Feather.CORNER_UP_RIGHT), new VBox(2, there, heard));
        place.setAlignment(Pos.CENTER_LEFT);
        place.getStyleClass().add("handover-place");
        return place;
    }

    private static void shownOnlyFull(Node node, boolean empty) {
        node.setVisible(!empty);
        node.setManaged(!empty);
    }

    private void offer(List<String> found) {
        for (String one : found.stream().limit(OFFERED).toList()) {
            Button chip = Actions.button("handover-to-" + one, one, () -> to.setText(one));
            chip.getStyleClass().setAll("button", "chip");
            chip.setMaxWidth(WIDE / 2);
            colleagues.getChildren().add(chip);
        }
        shownOnlyFull(colleagues, found.isEmpty());
    }

    private HBox buttons(@Nullable Runnable share) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (share != null) {
            buttons.getChildren()
                    .add(
                            Actions.button(
                                    "handover-share",
                                    texts.of("testimony.handover.share"),
                                    () -> hand(share)));
        }
        buttons.getChildren()
                .addAll(
                        space,
                        Actions.primary(
                                "handover-hand",
                                texts.of("testimony.handover.hand"),
                                () -> hand(() -> {})),
                        Actions.button(
                                "handover-cancel", texts.of("testimony.cancel"), this::leave));
        return buttons;
    }

    private void leave() {
        drafts.forget(key("note"));
        drafts.forget(key("to"));
        desk.sheets().close();
    }

    // The draft goes only when the casefile has the words.
    private void hand(Runnable then) {
        String said = note.getText();
        String whom = to.getText();
        desk.sheets().close();
        model.handOver(
                of,
                spot,
                said,
                whom,
                () -> {
                    drafts.forget(key("note"), said);
                    drafts.forget(key("to"), whom);
                },
                then);
    }
}
