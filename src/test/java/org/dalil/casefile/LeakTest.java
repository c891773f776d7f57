package org.dalil.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.SealedCasefile;
import org.dalil.people.Agent;
import org.dalil.vault.Access;
import org.dalil.vault.Vault;
import org.dalil.vault.Vaults;
import org.dalil.vault.blob.SealedInput;
import org.dalil.vault.key.KdfCost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A casefile is opened, worked in and locked again and again, as in a week of work: no thread,
/// open file, database or follower of an earlier time stays behind.
@Isolated("counts the threads and open files of the whole process")
class LeakTest {
    private static final int TIMES = 30;
    private static final Path HANDLES = Path.of("/proc/self/fd");

    @TempDir Path dir;
    private Path folder = Path.of("");
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    private Set<Thread> before = Set.of();

    @BeforeEach
    void made() throws Exception {
        before = running().collect(Collectors.toSet());
        folder = dir.resolve("Case.dalil");
        SealedCasefile.create(folder).close();
    }

    /// Backups are named after the moment, so each reading of this clock is another.
    private Instant tick() {
        now = now.plusMillis(1500);
        return now;
    }

    private Casefile open() throws ProblemException {
        Clock clock = this::tick;
        Vaults vaults = new Vaults(new KdfCost.Bounds(64, 1 << 20, 20, 4), clock);
        try (var passphrase = SealedCasefile.passphrase()) {
            return Casefile.open(vaults.open(folder, passphrase), BareCasefile.SHAPES, clock);
        }
    }

    /// One day: something is written, read, sealed, opened and typed, and then it is locked.
    private void work(List<Feed> feeds) throws Exception {
        Casefile casefile = open();
        feeds.add(casefile.feed());
        Runnable stop = casefile.feed().follow(committed -> {});
        var ids = casefile.holdings().ids();
        Agent made =
                casefile.holdings()
                        .ledger()
                        .act(
                                ActName.of("people.act.person"),
                                changes -> {
                                    Agent agent = new Agent(ids.next(), "person", "P", null, true);
                                    changes.create(Agent.SHAPE, agent);
                                    return agent;
                                });
        assertTrue(casefile.holdings().records().find(Agent.SHAPE, made.id()).isPresent());
        byte[] bytes = new byte[70_000];
        var sealed =
                casefile.vault()
                        .blobs()
                        .seal(new ByteArrayInputStream(bytes), -1, Progress.none(), new Cancel());
        try (SealedInput input = casefile.vault().blobs().open(sealed.id())) {
            assertEquals(bytes.length, input.size());
        }
        casefile.vault().drafts().put("agent:" + made.id(), "typed");
        stop.run();
        casefile.closeWithBackup(2);
    }

    /// The threads of casefiles that were not there before this test: another may have left some.
    private List<String> threads() {
        return running().filter(one -> !before.contains(one)).map(Thread::getName).toList();
    }

    private static Stream<Thread> running() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(one ->
                        one.getName().equals("casefile")
                                || one.getName().startsWith("H2")
                                || one.getName().startsWith("MVStore"));
    }

    /// The files this program holds open below a folder.
    private static List<String> handles(Path below) throws IOException {
        List<String> held = new ArrayList<>();
        try (Stream<Path> handles = Files.list(HANDLES)) {
            for (Path handle : handles.toList()) {
                String target = target(handle);
                if (target.startsWith(below.toRealPath().toString())) {
                    held.add(target);
                }
            }
        }
        return held;
    }

    private static String target(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString();
        } catch (IOException e) {
            return ""; // the handle of this very listing is gone by now
        }
    }

    @Test
    void nothingOfAnEarlierTimeStays() throws Exception {
        List<Feed> feeds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            work(feeds);
        }
        assertEquals(List.of(), threads(), "no thread of a closed casefile goes on");
        assertTrue(feeds.stream().allMatch(feed -> feed.followers() == 0));
        try (var backups = Files.list(dir.resolve("Case.backups"))) {
            assertEquals(2, backups.count(), "older backups go");
        }
        try (Casefile casefile = open()) {
            assertEquals(
                    TIMES, casefile.holdings().records().where(Agent.SHAPE, "TRUE", "id").size());
            assertEquals(TIMES, casefile.vault().drafts().all().size());
        }
    }

    @Test
    void noFileStaysOpen() throws Exception {
        assumeTrue(Files.isDirectory(HANDLES), "this system does not list open files");
        List<Feed> feeds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            work(feeds);
            assertEquals(List.of(), handles(dir), "after time " + i);
        }
        try (Casefile casefile = open()) {
            assertTrue(handles(dir).size() > 2, "an open casefile holds its files");
            assertEquals("Case", casefile.name());
        }
    }

    @Test
    void whatFailsToOpenHoldsNothing() throws Exception {
        assumeTrue(Files.isDirectory(HANDLES), "this system does not list open files");
        Path journal = folder.resolve("journal");
        byte[] whole = Files.readAllBytes(journal);
        for (int i = 0; i < TIMES; i++) {
            Files.write(journal, new byte[] {1, 2, 3});
            assertThrows(ProblemException.class, this::open);
        }
        Files.write(journal, whole);
        Path database = folder.resolve("casefile.mv.db");
        byte[] pages = Files.readAllBytes(database);
        Files.write(database, new byte[pages.length]);
        for (int i = 0; i < TIMES; i++) {
            assertThrows(ProblemException.class, this::open);
        }
        assertEquals(List.of(), handles(dir));
        assertEquals(List.of(), threads());
        Files.write(database, pages);
        open().close();
    }

    @Test
    void aClosedDatabaseCannotBeReachedAnyMore() throws Exception {
        String url;
        try (var passphrase = SealedCasefile.passphrase();
                Vault vault = SealedCasefile.vaults().open(folder, passphrase)) {
            url = vault.databaseUrl(Access.OPEN);
            DriverManager.getConnection(url, "OWNER", "00").close();
        }
        assertThrows(
                SQLException.class, () -> DriverManager.getConnection(url, "OWNER", "00").close());
    }

    @Test
    void lockingTwiceInOneMomentKeepsTheFirstBackupAndLetsGo() throws Exception {
        open().closeWithBackup(2);
        now = now.minusMillis(4500); // the clock was set back: the same name may come again
        for (int i = 0; i < 4; i++) {
            now = Instant.parse("2026-03-02T12:00:00Z");
            Casefile casefile = open();
            now = Instant.parse("2026-03-02T12:00:00Z");
            try {
                casefile.closeWithBackup(3);
            } catch (ProblemException e) {
                assertEquals("vault.problem.backup-failed", e.problem().key());
            }
        }
        assertEquals(List.of(), threads());
        open().close();
    }
}
