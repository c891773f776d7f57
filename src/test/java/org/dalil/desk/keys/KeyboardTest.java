package org.dalil.desk.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// What a press means and how keys are called follows the map at once, on every layout.
@UsesScreen
class KeyboardTest {
    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static KeyEvent press(KeyCode code, String text, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, false, false);
    }

    @Test
    void aPressMeansACommandOfItsScope() {
        Keyboard keyboard = new Keyboard();
        KeyEvent enter = press(KeyCode.ENTER, "", false);
        assertEquals(Optional.of("transcript.split"), keyboard.command(enter, Scope.TRANSCRIPT));
        assertEquals(Optional.empty(), keyboard.command(enter, Scope.GLOBAL));
        assertEquals(
                Optional.empty(),
                keyboard.command(press(KeyCode.CONTROL, "", true), Scope.GLOBAL),
                "a modifier alone is no key");
    }

    @Test
    void lettersAndDigitsOfOtherLayoutsAreTheKeysOnTheirPlaces() {
        Keyboard keyboard = new Keyboard();
        assertEquals(
                Optional.of("transcript.unclear"),
                keyboard.command(press(KeyCode.UNDEFINED, "г", true), Scope.TRANSCRIPT));
        assertEquals(
                Optional.of("transcript.speaker-2"),
                keyboard.command(press(KeyCode.UNDEFINED, "ә", true), Scope.TRANSCRIPT));
        assertEquals(
                Optional.empty(),
                keyboard.command(press(KeyCode.UNDEFINED, "ж", true), Scope.TRANSCRIPT));
    }

    @Test
    void theWordsFollowEveryChange() {
        List<KeyMap> kept = new ArrayList<>();
        Keyboard keyboard = new Keyboard(KeyMap.FIRST, kept::add);
        SimpleStringProperty words = new SimpleStringProperty();
        words.bind(keyboard.wordsOf("window.redo"));
        assertEquals("Ctrl+Shift+Z, Ctrl+Y", words.get());
        Command redo = Commands.of("window.redo").orElseThrow();
        keyboard.change(KeyMap.FIRST.with(redo, List.of(Stroke.own("Alt+Up"))));
        assertEquals("Alt+↑", words.get());
        keyboard.change(KeyMap.FIRST.with(redo, List.of(Stroke.own("Alt+Up"))));
        assertEquals(1, kept.size(), "what is as it was is not kept again");
        keyboard.change(KeyMap.FIRST.with(redo, List.of()));
        assertEquals("", words.get());
        assertEquals("", keyboard.words("no.such"));
    }

    @Test
    void whileAKeyIsAskedForItMeansNoCommand() {
        Keyboard keyboard = new Keyboard();
        KeyEvent press = press(KeyCode.K, "k", true);
        List<KeyEvent> taken = new ArrayList<>();
        var capture = keyboard.capture(taken::add);
        assertTrue(keyboard.captured(press));
        assertEquals(Optional.empty(), keyboard.command(press, Scope.GLOBAL));
        capture.unsubscribe();
        assertFalse(keyboard.captured(press));
        assertEquals(Optional.of("window.palette"), keyboard.command(press, Scope.GLOBAL));
        assertEquals(1, taken.size());
    }

    @Test
    void theScopesOfAPlaceAreThoseOfEverythingAroundIt() {
        Group inner = new Group();
        Group outer = new Group(inner);
        Scope.RECORD.mark(outer);
        Scope.TRANSCRIPT.mark(inner);
        assertEquals(
                EnumSet.of(Scope.TRANSCRIPT, Scope.RECORD, Scope.AUDIO, Scope.GLOBAL),
                Scope.at(inner));
        assertEquals(EnumSet.of(Scope.AUDIO, Scope.GLOBAL), Scope.at(null));
    }

    @Test
    void keysThatTypeAreRefused() {
        assertEquals(Optional.of(Stroke.Fault.TYPES), Stroke.own("Shift+A").fault());
        assertEquals(Optional.of(Stroke.Fault.ALT_GRAPH), Stroke.own("Ctrl+Alt+E").fault());
        assertEquals(Optional.of(Stroke.Fault.SIGN), Stroke.own("Ctrl+Slash").fault());
        assertEquals(Optional.empty(), Stroke.own("F13").fault());
    }
}
