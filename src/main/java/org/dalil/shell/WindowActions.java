package org.dalil.shell;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The palette, the menu and the keys of one window: three ways to the same commands.
final class WindowActions {
    private final Desk desk;
    private final Runnable lock;
    private final ContextMenu menu = new ContextMenu();
    private final Keys keys;
    private List<PaletteModel.Command> commands = List.of();
    private PaletteModel.RecordFinder finder = typed -> List.of();
    private Runnable uninstall = () -> {};
    private boolean there;

    WindowActions(Desk desk, Runnable lock) {
        this.desk = desk;
        this.lock = lock;
        // Under a sheet only the sheet's own keys and the lock work.
        this.keys = new Keys(() -> !desk.sheets().isOpen());
    }

    ContextMenu menu() {
        return menu;
    }

    /// Whether the window is there; not after a lock.
    boolean isThere() {
        return there;
    }

    void palette() {
        if (!desk.sheets().isOpen()) {
            PalettePane.open(new PaletteModel(desk, commands, finder), desk);
        }
    }

    /// Everything is there: fills the menu and binds the keys while the window is seen.
    void ready(
            MainWindow window, List<PaletteModel.Command> all, PaletteModel.RecordFinder records) {
        commands = all;
        finder = records;
        for (PaletteModel.Command command : all) {
            MenuItem item = new MenuItem(command.name());
            item.setMnemonicParsing(false);
            if (!command.key().isEmpty()) {
                item.setAccelerator(KeyCombination.valueOf(command.key()));
                keys.on(command.key(), command.action());
            }
            item.setOnAction(chosen -> command.action().run());
            menu.getItems().add(item);
        }
        keys.on("Shortcut+K", this::palette)
                .always("Shortcut+L", lock)
                .on("Shortcut+Y", window::redo)
                .on("Alt+Left", desk.navigator()::back)
                .on("Alt+Right", desk.navigator()::forward)
                .on("F6", window::nextRegion);
        Section[] sections = Section.values();
        for (int i = 0; i < sections.length; i++) {
            Section to = sections[i];
            keys.onDigit(i + 1, () -> desk.navigator().go(new Intent.ToSection(to)));
        }
        window.root().sceneProperty().subscribe(this::moved);
    }

    private void moved(@Nullable Scene scene) {
        there = scene != null;
        uninstall.run();
        menu.hide(); // it may be open when the casefile locks itself
        uninstall = scene == null ? () -> {} : keys.install(scene);
    }
}
