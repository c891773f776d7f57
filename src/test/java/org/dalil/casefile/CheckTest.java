package org.dalil.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Progress;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.SealedCasefile;
import org.dalil.source.EvidenceItem;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Custody;
import org.dalil.texts.Texts;
import org.dalil.vault.BackupShelf;
import org.dalil.vault.Vault;
import org.dalil.vault.VaultKit;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Sealed;
import org.dalil.vault.failure.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Holding the sealed files against the records: whatever is missing, damaged, another or left over
/// is found and named, and compacting takes away nothing that a record names.
class CheckTest {
    @TempDir Path dir;
    private Path folder = Path.of("");

    @BeforeEach
    void named() {
        folder = dir.resolve("Ours.dalil");
    }

    private static Sealed seal(Casefile casefile, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return casefile.vault()
                .blobs()
                .seal(new ByteArrayInputStream(bytes), bytes.length, Progress.none(), new Cancel());
    }

    /// Registers an original and the text read from it; returns the item.
    private static EvidenceItem register(
            Casefile casefile, Sealed original, String sha256, Sealed text, String name)
            throws Exception {
        var ids = casefile.holdings().ids();
        EvidenceItem item =
                new EvidenceItem(
                        ids.next(),
                        UUID.randomUUID(),
                        original.id().hex(),
                        sha256,
                        original.sha512Hex(),
                        original.size(),
                        "text/plain",
                        name,
                        null,
                        Custody.UNKNOWN);
        return casefile.holdings()
                .ledger()
                .act(
                        ActName.of("source.act.import", "count", 1),
                        changes -> {
                            changes.create(EvidenceItem.SHAPE, item);
                            changes.create(
                                    TextVersion.SHAPE,
                                    new TextVersion(
                                            ids.next(),
                                            item.id(),
                                            "test 1",
                                            text.id().hex(),
                                            text.sha256().hex(),
                                            text.size(),
                                            null,
                                            null));
                            return item;
                        });
    }

    private static EvidenceItem registered(Casefile casefile, String name) throws Exception {
        Sealed original = seal(casefile, "original of " + name);
        Sealed text = seal(casefile, "text of " + name);
        return register(casefile, original, original.sha256().hex(), text, name);
    }

    private EvidenceItem made(String name) throws Exception {
        try (Casefile casefile = SealedCasefile.create(folder)) {
            return registered(casefile, name);
        }
    }

    private Vault vault() throws Exception {
        try (var passphrase = SealedCasefile.passphrase()) {
            return SealedCasefile.vaults().open(folder, passphrase);
        }
    }

    private CheckReport check() throws Exception {
        try (Vault vault = vault()) {
            return Casefile.check(vault, BareCasefile.SHAPES, Progress.none(), new Cancel());
        }
    }

    private Compacted compact() throws Exception {
        try (Vault vault = vault()) {
            return Casefile.compact(vault, BareCasefile.SHAPES);
        }
    }

    private Path file(String blob) {
        return folder.resolve("blobs").resolve(blob.substring(0, 2)).resolve(blob);
    }

    private static String only(CheckReport report) {
        assertEquals(1, report.problems().size(), report.problems()::toString);
        return report.problems().getFirst().key();
    }

    @Test
    void aWholeCasefileHasNothingToReport() throws Exception {
        made("letter.pdf");
        CheckReport report = check();
        assertEquals(List.of(), report.problems());
        assertEquals(List.of(), report.strays());
        assertEquals(2, report.vault().blobs());
        assertEquals(40, report.vault().bytes());
    }

