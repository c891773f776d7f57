package org.dalil.testimony.ui.transcript.beside;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.bound.Bound;
import org.dalil.testimony.intake.TimeOffset;
import org.dalil.texts.Texts;

import java.util.function.BiConsumer;

/// Asks by how much times are moved, and whether all are or those from the segment at hand on.
/// Moves nothing itself; what is no time stays to be mended.
public final class ShiftSheet {
    private final TextField by = new TextField();
    private final CheckBox onward;
    private final Label wrong = new Label();
    private final Desk desk;
    private final Texts texts;
    private final BiConsumer<Long, Boolean> move;

    private ShiftSheet(Desk desk, BiConsumer<Long, Boolean> move) {
        this.desk = desk;
        this.texts = desk.texts();
        this.move = move;
        onward = new CheckBox(texts.of("testimony.shift.onward"));
    }

    /// Opens over the page.
    ///
    /// @param move hears milliseconds, earlier when negative, and whether only those from the
    ///   segment at hand on are moved
    public static void open(Desk desk, BiConsumer<Long, Boolean> move) {
        new ShiftSheet(desk, move).show();
    }

    private void show() {
        Label title = new Label(texts.of("testimony.shift.title"));
        title.getStyleClass().add("sheet-title");
        Label hint = new Label(texts.of("testimony.shift.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        by.setId("shift-by");
        by.setPromptText(texts.of("testimony.shift.prompt"));
        by.setAccessibleText(texts.of("testimony.shift.title"));
        Bound.of(by, Bound.LINE);
        by.setOnAction(enter -> done());
        onward.setId("shift-onward");
        wrong.setId("shift-wrong");
        wrong.getStyleClass().addAll("echo", "bad");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        Button move = Actions.primary("shift-move", texts.of("testimony.shift.move"), this::done);
        Button cancel =
                Actions.button("shift-cancel", texts.of("testimony.cancel"), desk.sheets()::close);
        HBox buttons = new HBox(8, move, cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(10, title, hint, by, onward, wrong, buttons);
        sheet.getStyleClass().add("plain-sheet");
        sheet.setMaxSize(420, Region.USE_PREF_SIZE);
        desk.sheets().show(sheet, () -> {});
        by.requestFocus();
    }

    private void done() {
        Long ms = TimeOffset.parse(by.getText());
        if (ms == null || ms == 0) {
            wrong.setText(texts.of("testimony.shift.wrong"));
        } else {
            desk.sheets().close();
            move.accept(ms, onward.isSelected());
        }
    }
}
