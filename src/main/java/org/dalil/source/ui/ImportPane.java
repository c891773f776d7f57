package org.dalil.source.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.dalil.desk.Desk;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.kernel.RecordRef;
import org.dalil.source.intake.FoundFiles;
import org.dalil.source.intake.ImportOutcome;
import org.dalil.source.intake.ImportReport;
import org.dalil.texts.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// The one import sheet: the files with what is known of each, the first lines of the chosen one,
/// progress, and the outcome. Draws [ImportModel] and forwards what the user does.
public final class ImportPane {
    private static final double WIDTH = 980;
    private static final double LIST = 264;

    private final ImportModel model;
    private final Desk desk;
    private final Texts texts;
    private final Consumer<RecordRef> done;
    private final ListView<ImportLine> list = new ListView<>();
    private final ImportPreview preview;
    private final Label state = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();
    private final Button close = new Button();
    private final Button start = new Button();
    private final Button table = new Button();
    private final Button interview = new Button();
    private final Consumer<UUID> tables;
    private final Timeline ticking;
    private final VBox sheet;
    private Consumer<UUID> interviews = source -> {};
    private int last;

    /// @param done told the first source of a finished import, to show it
    /// @param tables makes records of the table that a source holds
    public ImportPane(
            ImportModel model, Desk desk, Consumer<RecordRef> done, Consumer<UUID> tables) {
        this.tables = tables;
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.done = done;
        preview = new ImportPreview(texts, charset -> model.encode(chosen(), charset));
        ticking = new Timeline(new KeyFrame(Duration.millis(120), tick -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        list.setId("import-files");
        list.getStyleClass().add("import-list");
        list.setAccessibleText(texts.of("source.intake.title"));
        list.setItems(model.lines());
        list.setCellFactory(view -> new ImportCell(texts, model));
        list.setMinHeight(LIST);
        list.setPrefHeight(LIST);
        list.getSelectionModel().selectedItemProperty().subscribe(preview::show);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sheet = new VBox(head(), body(), foot());
        sheet.setId("import-sheet");
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        model.stage().subscribe(this::tell);
        model.lines()
                .addListener((javafx.collections.ListChangeListener<ImportLine>) change -> tell());
    }

    /// Offers to write down whose words a recording holds and what they allow.
    ///
    /// @param open hears the source
    ImportPane interviews(Consumer<UUID> open) {
        interviews = open;
        return this;
    }

    private VBox head() {
        return new SheetHead(texts.of("source.intake.title"), texts.of("source.intake.text"));
    }

    private VBox body() {
        Label name = column("source.intake.column.name", 0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox columns =
                new HBox(
                        8,
                        column("source.intake.column.include", ImportCell.INCLUDE - 8),
                        name,
                        column("source.intake.column.type", ImportCell.TYPE),
                        column("source.intake.column.size", ImportCell.SIZE),
                        column("source.intake.column.sha256", ImportCell.HASH),
                        column(null, ImportCell.STATE));
        columns.getStyleClass().add("import-columns");
        columns.getChildren().getFirst().setVisible(false);
        columns.getChildren().get(3).getStyleClass().add("right");
        VBox table = new VBox(columns, list);
        VBox body = new VBox(table, preview.root());
        body.getStyleClass().add("sheet-body");
        return body;
    }

    private Label column(@org.jspecify.annotations.Nullable String key, double width) {
        Label label = new Label(key == null ? "" : texts.of(key));
        label.getStyleClass().add("section-heading");
        if (width > 0) {
            ImportCell.fix(label, width);
        }
        return label;
    }

    private HBox foot() {
        state.setId("import-state");
        state.setWrapText(true);
        state.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.setId("import-progress");
        bar.setPrefWidth(180);
        bar.setAccessibleText(texts.of("source.intake.running"));
        stop.setText(texts.of("source.intake.stop"));
        stop.setId("import-stop");
        stop.setOnAction(pressed -> model.stop());
        close.setId("import-close");
        close.setOnAction(pressed -> desk.sheets().close());
        start.setId("import-start");
        start.getStyleClass().add("primary");
        start.setDefaultButton(true);
        start.setOnAction(pressed -> model.start());
        table.setText(texts.of("source.intake.table"));
        table.setId("import-table");
        table.getStyleClass().add("primary");
        table.setOnAction(pressed -> openTable());
        interview.setText(texts.of("source.intake.interview"));
        interview.setId("import-interview");
        interview.getStyleClass().add("primary");
        interview.setOnAction(pressed -> openInterview());
        for (Button button : List.of(stop, close, start, table, interview)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox foot = new HBox(state, space, bar, stop, close, start, table, interview);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private void openTable() {
        model.table()
                .ifPresent(source -> {
                    desk.sheets().close();
                    tables.accept(source.id());
                });
    }

    private void openInterview() {
        model.recording()
                .ifPresent(source -> {
                    desk.sheets().close();
                    interviews.accept(source.id());
                });
    }

    /// Opens the sheet on files and folders.
    public void open(List<Path> files) {
        if (files.isEmpty() || model.stage().get() == ImportModel.Stage.RUNNING) {
            return;
        }
        if (model.stage().get() == ImportModel.Stage.CLOSED) {
            desk.sheets()
                    .show(
                            sheet,
                            this::closed,
                            () -> model.stage().get() == ImportModel.Stage.RUNNING);
        }
        model.open(files);
        ticking.play();
    }

    private void closed() {
        ticking.stop();
        ImportReport report = model.report().get();
        model.close();
        if (report != null) {
            report.files().stream()
                    .map(ImportReport.File::outcome)
                    .filter(ImportOutcome.Imported.class::isInstance)
                    .map(outcome -> ((ImportOutcome.Imported) outcome).source())
                    .findFirst()
                    .ifPresent(done);
        }
    }

    private void tell() {
        ImportModel.Stage stage = model.stage().get();
        boolean working = stage == ImportModel.Stage.LOOKING || stage == ImportModel.Stage.RUNNING;
        show(bar, working);
        show(stop, stage == ImportModel.Stage.RUNNING);
        show(close, stage != ImportModel.Stage.RUNNING);
        show(table, stage == ImportModel.Stage.DONE && model.table().isPresent());
        show(
                interview,
                stage == ImportModel.Stage.DONE
                        && model.table().isEmpty()
                        && model.recording().isPresent());
        show(start, stage == ImportModel.Stage.LOOKING || stage == ImportModel.Stage.CHOOSING);
        boolean finished = stage == ImportModel.Stage.DONE;
        close.setText(texts.of(finished ? "source.intake.close" : "source.cancel"));
        start.setDisable(stage != ImportModel.Stage.CHOOSING || model.included() == 0);
        start.setText(texts.of("source.intake.start", Map.of("count", model.included())));
        state.setText(stateWords(stage));
        keepChosen(stage);
        if (stage == ImportModel.Stage.DONE) {
            ticking.stop();
            list.refresh();
            close.requestFocus();
        }
        preview.show(list.getSelectionModel().getSelectedItem());
    }

    // A line that is written anew, by another encoding or its outcome, would lose its being chosen.
    private void keepChosen(ImportModel.Stage stage) {
        if (stage == ImportModel.Stage.CLOSED || stage == ImportModel.Stage.LOOKING) {
            last = 0;
        } else if (chosen() >= 0) {
            last = chosen();
        } else if (!model.lines().isEmpty()) {
            list.getSelectionModel().select(Math.min(last, model.lines().size() - 1));
            if (stage == ImportModel.Stage.CHOOSING) {
                list.requestFocus();
            }
        }
    }

    private String stateWords(ImportModel.Stage stage) {
        return switch (stage) {
            case LOOKING -> texts.of("source.intake.looking", Map.of("count", model.asked()));
            case RUNNING -> texts.of("source.intake.running");
            case DONE -> {
                ImportReport report = model.report().get();
                String summary = report == null ? "" : report.summary(texts);
                yield report == null || report.imported() == 0
                        ? summary
                        : summary + " · " + texts.of("source.intake.undo");
            }
            case CHOOSING ->
                    model.isCut()
                            ? texts.of("source.intake.cut", Map.of("limit", FoundFiles.LIMIT))
                            : "";
            case CLOSED -> "";
        };
    }

    private void tick() {
        bar.setProgress(model.fraction());
    }

    private int chosen() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void pressed(KeyEvent event) {
        int at = chosen();
        if (event.getCode() == KeyCode.SPACE && at >= 0) {
            model.include(at, !model.lines().get(at).choice().include());
            list.getSelectionModel().select(at);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) { // a list keeps Enter from default buttons
            model.start();
            event.consume();
        }
    }

    private static void show(Region node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
