package org.dalil.testimony.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.RecordKind;
import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptKind;
import org.dalil.testimony.ui.intake.IntakeGround;
import org.dalil.testimony.ui.intake.TranscriptFiles;
import org.dalil.testimony.ui.transcript.handover.HandoverWords;
import org.dalil.texts.LanguageNames;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The transcripts of an interview, each with a way to write it for other programs, and the ways to
/// begin one or bring one in: by a button, or by dropping its file on the page.
final class TranscriptBox {
    private static final double WAITING = 320;
    private final VBox root = new VBox(2);
    private final VBox lines = new VBox();
    private final FlowPane chips = new FlowPane(6, 4);
    private final Button bring;
    private final InterviewModel model;
    private final Desk desk;
    private final Texts texts;
    private @Nullable TranscriptFiles files;

    TranscriptBox(InterviewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        texts = desk.texts();
        bring =
                Actions.chip(
                        "interview-bring",
                        texts.of("testimony.transcripts.bring"),
                        () -> bring(null));
        VBox.setMargin(chips, new Insets(2, 0, 4, 7));
        chips.getChildren()
                .add(
                        Actions.chip(
                                "transcript-add",
                                texts.of("testimony.transcript.add"),
                                model::transcribe));
        root.getChildren().addAll(lines, chips);
    }

    VBox root() {
        return root;
    }

    /// From now on transcripts come and go as files; a file dropped there is brought in.
    void with(TranscriptFiles ways, Node page) {
        files = ways;
        chips.getChildren().add(bring);
        page.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (dropped(event) != null) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        page.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    Path file = dropped(event);
                    if (file != null) {
                        bring(file);
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    // Recordings and papers dropped here are imported as everywhere.
    private @Nullable Path dropped(DragEvent event) {
        List<File> dropped =
                event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        boolean one = dropped.size() == 1 && model.page().view().get() != null;
        return one
                        && !desk.sheets().isOpen()
                        && TranscriptFiles.isNamedSo(dropped.getFirst().toPath())
                ? dropped.getFirst().toPath()
                : null;
    }

    private void bring(@Nullable Path file) {
        InterviewView view = model.page().view().get();
        TranscriptFiles ways = files;
        if (view != null && ways != null) {
            ways.bringIn(
                    new IntakeGround(
                            view.source().id(),
                            view.media(),
                            view.interview().setting().language()),
                    file);
        }
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
            lines.getChildren().add(line(one));
            view.handed().stream()
                    .filter(handed -> handed.transcript().equals(one.id()))
                    .forEach(handed -> lines.getChildren().add(waiting(handed)));
        }
    }

    // Below the transcript it is about: what waits for whom, and what they should know.
    private HBox waiting(Handover one) {
        Tag tag = new Tag(new HandoverWords(texts).brief(one), Tag.Tone.AMBER);
        tag.setMinWidth(0);
        tag.setMaxWidth(WAITING);
        Label note = new Label(Objects.requireNonNullElse(one.note(), "").replace('\n', ' '));
        note.getStyleClass().add("faint");
        HBox line = new HBox(8, tag, note);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 0, 4, 7));
        return line;
    }

    private LinkLine line(Transcript one) {
        LinkLine line =
                new LinkLine(
                        one.title(),
                        remark(one),
                        () -> model.go(RecordKind.TRANSCRIPT, one.id()),
                        null);
        TranscriptFiles ways = files;
        if (ways != null) {
            Button save =
                    Actions.icon(
                            Feather.DOWNLOAD,
                            texts.of("testimony.transcripts.save", Map.of("title", one.title())),
                            () -> ways.saveAs(one.id()));
            save.setMinWidth(Button.USE_PREF_SIZE);
            line.getChildren().add(save);
        }
        return line;
    }

    private String remark(Transcript one) {
        String kind =
                texts.of(
                        "testimony.transcript.kind."
                                + TranscriptKind.of(one.kind()).code().replace('_', '-'));
        String status = one.status().toLowerCase(Locale.ROOT).replace('_', '-');
        String how = kind + " · " + texts.of("testimony.transcript.status." + status);
        String language = one.language();
        return language == null
                ? how
                : new LanguageNames(texts.locale()).of(language) + " · " + how;
    }
}
