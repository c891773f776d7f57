package org.dalil.source.ui.citing;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Unfinished;
import org.dalil.source.Footnote;
import org.dalil.texts.Texts;

import java.util.List;

/// The footnotes of a source, and the field in which the marker of another is typed: Enter adds it,
/// and the keys are in its words.
public final class FootnoteBox {
    private final CitingModel model;
    private final VBox lines = new VBox(2);
    private final TextField marker = new TextField();
    private final Unfinished words;
    private final KeptLines<CitingView.Note, FootnoteLine> kept;
    private final VBox root;
    private String awaited = "";

    public FootnoteBox(CitingModel model, Drafts drafts, Desk desk) {
        this.model = model;
        Texts texts = desk.texts();
        marker.setId("footnote-marker");
        marker.setPromptText(texts.of("source.footnote.add"));
        marker.setAccessibleText(texts.of("source.footnote.add"));
        marker.getStyleClass().add("flat-field");
        marker.setOnAction(enter -> add());
        words = new Unfinished(marker, drafts);
        HBox.setHgrow(marker, Priority.ALWAYS);
        kept =
                new KeptLines<>(
                        one -> one.footnote().id(),
                        one -> new FootnoteLine(one.footnote(), model, drafts, desk),
                        FootnoteLine::show);
        lines.setId("footnotes");
        root = new VBox(lines, marker);
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    private void add() {
        String typed = marker.getText().strip();
        if (!typed.isEmpty()) {
            marker.clear();
            awaited = typed;
            model.addNote(typed);
        }
    }

    /// Shows them.
    public void show(CitingView view) {
        words.show("source:" + view.source().id() + ":footnote");
        boolean keys = Focus.isWithin(lines);
        List<FootnoteLine> now = kept.show(view.notes());
        List<VBox> nodes = now.stream().map(FootnoteLine::root).toList();
        if (!lines.getChildren().equals(nodes)) {
            lines.getChildren().setAll(nodes);
        }
        if (keys && !Focus.isWithin(lines)) {
            Focus.give(marker);
        }
        toWords(view, now);
    }

    // The note just added is the last one of its marker without words.
    private void toWords(CitingView view, List<FootnoteLine> now) {
        for (int i = now.size() - 1; i >= 0 && !awaited.isEmpty(); i--) {
            Footnote note = view.notes().get(i).footnote();
            if (note.marker().equals(awaited) && note.rawText().isEmpty()) {
                awaited = "";
                if (marker.isFocused()) {
                    now.get(i).focusWords();
                }
            }
        }
    }
}
