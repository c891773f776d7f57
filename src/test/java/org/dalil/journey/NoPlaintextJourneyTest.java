package org.dalil.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import javafx.scene.input.KeyCode;

import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.sharing.Selection;
import org.dalil.exchange.sharing.ShareRequest;
import org.dalil.exchange.sharing.Shares;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Progress;
import org.dalil.kit.UsesScreen;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Marked words go through a day's work; afterwards no file that the program wrote, and nothing it
/// logged, holds one of them in the clear.
@UsesScreen
@Tag("journey")
class NoPlaintextJourneyTest {
    private static final List<String> MARKERS =
            List.of("ZQXWITNESS", "ЫЪЩСВИДЕТЕЛЬ", "ZQXSTATED", "ЫЪЩИМЯ", "ZQXDRAFTED");
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir Path folder;
    @TempDir Path elsewhere;

    @Test
    void nothingIsLeftInTheClear() throws Exception {
        Path passing = Path.of(System.getProperty("java.io.tmpdir"));
        Map<Path, Long> before = times(passing);
        List<String> logged = new ArrayList<>();
        Handler ear = ear(logged);
        Logger.getLogger("").addHandler(ear);
        try {
            journey();
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> scan(file, found));
        }
        Map<Path, Long> after = times(passing);
        after.entrySet().removeAll(before.entrySet());
        after.keySet().stream()
                .filter(file -> !file.startsWith(elsewhere))
                .forEach(file -> scan(file, found));
        assertEquals(List.of(), found);
        assertTrue(MARKERS.stream().noneMatch(logged.toString()::contains), logged.toString());
        assertTrue(Files.isDirectory(folder.resolve("Osh.backups")));
        assertTrue(Files.size(folder.resolve("all.dalil.age")) > 0);
        assertTrue(Files.exists(folder.resolve("config/preferences.json")));
    }

    @Test
    void aPlantedWordIsFound() throws Exception {
        for (Charset charset : CHARSETS) {
            Path file = elsewhere.resolve("planted-" + charset);
            Files.write(file, ("....." + MARKERS.get(1) + "...").getBytes(charset));
            List<String> found = new ArrayList<>();
            scan(file, found);
            assertFalse(found.isEmpty(), charset.name());
        }
        List<String> logged = new ArrayList<>();
        Handler ear = ear(logged);
        Logger all = Logger.getLogger("");
        // Nobody else may write the word down: the other test would find it.
        List<Handler> others = List.of(all.getHandlers());
        others.forEach(all::removeHandler);
        all.addHandler(ear);
        System.getLogger("org.dalil.test").log(System.Logger.Level.INFO, MARKERS.getFirst());
        all.removeHandler(ear);
        others.forEach(all::addHandler);
        assertTrue(logged.toString().contains(MARKERS.getFirst()));
    }

    private void journey() throws Exception {
        Path text =
                Files.writeString(
                        elsewhere.resolve("letter.txt"),
                        MARKERS.get(0) + " said. " + MARKERS.get(1) + " сказал.\n");
        try (Workplace work = new Workplace(folder)) {
            work.makeCasefile("Osh");
            work.choosing(text);
            work.press(KeyCode.CONTROL, KeyCode.O);
            work.until(() ->
                    work.isShown("#import-start") && !work.node("#import-start").isDisabled());
            work.press(KeyCode.ENTER);
            work.until(() -> work.isShown("#import-close") && work.isShown("#document"));
            work.press(KeyCode.ESCAPE);
            work.until(() -> !work.desk().sheets().isOpen());
            work.tabTo("document");
            work.press(KeyCode.CONTROL, KeyCode.HOME);
            work.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
            work.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            work.until(() -> "claim-statement".equals(work.focus()));
            work.type(MARKERS.get(2));
            work.press(KeyCode.CONTROL, KeyCode.ENTER);
            new Agents(work.casefile().holdings()).add(AgentKind.PERSON, MARKERS.get(3));
            work.tabTo("claim-note");
            work.type(MARKERS.get(4));
            Workplace.fx(() -> {
                work.drafts().typed("claim:note", MARKERS.get(4));
                return true;
            });
            share(work);
            work.press(KeyCode.CONTROL, KeyCode.L);
            work.unlock();
            Workplace.fx(() -> {
                work.desk().navigator().go(new Intent.ToSection(Section.PEOPLE));
                return true;
            });
            work.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(List.of(), work.problems());
        }
    }

    private void share(Workplace work) throws Exception {
        new Shares(work.casefile(), Clock.system())
                .write(
                        new ShareRequest(
                                Selection.everything(),
                                List.of(AgeIdentity.generate(new SecureRandom()).recipient()),
                                MARKERS.get(2)),
                        folder.resolve("all.dalil.age"),
                        Progress.none(),
                        new Cancel());
    }

    private static void scan(Path file, List<String> found) {
        String content;
        try {
            content = new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (IOException e) {
            return; // another program's passing file, gone or closed to us
        }
        for (String marker : MARKERS) {
            for (Charset charset : CHARSETS) {
                if (content.contains(new String(marker.getBytes(charset), ISO_8859_1))) {
                    found.add(marker + " in " + file);
                }
            }
        }
    }

    /// When each small file of a folder was last written.
    private static Map<Path, Long> times(Path folder) {
        Map<Path, Long> times = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                times.put(file, file.toFile().lastModified());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return times;
    }

    private static Handler ear(List<String> heard) {
        Handler ear =
                new Handler() {
                    @Override
                    public void publish(LogRecord entry) {
                        heard.add(entry.getMessage() + List.of(parameters(entry)));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        ear.setLevel(Level.ALL);
        return ear;
    }

    private static Object[] parameters(LogRecord entry) {
        return entry.getParameters() == null ? new Object[0] : entry.getParameters();
    }
}
