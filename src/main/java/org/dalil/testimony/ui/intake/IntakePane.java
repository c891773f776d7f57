package org.dalil.testimony.ui.intake;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.PathChoice;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenText;
import org.dalil.kernel.Problem;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The sheet that brings a transcript in: its file, what is said of it, what it becomes, and what
/// could not be read. Draws [IntakeModel] and forwards.
final class IntakePane {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 270;
    private static final double REMARKS = 84;

    private final IntakeModel model;
    private final Desk desk;
    private final Texts texts;
    private final PathChoice choice;
    private final IntakeFields fields;
    private final Label name = new Label();
    private final HBox place;
    private final ListView<SegmentDraft> segments = new ListView<>();
    private final ListView<SpokenRemark> remarks = new ListView<>();
    private final Label fare = new Label();
    private final Label echo = new Label();
    private final EmptyState empty;
    private final VBox reading;
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Button close;
    private final Button take;
    private final VBox sheet;
    private final Timeline ticking;

    IntakePane(IntakeModel model, PathChoice choice, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.choice = choice;
        texts = desk.texts();
        fields = new IntakeFields(model, desk);
        place = place();
        empty =
                new EmptyState(
                        Feather.FILE_TEXT,
                        texts.of("testimony.intake.empty.title"),
                        texts.of("testimony.intake.empty.text"));
        empty.setMinHeight(HEIGHT);
        reading = reading();
        stop = Actions.button("intake-stop", texts.of("testimony.intake.stop"), model::stop);
        close = Actions.button("intake-close", texts.of("desk.close"), desk.sheets()::close);
        take = Actions.primary("intake-take", texts.of("testimony.intake.take"), model::take);
        sheet =
                new VBox(
                        new SheetHead(
                                texts.of("testimony.intake.head"),
                                texts.of("testimony.intake.text")),
                        body(),
                        foot());
        drops();
        ticking =
                new Timeline(
                        new KeyFrame(
                                Duration.millis(120), tick -> bar.setProgress(model.fraction())));
        ticking.setCycleCount(Animation.INDEFINITE);
        model.stage().subscribe(this::tell);
        model.plan().subscribe(this::tell);
        model.wish().subscribe(this::tell);
        model.there().subscribe(this::tell);
        tell();
    }

    /// Shows it.
    ///
    /// @param file the file to read at once; null to ask for one
    void open(@Nullable Path file) {
        ticking.play();
        desk.sheets().show(sheet, this::closed, this::isWorking);
        if (file != null) {
            model.choose(file);
        }
    }

    private void closed() {
        ticking.stop();
        model.close();
    }

    private boolean isWorking() {
        return model.stage().get() == IntakeModel.Stage.KEEPING;
    }

    private HBox place() {
        name.setId("intake-file");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button button =
                Actions.button("intake-choose", texts.of("testimony.intake.choose"), this::choose);
        HBox made = new HBox(10, name, button);
        made.getStyleClass().add("place-row");
        return made;
    }

    private void choose() {
        List<Path> chosen =
                choice.files(sheet.getScene().getWindow(), texts.of("testimony.intake.choose"));
        if (!chosen.isEmpty()) {
            model.choose(chosen.getFirst());
        }
    }

    private VBox body() {
        echo.setId("intake-echo");
        echo.getStyleClass().add("echo");
        echo.setWrapText(true);
        echo.setMinHeight(Region.USE_PREF_SIZE);
        VBox body = new VBox(place, new StackPane(empty, reading), echo);
        body.getStyleClass().add("sheet-body");
        return body;
    }

