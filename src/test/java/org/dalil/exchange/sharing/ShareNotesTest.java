package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.record.SharingException;
import org.dalil.history.Act;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.kit.ChildProgram;
import org.dalil.kit.SealedCasefile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/// What left the laptop stays known: through undo, failures, and being killed at any step. Never is
/// a file there that no note tells of.
class ShareNotesTest {
    private static final long LONGEST = 60_000;

    @TempDir Path dir;
    private final AgeIdentity key = AgeIdentity.generate(new SecureRandom());
    private Path folder = Path.of("");
    private Path outside = Path.of("");

    @BeforeEach
    void filled() throws Exception {
        folder = dir.resolve("Ours.dalil");
        outside = Files.createDirectory(dir.resolve("stick"));
        try (Casefile casefile = SealedCasefile.create(folder)) {
            new ExampleContent(casefile, 4).add();
        }
    }

    private Shared share(Casefile casefile, Path file, Progress progress, Cancel cancel)
            throws Exception {
        return new Shares(casefile, Clock.system())
                .write(
                        new ShareRequest(
                                Selection.everything(), List.of(key.recipient()), "purpose"),
                        file,
                        progress,
                        cancel);
    }

    private static List<Share> log(Casefile casefile) throws Exception {
        return new Shares(casefile, Clock.system()).log();
    }

    private List<Path> outside() throws Exception {
        try (var list = Files.list(outside)) {
            return list.toList();
        }
    }

    @Test
    void undoPassesByWhatLeft() throws Exception {
        try (Casefile casefile = SealedCasefile.open(folder)) {
            Shared shared =
                    share(casefile, outside.resolve("a.age"), Progress.none(), new Cancel());
            var ledger = casefile.holdings().ledger();
            assertEquals(
                    "source.act.import",
                    ledger.undo().orElseThrow().name().key(),
                    "the act before the share is the one undone");
            assertTrue(ledger.undo().isEmpty());
            assertEquals(List.of(shared.share()), log(casefile));
            assertTrue(
                    casefile.holdings().records().written(Share.SHAPE).stream()
                            .noneMatch(row -> row.gone()));
            assertEquals("source.act.import", ledger.redo().orElseThrow().name().key());
            assertTrue(ledger.redo().isEmpty());
            List<Act.Role> roles = ledger.history().newest(9).stream().map(Act::role).toList();
            assertEquals(2, roles.stream().filter(role -> role == Act.Role.NOTE).count());
        }
    }

    /// The note must be there first: at no moment is there a file that the casefile does not know.
    @ParameterizedTest
    @CsvSource({
        "exchange.act.share,false",
        "writing,false",
        "exchange.act.share-finish,true",
    })
    void aProgramKilledOnTheWayHasNotedWhatMayHaveLeft(String moment, boolean whole)
            throws Exception {
        Path file = outside.resolve("for-them.age");
        ChildProgram child =
                ChildProgram.start(
                        List.of(),
                        KilledSharing.class,
                        dir.resolve("said"),
                        folder.toString(),
                        file.toString(),
                        key.recipient().text(),
                        moment);
        assertTrue(child.ended(LONGEST), "it ends");
        assertEquals(KilledSharing.DIED, child.code(), child.said());
        assertFalse(Files.exists(file), "it has no name yet");
        try (Casefile casefile = SealedCasefile.open(folder)) {
            Share noted = log(casefile).getFirst();
            assertEquals(1, log(casefile).size());
            assertEquals(key.recipient().text(), noted.recipient());
            assertEquals("for-them.age", noted.fileName());
            assertEquals("purpose", noted.purpose());
            assertTrue(noted.records() > 10);
            assertEquals(whole, noted.isFinished());
            if (whole) {
                byte[] left = Files.readAllBytes(outside().getFirst());
                assertEquals(Digest.of(left).hex(), noted.sha256());
                assertEquals(left.length, noted.size());
            }
            Path foreign =
                    Files.createFile(outside.resolve(".dalil-" + UUID.randomUUID() + ".part"));
            Path again = outside.resolve("again.age");
            share(casefile, again, Progress.none(), new Cancel());
            assertEquals(
                    Set.of(again, foreign),
                    Set.copyOf(outside()),
                    "what was left is gone, and nothing of anybody else's");
            assertEquals(2, log(casefile).size(), "it may have left all the same");
        }
    }

    @Test
    void aFileThatCouldNotGetItsNameIsGoneAndItsNoteWithdrawn() throws Exception {
        Path taken = Files.createDirectory(outside.resolve("taken"));
        Files.writeString(taken.resolve("x"), "x");
        try (Casefile casefile = SealedCasefile.open(folder)) {
            assertThrows(
                    SharingException.class,
                    () -> share(casefile, taken, Progress.none(), new Cancel()));
            assertEquals(List.of(taken), outside());
            assertEquals(List.of(), log(casefile));
            assertEquals(
                    List.of(
                            "exchange.act.share-withdraw",
                            "exchange.act.share-finish",
                            "exchange.act.share"),
                    casefile.holdings().ledger().history().newest(3).stream()
                            .map(act -> act.name().key())
                            .toList(),
                    "the journal tells what happened");
        }
    }

    @Test
    void whatCouldNotBeRemovedStaysNoted() throws Exception {
        Cancel cancel = new Cancel();
        Progress meanwhile =
                (done, total) -> {
                    if (!cancel.isRequested()) {
                        cancel.request();
                        putSomethingInTheWay();
                    }
                };
        try (Casefile casefile = SealedCasefile.open(folder)) {
            assertThrows(
                    SharingException.class,
                    () -> share(casefile, outside.resolve("a.age"), meanwhile, cancel));
            assertEquals(1, log(casefile).size());
            assertFalse(log(casefile).getFirst().isFinished());
        }
    }

    private void putSomethingInTheWay() {
        try {
            Path part = outside().getFirst();
            Files.delete(part);
            Files.createDirectory(part);
            Files.writeString(part.resolve("x"), "x");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void cancellingLeavesNeitherFileNorNote() throws Exception {
        Cancel cancel = new Cancel();
        try (Casefile casefile = SealedCasefile.open(folder)) {
            assertThrows(
                    CancellationException.class,
                    () ->
                            share(
                                    casefile,
                                    outside.resolve("a.age"),
                                    (done, total) -> cancel.request(),
                                    cancel));
            assertEquals(List.of(), outside());
            assertEquals(List.of(), log(casefile));
        }
    }

    @Test
    void aFolderThatIsNotThereIsRefusedBeforeAnythingIsNoted() throws Exception {
        try (Casefile casefile = SealedCasefile.open(folder)) {
            assertThrows(
                    SharingException.class,
                    () ->
                            share(
                                    casefile,
                                    dir.resolve("no/such/a.age"),
                                    Progress.none(),
                                    new Cancel()));
            assertEquals(1, casefile.holdings().ledger().history().newest(9).size());
        }
    }
}
