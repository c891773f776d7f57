package org.dalil.timeline.ui;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.claim.allegation.Allegation;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.DateValue;
import org.dalil.texts.Texts;
import org.dalil.timeline.Rows;
import org.dalil.timeline.Tone;
import org.dalil.timeline.chronicle.TimelineEntry;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A card about one bar, for a look without leaving: what, when, and by which words. Comes with
/// Space and stays with the selection, or comes with a resting pointer and leaves with it.
final class PeekCard extends VBox {
    private static final double WIDTH = 300;
    private static final double AWAY = 8;
    private final Plot plot;
    private final TimelineModel model;
    private final Texts texts;
    private boolean pinned;

    PeekCard(Plot plot, TimelineModel model, Texts texts) {
        this.plot = plot;
        this.model = model;
        this.texts = texts;
        setId("timeline-peek");
        getStyleClass().add("timeline-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        setMaxWidth(WIDTH);
    }

    /// Shows or hides what is selected.
    void toggle() {
        pinned = !(isVisible() && pinned);
        setVisible(false);
        follow();
    }

    /// The selection moved: a card called by Space goes with it.
    void follow() {
        Optional<TimelineEntry> entry = model.chosenEntry();
        OptionalInt place = model.chosenPlace();
        if (pinned && entry.isPresent() && place.isPresent()) {
            show(entry.get(), place.getAsInt());
        } else {
            setVisible(false);
        }
    }

    /// The pointer rests on a bar.
    void hover(int index) {
        if (!pinned && index < model.shown().get().entries().size()) {
            show(model.shown().get().entries().get(index), index);
        }
    }

    /// The pointer left the bar.
    void leave() {
        if (!pinned) {
            setVisible(false);
        }
    }

    /// Hides it however it came; tells whether it was shown.
    boolean hide() {
        boolean was = isVisible();
        pinned = false;
        setVisible(false);
        return was;
    }

    private void show(TimelineEntry entry, int index) {
        Tag kind = new Tag(entry.kind().words(texts), tone(entry.tone()));
        Label words = new Label(entry.words());
        words.getStyleClass().add("row-title");
        words.setMaxHeight(96);
        getChildren().setAll(kind, words);
        if (entry.tone() == Tone.CONFLICT) {
            getChildren()
                    .add(
                            1,
                            new Tag(
                                    texts.of(
                                            "timeline.peek.against",
                                            Map.of("claims", Opponents.words(entry, texts))),
                                    Tag.Tone.RED));
        }
        note("timeline-peek-question", Opponents.questions(entry, texts), "row-below");
        Allegation allegation = entry.beside().allegation();
        note(
                "timeline-peek-alleged",
                allegation == null ? "" : allegation.words(texts),
                "row-remark");
        DateValue when = entry.when();
        if (when != null) {
            date(when);
        }
        setVisible(true);
        setAccessibleText(entry.told(texts));
        place(plot.below(index));
    }

    private void date(DateValue when) {
        Label date = new Label(texts.date(when));
        date.getStyleClass().add("strong");
        date.setWrapText(true);
        Label said =
                new Label(
                        texts.of(
                                "timeline.peek.said." + when.basis().code().replace('_', '-'),
                                Map.of("words", when.verbatim())));
        said.getStyleClass().add("row-below");
        said.setWrapText(true);
        getChildren().addAll(date, said);
        VBox.setMargin(date, new Insets(4, 0, 0, 0));
    }

    private void note(String id, String words, String style) {
        if (!words.isEmpty()) {
            Label note = new Label(words);
            note.setId(id);
            note.getStyleClass().addAll("small", style);
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
            getChildren().add(note);
        }
    }

    private void place(double[] at) {
        applyCss();
        double height = prefHeight(WIDTH);
        StackPane around = (StackPane) getParent();
        double x = Math.clamp(at[0] - WIDTH / 2, LaneNames.WIDTH, roomFor(around));
        boolean fits = at[1] + AWAY + height < around.getHeight();
        double above = at[1] - Rows.ROW - AWAY - height;
        resizeRelocate(x, fits ? at[1] + AWAY : Math.max(0, above), WIDTH, height);
    }

    private static double roomFor(Region around) {
        return Math.max(LaneNames.WIDTH, around.getWidth() - WIDTH - 12);
    }

    private static Tag.Tone tone(Tone tone) {
        return switch (tone) {
            case EVENT -> Tag.Tone.ACCENT;
            case LAW -> Tag.Tone.GREEN;
            default -> Tag.Tone.PLAIN;
        };
    }
}
