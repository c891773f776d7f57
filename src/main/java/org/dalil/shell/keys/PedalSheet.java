package org.dalil.shell.keys;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.desk.keys.Stroke;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Optional;

/// The sheet that learns a foot pedal: press left, middle, right. Shows what the model holds.
final class PedalSheet {
    private static final double WIDTH = 520;
    private final Desk desk;
    private final Texts texts;
    private final PedalModel model;
    private final HBox parts = new HBox(10);
    private final Label told = new Label();
    private final Button skip;
    private final Button again;
    private final Button keep;
    private final VBox root;

    private PedalSheet(Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        model = new PedalModel(desk.keys(), texts);
        skip = Actions.button("pedal-skip", texts.of("keymap.pedal.skip"), model::skip);
        again = Actions.button("pedal-again", texts.of("keymap.pedal.again"), model::again);
        keep = Actions.primary("pedal-keep", texts.of("keymap.pedal.keep"), this::keep);
        told.setId("pedal-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        VBox body = new VBox(12, parts, told);
        body.getStyleClass().add("sheet-body");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button leave =
                Actions.button("pedal-leave", texts.of("keymap.leave"), desk.sheets()::close);
        HBox foot = new HBox(skip, again, space, leave, keep);
        foot.getStyleClass().add("sheet-foot");
        root =
                new VBox(
                        new SheetHead(
                                texts.of("keymap.pedal.title"), texts.of("keymap.pedal.words")),
                        body,
                        foot);
        root.setMaxWidth(WIDTH);
        root.setPrefWidth(WIDTH);
    }

    /// Opens the sheet over what is shown.
    static void open(Desk desk) {
        PedalSheet sheet = new PedalSheet(desk);
        Subscription shown =
                Subscription.combine(
                        desk.keys().capture(sheet::take),
                        sheet.model.state().subscribe(sheet::show));
        desk.sheets().show(sheet.root, shown::unsubscribe);
    }

    private boolean take(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || model.state().get().asked() == null) {
            return false; // Escape leaves, and when all is learned keys are for the buttons again
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            Optional<Stroke> stroke = Stroke.of(event);
            stroke.ifPresent(model::pressed);
        }
        return true;
    }

    private void keep() {
        model.keep();
        desk.sheets().close();
    }

    private void show(PedalModel.State state) {
        parts.getChildren().clear();
        for (PedalModel.Part part : PedalModel.Part.values()) {
            parts.getChildren().add(box(part, state));
        }
        PedalModel.Part asked = state.asked();
        boolean done = asked == null;
        boolean learned = !state.learned().isEmpty();
        told.getStyleClass().setAll("label");
        told.getStyleClass()
                .addAll(state.told().isEmpty() ? List.of("muted") : List.of("echo", "bad"));
        String next =
                asked == null
                        ? texts.of(learned ? "keymap.pedal.done" : "keymap.pedal.nothing")
                        : texts.of("keymap.pedal.press." + asked.code());
        told.setText(state.told().isEmpty() ? next : state.told());
        skip.setDisable(done);
        keep.setDisable(!done || !learned);
        again.setDisable(!learned && !done);
    }

    private Node box(PedalModel.Part part, PedalModel.State state) {
        Label name = new Label(texts.of("keymap.pedal." + part.code()));
        name.getStyleClass().add("pedal-part");
        Stroke stroke = state.learned().get(part);
        Label key = new Label(stroke == null ? "–" : stroke.words());
        key.getStyleClass().add(stroke == null ? "faint" : "key-cap");
        Label does = new Label(texts.of("keymap.pedal.does." + part.code()));
        does.getStyleClass().add("muted");
        does.setWrapText(true);
        does.setTextAlignment(TextAlignment.CENTER);
        VBox box = new VBox(6, name, does, key);
        box.setAlignment(Pos.TOP_CENTER);
        box.getStyleClass().add("pedal-box");
        if (part == state.asked()) {
            box.getStyleClass().add("asked");
        }
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(150);
        return box;
    }
}
