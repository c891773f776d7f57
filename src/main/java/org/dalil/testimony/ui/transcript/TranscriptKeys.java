package org.dalil.testimony.ui.transcript;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which key means which command on the page of a transcript. Does nothing by itself.
final class TranscriptKeys {
    private static final Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
    private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;
    private static final Modifier ALT = KeyCombination.ALT_DOWN;
    private final Map<KeyCombination, TranscriptCommand> keys = new LinkedHashMap<>();

    TranscriptKeys() {
        put(TranscriptCommand.SPLIT, KeyCode.ENTER);
        put(TranscriptCommand.OTHER_SPEAKER, KeyCode.ENTER, CTRL);
        put(TranscriptCommand.NEXT_COLUMN, KeyCode.TAB);
        put(TranscriptCommand.PREVIOUS_COLUMN, KeyCode.TAB, SHIFT);
        put(TranscriptCommand.PREVIOUS, KeyCode.UP, ALT);
        put(TranscriptCommand.NEXT, KeyCode.DOWN, ALT);
        put(TranscriptCommand.HEAR, KeyCode.SPACE, CTRL);
        put(TranscriptCommand.START_HERE, KeyCode.T, CTRL);
        put(TranscriptCommand.START_HERE, KeyCode.F9);
        put(TranscriptCommand.END_HERE, KeyCode.F10);
        put(TranscriptCommand.UNCLEAR, KeyCode.U, CTRL);
        put(TranscriptCommand.INAUDIBLE, KeyCode.U, CTRL, SHIFT);
        put(TranscriptCommand.CLAIM, KeyCode.E, CTRL, SHIFT);
        put(TranscriptCommand.QUOTE, KeyCode.Q, CTRL, SHIFT);
        put(TranscriptCommand.FIND, KeyCode.F, CTRL);
        put(TranscriptCommand.LEAVE, KeyCode.ESCAPE);
    }

    private void put(TranscriptCommand command, KeyCode code, Modifier... modifiers) {
        keys.put(new KeyCodeCombination(code, modifiers), command);
    }

    /// What is wanted with this key; empty where it is for the words.
    Optional<TranscriptCommand> of(KeyEvent event) {
        return keys.entrySet().stream()
                .filter(one -> one.getKey().match(event))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /// The voice that a key chooses, from 1; 0 for none.
    static int voice(KeyEvent event) {
        int digit = event.getCode().ordinal() - KeyCode.DIGIT0.ordinal();
        return event.isShortcutDown() && !event.isAltDown() && digit >= 1 && digit <= 9 ? digit : 0;
    }
}
