package org.dalil.exchange.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.dalil.desk.Desk;
import org.dalil.desk.control.secret.PassphraseField;
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
    private final PassphraseField passphrase;
    private final Label place = new Label();
    private final Label echo = new Label();
    private final VBox form;
    private final SurveyView view;
    private final WorkFoot foot;
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
        passphrase = parts.passphrase("receive-passphrase", "exchange.receive.passphrase");
        form = form();
        echo.setId("receive-echo");
        echo.getStyleClass().add("echo");
        echo.setWrapText(true);
        foot = foot();
        VBox body = new VBox(form, view.root(), echo);
        body.getStyleClass().add("sheet-body");
        sheet =
                parts.sheet(
                        "receive-sheet",
                        parts.head("exchange.receive.title", "exchange.receive.text"),
                        body,
                        foot.root());
        model.stage().subscribe(this::tell);
        model.problem().subscribe(this::tell);
        model.file().subscribe(this::tell);
        model.ourKey().subscribe(ourKey::setText);
        tell();
    }

    /// Shows it over the screen.
    public void open() {
        model.open();
        desk.sheets()
                .show(
                        sheet,
                        () -> {
                            passphrase.wipe();
                            model.close();
                        },
                        this::isWorking);
    }

    private VBox form() {
        Label hint = parts.words("exchange.receive.our-key-hint", Map.of());
        hint.getStyleClass().add("muted");
        return new VBox(
                10,
                parts.where(place, "receive", "exchange.receive.choose", this::choose),
                passphrase,
                parts.label("exchange.receive.our-key"),
                ourKey,
                hint);
    }

    private WorkFoot foot() {
        parts.button(
                check,
                "receive-check",
                "exchange.receive.check",
                () -> model.check(texts.of("exchange.receive.checking"), passphrase.chars()));
        parts.button(
                take,
                "receive-take",
                "exchange.receive.take",
                () -> model.take(texts.of("exchange.receive.taking")));
        WorkFoot made =
                new WorkFoot(
                        parts, texts, "receive", model::stop, desk.sheets()::close, check, take);
        made.bar().setAccessibleText(texts.of("exchange.receive.checking"));
        return made;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("exchange.receive.choose"));
        File chosen = chooser.showOpenDialog(sheet.getScene().getWindow());
        if (chosen != null) {
            model.file().set(chosen.toPath());
        }
    }

    private boolean isWorking() {
        ReceiveModel.Stage stage = model.stage().get();
        return stage == ReceiveModel.Stage.CHECKING || stage == ReceiveModel.Stage.TAKING;
    }

    private void tell() {
        ReceiveModel.Stage stage = model.stage().get();
        Path file = model.file().get();
        place.setText(file == null ? texts.of("exchange.receive.no-file") : file.toString());
        boolean choosing =
                stage == ReceiveModel.Stage.CHOOSING || stage == ReceiveModel.Stage.CHECKING;
        boolean working = isWorking();
        boolean done = stage == ReceiveModel.Stage.DONE;
        form.setDisable(working);
        parts.show(form, choosing);
        parts.show(view.root(), !choosing);
        if (!choosing) {
            passphrase.wipe();
            view.show(model.arrival(), model.survey(), done);
        }
        parts.show(echo, model.problem().get() != null);
        parts.echo(echo, model.problem().get(), "exchange.receive.no-file");
        foot.show(working, done);
        parts.show(check, stage == ReceiveModel.Stage.CHOOSING);
        parts.show(take, stage == ReceiveModel.Stage.CHECKED);
        check.setDefaultButton(stage == ReceiveModel.Stage.CHOOSING);
        take.setDefaultButton(stage == ReceiveModel.Stage.CHECKED);
        check.setDisable(file == null);
        take.setDisable(model.survey() == null || model.survey().total().fresh() == 0);
    }
}