    private void drops() {
        sheet.setId("intake-sheet");
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        sheet.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles() && !isWorking()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        sheet.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (event.getDragboard().hasFiles() && !isWorking()) {
                        model.choose(event.getDragboard().getFiles().getFirst().toPath());
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    private VBox reading() {
        segments.setId("intake-segments");
        segments.setAccessibleText(texts.of("testimony.intake.preview"));
        segments.getStyleClass().add("import-list");
        segments.setCellFactory(list -> new SegmentCell(texts, list));
        segments.setPrefHeight(HEIGHT - 40);
        segments.setMinHeight(110);
        VBox.setVgrow(segments, Priority.ALWAYS);
        remarks.setId("intake-remarks");
        remarks.getStyleClass().add("import-list");
        remarks.setCellFactory(list -> new RemarkCell(list));
        remarks.setPrefHeight(REMARKS);
        remarks.setMinHeight(REMARKS);
        fare.setId("intake-fare");
        fare.getStyleClass().add("section-heading");
        fare.setWrapText(true);
        VBox made = new VBox(12, fields.root(), columns(), segments, fare, remarks);
        VBox.setMargin(segments, new Insets(-8, 0, 0, 0));
        VBox.setMargin(remarks, new Insets(-6, 0, 0, 0));
        return made;
    }

    private HBox columns() {
        HBox head =
                new HBox(
                        10,
                        column("testimony.intake.column.time", SegmentCell.TIME),
                        column("testimony.intake.column.who", SegmentCell.WHO),
                        column("testimony.intake.column.words", Region.USE_COMPUTED_SIZE));
        head.setPadding(new Insets(0, 13, 0, 13));
        return head;
    }

    private Label column(String key, double width) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("section-heading");
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }

    private HBox foot() {
        bar.setId("intake-progress");
        bar.setAccessibleText(texts.of("testimony.intake.working"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, bar, stop, close, take);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private void tell() {
        IntakeModel.Stage stage = model.stage().get();
        IntakePlan plan = model.plan().get();
        SpokenText text = plan == null ? null : plan.reading().text();
        boolean working = stage == IntakeModel.Stage.READING || isWorking();
        boolean done = stage == IntakeModel.Stage.DONE;
        file(text);
        seen(empty, plan == null);
        seen(reading, plan != null);
        reading.setDisable(isWorking() || done);
        place.setDisable(isWorking() || done);
        fields.show();
        if (plan != null && !segments.getItems().equals(plan.shown())) {
            segments.getItems().setAll(plan.shown());
            segments.scrollTo(0);
        }
        fare(plan, text);
        echo(plan, stage);
        seen(bar, working);
        seen(stop, working);
        seen(close, !isWorking());
        close.setText(texts.of(done ? "desk.close" : "testimony.intake.cancel"));
        seen(take, !done);
        take.setDisable(!model.isReady());
        take.setDefaultButton(model.isReady());
        if (done) {
            Focus.give(close);
        }
    }

    private void file(@Nullable SpokenText text) {
        Path file = model.file();
        name.setText(
                file == null ? texts.of("testimony.intake.no-file") : IntakeReading.name(file));
        List<Node> row = new ArrayList<>(List.of(name, place.getChildren().getLast()));
        if (text != null) {
            row.add(1, new Tag(texts.of(text.format().key()), Tag.Tone.ACCENT));
        }
        if (row.size() != place.getChildren().size() || text != null) {
            place.getChildren().setAll(row);
        }
    }

    private void fare(@Nullable IntakePlan plan, @Nullable SpokenText text) {
        List<SpokenRemark> told = text == null ? List.of() : text.remarks();
        if (!remarks.getItems().equals(told)) {
            remarks.getItems().setAll(told);
        }
        seen(remarks, !told.isEmpty());
        List<String> words = new ArrayList<>();
        if (plan != null && plan.laid() != null) {
            var laid = Objects.requireNonNull(plan.laid());
            words.add(
                    texts.of(
                            "testimony.intake.laid",
                            Map.of(
                                    "count",
                                    laid.words().size(),
                                    "all",
                                    laid.on().segments().size())));
            if (!laid.alone().isEmpty()) {
                words.add(texts.of("testimony.intake.alone", Map.of("count", laid.alone().size())));
            }
        } else if (plan != null) {
            words.add(texts.of("testimony.intake.fare", Map.of("count", plan.drafts().size())));
            if (plan.drafts().size() > plan.shown().size()) {
                words.add(texts.of("testimony.intake.first", Map.of("count", plan.shown().size())));
            }
        }
        if (text != null) {
            words.add(texts.of("testimony.intake.remarks", Map.of("count", told.size())));
        }
        fare.setText(String.join(" · ", words));
        remarks.setAccessibleText(fare.getText());
    }

    private void echo(@Nullable IntakePlan plan, IntakeModel.Stage stage) {
        Problem problem = plan == null ? null : plan.problem();
        echo.setText(
                stage == IntakeModel.Stage.DONE
                        ? texts.of("testimony.intake.done")
                        : problem != null
                                ? texts.of(problem)
                                : stage == IntakeModel.Stage.READING
                                        ? texts.of("testimony.intake.reading")
                                        : "");
        echo.getStyleClass().remove("bad");
        if (problem != null) {
            echo.getStyleClass().add("bad");
        }
        seen(echo, !echo.getText().isEmpty());
    }

    private static void seen(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    /// Something that could not be taken as it stood.
    private final class RemarkCell extends ListCell<SpokenRemark> {
        RemarkCell(ListView<SpokenRemark> list) {
            setWrapText(true);
            prefWidthProperty().bind(list.widthProperty().subtract(20));
        }

        @Override
        protected void updateItem(@Nullable SpokenRemark one, boolean nothing) {
            super.updateItem(one, nothing);
            setText(nothing || one == null ? null : texts.of(one.key(), one.args()));
        }
    }
}
