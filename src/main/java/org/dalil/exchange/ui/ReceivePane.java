package org.dalil.exchange.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.dalil.desk.Desk;
import org.dalil.texts.Texts;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;

/// The sheet that takes in a share file: choose, check, look over, take in. Draws [ReceiveModel]
/// and forwards.
public final class ReceivePane {
    private final ReceiveModel model;
    private final Desk desk;
    private final Texts texts;
    private final SheetParts parts;
    private final TextField ourKey;
    private final PasswordField passphrase = new PasswordField();
    private final Label place = new Label();
    private final Label echo = new Label();
    private final VBox form;
    private final SurveyView view;
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();
    private final Button close = new Button();
    private final Button check = new Button();
    private final Button take = new Button();
    private final VBox sheet;

    public ReceivePane(ReceiveModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.parts = new SheetParts(texts);
        this.view = new SurveyView(desk, parts);
        ourKey = parts.keyBox("receive-our-key", "");
        form = form();
        echo.setId("receive-echo");
        echo.getStyleClass().add("echo");
        echo.setWrapText(true);
        VBox body = new VBox(form, view.root(), echo);
        body.getStyleClass().add("sheet-body");
        sheet =
                parts.sheet(
                        "receive-sheet",
                        parts.head("exchange.receive.title", "exchange.receive.text"),
                        body,
                        foot());
        model.stage().subscribe(this::tell);
        model.problem().subscribe(this::tell);
        model.file().subscribe(this::tell);
        model.ourKey().subscribe(ourKey::setText);
        tell();
    }

    /// Shows it over the screen.
    public void open() {
        model.open();
        desk.sheets().show(sheet, model::close);
    }

    private VBox form() {
        passphrase.setId("receive-passphrase");
        passphrase.getStyleClass().add("plain-field");
        passphrase.setPromptText(texts.of("exchange.receive.passphrase"));
        passphrase.setAccessibleText(texts.of("exchange.receive.passphrase"));
        passphrase.textProperty().bindBidirectional(model.passphrase());
        place.setId("receive-place");
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        Button choose = new Button();
        parts.button(choose, "receive-choose", "exchange.receive.choose", this::choose);
        HBox where = new HBox(10, place, choose);
        where.getStyleClass().add("place-row");
        Label hint = parts.words("exchange.receive.our-key-hint", Map.of());
        hint.getStyleClass().add("muted");
        return new VBox(
                10, where, passphrase, parts.label("exchange.receive.our-key"), ourKey, hint);
    }

    private HBox foot() {
        bar.setId("receive-progress");
        bar.setAccessibleText(texts.of("exchange.receive.checking"));
        parts.button(stop, "receive-stop", "exchange.sheet.stop", model::stop);
        parts.button(close, "receive-close", "exchange.sheet.cancel", desk.sheets()::close);
        parts.button(
                check,
                "receive-check",
                "exchange.receive.check",
                () -> model.check(texts.of("exchange.receive.checking")));
        parts.button(
                take,
                "receive-take",
                "exchange.receive.take",
                () -> model.take(texts.of("exchange.receive.taking")));
        check.getStyleClass().add("primary");
        take.getStyleClass().add("primary");
        return parts.foot(bar, stop, close, check, take);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("exchange.receive.choose"));
        File chosen = chooser.showOpenDialog(sheet.getScene().getWindow());
        if (chosen != null) {
            model.file().set(chosen.toPath());
        }
    }

    private void tell() {
        ReceiveModel.Stage stage = model.stage().get();
        Path file = model.file().get();
        place.setText(file == null ? texts.of("exchange.receive.no-file") : file.toString());
        boolean choosing =
                stage == ReceiveModel.Stage.CHOOSING || stage == ReceiveModel.Stage.CHECKING;
        boolean working =
                stage == ReceiveModel.Stage.CHECKING || stage == ReceiveModel.Stage.TAKING;
        boolean done = stage == ReceiveModel.Stage.DONE;
        form.setDisable(working);
        parts.show(form, choosing);
        parts.show(view.root(), !choosing);
        if (!choosing) {
            view.show(model.arrival(), model.survey(), done);
        }
        parts.show(echo, model.problem().get() != null);
        parts.echo(echo, model.problem().get(), "exchange.receive.no-file");
        parts.show(bar, working);
        parts.show(stop, working);
        parts.show(close, !working);
        parts.show(check, stage == ReceiveModel.Stage.CHOOSING);
        parts.show(take, stage == ReceiveModel.Stage.CHECKED);
        check.setDefaultButton(stage == ReceiveModel.Stage.CHOOSING);
        take.setDefaultButton(stage == ReceiveModel.Stage.CHECKED);
        check.setDisable(file == null);
        take.setDisable(model.survey() == null || model.survey().total().fresh() == 0);
        close.setText(texts.of(done ? "exchange.sheet.close" : "exchange.sheet.cancel"));
    }
}
