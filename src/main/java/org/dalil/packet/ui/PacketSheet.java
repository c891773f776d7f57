package org.dalil.packet.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.bound.Bound;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.kernel.RecordRef;
import org.dalil.packet.assemble.Making;
import org.dalil.packet.plan.PacketPlan;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The sheet that puts a packet together: what for, what would go and what stays, live; then what
/// was made, with the eight words to tell. Draws [PacketModel] and forwards.
public final class PacketSheet {
    private static final double WIDE = 1080;
    private static final double FORM = 330;
    private final PacketModel model;
    private final PacketParts parts;
    private final Desk desk;
    private final Texts texts;
    private final Label state = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button make;
    private final Button stop;
    private final Button close;
    private final VBox body = new VBox();
    private final Timeline ticking;

    private PacketSheet(PacketParts parts, Desk desk, List<RecordRef> roots) {
        this.parts = parts;
        this.desk = desk;
        this.texts = desk.texts();
        model = new PacketModel(parts, desk, roots);
        make = Actions.primary("packet-make", texts.of("packet.sheet.make"), this::make);
        stop = Actions.button("packet-stop", texts.of("packet.sheet.stop"), model::stop);
        close =
                Actions.button(
                        "packet-close", texts.of("packet.sheet.cancel"), desk.sheets()::close);
        ticking =
                new Timeline(
                        new KeyFrame(
                                Duration.millis(120), tick -> bar.setProgress(model.fraction())));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    /// Opens over the screen.
    ///
    /// @param roots what it is about
    public static void open(PacketParts parts, Desk desk, List<RecordRef> roots) {
        new PacketSheet(parts, desk, roots).show();
    }

    private void show() {
        PlanTabs tabs = new PlanTabs(model, desk);
        HBox.setHgrow(tabs.root(), Priority.ALWAYS);
        HBox both = new HBox(22, form(), tabs.root());
        body.getChildren().setAll(both);
        body.getStyleClass().add("sheet-body");
        VBox sheet =
                new VBox(
                        new SheetHead(
                                texts.of("packet.sheet.title"), texts.of("packet.sheet.text")),
                        body,
                        foot());
        sheet.setId("packet-sheet");
        sheet.setMaxWidth(WIDE);
        sheet.setPrefWidth(WIDE);
        for (StringProperty one : List.of(model.title(), model.words(), model.keys())) {
            one.subscribe(any -> tell());
        }
        model.shape().subscribe(any -> tell());
        model.prepared().subscribe(any -> tell());
        model.stage().subscribe(any -> tell());
        model.problem().subscribe(any -> tell());
        model.made().subscribe(this::done);
        ticking.play();
        model.look();
        desk.sheets()
                .show(
                        sheet,
                        () -> {
                            ticking.stop();
                            model.leave();
                        },
                        () -> model.stage().get() == PacketModel.Stage.RUNNING);
    }

    private VBox form() {
        TextArea keys =
                area(
                        "packet-keys",
                        "packet.field.keys",
                        "packet.field.keys-prompt",
                        model.keys(),
                        3);
        keys.managedProperty().bind(keys.visibleProperty());
        model.shape().subscribe(now -> keys.setVisible(now == PacketShape.SEALED));
        VBox form =
                new VBox(
                        6,
                        label("packet.field.title"),
                        title(),
                        label("packet.field.purpose"),
                        purpose(),
                        label("packet.field.words"),
                        area(
                                "packet-words",
                                "packet.field.words",
                                "packet.field.words-prompt",
                                model.words(),
                                3),
                        label("packet.field.terms"),
                        area(
                                "packet-terms",
                                "packet.field.terms",
                                "packet.field.terms-prompt",
                                model.terms(),
                                2),
                        label("packet.field.shape"),
                        shape(),
                        keys);
        form.setMinWidth(FORM);
        form.setPrefWidth(FORM);
        return form;
    }

    private TextField title() {
        return field(
                "packet-title", "packet.field.title", "packet.field.title-prompt", model.title());
    }

    private Node purpose() {
        CodeChoice<ConsentPurpose> purpose =
                new CodeChoice<>(
                        texts.of("packet.field.purpose"),
                        List.of(ConsentPurpose.values()),
                        one -> texts.of("packet.purpose." + one.code().replace('_', '-')),
                        model::purpose);
        purpose.named("packet-purpose", FORM).show(ConsentPurpose.UN_CONFIDENTIAL);
        return purpose.control();
    }

    private Node shape() {
        CodeChoice<PacketShape> shape =
                new CodeChoice<>(
                        texts.of("packet.field.shape"),
                        List.of(PacketShape.values()),
                        one -> one.words(texts),
                        model.shape()::set);
        shape.named("packet-shape", FORM).show(model.shape().get());
        return shape.control();
    }

    private Label label(String key) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("section-heading");
        return label;
    }

