package org.dalil.testimony.ui;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.desk.control.line.Refusable;
import org.dalil.kernel.RecordKind;
import org.dalil.source.EvidenceItem;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Map;

/// The recordings and papers of an interview, the way to the page of its source, and a field that
/// brings an original which was imported by itself.
final class MediaBox {
    private final VBox root = new VBox(2);
    private final VBox lines = new VBox();
    private final SuggestField<EvidenceItem> find;
    private final Refusable refusal;
    private final Unfinished words;
    private final InterviewModel model;
    private final Texts texts;

    MediaBox(InterviewModel model, Drafts drafts, Desk desk) {
        this.model = model;
        this.texts = desk.texts();
        find =
                new SuggestField<>(
                        desk,
                        texts.of("testimony.media.prompt"),
                        model::findOriginals,
                        EvidenceItem::originalName,
                        this::attach,
                        null);
        find.field().setId("interview-attach");
        refusal = new Refusable(find.field(), texts);
        words = new Unfinished(find.field(), drafts);
        root.getChildren().addAll(lines, refusal.below(find.field()));
    }

    private void attach(EvidenceItem item) {
        model.attach(item, refusal::told);
    }

    VBox root() {
        return root;
    }

    /// Another interview is shown.
    void reset() {
        refusal.clear();
    }

    void show(String key, InterviewView view) {
        words.show(key + ":attach");
        lines.getChildren().clear();
        List<EvidenceItem> media = view.media();
        if (media.isEmpty()) {
            Label none = new Label(texts.of("testimony.media.none"));
            none.getStyleClass().addAll("faint", "alone");
            none.setWrapText(true);
            lines.getChildren().add(none);
        }
        for (EvidenceItem one : media) {
            lines.getChildren()
                    .add(
                            new LinkLine(
                                    one.originalName(),
                                    one.mediaType(),
                                    () -> model.go(RecordKind.SOURCE, one.source()),
                                    null));
        }
        if (media.stream().anyMatch(one -> one.mediaType().startsWith("video/"))) {
            Label video = new Label(texts.of("testimony.media.video"));
            video.getStyleClass().addAll("faint", "alone");
            video.setWrapText(true);
            video.setId("media-video");
            lines.getChildren().add(video);
        }
        var way =
                Actions.link(
                        texts.of("testimony.source", Map.of("title", view.source().title())),
                        () -> model.go(RecordKind.SOURCE, view.source().id()));
        way.setId("interview-source");
        VBox.setMargin(way, new Insets(2, 0, 4, 7));
        lines.getChildren().add(way);
    }
}
