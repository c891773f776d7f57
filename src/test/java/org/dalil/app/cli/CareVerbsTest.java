package org.dalil.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kit.SealedCasefile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// `verify` and `compact`: damage of every part is listed by name with exit code 1, and compacting
/// changes nothing but the size.
class CareVerbsTest {
    @TempDir Path dir;
    private CliKit cli;
    private String ours = "";

    @BeforeEach
    void filled() throws Exception {
        cli = new CliKit(dir);
        ours = cli.made("Ours.dalil");
        cli.fill(ours);
    }

    private void flip(Path file, long place) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) place] ^= 1;
        Files.write(file, bytes);
    }

    private Path part(String name) {
        return Path.of(ours).resolve(name);
    }

    private void sealStray() throws Exception {
        try (Casefile casefile = SealedCasefile.open(Path.of(ours))) {
            byte[] bytes = {1, 2, 3};
            assertEquals(
                    3,
                    casefile.vault()
                            .blobs()
                            .seal(new ByteArrayInputStream(bytes), 3, Progress.none(), new Cancel())
                            .size());
        }
    }

    @Test
    void aWholeCasefileIsCountedAndNothingElseSaid() {
        cli.done(cli.unlocked("verify", ours));
        assertEquals(1, cli.out.lines().count(), cli.out);
        assertTrue(cli.out.contains("1 journal entry"), cli.out);
    }

    @Test
    void aDamagedOriginalIsNamed() throws Exception {
        Path blob = cli.blobs(ours).getFirst();
        flip(blob, Files.size(blob) - 3);
        cli.refused(cli.unlocked("verify", ours), "listed above");
        assertTrue(cli.out.contains("“файл.txt”"), cli.out);
        assertTrue(cli.out.contains(String.valueOf(blob.getFileName())), cli.out);
    }

    @Test
    void everyDeletedFileIsNamedWithTheNextStep() throws Exception {
        List<Path> blobs = cli.blobs(ours);
        for (Path blob : blobs) {
            Files.delete(blob);
        }
        cli.refused(cli.unlocked("verify", ours), "listed above");
        assertEquals(1 + blobs.size(), cli.out.lines().count(), cli.out);
        assertTrue(cli.out.lines().skip(1).allMatch(line -> line.contains("newest backup")));
        cli.language = Locale.of("ru");
        cli.refused(cli.unlocked("verify", ours), "указан");
        assertTrue(cli.out.contains("резервной копии"), cli.out);
    }

    @Test
    void aDamagedDatabaseIsTold() throws Exception {
        flip(part("casefile.mv.db"), Files.size(part("casefile.mv.db")) / 2);
        cli.refused(cli.unlocked("verify", ours), "1 thing");
        assertTrue(cli.out.contains("Part of the database is damaged"), cli.out);
    }

    @Test
    void aDamagedCopyOfTheKeysIsMendedByUnlocking() throws Exception {
        byte[] whole = Files.readAllBytes(part("keys.backup.json"));
        flip(part("keys.backup.json"), 20);
        cli.done(cli.unlocked("verify", ours));
        assertArrayEquals(whole, Files.readAllBytes(part("keys.backup.json")));
        flip(part("keys.backup.json"), 20);
        flip(part("keys.json"), 20);
        cli.refusedQuietly(cli.unlocked("verify", ours), "key files are damaged");
    }

    @Test
    void aDamagedJournalKeepsTheCasefileShut() throws Exception {
        sealStray();
        cli.fill(ours);
        flip(part("journal"), 60);
        cli.refusedQuietly(cli.unlocked("verify", ours), "journal is damaged");
        cli.refusedQuietly(cli.unlocked("compact", ours), "journal is damaged");
    }

    @Test
    void aStrayIsToldAndCompactingTakesItAway() throws Exception {
        int before = cli.blobs(ours).size();
        sealStray();
        cli.done(cli.unlocked("verify", ours));
        assertTrue(cli.out.contains("1 sealed file is named by no record"), cli.out);
        cli.done(cli.unlocked("compact", ours));
        assertTrue(cli.out.contains("1 sealed file that no record names was taken"), cli.out);
        assertEquals(before, cli.blobs(ours).size());
        cli.done(cli.unlocked("compact", ours));
        assertEquals(1, cli.out.lines().count(), cli.out);
    }

    @Test
    void compactingKeepsEverything() throws Exception {
        cli.fill(ours);
        cli.fill(ours);
        cli.unlocked("records", ours);
        String before = cli.out;
        long size = Files.size(part("casefile.mv.db"));
        cli.done(cli.unlocked("compact", ours));
        assertTrue(Files.size(part("casefile.mv.db")) < size);
        cli.done(cli.unlocked("records", ours));
        assertEquals(before, cli.out);
        cli.done(cli.unlocked("verify", ours));
        try (var list = Files.list(Path.of(ours))) {
            assertTrue(list.noneMatch(file -> file.toString().contains("copy-")));
        }
    }

    @Test
    void aDamagedDatabaseIsNotCompacted() throws Exception {
        Path database = part("casefile.mv.db");
        for (long at = Files.size(database) / 2; at < Files.size(database); at += 2000) {
            flip(database, at);
        }
        byte[] before = Files.readAllBytes(database);
        int blobs = cli.blobs(ours).size();
        cli.refusedQuietly(cli.unlocked("compact", ours), "database is damaged");
        assertEquals(before.length, Files.size(database));
        assertEquals(blobs, cli.blobs(ours).size(), "no file is taken away");
    }

    @Test
    void anOpenCasefileIsLeftAlone() throws Exception {
        try (Casefile open = SealedCasefile.open(Path.of(ours))) {
            for (String verb : List.of("verify", "compact", "records")) {
                cli.refusedQuietly(cli.unlocked(verb, ours), "open in another window");
            }
            assertFalse(open.name().isEmpty());
        }
        cli.done(cli.unlocked("verify", ours));
    }

    @Test
    void misuseAndWrongFolders() {
        for (String verb : List.of("verify", "compact")) {
            cli.misused(cli.run("", verb));
            cli.misused(cli.run("", verb, ours, "more"));
            cli.refusedQuietly(cli.unlocked(verb, cli.path("No.dalil")), "not a casefile");
            cli.refusedQuietly(cli.run("", verb, ours), "--passphrase-stdin");
            cli.refusedQuietly(cli.run("wrong\n", verb, ours, CliKit.STDIN), "does not open");
        }
    }
}
