package org.dalil.testimony.ui;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.kernel.RecordKind;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.texts.Texts;

import java.util.Locale;

/// The transcripts of an interview, and the way to begin one.
final class TranscriptsBox {
    private final VBox root = new VBox(2);
    private final VBox lines = new VBox();
    private final InterviewModel model;
    private final Texts texts;

    TranscriptsBox(InterviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        FlowPane chips = new FlowPane(6, 4);
        chips.getChildren()
                .add(
                        Actions.chip(
                                "transcript-add",
                                texts.of("testimony.transcript.add"),
                                model::transcribe));
        VBox.setMargin(chips, new Insets(2, 0, 4, 7));
        root.getChildren().addAll(lines, chips);
    }

    VBox root() {
        return root;
    }

    void show(InterviewView view) {
        lines.getChildren().clear();
        if (view.transcripts().isEmpty()) {
            Label none = new Label(texts.of("testimony.transcripts.none"));
            none.getStyleClass().addAll("faint", "alone");
            none.setWrapText(true);
            lines.getChildren().add(none);
        }
        for (Transcript one : view.transcripts()) {
            String status = one.status().toLowerCase(Locale.ROOT).replace('_', '-');
            lines.getChildren()
                    .add(
                            new LinkLine(
                                    one.title(),
                                    texts.of("testimony.transcript.status." + status),
                                    () -> model.go(RecordKind.TRANSCRIPT, one.id()),
                                    null));
        }
    }
}
