package org.dalil.testimony.ui.transcript;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.dalil.desk.keys.Keyboard;
import org.dalil.desk.keys.Scope;

import java.util.Map;
import java.util.Optional;

/// Which key means which command on the page of a transcript, by the map of whoever writes. Keys of
/// the page itself – Escape, and Shift+Tab where the map leaves it free – stay as they are.
final class TranscriptKeys {
    private static final Map<String, TranscriptCommand> COMMANDS =
            Map.ofEntries(
                    Map.entry("split", TranscriptCommand.SPLIT),
                    Map.entry("merge", TranscriptCommand.MERGE),
                    Map.entry("other-speaker", TranscriptCommand.OTHER_SPEAKER),
                    Map.entry("previous", TranscriptCommand.PREVIOUS),
                    Map.entry("next", TranscriptCommand.NEXT),
                    Map.entry("play-segment", TranscriptCommand.HEAR),
                    Map.entry("play-word", TranscriptCommand.HEAR_WORD),
                    Map.entry("set-start", TranscriptCommand.START_HERE),
                    Map.entry("timestamp", TranscriptCommand.START_HERE),
                    Map.entry("set-end", TranscriptCommand.END_HERE),
                    Map.entry("unclear", TranscriptCommand.UNCLEAR),
                    Map.entry("inaudible", TranscriptCommand.INAUDIBLE),
                    Map.entry("pause-mark", TranscriptCommand.PAUSE),
                    Map.entry("crying-mark", TranscriptCommand.CRYING),
                    Map.entry("snippet", TranscriptCommand.NEXT_COLUMN),
                    Map.entry("claim", TranscriptCommand.CLAIM),
                    Map.entry("quote", TranscriptCommand.QUOTE),
                    Map.entry("codes", TranscriptCommand.CODE),
                    Map.entry("code-again", TranscriptCommand.CODE_AGAIN),
                    Map.entry("link", TranscriptCommand.LINK),
                    Map.entry("redact", TranscriptCommand.REDACT),
                    Map.entry("hand-over", TranscriptCommand.HAND_OVER),
                    Map.entry("find", TranscriptCommand.FIND),
                    Map.entry("replace", TranscriptCommand.FIND));
    private static final String VOICE = "speaker-";
    private final Keyboard keyboard;

    TranscriptKeys(Keyboard keyboard) {
        this.keyboard = keyboard;
    }

    /// What is wanted with this key; empty where it is for the words.
    Optional<TranscriptCommand> of(KeyEvent event) {
        Optional<TranscriptCommand> mapped = named(event).map(COMMANDS::get);
        if (mapped.isPresent() || keyboard.isCapturing() || chord(event)) {
            return mapped;
        }
        if (event.getCode() == KeyCode.TAB) {
            return Optional.of(
                    event.isShiftDown()
                            ? TranscriptCommand.PREVIOUS_COLUMN
                            : TranscriptCommand.NEXT_COLUMN);
        }
        return event.getCode() == KeyCode.ESCAPE
                ? Optional.of(TranscriptCommand.LEAVE)
                : Optional.empty();
    }

    /// Only the plain key moves or leaves: with Control and Alt together it may be AltGr.
    private static boolean chord(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }

    /// The voice that a key chooses, from 1; 0 for none. With Shift it is for one segment alone.
    int voice(KeyEvent event) {
        Optional<String> name = named(event).filter(one -> one.startsWith(VOICE));
        if (name.isPresent()) {
            return Integer.parseInt(name.get().substring(VOICE.length()));
        }
        int digit = event.getCode().ordinal() - KeyCode.DIGIT0.ordinal();
        boolean alone = event.isShortcutDown() && event.isShiftDown() && !event.isAltDown();
        return alone && digit >= 1 && digit <= 9 ? digit : 0;
    }

    private Optional<String> named(KeyEvent event) {
        String scope = Scope.TRANSCRIPT.id("");
        return keyboard.command(event, Scope.TRANSCRIPT)
                .filter(id -> id.startsWith(scope))
                .map(id -> id.substring(scope.length()));
    }
}
