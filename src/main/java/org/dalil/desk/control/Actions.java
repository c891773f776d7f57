package org.dalil.desk.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the buttons that all screens share in look and in what screen readers say.
public final class Actions {
    private Actions() {}

    /// A button with words.
    public static Button button(String id, String words, Runnable action) {
        Button button = plain(words);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(press -> action.run());
        return button;
    }

    /// The one button of a place that Enter stands for.
    public static Button primary(String id, String words, Runnable action) {
        Button button = button(id, words, action);
        button.getStyleClass().add("primary");
        return button;
    }

    /// A dashed chip that adds something still missing.
    public static Button chip(String id, String words, Runnable action) {
        Button chip = button(id, "+ " + words, action);
        chip.getStyleClass().addAll("chip", "add");
        return chip;
    }

    /// An underlined word that leads somewhere.
    public static Button link(String words, Runnable action) {
        Button link = plain(words);
        link.getStyleClass().add("link");
        link.setMinWidth(0);
        link.setOnAction(press -> action.run());
        return link;
    }

    /// A button that shows its words as they are: an underline in a name is no access key.
    private static Button plain(String words) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        return button;
    }

    /// A button with an icon alone; the words are for screen readers and its hint.
    public static Button icon(Ikon icon, String words, Runnable action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(press -> action.run());
        return button;
    }
}
