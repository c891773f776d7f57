package org.dalil.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.dalil.app.KnownShapes;
import org.dalil.app.tour.Pictures;
import org.dalil.casefile.Casefile;
import org.dalil.exchange.sharing.ExampleContent;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Problem;
import org.dalil.kit.SealedCasefile;
import org.dalil.texts.Texts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// Runs commands in this process as they are typed, and holds what they said and where.
final class CliKit {
    static final String STDIN = "--passphrase-stdin";

    final Path dir;
    final String ours;
    final List<Pictures> toured = new ArrayList<>();

    /// What somebody at the keyboard will type; null breaks off. Nobody sits there when it is empty
    /// from the beginning.
    final Deque<String> keys = new ArrayDeque<>();

    final List<String> asked = new ArrayList<>();
    Locale language = Locale.ENGLISH;
    String out = "";
    String err = "";

    CliKit(Path dir) {
        this.dir = dir;
        this.ours = dir.resolve("Ours.dalil").toString();
    }

    int run(String input, String... args) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
    }

    int run(InputStream input, String... args) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        input,
                        new PrintStream(output, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8),
                        Texts.in(language),
                        keys.isEmpty() ? null : this::type);
        int code = new CommandLineDoor(equipment(), terminal).run(args);
        out = output.toString(StandardCharsets.UTF_8);
        err = errors.toString(StandardCharsets.UTF_8);
        return code;
    }

    private char[] type(String prompt) {
        asked.add(prompt);
        return keys.isEmpty() ? new char[0] : keys.remove().toCharArray();
    }

    /// Documents whose names end in `.txt` count as taken; reading them is another package's part.
    private Equipment equipment() {
        return new Equipment(
                SealedCasefile.vaults(),
                SealedCasefile.cost(),
                KnownShapes.all(),
                Clock.system(),
                (casefile, files, texts, cancel) ->
                        files.stream()
                                .map(file ->
                                        new DocumentIntake.Outcome(
                                                file,
                                                Problem.of("app.problem.only-records"),
                                                file.toString().endsWith(".txt")))
                                .toList(),
                (pictures, to) -> toured.add(pictures));
    }

    /// Runs a command with the casefile's passphrase as the first line of the input.
    int unlocked(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add(STDIN);
        return run(SealedCasefile.PASSPHRASE + "\n", all.toArray(String[]::new));
    }

    void done(int code) {
        assertEquals(0, code, err);
        assertEquals("", err);
    }

    /// One plain line on the error stream that says this, and exit code 1.
    void refused(int code, String saying) {
        assertEquals(1, code, out + err);
        assertEquals(1, err.lines().count(), err);
        assertFalse(err.contains("["), err);
        assertFalse(err.contains("Exception"), err);
        assertFalse(err.contains("app.problem"), err);
        assertEquals(true, err.contains(saying), err);
    }

    /// The same, with nothing on the output.
    void refusedQuietly(int code, String saying) {
        refused(code, saying);
        assertEquals("", out);
    }

    /// One plain line on the error stream, and exit code 2.
    void misused(int code) {
        assertEquals(2, code, out + err);
        assertEquals(1, err.lines().count(), err);
        assertEquals("", out);
    }

    String made(String name) {
        String folder = dir.resolve(name).toString();
        done(unlocked("create", folder));
        return folder;
    }

    void fill(String folder) throws Exception {
        try (Casefile casefile = SealedCasefile.open(Path.of(folder))) {
            new ExampleContent(casefile, 7).add();
        }
    }

    String keyOf(String folder) throws Exception {
        try (Casefile casefile = SealedCasefile.open(Path.of(folder))) {
            return new OwnKeys(casefile.settings()).identity().recipient().text();
        }
    }

    String file(String name, String content) throws Exception {
        return Files.writeString(dir.resolve(name), content).toString();
    }

    String path(String name) {
        return dir.resolve(name).toString();
    }

    List<Path> blobs(String folder) throws Exception {
        Path blobs = Path.of(folder).resolve("blobs");
        if (!Files.exists(blobs)) {
            return List.of();
        }
        try (var walk = Files.walk(blobs)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
