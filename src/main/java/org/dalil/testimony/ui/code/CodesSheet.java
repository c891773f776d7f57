package org.dalil.testimony.ui.code;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.KeyLayoutFilter;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.consent.ConsentTag;
import org.dalil.desk.control.drawn.TwinTable;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.desk.control.line.WordsColumn;
import org.dalil.event.casework.CaseRow;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeTree;
import org.dalil.testimony.interview.ToldConsents;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// The codes of a casefile: their tree, the words of the chosen one, and codes by cases. Draws its
/// models and forwards what the user does.
public final class CodesSheet {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 400;
    private static final double TREE = 360;
    private static final int SHORT = 160;
    private final CodesModel model;
    private final ExchangeModel exchange;
    private final CodeTreeBox tree;
    private final CodeActions actions;
    private final TwinTable<QuoteLine> quotes;
    private final TableView<CodeTree.Line> table = new TableView<>();
    private final Label said = new Label();
    private final Label none = new Label();
    private final VBox root = new VBox();
    private final Desk desk;
    private final Texts texts;

    private CodesSheet(CodesParts parts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        model = new CodesModel(parts, desk);
        exchange = new ExchangeModel(parts, desk);
        tree = new CodeTreeBox(texts);
        actions = new CodeActions(model, tree, desk);
        quotes =
                new TwinTable<QuoteLine>(
                                "code-quotes",
                                texts.of("testimony.codes.quotes"),
                                texts.of("testimony.codes.quotes.none"))
                        .column(
                                texts.of("testimony.codes.words"),
                                420,
                                one -> Excerpt.line(one.passage().locator().quote(), SHORT))
                        .column(texts.of("testimony.codes.where"), 200, QuoteLine::source)
                        .column(texts.of("testimony.codes.time"), 60, QuoteLine::time)
                        .column(
                                texts.of("testimony.codes.consent"),
                                180,
                                one -> consent(one.told()))
                        .acting(one -> {}, this::openQuote);
    }

    private String consent(ToldConsents.@Nullable Told told) {
        return told == null ? "" : new ConsentTag(texts).words(told.allowed());
    }

    /// Opens the sheet.
    public static void open(CodesParts parts, Desk desk) {
        new CodesSheet(parts, desk).show();
    }

    private void show() {
        root.setId("codes-sheet");
        root.setMaxWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        none.setText(texts.of("testimony.codes.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "code-none");
        none.setMouseTransparent(true);
        VBox left = new VBox(10, new StackPane(tree.control(), none), actions.root());
        left.setMinWidth(TREE);
        left.setMaxWidth(TREE);
        tree.control().setPrefHeight(HEIGHT - 100);
        TabPane pages = pages();
        HBox.setHgrow(pages, Priority.ALWAYS);
        HBox body = new HBox(16, left, pages);
        body.getStyleClass().add("sheet-body");
        root.getChildren()
                .setAll(
                        new SheetHead(
                                texts.of("testimony.codes"), texts.of("testimony.codes.text")),
                        body,
                        foot());
        wire();
        desk.sheets().show(root, model::leave);
        model.reload(tree::focus);
    }

    private TabPane pages() {
        quotes.control().setPrefHeight(HEIGHT);
        table.setId("codes-table");
        table.setPrefHeight(HEIGHT);
        table.getStyleClass().add("twin-table");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(new Label(texts.of("testimony.codes.none")));
        table.setAccessibleText(texts.of("testimony.codes.by-case"));
        Tab words = new Tab(texts.of("testimony.codes.quotes"), quotes.control());
        Tab cases = new Tab(texts.of("testimony.codes.by-case"), table);
        TabPane pages = new TabPane(words, cases);
        pages.setId("codes-pages");
        pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        table.setOnKeyPressed(press -> {
            if (KeyLayoutFilter.meant(press) == KeyCode.ENTER) {
                press.consume();
                openCell(pages);
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openCell(pages);
            }
        });
        return pages;
    }

    private HBox foot() {
        said.getStyleClass().add("faint");
        said.setId("codes-said");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        8,
                        deed("bring", this::bring),
                        deed(
                                "save-book",
                                () ->
                                        to(
                                                "codebook.qdc",
                                                at -> exchange.saveCodebook(at, saved(at)))),
                        deed("save-project", () -> model.askCases(this::saveProject)),
                        deed(
                                "save-table",
                                () ->
                                        to(
                                                "codes.csv",
                                                at -> model.saveTable(at, head(), saved(at)))),
                        said,
                        space,
                        Actions.button(
                                "codes-close", texts.of("desk.close"), desk.sheets()::close));
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private Button deed(String name, Runnable action) {
        return Actions.button("codes-" + name, texts.of("testimony.codes." + name), action);
    }

    private void saveProject(List<CaseRow> cases) {
        if (cases.isEmpty()) {
            saveProject((CaseRow) null);
        } else {
            ProjectSheet.open(cases, desk, this::saveProject);
        }
    }

    private void saveProject(@Nullable CaseRow of) {
        String name = of == null ? texts.of("testimony.codes") : of.title();
        UUID ofCase = of == null ? null : of.id();
        to("project.qdpx", at -> exchange.saveProject(at, name, ofCase, saved(at)));
    }

    private List<String> head() {
        return List.of(
                texts.of("testimony.codes.code"),
                texts.of("testimony.codes.depth"),
                texts.of("testimony.codes.all"));
    }

    private Runnable saved(Path at) {
        return () ->
                said.setText(
                        texts.of(
                                "testimony.codes.saved",
                                Map.of("file", String.valueOf(at.getFileName()))));
    }

    private void to(String proposed, Consumer<Path> taken) {
        model.parts()
                .choice()
                .newFile(root.getScene().getWindow(), texts.of("testimony.codes.save"), proposed)
                .ifPresent(taken);
    }

    private void bring() {
        model
                .parts()
                .choice()
                .files(root.getScene().getWindow(), texts.of("testimony.codes.bring"))
                .stream()
                .findFirst()
                .ifPresent(exchange::read);
    }

    private void wire() {
        model.view()
                .subscribe(view -> {
                    if (view != null) {
                        tree.show(view, null);
                        none.setVisible(view.tree().lines().isEmpty());
                        arrange(view);
                        model.ask(id(tree.chosen()), null);
                    }
                });
        model.quotes().subscribe(quotes::show);
        exchange.plan()
                .subscribe(plan -> {
                    if (plan != null) {
                        ExchangeSheet.open(plan, exchange, desk, () -> model.reload(tree::focus));
                    }
                });
        tree.control()
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> {
                    actions.show(tree.chosen());
                    model.ask(id(tree.chosen()), null);
                });
        tree.control().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turned);
    }

