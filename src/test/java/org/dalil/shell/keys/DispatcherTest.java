package org.dalil.shell.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.dalil.desk.KeyLayoutFilter;
import org.dalil.desk.keys.Command;
import org.dalil.desk.keys.Commands;
import org.dalil.desk.keys.Keyboard;
import org.dalil.desk.keys.Profile;
import org.dalil.desk.keys.Scope;
import org.dalil.desk.keys.Stroke;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

/// Keys do what the map says, once, where their scope is, on every layout, and leave alone what is
/// not the window's.
@UsesScreen
class DispatcherTest {
    private final List<String> did = new ArrayList<>();
    private final Keyboard keyboard = new Keyboard();
    private final PlainSound sound = new PlainSound();
    private long now;
    private boolean free = true;
    private StackPane inner = new StackPane();
    private StackPane outer = new StackPane();
    private Subscription installed = Subscription.EMPTY;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /// Does this with a window that has the commands of these ids.
    private void with(List<String> ids, Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    inner = new StackPane();
                    outer = new StackPane(inner);
                    outer.addEventHandler(
                            KeyEvent.KEY_PRESSED,
                            event -> did.add("below " + event.getCode().getName()));
                    Scene scene = new Scene(outer);
                    KeyLayoutFilter.install(scene);
                    Dispatcher dispatcher =
                            new Dispatcher(keyboard, () -> free, new HoldToPlay(sound, () -> now));
                    ids.forEach(id -> dispatcher.on(id, () -> did.add(id)));
                    installed = dispatcher.install(scene);
                    work.run();
                });
    }

    private void fire(EventType<KeyEvent> type, KeyCode code, String text, String held) {
        Event.fireEvent(
                inner,
                new KeyEvent(
                        type,
                        "",
                        text,
                        code,
                        held.contains("Shift"),
                        held.contains("Ctrl"),
                        held.contains("Alt"),
                        false));
    }

    private void press(KeyCode code, String held) {
        fire(KeyEvent.KEY_PRESSED, code, "", held);
    }

    /// A letter as X11 tells it under another layout: no code, the letter as text.
    private void cyrillic(String letter) {
        fire(KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED, letter, "Ctrl");
    }

    private void give(String id, String... keys) {
        Command command = Commands.of(id).orElseThrow();
        List<Stroke> strokes =
                List.of(keys).stream().map(one -> Stroke.read(one).orElseThrow()).toList();
        keyboard.change(keyboard.map().get().taking(command, strokes));
    }

    @Test
    void aKeyRunsOnceAndGoesNoFurther() {
        with(
                List.of("window.undo", "window.redo", "window.section-2"),
                () -> {
                    press(KeyCode.Z, "Ctrl");
                    press(KeyCode.Y, "Ctrl");
                    press(KeyCode.DIGIT2, "Ctrl");
                    press(KeyCode.Z, "");
                    assertEquals(
                            List.of("window.undo", "window.redo", "window.section-2", "below Z"),
                            did);
                });
    }

    @Test
    void aKeyThatWasChangedWorksAndTheOldOneDoesNot() {
        with(
                List.of("window.new", "window.why"),
                () -> {
                    give("window.why", "Ctrl+B");
                    press(KeyCode.B, "Ctrl");
                    press(KeyCode.F8, "");
                    cyrillic("и"); // where B is
                    assertEquals(List.of("window.why", "below F8", "window.why"), did);
                });
    }

    @Test
    void lettersAndDigitsWorkUnderCyrillicAndKazakhLayouts() {
        with(
                List.of("window.new", "window.undo", "window.section-2"),
                () -> {
                    cyrillic("т");
                    cyrillic("я");
                    cyrillic("ә");
                    cyrillic("ж");
                    assertEquals(
                            List.of(
                                    "window.new",
                                    "window.undo",
                                    "window.section-2",
                                    "below Undefined"),
                            did);
                });
    }

    @Test
    void inATranscriptTheSpeakersWinOverTheSections() {
        with(
                List.of("window.section-2", "window.palette"),
                () -> {
                    Scope.TRANSCRIPT.mark(inner);
                    press(KeyCode.DIGIT2, "Ctrl");
                    cyrillic("ә");
                    press(KeyCode.K, "Ctrl");
                    assertEquals(List.of("below 2", "below 2", "window.palette"), did);
                });
    }

    @Test
    void underASheetOnlyTheLockAndThePlayerWork() {
        free = false;
        with(
                List.of("window.undo", "window.lock", "audio.back", "audio.time"),
                () -> {
                    press(KeyCode.Z, "Ctrl");
                    press(KeyCode.L, "Ctrl");
                    press(KeyCode.F3, "");
                    press(KeyCode.G, "Ctrl");
                    assertEquals(List.of("below Z", "window.lock", "audio.back", "below G"), did);
                });
    }

    @Test
    void aPartIsHandedTheKeyItKnows() {
        with(
                List.of(),
                () -> {
                    Scope.RECORD.mark(outer);
                    press(KeyCode.F2, "");
                    give("record.title", "Ctrl+B");
                    press(KeyCode.B, "Ctrl");
                    press(KeyCode.F2, "");
                    assertEquals(
                            List.of("below F2", "below F2"), did, "the old key is nobody's now");
                });
    }

    @Test
    void aKeyThatIsAskedForDoesNothingElse() {
        with(
                List.of("window.undo"),
                () -> {
                    Subscription capture = keyboard.capture(event -> did.add("taken"));
                    press(KeyCode.Z, "Ctrl");
                    capture.unsubscribe();
                    press(KeyCode.Z, "Ctrl");
                    assertEquals(List.of("taken", "window.undo"), did);
                });
    }

    @Test
    void heldItPlaysAndAnyKeyBoundToPlayDoes() {
        with(
                List.of(),
                () -> {
                    give("audio.toggle", "F4", "F13");
                    press(KeyCode.F13, "");
                    now += 100;
                    press(KeyCode.F13, ""); // repeated by the system
                    assertTrue(sound.isPlaying());
                    now += 900;
                    fire(KeyEvent.KEY_RELEASED, KeyCode.F13, "", "");
                    assertFalse(sound.isPlaying());
                    press(KeyCode.F4, "");
                    fire(KeyEvent.KEY_RELEASED, KeyCode.F4, "", "");
                    assertTrue(sound.isPlaying());
                    assertEquals(List.of(), did);
                });
    }

    @Test
    void ctrlTwicePlaysOnlyWhereItIsWanted() {
        with(
                List.of(),
                () -> {
                    tapControl();
                    assertFalse(sound.isPlaying());
                    keyboard.change(keyboard.map().get().doubleControl(true));
                    tapControl();
                    assertTrue(sound.isPlaying());
                });
    }

    private void tapControl() {
        for (int i = 0; i < 2; i++) {
            press(KeyCode.CONTROL, "Ctrl");
            fire(KeyEvent.KEY_RELEASED, KeyCode.CONTROL, "", "");
        }
    }

    @Test
    void escapePlaysInATranscriptForHandsFromOTranscribe() {
        with(
                List.of(),
                () -> {
                    keyboard.change(keyboard.map().get().as(Profile.OTRANSCRIBE));
                    press(KeyCode.ESCAPE, "");
                    assertFalse(sound.isPlaying());
                    Scope.TRANSCRIPT.mark(inner);
                    press(KeyCode.ESCAPE, "");
                    assertTrue(sound.isPlaying());
                });
    }

    @Test
    void uninstalledKeysDoNothingAndEndAHold() {
        with(
                List.of("window.pane"),
                () -> {
                    press(KeyCode.F4, "");
                    now += 900;
                    installed.unsubscribe();
                    assertFalse(sound.isPlaying());
                    press(KeyCode.F6, "");
                    assertEquals(List.of("below F6"), did);
                });
    }
}
