package org.dalil.shell.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.desk.keys.Command;
import org.dalil.desk.keys.Commands;
import org.dalil.desk.keys.KeyMap;
import org.dalil.desk.keys.Keyboard;
import org.dalil.desk.keys.Profile;
import org.dalil.desk.keys.Stroke;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Changing keys: found by words and by pressing, refused with words, taken over only on a word,
/// and taken back; and what a pedal sends.
class KeyMapModelTest {
    @TempDir Path folder = Path.of("");

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Keyboard keyboard = new Keyboard();
    private final KeyMapModel model = new KeyMapModel(keyboard, texts);

    @BeforeEach
    void attach() {
        model.attach();
    }

    private static Command command(String id) {
        return Commands.of(id).orElseThrow();
    }

    private static Stroke stroke(String written) {
        return Stroke.read(written).orElseThrow();
    }

    private String keys(String id) {
        return keyboard.words(id);
    }

    private List<String> found() {
        return model.lines().stream()
                .filter(KeyMapModel.Binding.class::isInstance)
                .map(line -> ((KeyMapModel.Binding) line).command().id())
                .toList();
    }

    private String told() {
        KeyMapModel.Told told = model.told().get();
        return told == null ? "" : told.words();
    }

    @Test
    void everyCommandIsListedAndFoundByAWordOrByItsKeys() {
        assertEquals(Commands.all().size(), found().size());
        model.typed().set("  LOCK ");
        assertEquals(List.of("window.lock"), found());
        model.find();
        model.pressed(stroke("Ctrl+2"));
        assertEquals(List.of("window.section-2", "transcript.speaker-2"), found());
        assertEquals("", model.typed().get());
        model.showAll();
        assertEquals(Commands.all().size(), found().size());
    }

    @Test
    void aFreeKeyIsGivenAtOnceAndTakenBack() {
        model.ask(command("window.share"), false);
        model.pressed(stroke("Ctrl+B"));
        assertEquals("Ctrl+B", keys("window.share"));
        assertEquals("“Make a share file…” has Ctrl+B now.", told());
        model.takeBack();
        assertEquals("", keys("window.share"));
    }

    @Test
    void besideKeepsTheKeysThereAre() {
        model.ask(command("audio.back"), true);
        model.pressed(stroke("F13"));
        assertEquals("F3, F13", keys("audio.back"));
        model.reset(command("audio.back"));
        assertEquals("F3", keys("audio.back"));
    }

    @Test
    void aTakenKeyIsTakenOverOnlyOnAWord() {
        model.ask(command("window.share"), false);
        model.pressed(stroke("Ctrl+K"));
        KeyMapModel.Contested contested =
                assertInstanceOf(KeyMapModel.Contested.class, model.asked().get());
        assertEquals(List.of(command("window.palette")), contested.rivals());
        assertEquals("Ctrl+K", keys("window.palette"));
        model.leave();
        model.takeOver();
        assertEquals("Ctrl+K", keys("window.palette"));
        model.ask(command("window.share"), false);
        model.pressed(stroke("Ctrl+K"));
        model.takeOver();
        assertEquals("", keys("window.palette"));
        assertEquals("Ctrl+K", keys("window.share"));
    }

    @Test
    void whatTypesOrIsFixedIsRefusedWithWordsAndStillAskedFor() {
        model.ask(command("window.share"), false);
        for (String bad : List.of("A", "Shift+B", "Ctrl+Alt+E", "Ctrl+Slash", "Enter")) {
            model.pressed(stroke(bad));
            assertTrue(Objects.requireNonNull(model.told().get()).bad(), bad);
            assertFalse(told().contains("keymap.refused"), told());
            assertInstanceOf(KeyMapModel.ForCommand.class, model.asked().get());
        }
        assertEquals(KeyMap.FIRST, keyboard.map().get());
        model.leave();
        model.ask(command("list.open"), false);
        assertInstanceOf(KeyMapModel.Nothing.class, model.asked().get());
        model.clear(command("list.open"));
        assertEquals("Enter", keys("list.open"));
    }

    @Test
    void profilesAndResets() {
        model.choose(Profile.F4_MAXQDA);
        assertEquals("F4, F5", keys("audio.toggle"));
        model.clear(command("window.why"));
        assertEquals("", keys("window.why"));
        model.resetAll();
        assertEquals("F8", keys("window.why"));
        assertEquals("F4, F5", keys("audio.toggle"));
        model.doubleControl(true);
        assertTrue(keyboard.map().get().doubleControl());
    }

    @Test
    void keysGoToAFileAndComeBack() throws Exception {
        Path file = folder.resolve("mine.json");
        model.choose(Profile.ELAN);
        model.clear(command("window.why"));
        model.exportTo(file);
        KeyMap mine = keyboard.map().get();
        model.choose(Profile.DEFAULT);
        model.bring(file);
        assertEquals(mine, keyboard.map().get());
        Files.writeString(file, "{}");
        model.bring(file);
        assertEquals(mine, keyboard.map().get());
        assertTrue(told().startsWith("mine.json is not a file of keys."), told());
    }

    @Test
    void aPedalIsLearnedPartByPart() {
        PedalModel pedal = new PedalModel(keyboard, texts);
        pedal.pressed(stroke("F13"));
        pedal.pressed(stroke("F13"));
        assertNotNull(pedal.state().get().asked());
        assertTrue(pedal.state().get().told().contains("F13"));
        pedal.pressed(stroke("A"));
        assertTrue(pedal.state().get().told().contains("typing"));
        pedal.pressed(stroke("F4"));
        pedal.pressed(stroke("F6"));
        assertEquals(KeyMap.FIRST, keyboard.map().get(), "nothing counts before it is kept");
        pedal.keep();
        assertEquals("F3, F13", keys("audio.back"));
        assertEquals("F4", keys("audio.toggle"));
        assertEquals("F5, F6", keys("audio.on"));
        assertEquals("", keys("window.pane"));
    }

    @Test
    void partsOfAPedalCanBePassedBy() {
        PedalModel pedal = new PedalModel(keyboard, texts);
        pedal.skip();
        pedal.pressed(stroke("F13"));
        pedal.skip();
        pedal.skip();
        pedal.pressed(stroke("F14"));
        pedal.keep();
        assertEquals("F3", keys("audio.back"));
        assertEquals("F4, F13", keys("audio.toggle"));
        pedal.again();
        assertEquals(PedalModel.Part.LEFT, pedal.state().get().asked());
    }
}
