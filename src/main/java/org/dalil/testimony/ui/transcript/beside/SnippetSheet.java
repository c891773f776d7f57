package org.dalil.testimony.ui.transcript.beside;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.bound.Bound;
import org.dalil.testimony.transcript.snippet.SnippetList;
import org.dalil.texts.Texts;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The snippets of a casefile, written down line by line. What is no snippet is told with its line
/// before anything is kept.
public final class SnippetSheet {
    private static final int ROWS = 12;

    /// As they are written in snippets, for texts in which braces mean something else.
    public static final Map<String, Object> VARIABLES =
            Map.of(
                    "time", "{time}",
                    "back", "{time-10}",
                    "speaker", "{speaker}",
                    "date", "{date}");

    private SnippetSheet() {}

    /// Opens over the page.
    ///
    /// @param keep hears the lines, all of which are snippets
    public static void open(String lines, Desk desk, Consumer<String> keep) {
        Texts texts = desk.texts();
        Label title = new Label(texts.of("testimony.snippets"));
        title.getStyleClass().add("sheet-title");
        Label hint = new Label(texts.of("testimony.snippets.hint", VARIABLES));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        TextArea area = new TextArea();
        area.setId("snippet-lines");
        area.setAccessibleText(texts.of("testimony.snippets"));
        area.setPrefRowCount(ROWS);
        Bound.of(area, Bound.LINES).put(lines);
        Label wrong = new Label();
        wrong.setId("snippet-wrong");
        wrong.getStyleClass().addAll("echo", "bad");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        Button done =
                Actions.primary(
                        "snippet-keep",
                        texts.of("testimony.snippets.keep"),
                        () -> {
                            SnippetList list = SnippetList.read(area.getText());
                            wrong.setText(told(list, texts));
                            if (list.wrong().isEmpty()) {
                                keep.accept(area.getText());
                                desk.sheets().close();
                            }
                        });
        VBox sheet = new VBox(10, title, hint, area, wrong, buttons(done, desk));
        sheet.getStyleClass().add("plain-sheet");
        sheet.setMaxSize(560, Region.USE_PREF_SIZE);
        desk.sheets().show(sheet, () -> {}, () -> !area.getText().equals(lines));
        area.requestFocus();
    }

    private static HBox buttons(Button done, Desk desk) {
        HBox buttons =
                new HBox(
                        8,
                        done,
                        Actions.button(
                                "snippet-cancel",
                                desk.texts().of("testimony.snippets.cancel"),
                                desk.sheets()::close));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private static String told(SnippetList list, Texts texts) {
        if (list.wrong().isEmpty()) {
            return "";
        }
        String lines = list.wrong().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return texts.of("testimony.snippets.wrong", Map.of("lines", lines));
    }
}
