package org.dalil.shell.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.dalil.desk.KeyLayoutFilter;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Theme;
import org.dalil.desk.keys.Profile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Picture;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// The sheet of keys as hands use it: found, changed, contested, taken over, and used at once.
@UsesScreen
class KeyMapSheetTest {
    @TempDir Path folder = Path.of("");

    private final List<String> did = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private DeskKit kit;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    private void open(String language, Theme theme) throws Exception {
        FxToolkit.registerPrimaryStage();
        kit = new DeskKit(Locale.of(language));
        stage = fx(Stage::new);
        scene =
                fx(() -> {
                    Theme.loadFonts();
                    Scene made = new Scene(new StackPane(kit.desk.sheets().layer()), 1366, 768);
                    theme.dress(made);
                    KeyLayoutFilter.install(made);
                    HoldToPlay hold = new HoldToPlay(new PlainSound(), () -> 0);
                    new Dispatcher(kit.desk.keys(), () -> !kit.desk.sheets().isOpen(), hold)
                            .on("window.share", () -> did.add("share"))
                            .on("window.palette", () -> did.add("palette"))
                            .install(made);
                    stage.setScene(made);
                    stage.show();
                    return made;
                });
        interact(() -> KeyMapSheet.open(kit.desk, choice()));
    }

    @AfterEach
    void close() {
        interact(kit.desk.sheets()::closeAll);
        interact(stage::close);
        assertEquals(List.of(), kit.problems);
    }

    private PathChoice choice() {
        return new PathChoice() {
            @Override
            public Optional<Path> folder(@Nullable Window over, String title, Path from) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> newFile(@Nullable Window over, String title, String name) {
                return Optional.of(folder.resolve(name));
            }

            @Override
            public List<Path> files(@Nullable Window over, String title) {
                return List.of(folder.resolve("dalil-keys.json"));
            }
        };
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private void interact(Runnable work) {
        fx(() -> {
            work.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCode... keys) {
        Typing.press(scene, keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private <T> T node(String id, Class<T> type) {
        return type.cast(scene.lookup("#" + id));
    }

    private void fire(String id) {
        interact(() -> node(id, Button.class).fire());
    }

    private String told() {
        return node("keys-told", Label.class).getText();
    }

    private void picture(String name) {
        interact(() -> Picture.take(scene, name));
    }

    /// Finds the only command with this word and puts the keys into the list.
    private void choose(String word) {
        interact(() -> node("keys-field", TextField.class).setText(word));
        interact(() -> node("keys-field", TextField.class).requestFocus());
        press(KeyCode.DOWN);
    }

    @Test
    void aKeyIsChangedByEnterAndPressingAndWorksAtOnce() throws Exception {
        open("en", Theme.LIGHT);
        picture("keys-light");
        choose("share file");
        assertEquals("keys-list", scene.getFocusOwner().getId());
        press(KeyCode.ENTER);
        assertTrue(told().startsWith("Press the new keys for “Make a share file…”"), told());
        picture("keys-asked");
        press(KeyCode.CONTROL, KeyCode.B);
        assertEquals("Ctrl+B", kit.desk.keys().words("window.share"));
        picture("keys-given");
        fire("keys-close");
        press(KeyCode.CONTROL, KeyCode.B);
        assertEquals(List.of("share"), did);
    }

    @Test
    void aTakenKeyIsSaidAndTakenOver() throws Exception {
        open("en", Theme.DARK);
        choose("share file");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.K);
        assertEquals("Ctrl+K is taken: “Search or do anything”.", told());
        picture("keys-contested-dark");
        fire("keys-take");
        fire("keys-close");
        press(KeyCode.CONTROL, KeyCode.K);
        assertEquals(List.of("share"), did);
    }

    @Test
    void escapeLeavesTheAskingAndThenTheSheet() throws Exception {
        open("ru", Theme.LIGHT);
        picture("keys-russian");
        choose("файл обмена");
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertTrue(kit.desk.sheets().isOpen());
        assertFalse(kit.desk.keys().isCapturing());
        press(KeyCode.ESCAPE);
        assertFalse(kit.desk.sheets().isOpen());
    }

    @Test
    void aCommandIsFoundByPressingItsKeys() throws Exception {
        open("en", Theme.LIGHT);
        fire("keys-find");
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        ListView<?> list = node("keys-list", ListView.class);
        assertEquals(4, list.getItems().size(), "two scopes with one command each");
        picture("keys-found");
        fire("keys-find");
        assertTrue(list.getItems().size() > 60);
        interact(() -> KeysSheet.open(kit.desk, () -> {}));
        picture("keys-overview");
    }

    @Test
    void aProfileIsChosenAndKeysGoToAFileAndBack() throws Exception {
        open("en", Theme.LIGHT);
        interact(() -> choiceOfProfile().setValue(Profile.ELAN));
        assertEquals("Ctrl+Space, F4", kit.desk.keys().words("audio.toggle"));
        fire("keys-export");
        assertTrue(Files.exists(folder.resolve("dalil-keys.json")));
        interact(() -> choiceOfProfile().setValue(Profile.DEFAULT));
        fire("keys-bring");
        assertEquals(Profile.ELAN, choiceOfProfile().getValue());
        fire("keys-back");
        assertEquals(Profile.DEFAULT, choiceOfProfile().getValue());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Profile> choiceOfProfile() {
        return (ComboBox<Profile>) scene.lookup("#keys-profile");
    }

    @Test
    void aPedalIsLearnedByPressingIt() throws Exception {
        open("en", Theme.DARK);
        fire("keys-pedal");
        press(KeyCode.F13);
        press(KeyCode.A);
        picture("keys-pedal-dark");
        press(KeyCode.F14);
        press(KeyCode.F15);
        fire("pedal-keep");
        assertEquals("F4, F14", kit.desk.keys().words("audio.toggle"));
        assertEquals("F5, F15", kit.desk.keys().words("audio.on"));
        assertTrue(kit.desk.sheets().isOpen(), "back to the sheet of keys");
        press(KeyCode.ESCAPE);
        assertFalse(kit.desk.sheets().isOpen());
    }
}
