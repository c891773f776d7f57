package org.dalil.exchange.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;

import org.dalil.desk.Desk;
import org.dalil.desk.control.secret.PassphraseField;
import org.dalil.exchange.sharing.Alongside;
import org.dalil.exchange.sharing.Shared;
import org.dalil.kernel.Problem;
import org.dalil.texts.Texts;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sheet that makes a share file: for whom, what for, where; then what was made and the
/// fingerprint to tell. Draws [ShareModel] and forwards.
public final class SharePane {
    private final ShareModel model;
    private final Desk desk;
    private final Texts texts;
    private final SheetParts parts;
    private final TextArea keys = new TextArea();
    private final PassphraseField passphrase;
    private final PassphraseField again;
    private final ProgressBar strength = new ProgressBar(0);
    private final Label echo = new Label();
    private final Label place = new Label();
    private final WorkFoot foot;
    private final Button start = new Button();
    private final Button leaveOut = new Button();
    private final UnfoundedBox unfounded;
    private final VBox form;
    private final VBox result = new VBox(10);
    private final VBox sheet;
    private final Timeline ticking;

    public SharePane(ShareModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.parts = new SheetParts(texts);
        passphrase = parts.passphrase("share-passphrase", "exchange.share.passphrase");
        again = parts.passphrase("share-again", "exchange.share.again");
        unfounded = new UnfoundedBox(desk);
        form = form();
        foot = foot();
        VBox body = new VBox(form, result);
        body.getStyleClass().add("sheet-body");
        sheet =
                parts.sheet(
                        "share-sheet",
                        parts.head("exchange.share.title", "exchange.share.text"),
                        body,
                        foot.root());
        ticking =
                new Timeline(
                        new KeyFrame(
                                Duration.millis(120),
                                tick -> foot.bar().setProgress(model.fraction())));
        ticking.setCycleCount(Animation.INDEFINITE);
        model.stage().subscribe(this::tell);
        model.problem().subscribe(this::tell);
        List.of(model.keys(), model.purpose()).forEach(text -> text.subscribe(this::tell));
        model.passphrase().subscribe(this::tell);
        model.byKey().subscribe(this::tell);
        model.file().subscribe(this::tell);
        model.unfounded().subscribe(unfounded::show);
        tell();
    }

    /// Shows it over the screen.
    public void open() {
        ticking.play();
        model.look();
        desk.sheets()
                .show(
                        sheet,
                        () -> {
                            model.leave();
                            wipe();
                            ticking.stop();
                        },
                        this::isRunning);
    }

    private VBox form() {
        fields();
        hints();
        return new VBox(
                10,
                unfounded.root(),
                whom(),
                keys,
                passphrase,
                strength,
                again,
                echo,
                leaveOut,
                parts.label("exchange.share.purpose"),
                purpose(),
                parts.where(place, "share", "exchange.share.choose", this::choose));
    }

    private HBox whom() {
        ToggleGroup whom = new ToggleGroup();
        boolean byKey = model.byKey().get();
        RadioButton forKey = choice(whom, "share-for-key", "exchange.share.for-key", byKey);
        RadioButton forPhrase =
                choice(whom, "share-for-passphrase", "exchange.share.for-passphrase", !byKey);
        forKey.selectedProperty().bindBidirectional(model.byKey());
        return new HBox(18, forKey, forPhrase);
    }

    private void fields() {
        keys.setPrefRowCount(3);
        keys.setWrapText(true);
        field(keys, "share-keys", "exchange.share.keys").bindBidirectional(model.keys());
        passphrase.onChange(this::typed);
        again.onChange(this::typed);
    }

    private void typed() {
        model.passphrase().set(TypedTwice.in(passphrase, again));
    }

    private void wipe() {
        passphrase.wipe();
        again.wipe();
    }

    private TextField purpose() {
        TextField purpose = new TextField();
        field(purpose, "share-purpose", "exchange.share.purpose")
                .bindBidirectional(model.purpose());
        purpose.setPromptText(null);
        return purpose;
    }

