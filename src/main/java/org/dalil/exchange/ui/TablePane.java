package org.dalil.exchange.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.dalil.desk.Desk;
import org.dalil.desk.PathChoice;
import org.dalil.desk.paint.Viewport;
import org.dalil.exchange.table.Plan;
import org.dalil.exchange.table.RowPlan;
import org.dalil.exchange.table.intake.Kept;
import org.dalil.exchange.table.intake.TableSource;
import org.dalil.kernel.Problem;
import org.dalil.texts.Texts;
import org.dalil.wire.table.TableLimits;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The sheet that makes records of a table: its columns at the left, what the rows become at the
/// right, what to look at below. Draws [TableModel] and forwards.
public final class TablePane {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 330;
    private static final double PROBLEMS = 84;

    private final TableModel model;
    private final Desk desk;
    private final Texts texts;
    private final PathChoice choice;
    private final SheetParts parts;
    private final TableColumns columns;
    private final TableOptions options;
    private final ListView<RowPlan> rows = new ListView<>();
    private final ListView<Problem> problems = new ListView<>();
    private final ListView<TableSource> available = new ListView<>();
    private final Label none;
    private final Label fare = new Label();
    private final Label echo = new Label();
    private final VBox choosing;
    private final VBox mapping;
    private final Button take = new Button();
    private final Button save = new Button();
    private final Button importing = new Button();
    private final WorkFoot foot;
    private final VBox sheet;
    private final Timeline ticking;
    private final Runnable importFile;

