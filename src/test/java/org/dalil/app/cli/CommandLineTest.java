package org.dalil.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.app.KnownShapes;
import org.dalil.casefile.Casefile;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.sharing.ExampleContent;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Problem;
import org.dalil.kit.SealedCasefile;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The commands as they are typed: what they do, what they say and where, and their exit codes.
class CommandLineTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @TempDir Path dir;
    private final List<Path> toured = new ArrayList<>();
    private String out = "";
    private String err = "";
    private String ours = "";

    @BeforeEach
    void named() {
        ours = dir.resolve("Ours.dalil").toString();
    }

    private int run(String input, String... args) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(output, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8),
                        ENGLISH);
        Equipment equipment =
                new Equipment(
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
                        (folder, to) -> toured.add(folder));
        int code = new CommandLineDoor(equipment, terminal).run(args);
        out = output.toString(StandardCharsets.UTF_8);
        err = errors.toString(StandardCharsets.UTF_8);
        return code;
    }

    private int unlocked(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--passphrase-stdin");
        return run(SealedCasefile.PASSPHRASE + "\n", all.toArray(String[]::new));
    }

    private void fill(String folder) throws Exception {
        try (Casefile casefile = SealedCasefile.open(Path.of(folder))) {
            new ExampleContent(casefile, 7).add();
        }
    }

    private void refused(int code) {
        assertEquals(1, code, err);
        assertEquals(1, err.lines().count(), err);
        assertFalse(err.contains("["), err);
        assertFalse(err.contains("Exception"), err);
    }

    @Test
    void aCasefileIsMadeOnceAndOpensWithItsPassphraseOnly() throws Exception {
        assertEquals(0, unlocked("create", ours));
        assertEquals("", err);
        assertTrue(out.contains("Ours"));
        refused(unlocked("create", ours));
        refused(run("wrong one\n", "records", ours, "--passphrase-stdin"));
        assertTrue(err.contains("passphrase"), err);
        refused(run("", "records", ours, "--passphrase-stdin"));
        refused(unlocked("records", dir.resolve("Nothing.dalil").toString()));
        assertEquals(0, unlocked("records", ours));
        assertEquals("", out);
    }

    @Test
    void recordsAreListedAsLinesOfOneKindOrAll() throws Exception {
        unlocked("create", ours);
        fill(ours);
        assertEquals(0, unlocked("records", ours));
        long all = out.lines().count();
        assertTrue(out.lines().allMatch(line -> line.startsWith("{\"at\":")));
        assertEquals(0, unlocked("records", ours, "--kind", "text-version"));
        assertEquals(1, out.lines().count());
        assertFalse(out.contains("\"blob\""), out);
        assertTrue(all > 10);
        refused(unlocked("records", ours, "--kind", "rumour"));
    }

    @Test
    void whatIsSharedForAKeyArrivesThere() throws Exception {
        unlocked("create", ours);
        fill(ours);
        String theirs = dir.resolve("Theirs.dalil").toString();
        unlocked("create", theirs);
        String key;
        try (Casefile casefile = SealedCasefile.open(Path.of(theirs))) {
            key = new OwnKeys(casefile.settings()).identity().recipient().text();
        }
        String file = dir.resolve("for-them.dalil.age").toString();
        assertEquals(0, unlocked("share", ours, "--to", key, "--out", file), err);
        assertTrue(out.contains("fingerprint") || out.contains("key"), out);
        refused(unlocked("share", ours, "--to", key, "--out", file));
        refused(unlocked("share", ours, "--to", key + "x", "--out", file + "2"));

        assertEquals(0, unlocked("receive", theirs, file), err);
        unlocked("records", ours, "--kind", "claim");
        String claims = out;
        unlocked("records", theirs, "--kind", "claim");
        assertEquals(claims, out);
        assertEquals(0, unlocked("receive", theirs, file));
        assertTrue(out.contains("No new record"), out);
        refused(unlocked("receive", ours, file));
        refused(unlocked("receive", ours, dir.resolve("missing").toString()));
    }

    @Test
    void aShareFileForAPassphraseOrAKeyFileOpensWithThese() throws Exception {
        unlocked("create", ours);
        fill(ours);
        String theirs = dir.resolve("Theirs.dalil").toString();
        unlocked("create", theirs);
        String phrase = dir.resolve("phrase.age").toString();
        String both = SealedCasefile.PASSPHRASE + "\nтополь и вода 12\n";
        String stdin = "--passphrase-stdin";
        assertEquals(0, run(both, "share", ours, "--passphrase", "--out", phrase, stdin), err);
        refused(unlocked("receive", theirs, phrase));
        assertEquals(0, run(both, "receive", theirs, phrase, "--passphrase", stdin), err);

        AgeIdentity key = AgeIdentity.generate(new SecureRandom());
        Path keys = Files.writeString(dir.resolve("key.txt"), "# key\n" + key.secretText() + "\n");
        String sealed = dir.resolve("key.age").toString();
        String to = key.recipient().text();
        assertEquals(0, unlocked("share", ours, "--to", to, "--out", sealed), err);
        refused(unlocked("receive", theirs, sealed));
        assertEquals(0, unlocked("receive", theirs, sealed, "--identity", keys.toString()), err);
    }

    @Test
    void importTakesOurFormatLineByLineAndDocumentsAsTold() throws Exception {
        unlocked("create", ours);
        String good =
                """
                {"v":1,"kind":"agent","id":"0198a000-0000-7000-8000-000000000001","at":"2026-01-02T03:04:05Z",\
                "by":"AB","stamp":"019b7d4f8c00-0000-0a0b0c0d","fields":{"kind":"person","label":"Relative A","identity_known":true}}
                """;
        Path lines = Files.writeString(dir.resolve("records.jsonl"), good);
        assertEquals(0, unlocked("import", ours, lines.toString()), err);
        assertTrue(out.contains("1 record was taken in"), out);
        unlocked("records", ours);
        assertEquals(1, out.lines().count());
        assertTrue(out.contains("Relative A"));

        Files.writeString(lines, good + "{\"v\":1}\nno json\n");
        refused(unlocked("import", ours, lines.toString()));
        assertTrue(out.contains("2"), out);
        assertTrue(err.contains("2 records were left out"), err);

        Path text = Files.writeString(dir.resolve("a.txt"), "words");
        assertEquals(0, unlocked("import", ours, text.toString()));
        Path other = Files.writeString(dir.resolve("a.xyz"), "words");
        refused(unlocked("import", ours, text.toString(), other.toString()));
    }

    @Test
    void verifyListsWhatIsDamaged() throws Exception {
        unlocked("create", ours);
        fill(ours);
        assertEquals(0, unlocked("verify", ours), err);
        Path blob;
        try (var walk = Files.walk(Path.of(ours).resolve("blobs"))) {
            blob = walk.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(blob);
        bytes[bytes.length - 3] ^= 1;
        Files.write(blob, bytes);
        refused(unlocked("verify", ours));
        assertTrue(out.contains(String.valueOf(blob.getFileName())), out);
    }

    @Test
    void compactingKeepsEverything() throws Exception {
        unlocked("create", ours);
        for (int i = 0; i < 3; i++) {
            fill(ours);
        }
        unlocked("records", ours);
        String before = out;
        long size = Files.size(Path.of(ours).resolve("casefile.mv.db"));
        assertEquals(0, unlocked("compact", ours), err);
        assertTrue(Files.size(Path.of(ours).resolve("casefile.mv.db")) < size);
        assertEquals(0, unlocked("records", ours));
        assertEquals(before, out);
        assertEquals(0, unlocked("verify", ours), err);
        try (var list = Files.list(Path.of(ours))) {
            assertTrue(list.noneMatch(file -> file.toString().contains("copy-")));
        }
    }

    @Test
    void whatIsNotACommandLineOfOursIsMisuse() {
        for (String[] args :
                List.of(
                        new String[] {"nonsense"},
                        new String[] {"create"},
                        new String[] {"share", ours},
                        new String[] {"records", ours, "--passphrase", "secret"},
                        new String[] {"share", ours, "--out", "x"})) {
            assertEquals(2, run("", args), String.join(" ", args));
            assertEquals(1, err.lines().count());
            assertEquals("", out);
        }
        assertEquals(0, run("", "--help"));
        assertTrue(out.contains("receive CASEFILE SHAREFILE"));
    }

    @Test
    void theTourIsToldWhereToGo() {
        assertEquals(0, run("", "tour", "--out", dir.resolve("t").toString()));
        assertEquals(List.of(dir.resolve("t")), toured);
    }
}
