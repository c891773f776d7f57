package org.dalil.desk.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.desk.Theme;
import org.dalil.desk.keys.KeyMap;
import org.dalil.desk.keys.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Preferences survive a restart, and nothing in their file keeps anybody from starting.
class PreferenceFileTest {
    @TempDir Path folder = Path.of("");

    private Path file() {
        return folder.resolve("dalil/preferences.json");
    }

    @Test
    void whatIsChosenIsThereAtTheNextStart() throws Exception {
        PreferenceFile preferences = new PreferenceFile(file());
        preferences.change(now -> now.withTheme(Theme.DARK).withLanguage("ru"));
        preferences.change(now -> now.withOpened(folder.resolve("Ош.dalil")));

        Preferences again = new PreferenceFile(file()).now();

        assertEquals("dark", again.theme());
        assertEquals("ru", again.language());
        assertEquals(List.of(folder.resolve("Ош.dalil")), again.casefiles());
    }

    @Test
    void fiveCasefilesAreRememberedNewestFirstAndOnce() {
        Preferences preferences = Preferences.NONE;
        for (int i = 0; i < 7; i++) {
            preferences = preferences.withOpened(folder.resolve(i + ".dalil"));
        }
        preferences = preferences.withOpened(folder.resolve("4.dalil"));

        assertEquals(5, preferences.casefiles().size());
        assertEquals(folder.resolve("4.dalil"), preferences.casefiles().getFirst());
        assertEquals(folder.resolve("6.dalil"), preferences.casefiles().get(1));
        Preferences without = preferences.without(folder.resolve("x/../4.dalil"));
        assertFalse(without.casefiles().contains(folder.resolve("4.dalil")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"theme\":1.5}", "{\"casefiles\":[\"/a\\u0000b\"]}"})
    void aFileThatCannotBeReadIsPutAside(String content) throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);

        assertEquals(Preferences.NONE, new PreferenceFile(file()).now());
        assertFalse(Files.exists(file()));
        assertEquals(content, Files.readString(file().resolveSibling("preferences.json.damaged")));
    }

    @Test
    void valuesOfAnotherKindAreLeftOut() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"theme\":7,\"casefiles\":[1,\"relative\",null]}");

        assertEquals(Preferences.NONE, new PreferenceFile(file()).now());
        assertTrue(Files.exists(file()));
    }

    @Test
    void aChangeThatCannotBeWrittenIsSaidAndStillCounts() throws Exception {
        Files.writeString(folder.resolve("dalil"), "a file where the folder should be");
        PreferenceFile preferences = new PreferenceFile(file());

        assertThrows(
                PreferencesException.class,
                () -> preferences.change(now -> now.withTheme(Theme.DARK)));
        assertEquals("dark", preferences.now().theme());
    }

    @Test
    void everySystemHasItsPlace() {
        Path home = Path.of("/home/a");
        assertEquals(
                Path.of("/home/a/.config/dalil/preferences.json"),
                PreferenceFile.usual("Linux", home, Map.of("XDG_CONFIG_HOME", "not/absolute")));
        assertEquals(
                Path.of("/cfg/dalil/preferences.json"),
                PreferenceFile.usual("Linux", home, Map.of("XDG_CONFIG_HOME", "/cfg")));
        assertEquals(
                Path.of("/home/a/Library/Application Support/Dalil/preferences.json"),
                PreferenceFile.usual("Mac OS X", home, Map.of()));
        assertEquals(
                Path.of("/roaming/Dalil/preferences.json"),
                PreferenceFile.usual("Windows 11", home, Map.of("APPDATA", "/roaming")));
    }

    @Test
    void keysAreKeptWithTheRest() throws Exception {
        KeyMap mine = KeyMap.FIRST.as(Profile.ELAN).doubleControl(true);
        Path file = folder.resolve("keys").resolve("preferences.json");
        new PreferenceFile(file).change(now -> now.withKeys(mine).withLanguage("ru"));
        assertEquals(mine, new PreferenceFile(file).now().keys());
        assertEquals("ru", new PreferenceFile(file).now().language());
    }
}