    @Test
    void aDeletedOriginalIsMissedByNameUntilItIsBroughtBack() throws Exception {
        EvidenceItem item = made("письмо.pdf");
        byte[] kept = Files.readAllBytes(file(item.blob()));
        Files.delete(file(item.blob()));
        CheckReport report = check();
        assertEquals("casefile.problem.file-missing", only(report));
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            String said = Texts.in(language).of(report.problems().getFirst());
            assertTrue(said.contains("письмо.pdf"), said);
            assertTrue(said.contains("blobs/" + item.blob().substring(0, 2)), said);
        }
        Files.write(file(item.blob()), kept);
        assertEquals(List.of(), check().problems());
    }

    @Test
    void aMissingTextIsNamedAfterItsOriginal() throws Exception {
        EvidenceItem item = made("letter.pdf");
        Path text;
        try (var walk = Files.walk(folder.resolve("blobs"))) {
            text =
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith(item.blob()))
                            .findFirst()
                            .orElseThrow();
        }
        Files.delete(text);
        CheckReport report = check();
        assertEquals("casefile.problem.file-missing", only(report));
        Problem problem = report.problems().getFirst();
        assertEquals("text", problem.args().get("what"));
        assertEquals("letter.pdf", problem.args().get("name"));
    }

    @Test
    void aTruncatedOriginalAndOneSwappedForAnotherAreDamaged() throws Exception {
        EvidenceItem first = made("first.txt");
        EvidenceItem second;
        try (Casefile casefile = SealedCasefile.open(folder)) {
            second = registered(casefile, "second.txt");
        }
        byte[] whole = Files.readAllBytes(file(first.blob()));
        for (int length : new int[] {0, 10, whole.length - 1}) {
            Files.write(file(first.blob()), Arrays.copyOf(whole, length));
            assertEquals("casefile.problem.file-damaged", only(check()), "length " + length);
        }
        Files.write(file(first.blob()), Files.readAllBytes(file(second.blob())));
        CheckReport swapped = check();
        assertEquals("casefile.problem.file-damaged", only(swapped));
        assertEquals("first.txt", swapped.problems().getFirst().args().get("name"));
        assertFalse(swapped.vault().isReadable(Part.BLOB));
        assertEquals(List.of(), swapped.strays());
    }

    @Test
    void anOriginalThatIsNotTheRegisteredOneIsTold() throws Exception {
        try (Casefile casefile = SealedCasefile.create(folder)) {
            Sealed original = seal(casefile, "one thing");
            Sealed text = seal(casefile, "another");
            register(casefile, original, text.sha256().hex(), text, "swapped.txt");
        }
        CheckReport report = check();
        assertEquals("casefile.problem.file-other", only(report));
        assertTrue(report.vault().isWhole(), "sealed as it was written");
    }

    @Test
    void whatWasTakenAwayIsStillCheckedBecauseUndoBringsItBack() throws Exception {
        EvidenceItem item = made("letter.pdf");
        try (Casefile casefile = SealedCasefile.open(folder)) {
            assertTrue(casefile.holdings().ledger().undo().isPresent());
        }
        assertEquals(List.of(), check().strays());
        Files.delete(file(item.blob()));
        assertEquals("casefile.problem.file-missing", only(check()));
    }

    @Test
    void aFileSealedAndNeverRegisteredIsReportedAndCompactingTakesAwayNothingElse()
            throws Exception {
        EvidenceItem item = made("letter.pdf");
        BlobId stray;
        try (Casefile casefile = SealedCasefile.open(folder)) {
            stray = seal(casefile, "then the power went").id();
            casefile.closeWithBackup(2);
        } // closing twice is closing once
        CheckReport report = check();
        assertEquals(List.of(), report.problems());
        assertEquals(List.of(stray), report.strays());
        assertTrue(Files.exists(file(stray.hex())), "checking changes nothing");

        Path backup = only(dir.resolve("Ours.backups"));
        Path kept = backup.resolve(folder.relativize(file(stray.hex())));
        byte[] before = Files.readAllBytes(kept);
        assertEquals(1, compact().strays());
        assertFalse(Files.exists(file(stray.hex())));
        assertTrue(Files.exists(file(item.blob())));
        assertArrayEquals(before, Files.readAllBytes(kept), "the backup keeps what it had");
        assertEquals(List.of(), check().strays());
        assertEquals(0, compact().strays());
    }

    private static Path only(Path shelf) throws Exception {
        try (var list = Files.list(shelf)) {
            return list.findFirst().orElseThrow();
        }
    }

    @Test
    void whatOnlyTheJournalKnowsIsNoStray() throws Exception {
        try (Casefile casefile = SealedCasefile.create(folder)) {
            registered(casefile, "first.txt");
        }
        Path database = folder.resolve("casefile.mv.db");
        byte[] earlier = Files.readAllBytes(database);
        EvidenceItem late;
        try (Casefile casefile = SealedCasefile.open(folder)) {
            late = registered(casefile, "late.txt");
        }
        Files.write(database, earlier); // as if the machine died between journal and database
        assertEquals(List.of(), check().strays());
        assertEquals(List.of(), check().problems());
        assertEquals(0, compact().strays());
        try (Casefile casefile = SealedCasefile.open(folder)) {
            assertEquals(1, casefile.caughtUp().redone());
            assertTrue(
                    casefile.holdings().records().find(EvidenceItem.SHAPE, late.id()).isPresent());
        }
        Files.delete(file(late.blob()));
        Files.write(database, earlier);
        assertEquals("casefile.problem.file-missing", only(check()));
    }

    @Test
    void aDamagedDatabaseDoesNotHideAMissingOriginal() throws Exception {
        EvidenceItem item = made("letter.pdf");
        Path database = folder.resolve("casefile.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        Files.delete(file(item.blob()));
        CheckReport report = check();
        assertEquals(
                List.of("vault.problem.damaged-database", "casefile.problem.file-missing"),
                report.problems().stream().map(Problem::key).toList());
        assertEquals(List.of(), report.strays(), "nothing is called a stray on half the evidence");
    }

    @Test
    void removingABlobThatIsNotThereDoesNothing() throws Exception {
        try (Vault vault = VaultKit.create(dir.resolve("Bare.dalil"))) {
            vault.blobs().remove(new BlobId("0".repeat(32)));
            assertEquals(List.of(), vault.blobs().list());
        }
    }

    /// Somebody deleted a sealed file: the last backup that has it must not be pushed out by those
    /// that lack it.
    @Test
    void whileAFileIsMissingNoBackupGoes() throws Exception {
        Path file;
        try (Casefile casefile = SealedCasefile.create(folder)) {
            String blob = registered(casefile, "paper.txt").blob();
            file = Path.of("blobs", blob.substring(0, 2), blob);
        }
        SealedCasefile.open(folder).closeWithBackup(1);
        Files.delete(folder.resolve(file));
        SealedCasefile.open(folder).closeWithBackup(1);
        SealedCasefile.open(folder).closeWithBackup(1);

        List<BackupShelf.Kept> kept = BackupShelf.of(folder);
        assertEquals(3, kept.size());
        assertTrue(Files.exists(kept.getLast().folder().resolve(file)));
        Files.createLink(folder.resolve(file), kept.getLast().folder().resolve(file));
        SealedCasefile.open(folder).closeWithBackup(1);
        assertEquals(1, BackupShelf.of(folder).size());
    }
}
