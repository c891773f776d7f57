package org.dalil.desk.control.matter;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.dalil.desk.control.Actions;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;
import java.util.function.IntConsumer;

/// Says which of many matters are shown and turns to others. Not there where all are shown.
final class WindowBar {
    private final HBox root = new HBox(6);
    private final Label told = new Label();
    private final Button first;
    private final Button earlier;
    private final Button later;
    private final Button last;
    private final Texts texts;
    private MatterView.Window now = MatterView.Window.ALL;

    /// @param turn is told how many come before what is wanted
    WindowBar(Texts texts, IntConsumer turn) {
        this.texts = texts;
        first = button(Feather.CHEVRONS_LEFT, "first", () -> turn.accept(0));
        earlier =
                button(
                        Feather.CHEVRON_LEFT,
                        "earlier",
                        () -> turn.accept(now.first() - Windows.AT_ONCE));
        later =
                button(
                        Feather.CHEVRON_RIGHT,
                        "later",
                        () -> turn.accept(now.first() + Windows.AT_ONCE));
        last = button(Feather.CHEVRONS_RIGHT, "last", () -> turn.accept(now.last()));
        told.setId("matter-window");
        told.getStyleClass().add("faint");
        root.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(first, earlier, told, later, last);
        show(now);
    }

    HBox root() {
        return root;
    }

    void show(MatterView.Window window) {
        now = window;
        root.setVisible(window.isPart());
        root.setManaged(window.isPart());
        told.setText(
                texts.of(
                        "matter.window",
                        Map.of(
                                "first",
                                window.first() + 1,
                                "last",
                                window.end(),
                                "count",
                                window.inAll())));
        first.setDisable(window.first() == 0);
        earlier.setDisable(window.first() == 0);
        later.setDisable(window.end() >= window.inAll());
        last.setDisable(window.end() >= window.inAll());
    }

    private Button button(Feather sign, String where, Runnable turn) {
        Button made = Actions.icon(sign, texts.of("matter.window." + where), turn);
        made.setId("matter-" + where);
        return made;
    }
}
