package org.dalil.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.texts.Texts;

import java.util.List;

/// The keys that work now, as a sheet (F1).
final class KeysSheet {
    private static final List<String> KEYS =
            List.of(
                    "Ctrl+K", "shell.key.palette",
                    "Ctrl+1 … Ctrl+9", "shell.key.sections",
                    "Alt+← Alt+→", "shell.key.history",
                    "Alt+↑ Alt+↓", "shell.key.walk",
                    "Ctrl+N", "shell.key.new",
                    "Enter, Esc", "shell.key.page",
                    "Space, Shift+Space", "shell.key.peek",
                    "F2", "shell.key.title",
                    "Delete", "shell.key.delete",
                    "Ctrl+O", "shell.key.import",
                    "Ctrl+Shift+E", "shell.key.claim",
                    "Ctrl+Shift+L", "shell.key.words",
                    "Ctrl+F", "shell.key.find",
                    "Ctrl+Z", "shell.key.undo",
                    "Ctrl+Shift+Z, Ctrl+Y", "shell.key.redo",
                    "Ctrl+Shift+H", "shell.key.acts",
                    "Ctrl+T", "shell.key.terms",
                    "Ctrl+Shift+T", "shell.key.table",
                    "Ctrl+Shift+S", "shell.key.sum",
                    "F6", "shell.key.pane",
                    "F8", "shell.key.why",
                    "F12", "shell.key.names",
                    "F3, F5", "player.key.step",
                    "F4, Shift+F4", "player.key.hear",
                    "F7, Shift+F7", "player.key.speed",
                    "Ctrl+G", "player.key.time",
                    "Ctrl+L", "shell.key.lock",
                    "F11", "shell.key.full");

    private KeysSheet() {}

    /// Opens the sheet.
    static void open(Desk desk) {
        Texts texts = desk.texts();
        Label title = new Label(texts.of("shell.keys"));
        title.getStyleClass().add("sheet-title");
        VBox head = new VBox(title);
        head.getStyleClass().add("sheet-head");
        GridPane grid = new GridPane(18, 7);
        for (int i = 0; i < KEYS.size(); i += 2) {
            Label key = new Label(KEYS.get(i));
            key.getStyleClass().add("key-cap");
            grid.addRow(i / 2, key, new Label(texts.of(KEYS.get(i + 1))));
        }
        VBox body = new VBox(grid);
        body.getStyleClass().add("sheet-body");
        HBox foot =
                new HBox(
                        Actions.primary(
                                "keys-close", texts.of("desk.close"), desk.sheets()::close));
        foot.getStyleClass().add("sheet-foot");
        VBox root = new VBox(head, body, foot);
        root.setMaxWidth(560);
        desk.sheets().show(root, () -> {});
    }
}
