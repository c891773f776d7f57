package org.dalil.desk.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Files of keys from outside are refused with words, whole; what was kept is taken as far as it
/// means something.
class KeyFileTest {
    private static final String HEAD = "{'kind':'dalil-keys','version':1,'profile':'default',";

    @TempDir Path folder = Path.of("");

    private KeyFileException refused(String json) throws Exception {
        Path file = folder.resolve("own.json");
        Files.writeString(file, json.replace('\'', '"'));
        return assertThrows(KeyFileException.class, () -> KeyFile.read(file), json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense|other-file",
                "[]|other-file",
                "{}|other-file",
                "{'kind':'other'}|other-file",
                "{'kind':'dalil-keys','version':2}|newer",
                "{'kind':'dalil-keys'}|newer",
                "{'kind':'dalil-keys','version':1}|bad-profile",
                "{'kind':'dalil-keys','version':1,'profile':7}|bad-profile",
                "HEAD'changes':[]}|bad-changes",
                "HEAD'changes':{'no.such':[]}}|bad-command",
                "HEAD'changes':{'list.open':['F9']}}|bad-command",
                "HEAD'changes':{'window.why':'F9'}}|bad-keys",
                "HEAD'changes':{'window.why':[null]}}|bad-keys",
                "HEAD'changes':{'window.why':['Ctrl+']}}|bad-keys",
                "HEAD'changes':{'window.why':['a']}}|bad-keys",
                "HEAD'changes':{'window.why':['A']}}|bad-keys",
                "HEAD'changes':{'window.why':['Ctrl+Alt+A']}}|bad-keys",
                "HEAD'changes':{'window.why':['Ctrl+K']}}|bad-twice",
            })
    void aHostileFileIsRefusedWithWords(String json, String problem) throws Exception {
        KeyFileException refusal = refused(json.replace("HEAD", HEAD));
        assertEquals("keymap.problem." + problem, refusal.problem().key());
        for (String language : List.of("en", "ru")) {
            String words = Texts.in(Locale.of(language)).of(refusal.problem());
            assertFalse(words.contains("keymap.problem"), words);
            assertFalse(words.contains("{"), words);
        }
    }

    @Test
    void hugeAndMissingFilesAreRefused() throws Exception {
        String huge = HEAD + "'changes':{},'more':'" + "x".repeat(70_000) + "'}";
        assertEquals("keymap.problem.other-file", refused(huge).problem().key());
        Path missing = folder.resolve("missing.json");
        KeyFileException gone = assertThrows(KeyFileException.class, () -> KeyFile.read(missing));
        assertEquals("keymap.problem.not-read", gone.problem().key());
        Path nowhere = folder.resolve("no").resolve("where.json");
        assertThrows(KeyFileException.class, () -> KeyFile.write(KeyMap.FIRST, nowhere));
    }

    @Test
    void aLongNameIsCutWhereItIsSaid() throws Exception {
        KeyFileException refusal = refused(HEAD + "'changes':{'" + "n".repeat(900) + "':[]}}");
        assertTrue(String.valueOf(refusal.problem().args().get("value")).length() < 70);
    }

    @Test
    void whatWasKeptIsTakenAsFarAsItMeansSomething() {
        Map<String, Object> kept =
                Map.of(
                        "profile",
                        "elan",
                        "changes",
                        Map.of(
                                "gone.command", List.of("F9"),
                                "window.why", List.of("nothing", "Ctrl+B"),
                                "window.sum", "F9"));
        KeyMap map = KeyFile.kept(kept);
        assertEquals(Profile.ELAN, map.profile());
        assertEquals(1, map.changes().size());
        assertEquals(List.of(Stroke.own("Ctrl+B")), map.changes().get("window.why"));
        assertEquals(KeyMap.FIRST, KeyFile.kept("nonsense"));
        assertEquals(KeyMap.FIRST, KeyFile.kept(null));
    }

    @Test
    void theFileIsPlainText() throws Exception {
        Path file = folder.resolve("keys.json");
        KeyFile.write(KeyMap.FIRST.doubleControl(true), file);
        assertEquals(
                "{\"changes\":{},\"double-control\":true,\"kind\":\"dalil-keys\","
                        + "\"profile\":\"default\",\"version\":1}",
                Files.readString(file, StandardCharsets.UTF_8));
    }
}
