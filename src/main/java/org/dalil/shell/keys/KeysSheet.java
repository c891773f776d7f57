package org.dalil.shell.keys;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.keys.Command;
import org.dalil.desk.keys.Commands;
import org.dalil.desk.keys.Scope;
import org.dalil.texts.Texts;

import java.util.List;

/// The keys that work now, as a sheet (F1), grouped by where they work. Only shows them; the way to
/// other keys is a button.
public final class KeysSheet {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 520;

    private KeysSheet() {}

    /// Opens the sheet.
    ///
    /// @param change opens what changes keys, once this sheet is closed
    public static void open(Desk desk, Runnable change) {
        Texts texts = desk.texts();
        Label title = new Label(texts.of("shell.keys"));
        title.getStyleClass().add("sheet-title");
        VBox head = new VBox(title);
        head.getStyleClass().add("sheet-head");
        HBox columns =
                new HBox(
                        28,
                        column(desk, List.of(Scope.GLOBAL, Scope.AUDIO)),
                        column(
                                desk,
                                List.of(
                                        Scope.TRANSCRIPT,
                                        Scope.RECORD,
                                        Scope.LIST,
                                        Scope.DOCUMENT,
                                        Scope.TIMELINE)));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().add("key-overview");
        VBox root = new VBox(head, scroll, foot(desk, change));
        root.setMaxWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        desk.sheets().show(root, () -> {});
    }

    private static Node column(Desk desk, List<Scope> scopes) {
        VBox column = new VBox(16);
        for (Scope scope : scopes) {
            Label name = new Label(desk.texts().of("keymap.scope." + scope.code()));
            name.getStyleClass().add("key-scope");
            GridPane grid = new GridPane(14, 6);
            Commands.all().stream()
                    .filter(command -> command.scope() == scope)
                    .filter(command -> !desk.keys().words(command.id()).isEmpty())
                    .forEach(command -> row(grid, command, desk));
            column.getChildren().add(new VBox(8, name, grid));
        }
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(WIDTH / 2);
        return column;
    }

    private static void row(GridPane grid, Command command, Desk desk) {
        Label key = new Label(desk.keys().words(command.id()));
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(desk.texts().of(command.nameKey()));
        name.setWrapText(true);
        grid.addRow(grid.getRowCount(), key, name);
    }

    private static Node foot(Desk desk, Runnable change) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        Actions.button(
                                "keys-change",
                                desk.texts().of("keymap.change-keys"),
                                () -> {
                                    desk.sheets().close();
                                    change.run();
                                }),
                        space,
                        Actions.primary(
                                "keys-close", desk.texts().of("desk.close"), desk.sheets()::close));
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }
}
