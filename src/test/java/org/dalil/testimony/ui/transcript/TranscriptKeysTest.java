package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.dalil.desk.keys.Keyboard;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

/// Which keys command and which are for the words.
class TranscriptKeysTest {
    private final TranscriptKeys keys = new TranscriptKeys(new Keyboard());

    private static KeyEvent event(KeyCode code, String held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                code,
                held.contains("shift"),
                held.contains("ctrl"),
                held.contains("alt"),
                false);
    }

    private Optional<TranscriptCommand> of(KeyCode code, String held) {
        return keys.of(event(code, held));
    }

    @Test
    void plainLettersAndArrowsAreForTheWords() {
        for (KeyCode code :
                Set.of(KeyCode.A, KeyCode.SPACE, KeyCode.LEFT, KeyCode.UP, KeyCode.HOME)) {
            assertEquals(Optional.empty(), of(code, ""));
            assertEquals(Optional.empty(), of(code, "shift"));
        }
        assertEquals(Optional.empty(), of(KeyCode.C, "ctrl"));
        assertEquals(Optional.empty(), of(KeyCode.A, "ctrl"));
    }

    @Test
    void eachCommandHasItsKey() {
        assertEquals(Optional.of(TranscriptCommand.SPLIT), of(KeyCode.ENTER, ""));
        assertEquals(Optional.of(TranscriptCommand.OTHER_SPEAKER), of(KeyCode.ENTER, "ctrl"));
        assertEquals(Optional.of(TranscriptCommand.NEXT_COLUMN), of(KeyCode.TAB, ""));
        assertEquals(Optional.of(TranscriptCommand.PREVIOUS_COLUMN), of(KeyCode.TAB, "shift"));
        assertEquals(Optional.of(TranscriptCommand.INAUDIBLE), of(KeyCode.U, "ctrl shift"));
        assertEquals(Optional.of(TranscriptCommand.UNCLEAR), of(KeyCode.U, "ctrl"));
        assertEquals(Optional.of(TranscriptCommand.NEXT), of(KeyCode.DOWN, "alt"));
    }

    @Test
    void noKeyOfThisPageIsAltGr() {
        for (KeyCode code : KeyCode.values()) {
            assertEquals(Optional.empty(), of(code, "ctrl alt"), code.getName());
        }
    }

    @Test
    void digitsWithControlNameAVoice() {
        assertEquals(1, keys.voice(event(KeyCode.DIGIT1, "ctrl")));
        assertEquals(9, keys.voice(event(KeyCode.DIGIT9, "ctrl shift")));
        assertEquals(0, keys.voice(event(KeyCode.DIGIT0, "ctrl")));
        assertEquals(0, keys.voice(event(KeyCode.DIGIT1, "")));
        assertEquals(0, keys.voice(event(KeyCode.DIGIT1, "ctrl alt")));
        assertEquals(0, keys.voice(event(KeyCode.F1, "ctrl")));
        assertTrue(keys.of(event(KeyCode.DIGIT1, "ctrl")).isEmpty());
    }
}