    private TextField field(String id, String key, String prompt, StringProperty value) {
        TextField field = new TextField();
        Bound.of(field, Bound.LINE);
        return bound(field, id, key, prompt, value);
    }

    private TextArea area(String id, String key, String prompt, StringProperty value, int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        Bound.of(area, Bound.LINES);
        return bound(area, id, key, prompt, value);
    }

    private <T extends TextInputControl> T bound(
            T field, String id, String key, String prompt, StringProperty value) {
        field.setId(id);
        field.setAccessibleText(texts.of(key));
        field.setPromptText(texts.of(prompt));
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private HBox foot() {
        state.setId("packet-state");
        state.setWrapText(true);
        state.setMinWidth(0);
        state.setMinHeight(Region.USE_PREF_SIZE);
        state.getStyleClass().add("echo");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        bar.setId("packet-progress");
        for (Button one : List.of(make, stop, close)) {
            one.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox foot = new HBox(10, state, bar, stop, close, make);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private void tell() {
        boolean running = model.stage().get() == PacketModel.Stage.RUNNING;
        boolean done = model.stage().get() == PacketModel.Stage.DONE;
        String missing = model.missing();
        String problem = model.problem().get();
        state.getStyleClass().remove("bad");
        if (problem != null) {
            state.getStyleClass().add("bad");
        }
        state.setText(
                running
                        ? texts.of("packet.sheet.running")
                        : problem != null ? problem : missing != null ? missing : counts());
        make.setDisable(missing != null);
        seen(bar, running);
        seen(stop, running);
        seen(close, !running);
        seen(make, !running && !done);
        seen(state, !done);
    }

    private String counts() {
        PreparedPacket prepared = model.prepared().get();
        if (prepared == null) {
            return "";
        }
        PacketPlan.Counts counts = prepared.plan().counts();
        return texts.of(
                "packet.sheet.counts",
                Map.of(
                        "claims", counts.claims(),
                        "exhibits", counts.exhibits(),
                        "originals", counts.originals()));
    }

    private void make() {
        parts.choice()
                .newFile(make.getScene().getWindow(), texts.of("packet.sheet.title"), model.name())
                .ifPresent(model::make);
    }

    private void done(Making.@Nullable Made made) {
        if (made == null) {
            return;
        }
        Label where = words("packet.done.where", Map.of("place", made.packet().target()));
        Label eight = new Label(String.join(" · ", made.packet().words()));
        eight.setId("packet-eight");
        eight.getStyleClass().add("packet-words");
        eight.setWrapText(true);
        VBox result =
                new VBox(
                        10,
                        where,
                        words(
                                "packet.done.holds",
                                Map.of(
                                        "files", made.packet().files(),
                                        "size", texts.bytes(made.packet().bytes()))),
                        label("packet.done.words"),
                        eight,
                        words(
                                "packet.done.key",
                                Map.of("fingerprint", made.packet().fingerprint())),
                        words("packet.done.noted", Map.of()));
        result.setId("packet-result");
        body.getChildren().setAll(result);
        close.setText(texts.of("packet.sheet.close"));
        Focus.give(close);
    }

    private Label words(String key, Map<String, Object> args) {
        Label words = new Label(texts.of(key, args));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private static void seen(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
