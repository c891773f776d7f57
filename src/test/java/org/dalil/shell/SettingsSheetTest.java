package org.dalil.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.dalil.casefile.Settings;
import org.dalil.desk.Intent;
import org.dalil.desk.Look;
import org.dalil.desk.Theme;
import org.dalil.kit.UsesScreen;
import org.dalil.shell.keys.KeysSheet;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The sheets of the window: each setting is kept at once, and the sheet of keys names them all.
@UsesScreen
class SettingsSheetTest {
    @TempDir Path folder = Path.of("");

    private final List<Theme> worn = new ArrayList<>();
    private final List<Locale> spoken = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();

    private int keys;

    @SuppressWarnings("NullAway.Init")
    private WindowStage stage;

    @BeforeEach
    void open() throws Exception {
        stage = new WindowStage("en", folder.resolve("Osh.dalil"));
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), stage.kit.problems);
        stage.close();
    }

    private void settings() {
        Look look = new Look(() -> Theme.DARK, worn::add, spoken::add);
        stage.interact(() ->
                SettingsSheet.open(stage.casefile, look, waits::add, () -> keys++, stage.desk()));
    }

    private <E> ComboBox<E> choice(String id) {
        return stage.robot.lookup("#" + id).queryComboBox();
    }

    private Optional<String> minutes() throws Exception {
        return stage.casefile.settings().get(Settings.IDLE_MINUTES);
    }

    @Test
    void itShowsWhatIsSetAndChangesNothing() throws Exception {
        settings();
        assertEquals(Theme.DARK, choice("settings-theme").getValue());
        assertEquals(Locale.ENGLISH, choice("settings-language").getValue());
        assertEquals(Integer.valueOf(10), choice("settings-idle").getValue());
        assertEquals(List.of(), worn);
        assertEquals(List.of(), spoken);
        assertEquals(Optional.empty(), minutes());
    }

    @Test
    void lookAndLanguageChangeAtOnce() {
        settings();
        stage.interact(() -> choice("settings-theme").setValue(Theme.CONTRAST));
        stage.interact(() -> choice("settings-language").setValue(Locale.of("ru")));
        assertEquals(List.of(Theme.CONTRAST), worn);
        assertEquals(List.of("ru"), spoken.stream().map(Locale::getLanguage).toList());
    }

    @Test
    void everyLanguageIsCalledByItsOwnName() {
        settings();
        ComboBox<Locale> languages = choice("settings-language");
        assertEquals(Texts.available(), languages.getItems());
        List<String> names =
                languages.getItems().stream().map(languages.getConverter()::toString).toList();
        assertTrue(names.contains("Русский"), names.toString());
    }

    @Test
    void minutesAreKeptInTheCasefile() throws Exception {
        settings();
        stage.interact(() -> choice("settings-idle").setValue(2));
        assertEquals(Optional.of("2"), minutes());
        assertEquals(List.of(Duration.ofMinutes(2)), waits, "it waits so long from now on");
        stage.interact(() -> stage.node("settings-close", Button.class).fire());
        assertFalse(stage.desk().sheets().isOpen());
        settings();
        assertEquals(Integer.valueOf(2), choice("settings-idle").getValue());
    }

    @Test
    void minutesAreSaidInWords() {
        settings();
        ComboBox<Integer> idle = choice("settings-idle");
        assertEquals("2 minutes", idle.getConverter().toString(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "", "-5", "99999999999", "0", "10.5"})
    void minutesThatAreNoneAreTheUsualOnes(String written) throws Exception {
        stage.casefile.settings().put(Settings.IDLE_MINUTES, written);
        settings();
        assertTrue(stage.desk().sheets().isOpen(), "the sheet opens all the same");
        assertEquals(Integer.valueOf(10), choice("settings-idle").getValue());
    }

    private void sign(String initials) {
        TextField field = stage.node("settings-initials", TextField.class);
        stage.interact(field::requestFocus);
        stage.interact(() -> field.setText(initials));
        stage.interact(() -> stage.node("settings-close", Button.class).requestFocus());
    }

    @Test
    void initialsAreKeptOnLeavingTheField() {
        settings();
        sign("  AB ");
        assertEquals("AB", stage.casefile.initials());
    }

    @Test
    void blankInitialsAreNone() {
        settings();
        sign("AB");
        sign("   ");
        assertEquals("AB", stage.casefile.initials());
        assertEquals("AB", stage.node("settings-initials", TextField.class).getText());
    }

    @Test
    void theListsOfTermsAreReachedFromHere() {
        settings();
        Button lists =
                stage.robot
                        .lookup(node ->
                                node instanceof Button button
                                        && "Lists of terms…".equals(button.getText()))
                        .queryAs(Button.class);
        stage.interact(lists::fire);
        assertEquals(List.of(new Intent.ToTerms("", "")), stage.lists);
        assertFalse(stage.desk().sheets().isOpen());
    }

    @Test
    void escapeLeavesTheSheet() {
        settings();
        stage.press(KeyCode.ESCAPE);
        assertFalse(stage.desk().sheets().isOpen());
    }

    @Test
    void theSheetOfKeysNamesEachKeyAndLeavesByItsButton() {
        stage.interact(() -> KeysSheet.open(stage.desk(), () -> keys++));
        List<String> caps =
                stage.robot.lookup(".desk-sheet .key-cap").<Label>queryAll().stream()
                        .map(Label::getText)
                        .toList();
        assertTrue(caps.containsAll(List.of("Ctrl+L", "F6", "F8", "Ctrl+K", "Ctrl+N")));
        stage.interact(() -> stage.node("keys-close", Button.class).fire());
        assertFalse(stage.desk().sheets().isOpen());
    }

    @Test
    void theSheetsOfKeysAndOfSettingsLeadToChangingKeys() {
        stage.interact(() -> KeysSheet.open(stage.desk(), () -> keys++));
        stage.interact(() -> stage.node("keys-change", Button.class).fire());
        assertFalse(stage.desk().sheets().isOpen());
        assertEquals(1, keys);
    }
}
