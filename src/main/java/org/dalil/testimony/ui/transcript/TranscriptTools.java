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
        return new Node[] {
            tool("snippets", Feather.ZAP, texts.of("testimony.snippets"), snippets),
            tool(
                    "shift",
                    Feather.CLOCK,
                    texts.of("testimony.shift.title"),
                    () -> ShiftSheet.open(desk, deeds::shift)),
            tool(
                    "compare",
                    Feather.LAYERS,
                    texts.of("testimony.compare.title"),
                    () -> deeds.compare(desk)),
            tool(
                    "hand-over",
                    Feather.CORNER_UP_RIGHT,
                    texts.of("testimony.handover.command"),
                    handOver),
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
        return tool("save", Feather.DOWNLOAD, texts.of("testimony.transcript.save"), action);
    }

    private static Button tool(String id, Feather sign, String words, Runnable action) {
        Button tool = Actions.icon(sign, words, action);
        tool.setId("transcript-" + id);
        tool.setFocusTraversable(false);
        return tool;
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
