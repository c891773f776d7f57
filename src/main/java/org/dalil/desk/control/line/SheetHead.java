package org.dalil.desk.control.line;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The head of a sheet: what it is, and a sentence on what it does. Does nothing itself.
public final class SheetHead extends VBox {
    private final Label title;
    private final Label words;

    /// @param title what the sheet is called
    /// @param words what it does
    public SheetHead(String title, String words) {
        this.title = new Label(title);
        this.words = new Label(words);
        this.title.getStyleClass().add("sheet-title");
        this.words.getStyleClass().add("muted");
        this.words.setWrapText(true);
        this.words.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("sheet-head");
        getChildren().setAll(this.title, this.words);
    }

    /// Says these instead: the sheet is about something else now.
    public void say(String newTitle, String newWords) {
        title.setText(newTitle);
        words.setText(newWords);
    }
}
