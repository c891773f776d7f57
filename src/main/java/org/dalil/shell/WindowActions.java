package org.dalil.shell;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.desk.keys.Commands;
import org.dalil.desk.keys.Scope;
import org.dalil.desk.keys.Stroke;
import org.dalil.shell.keys.Dispatcher;
import org.dalil.shell.keys.HoldToPlay;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The palette, the menu and the keys of one window: three ways to the same commands.
final class WindowActions {
    private final Desk desk;
    private final ContextMenu menu = new ContextMenu();
    private final Dispatcher keys;
    private List<PaletteModel.Command> commands = List.of();
    private PaletteModel.RecordFinder finder = typed -> List.of();
    private Subscription installed = Subscription.EMPTY;
    private boolean there;

    /// @param hold plays as long as its key is held
    WindowActions(Desk desk, Runnable lock, HoldToPlay hold) {
        this.desk = desk;
        this.keys =
                new Dispatcher(desk.keys(), () -> !desk.sheets().isOpen(), hold)
                        .on(Commands.LOCK, lock);
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
            keys.on(command.id(), command.action());
            item.setOnAction(chosen -> command.action().run());
            menu.getItems().add(item);
        }
        keys.on(Scope.GLOBAL.id("palette"), this::palette)
                .on(Scope.GLOBAL.id("back"), desk.navigator()::back)
                .on(Scope.GLOBAL.id("forward"), desk.navigator()::forward)
                .on(Scope.GLOBAL.id("pane"), window::nextRegion);
        Section[] sections = Section.values();
        for (int i = 0; i < sections.length; i++) {
            Section to = sections[i];
            keys.on(
                    Scope.GLOBAL.id("section-" + (i + 1)),
                    () -> desk.navigator().go(new Intent.ToSection(to)));
        }
        window.root().sceneProperty().subscribe(this::moved);
    }

    private void moved(@Nullable Scene scene) {
        there = scene != null;
        installed.unsubscribe();
        menu.hide(); // it may be open when the casefile locks itself
        installed =
                scene == null
                        ? Subscription.EMPTY
                        : Subscription.combine(
                                keys.install(scene),
                                desk.keys().map().subscribe(map -> showKeys()));
    }

    private void showKeys() {
        for (int i = 0; i < commands.size(); i++) {
            Stroke first = desk.keys().first(commands.get(i).id());
            menu.getItems().get(i).setAccelerator(first == null ? null : first.combination());
        }
    }
}
