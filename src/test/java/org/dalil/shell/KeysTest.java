package org.dalil.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.dalil.desk.KeyLayoutFilter;
import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Keys do what they are bound to, once, and only while they are installed.
@UsesScreen
class KeysTest {
    private final List<String> did = new ArrayList<>();

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static void press(StackPane at, KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(
                at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    private StackPane pane() {
        StackPane pane = new StackPane();
        pane.addEventHandler(
                KeyEvent.KEY_PRESSED, event -> did.add("below " + event.getCode().getName()));
        return pane;
    }

    @Test
    void aBoundKeyRunsOnceAndGoesNoFurther() {
        fx(() -> {
            StackPane pane = pane();
            new Keys(() -> true)
                    .on("Shortcut+Z", () -> did.add("undo"))
                    .on("Shortcut+Shift+Z", () -> did.add("redo"))
                    .onDigit(2, () -> did.add("second"))
                    .install(new Scene(pane));
            press(pane, KeyCode.Z, false, true);
            press(pane, KeyCode.Z, true, true);
            press(pane, KeyCode.DIGIT2, false, true);
            assertEquals(List.of("undo", "redo", "second"), did);
        });
    }

    @Test
    void lettersWorkUnderCyrillicAndKazakhLayouts() {
        fx(() -> {
            StackPane pane = pane();
            Scene scene = new Scene(pane);
            KeyLayoutFilter.install(scene);
            new Keys(() -> true)
                    .on("Shortcut+N", () -> did.add("new"))
                    .on("Shortcut+Z", () -> did.add("undo"))
                    .onDigit(2, () -> did.add("second"))
                    .install(scene);
            typed(pane, "т");
            typed(pane, "я");
            typed(pane, "ә");
            typed(pane, "ж");
            assertEquals(List.of("new", "undo", "second", "below Undefined"), did);
        });
    }

    /// Ctrl with a letter as X11 tells it under another layout: no code, the letter as text.
    private static void typed(StackPane at, String letter) {
        Event.fireEvent(
                at,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        letter,
                        KeyCode.UNDEFINED,
                        false,
                        true,
                        false,
                        false));
    }

    @Test
    void otherKeysPassThrough() {
        fx(() -> {
            StackPane pane = pane();
            new Keys(() -> true).on("Shortcut+Z", () -> did.add("undo")).install(new Scene(pane));
            press(pane, KeyCode.Z, false, false);
            press(pane, KeyCode.X, false, true);
            press(pane, KeyCode.NUMPAD2, false, true);
            assertEquals(3, did.size());
            assertEquals("below Z", did.getFirst());
        });
    }

    @Test
    void uninstalledKeysDoNothing() {
        fx(() -> {
            StackPane pane = pane();
            Runnable uninstall =
                    new Keys(() -> true).on("F6", () -> did.add("next")).install(new Scene(pane));
            press(pane, KeyCode.F6, false, false);
            uninstall.run();
            press(pane, KeyCode.F6, false, false);
            assertEquals(List.of("next", "below F6"), did);
        });
    }

    @Test
    void commandsHaveTheirNameAndTheirKeysInWords() {
        Texts texts = Texts.in(Locale.ENGLISH);
        CommandList list =
                new CommandList(texts)
                        .add("shell.lock", "Shortcut+L", () -> did.add("lock"))
                        .add("shell.menu", "", () -> did.add("menu"));
        PaletteModel.Command lock = list.all().getFirst();
        assertEquals(texts.of("shell.lock"), lock.name());
        assertEquals("Shortcut+L", lock.key());
        assertEquals("Ctrl+L", lock.shownKey());
        assertEquals("", list.all().getLast().shownKey());
        lock.action().run();
        assertEquals(List.of("lock"), did);
        assertThrows(UnsupportedOperationException.class, () -> list.all().removeFirst());
        assertThrows(IllegalArgumentException.class, () -> list.add("shell.lock", "+", () -> {}));
    }

    @Test
    void underASheetAKeyIsLeftToTheSheetUnlessItWorksEverywhere() {
        fx(() -> {
            StackPane pane = pane();
            new Keys(() -> false)
                    .on("Shortcut+Z", () -> did.add("undo"))
                    .always("Shortcut+L", () -> did.add("lock"))
                    .onDigit(2, () -> did.add("second"))
                    .install(new Scene(pane));
            press(pane, KeyCode.Z, false, true);
            press(pane, KeyCode.DIGIT2, false, true);
            press(pane, KeyCode.L, false, true);
            assertEquals(List.of("below Z", "below 2", "lock"), did);
        });
    }
}