    private void hints() {
        strength.getStyleClass().add("strength");
        strength.setMaxWidth(Double.MAX_VALUE);
        echo.getStyleClass().add("echo");
        echo.setId("share-echo");
        echo.setWrapText(true);
    }

    private RadioButton choice(ToggleGroup group, String id, String key, boolean chosen) {
        RadioButton button = new RadioButton(texts.of(key));
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(chosen);
        return button;
    }

    private StringProperty field(TextInputControl field, String id, String key) {
        field.setId(id);
        field.getStyleClass().add("plain-field");
        field.setPromptText(texts.of(key));
        field.setAccessibleText(texts.of(key));
        return field.textProperty();
    }

    private WorkFoot foot() {
        parts.button(start, "share-start", "exchange.share.start", this::start);
        start.setDefaultButton(true);
        parts.button(
                leaveOut,
                "share-leave-out",
                "exchange.share.leave-out",
                () -> {
                    model.leaveOut();
                    start();
                });
        WorkFoot made =
                new WorkFoot(parts, texts, "share", model::stop, desk.sheets()::close, start);
        made.bar().setAccessibleText(texts.of("exchange.share.running"));
        return made;
    }

    private void start() {
        model.start(texts.of("exchange.share.running"), passphrase.chars());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("exchange.share.choose"));
        chooser.setInitialFileName(texts.of("exchange.share.file-name") + ".dalil.age");
        File chosen = chooser.showSaveDialog(sheet.getScene().getWindow());
        if (chosen != null) {
            model.file().set(chosen.toPath());
        }
    }

    private boolean isRunning() {
        return model.stage().get() == ShareModel.Stage.RUNNING;
    }

    private void tell() {
        boolean byKey = model.byKey().get();
        parts.show(keys, byKey);
        for (Node node : List.of(passphrase, strength, again)) {
            parts.show(node, !byKey);
        }
        strength.setProgress(model.passphrase().get().level() / 4.0);
        Path file = model.file().get();
        place.setText(file == null ? texts.of("exchange.share.no-file") : file.toString());
        Problem problem = model.problem().get() == null ? model.wrong() : model.problem().get();
        parts.echo(echo, problem, byKey ? "exchange.share.key-hint" : "exchange.share.phrase-hint");
        int refused = model.unattributed().get().size();
        leaveOut.setText(texts.of("exchange.share.leave-out", Map.of("count", refused)));
        parts.show(leaveOut, refused > 0);
        boolean running = isRunning();
        boolean done = model.stage().get() == ShareModel.Stage.DONE;
        form.setDisable(running);
        parts.show(form, !done);
        parts.show(result, done);
        foot.show(running, done);
        parts.show(start, !running && !done);
        start.setDisable(!model.isReady());
        Shared shared = model.shared().get();
        if (done && shared != null && result.getChildren().isEmpty()) {
            result.getChildren().setAll(result(shared));
            wipe();
        }
    }

    private List<Node> result(Shared shared) {
        Label made =
                parts.words(
                        "exchange.share.done",
                        Map.of(
                                "file", shared.share().fileName(),
                                "count", shared.share().records(),
                                "attachments", shared.share().attachments(),
                                "size", texts.bytes(shared.share().size())));
        made.setId("share-done");
        List<Node> nodes = new ArrayList<>(List.of(made));
        Alongside alongside = shared.alongside();
        if (alongside.claims() > 0) {
            Label against =
                    parts.words(
                            "exchange.share.alongside",
                            Map.of("claims", alongside.claims(), "sources", alongside.sources()));
            against.setId("share-alongside");
            nodes.add(against);
        }
        if (model.leftOut() > 0) {
            Label without =
                    parts.words("exchange.share.left-out", Map.of("count", model.leftOut()));
            without.setId("share-left-out");
            nodes.add(without);
        }
        nodes.add(parts.words("exchange.share.tell", Map.of()));
        nodes.add(parts.keyBox("share-fingerprint", shared.fingerprint()));
        return nodes;
    }
}