    private static @Nullable UUID id(@Nullable Code code) {
        return code == null ? null : code.id();
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case F2 -> actions.rename();
            case INSERT -> actions.add();
            case DELETE -> actions.remove();
            case ENTER -> quotes.control().requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    // In a field these keys take back what was typed there.
    private void turned(KeyEvent event) {
        boolean back = event.getCode() == KeyCode.Z && !event.isShiftDown();
        boolean again = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && !back;
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown() && !event.isAltDown() && (back || again) && !typing) {
            event.consume();
            model.turn(back, none -> tree.focus());
        }
    }

    private void openQuote() {
        QuoteLine line = quotes.control().getSelectionModel().getSelectedItem();
        if (line != null) {
            if (line.item() == null) {
                model.open(line);
            } else {
                model.play(line);
            }
        }
    }

    private void arrange(CodesView view) {
        table.getColumns().clear();
        table.getColumns()
                .add(
                        new WordsColumn<>(
                                texts.of("testimony.codes.code"),
                                200,
                                "map-cell",
                                line -> "   ".repeat(line.depth() - 1) + line.code().name()));
        table.getColumns().add(column(view, texts.of("testimony.codes.all"), null));
        for (CaseRow one : view.cases()) {
            table.getColumns().add(column(view, one.title(), one.id()));
        }
        table.getItems().setAll(view.tree().lines());
    }

    private static TableColumn<CodeTree.Line, ?> column(
            CodesView view, String title, @Nullable UUID ofCase) {
        TableColumn<CodeTree.Line, ?> made =
                new WordsColumn<>(
                        title,
                        110,
                        "map-cell",
                        line -> {
                            int count = view.table().count(line.code().id(), ofCase);
                            return count == 0 ? "–" : Integer.toString(count);
                        });
        made.setUserData(ofCase);
        return made;
    }

    private void openCell(TabPane pages) {
        var cells = table.getSelectionModel().getSelectedCells();
        if (cells.isEmpty()) {
            return;
        }
        CodeTree.Line line = table.getItems().get(cells.getFirst().getRow());
        UUID ofCase = (UUID) cells.getFirst().getTableColumn().getUserData();
        CodesView view = model.view().get();
        if (view != null) {
            tree.show(view, line.code().id());
        }
        model.ask(line.code().id(), ofCase);
        pages.getSelectionModel().select(0);
        quotes.control().requestFocus();
    }
}