    /// @param importFile imports a file, when no table is there yet
    public TablePane(TableModel model, PathChoice choice, Runnable importFile, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.choice = choice;
        this.importFile = importFile;
        texts = desk.texts();
        parts = new SheetParts(texts);
        columns = new TableColumns(model, texts);
        options = new TableOptions(model, texts);
        none = parts.words("exchange.table.choose.none", Map.of());
        choosing = choosing();
        mapping = mapping();
        echo.setId("table-echo");
        echo.getStyleClass().add("echo");
        echo.setWrapText(true);
        echo.setMinHeight(Region.USE_PREF_SIZE);
        foot = foot();
        VBox body = new VBox(choosing, mapping, echo);
        body.getStyleClass().add("sheet-body");
        sheet =
                parts.sheet(
                        "table-sheet-root",
                        parts.head("exchange.table.title", "exchange.table.text"),
                        body,
                        foot.root());
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        ticking = new Timeline(new KeyFrame(Duration.millis(120), tick -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        model.stage().subscribe(this::tell);
        model.view().subscribe(this::tell);
        model.problem().subscribe(this::tell);
        model.available().subscribe(this::tell);
    }

    /// Shows it with the choice among the tables that are there.
    public void open() {
        model.choose();
        show();
    }

    /// Shows it on the table of a source.
    public void open(UUID source) {
        model.open(source);
        show();
    }

    private void show() {
        ticking.play();
        desk.sheets().show(sheet, this::closed, this::isWorking);
    }

    private void closed() {
        ticking.stop();
        model.close();
    }

    private VBox choosing() {
        available.setId("table-available");
        available.setAccessibleText(texts.of("exchange.table.choose"));
        available.getStyleClass().add("import-list");
        available.setPrefHeight(HEIGHT);
        available.setCellFactory(list -> new TitleCell());
        available.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen();
                key.consume();
            }
        });
        available.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openChosen();
            }
        });
        return new VBox(8, parts.label("exchange.table.choose"), none, available);
    }

    private void openChosen() {
        TableSource chosen = available.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen.source());
        }
    }

    private VBox mapping() {
        ScrollPane scroll = Viewport.direct(new ScrollPane(columns.root()));
        scroll.setId("table-columns");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("import-list");
        rows.setId("table-rows");
        rows.setAccessibleText(texts.of("exchange.table.preview"));
        rows.getStyleClass().add("import-list");
        rows.setCellFactory(list -> new TableRowCell(texts, list));
        problems.setId("table-problems");
        problems.getStyleClass().add("import-list");
        problems.setCellFactory(list -> new ProblemCell(texts, list));
        problems.getSelectionModel().selectedItemProperty().subscribe(this::go);
        problems.setMinHeight(PROBLEMS);
        problems.setPrefHeight(PROBLEMS);
        fare.setId("table-fare");
        fare.getStyleClass().add("section-heading");
        fare.setWrapText(true);
        VBox left = side(parts.label("exchange.table.columns"), scroll);
        VBox right = side(parts.label("exchange.table.preview"), rows);
        right.getChildren().addAll(fare, problems);
        HBox both = new HBox(14, left, right);
        both.setPrefHeight(HEIGHT + 60);
        both.setMinHeight(0);
        return new VBox(12, options.root(), both);
    }

    private static VBox side(Node heading, Region list) {
        list.setPrefHeight(HEIGHT - 60);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox side = new VBox(6, heading, list);
        side.setPrefWidth(WIDTH / 2);
        side.setMinWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private WorkFoot foot() {
        parts.button(importing, "table-import", "exchange.table.choose.import", this::importFirst);
        parts.button(
                save,
                "table-save",
                "exchange.table.save",
                () -> new TableReport(desk, choice).save(model.kept().get(), sheet, this::echo));
        parts.button(take, "table-take", "exchange.table.take", model::take);
        WorkFoot made =
                new WorkFoot(
                        parts,
                        texts,
                        "table",
                        model::stop,
                        desk.sheets()::close,
                        importing,
                        save,
                        take);
        made.bar().setAccessibleText(texts.of("exchange.table.keeping"));
        return made;
    }

    private void importFirst() {
        desk.sheets().close();
        importFile.run();
    }

    private void echo(String words, boolean bad) {
        echo.setText(words);
        parts.show(echo, !words.isEmpty());
        echo.getStyleClass().remove("bad");
        if (bad) {
            echo.getStyleClass().add("bad");
        }
    }

    private boolean isWorking() {
        return model.stage().get() == TableModel.Stage.KEEPING;
    }

    private void tick() {
        foot.bar().setProgress(model.fraction());
    }

    private void tell() {
        TableModel.Stage stage = model.stage().get();
        TableModel.View view = model.view().get();
        boolean choosingNow = stage == TableModel.Stage.CHOOSING;
        boolean done = stage == TableModel.Stage.DONE;
        available.getItems().setAll(model.available().get());
        if (available.getSelectionModel().isEmpty()) {
            available.getSelectionModel().selectFirst();
        }
        parts.show(none, choosingNow && available.getItems().isEmpty());
        parts.show(available, !available.getItems().isEmpty());
        parts.show(choosing, choosingNow);
        parts.show(mapping, view != null && !choosingNow);
        mapping.setDisable(isWorking() || done);
        if (view != null && stage == TableModel.Stage.MAPPING) {
            show(view);
        }
        Problem problem = model.problem().get();
        Kept kept = model.kept().get();
        echo(
                done && kept != null
                        ? kept.summary(texts)
                        : problem != null
                                ? texts.of(problem)
                                : stage == TableModel.Stage.OPENING
                                        ? texts.of("exchange.table.opening")
                                        : "",
                problem != null && !done);
        foot.show(isWorking(), done);
        parts.show(importing, choosingNow);
        parts.show(save, done);
        parts.show(take, stage == TableModel.Stage.MAPPING || isWorking());
        take.setDisable(!model.isReady());
        take.setDefaultButton(stage == TableModel.Stage.MAPPING);
    }

    private void show(TableModel.View view) {
        Plan plan = view.plan();
        options.show(view);
        columns.show(view);
        rows.getItems().setAll(plan.rows());
        List<Problem> found = plan.problems();
        problems.getItems().setAll(found);
        parts.show(problems, !found.isEmpty());
        List<String> words = new ArrayList<>();
        words.add(
                texts.of("exchange.table.fare", Map.of("taken", plan.count(RowPlan.Taken.class))));
        words.add(texts.of("exchange.table.problems", Map.of("count", found.size())));
        if (plan.table().cut()) {
            words.add(texts.of("exchange.table.cut", Map.of("limit", TableLimits.STANDARD.rows())));
        }
        fare.setText(String.join(" · ", words));
        problems.setAccessibleText(fare.getText());
    }

    /// Shows the row that a problem is about.
    private void go(@Nullable Problem problem) {
        if (problem != null && problem.args().get("row") instanceof Integer number) {
            for (int i = 0; i < rows.getItems().size(); i++) {
                if (rows.getItems().get(i).row().number() == number) {
                    rows.scrollTo(Math.max(0, i - 1));
                    rows.getSelectionModel().select(i);
                    return;
                }
            }
        }
    }

    /// A table to choose.
    private static final class TitleCell extends ListCell<TableSource> {
        @Override
        protected void updateItem(@Nullable TableSource one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? null : one.title() + "  ·  " + one.originalName());
        }
    }

    /// Something to look at.
    private static final class ProblemCell extends ListCell<Problem> {
        private final Texts texts;

        ProblemCell(Texts texts, ListView<Problem> list) {
            this.texts = texts;
            setWrapText(true);
            prefWidthProperty().bind(list.widthProperty().subtract(20));
        }

        @Override
        protected void updateItem(@Nullable Problem one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? null : texts.of(one));
        }
    }
}
