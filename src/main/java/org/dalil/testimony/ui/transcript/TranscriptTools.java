package org.dalil.testimony.ui.transcript;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.EmptyState;
import org.dalil.testimony.ui.transcript.beside.ShiftSheet;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The buttons above a transcript, each with its key in its hint. They never take the keys from the
/// words.
final class TranscriptTools {
    private final Texts texts;

    TranscriptTools(Texts texts) {
        this.texts = texts;
    }

    /// The buttons from left to right.
    Node[] nodes(Desk desk, TranscriptDeeds deeds, Runnable snippets, Runnable handOver) {
        Button brief = Actions.icon(Feather.ZAP, texts.of("testimony.snippets"), snippets);
        brief.setId("transcript-snippets");
        Button times =
                Actions.icon(
                        Feather.CLOCK,
                        texts.of("testimony.shift.title"),
                        () -> ShiftSheet.open(desk, deeds::shift));
        times.setId("transcript-shift");
        times.setFocusTraversable(false);
        Button compare =
                Actions.icon(
                        Feather.LAYERS,
                        texts.of("testimony.compare.title"),
                        () -> deeds.compare(desk));
        compare.setId("transcript-compare");
        compare.setFocusTraversable(false);
        Button hand =
                Actions.icon(
                        Feather.CORNER_UP_RIGHT, texts.of("testimony.handover.command"), handOver);
        hand.setId("transcript-hand-over");
        hand.setFocusTraversable(false);
        return new Node[] {
            brief,
            times,
            compare,
            hand,
            button(
                    "transcript-listen",
                    texts.of("testimony.transcript.listen"),
                    texts.of("testimony.transcript.hint.listen"),
                    deeds::hear),
            button(
                    "transcript-quote",
                    texts.of("testimony.transcript.quote"),
                    texts.of("testimony.transcript.hint.quote"),
                    deeds::cite),
            button(
                    "transcript-claim",
                    texts.of("testimony.transcript.claim"),
                    texts.of("testimony.transcript.hint.claim"),
                    deeds::claim)
        };
    }

    /// What saves a transcript for other programs.
    static Button save(Texts texts, Runnable action) {
        Button save = Actions.icon(Feather.DOWNLOAD, texts.of("testimony.transcript.save"), action);
        save.setId("transcript-save");
        save.setFocusTraversable(false);
        return save;
    }

    /// What stands where no word is written yet.
    static EmptyState empty(Texts texts, Runnable begin) {
        return new EmptyState(
                Feather.EDIT_3,
                texts.of("testimony.transcript.empty.title"),
                texts.of("testimony.transcript.empty.text"),
                Actions.primary("transcript-begin", texts.of("testimony.transcript.begin"), begin));
    }

    private static Button button(String id, String words, String hint, Runnable action) {
        Button button = Actions.button(id, words, action);
        button.setTooltip(new Tooltip(hint));
        button.setFocusTraversable(false);
        return button;
    }
}
