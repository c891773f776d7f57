package org.dalil.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.dalil.desk.control.Actions;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar on top: the casefile's name, the one box for search and commands, and the lock.
final class TopBar {
    private final HBox root = new HBox();
    private final Label counts = new Label();

    /// What the bar's buttons do.
    ///
    /// @param keys the words of the palette's keys
    record Commands(
            Runnable palette, ObservableValue<String> keys, Runnable lock, ContextMenu menu) {}

    TopBar(String casefile, Texts texts, Commands commands) {
        root.getStyleClass().add("top-bar");
        Label name = new Label(casefile);
        name.getStyleClass().add("case-name");
        counts.getStyleClass().add("row-below");
        HBox search = searchBox(texts, commands.keys(), commands.palette());
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label open = new Label(texts.of("shell.open"));
        open.getStyleClass().add("row-below");
        HBox state = new HBox(6, dot, open);
        state.setAlignment(Pos.CENTER);
        Button lock = Actions.button("lock", texts.of("shell.lock"), commands.lock());
        Button menu = Actions.icon(Feather.MENU, texts.of("shell.menu"), () -> {});
        menu.setId("menu");
        menu.setOnAction(press -> commands.menu().show(menu, Side.BOTTOM, 0, 4));
        root.getChildren().addAll(name, counts, space(), search, space(), state, lock, menu);
    }

    private static HBox searchBox(Texts texts, ObservableValue<String> keys, Runnable palette) {
        Label words = new Label(texts.of("shell.search"));
        Label key = new Label();
        key.textProperty().bind(keys);
        key.visibleProperty().bind(key.textProperty().isNotEmpty());
        key.getStyleClass().add("key-cap");
        Button box = new Button();
        box.setId("search");
        HBox inside = new HBox(8, new FontIcon(Feather.SEARCH), words, space(), key);
        inside.setAlignment(Pos.CENTER_LEFT);
        inside.setPrefWidth(470);
        box.setGraphic(inside);
        box.getStyleClass().add("search-box");
        box.setAccessibleText(texts.of("shell.search"));
        box.setOnAction(press -> palette.run());
        HBox holder = new HBox(box);
        holder.setAlignment(Pos.CENTER);
        return holder;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    HBox root() {
        return root;
    }

    void counts(String words) {
        counts.setText(words);
    }
}
