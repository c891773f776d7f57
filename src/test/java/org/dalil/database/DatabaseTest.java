package org.dalil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;

/// Writing is all or nothing, reading changes nothing, and casework can reach neither the computer
/// nor the schema.
class DatabaseTest {
    private static final int ADMIN_NEEDED = 90040;
    private static final int RIGHT_NEEDED = 90096;
    private static final Migrations NOTES =
            new Migrations(
                    List.of(
                            new Migrations.Step(
                                    1, "notes", "CREATE TABLE note (n integer PRIMARY KEY)")));

    private DatabaseKit kit;
    private Database database;

    @BeforeEach
    void open() throws Exception {
        kit = new DatabaseKit();
        database = kit.open(NOTES);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
        kit.close();
    }

    private long notes() throws ProblemException {
        return database.read(tx -> tx.count("SELECT count(*) AS n FROM note"));
    }

    private void note(int number) throws ProblemException {
        database.write(tx -> tx.update("INSERT INTO note VALUES (?)", number));
    }

    @Test
    void whatIsWrittenIsThereForEverybody() throws Exception {
        note(1);
        assertEquals(1, notes());
        try (var statement = kit.owner().createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM note")) {
            rows.next();
            assertEquals(1, rows.getInt(1), "committed, so that another connection sees it");
        }
    }

    @Test
    void readingKeepsNothing() throws Exception {
        long seen =
                database.read(tx -> {
                    tx.update("INSERT INTO note VALUES (1)");
                    return tx.count("SELECT count(*) AS n FROM note");
                });
        assertEquals(1, seen);
        assertEquals(0, notes());
        note(2);
        assertEquals(1, notes(), "a later write does not bring it back");
    }

    @Test
    void aReadThatFailsKeepsNothingEither() throws Exception {
        assertThrows(
                StorageException.class,
                () ->
                        database.read(tx -> {
                            tx.update("INSERT INTO note VALUES (1)");
                            return tx.count("SELECT count(*) AS n FROM missing");
                        }));
        assertEquals(0, notes());
    }

    @Test
    void aWriteTheDatabaseRefusesLeavesNothing() throws Exception {
        note(3);
        StorageException refused =
                assertThrows(
                        StorageException.class,
                        () ->
                                database.write(tx -> {
                                    tx.update("INSERT INTO note VALUES (1)");
                                    tx.update("INSERT INTO note VALUES (2)");
                                    return tx.update("INSERT INTO note VALUES (3)");
                                }));
        assertEquals("database.problem.write", refused.problem().key());
        assertInstanceOf(SQLException.class, refused.getCause());
        assertEquals(1, notes());
    }

    @Test
    void aWriteThatRefusesOfItselfLeavesNothingAndSaysWhy() throws Exception {
        StorageException why = new StorageException(Problem.of("database.problem.newer"), null);
        StorageException told =
                assertThrows(
                        StorageException.class,
                        () ->
                                database.write(tx -> {
                                    tx.update("INSERT INTO note VALUES (1)");
                                    throw why;
                                }));
        assertSame(why, told);
        assertThrows(
                IllegalStateException.class,
                () ->
                        database.write(tx -> {
                            tx.update("INSERT INTO note VALUES (2)");
                            throw new IllegalStateException("a fault of ours");
                        }));
        assertEquals(0, notes());
    }

    @Test
    void aFailedReadIsToldAsOne() {
        StorageException failed =
                assertThrows(
                        StorageException.class,
                        () -> database.read(tx -> tx.count("SELECT count(*) AS n FROM missing")));
        assertEquals("database.problem.read", failed.problem().key());
    }

    @Test
    void aBatchIsAllOrNothing() throws Exception {
        assertThrows(
                StorageException.class,
                () ->
                        database.write(tx -> {
                            tx.batch(
                                    "INSERT INTO note VALUES (?)",
                                    List.of(new Object[] {1}, new Object[] {2}, new Object[] {1}));
                            return 0;
                        }));
        assertEquals(0, notes());
        database.write(tx -> {
            tx.batch("INSERT INTO note VALUES (?)", List.of(new Object[] {1}, new Object[] {2}));
            return 0;
        });
        assertEquals(2, notes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT FILE_READ('/etc/hostname')",
                "SELECT FILE_WRITE(X'00', 'left-behind')",
                "SELECT * FROM CSVREAD('/etc/hostname')",
                "CALL CSVWRITE('left-behind', 'SELECT 1')",
                "SCRIPT",
                "SCRIPT TO 'left-behind'",
                "RUNSCRIPT FROM 'left-behind'",
                "BACKUP TO 'left-behind'",
                "CREATE ALIAS e FOR \"java.lang.System.exit\"",
                "CREATE TABLE other (n integer)",
                "DROP TABLE note",
                "ALTER TABLE note ADD COLUMN x integer",
                "CREATE TRIGGER t BEFORE INSERT ON note CALL \"java.lang.Object\"",
                "CREATE LINKED TABLE l('', 'jdbc:h2:mem:', '', '', 'x')",
                "CREATE USER other PASSWORD 'x'",
                "ALTER USER CASEWORK ADMIN TRUE",
                "GRANT ALL ON SCHEMA PUBLIC TO CASEWORK",
                "SET TRACE_LEVEL_FILE 3",
                "SHUTDOWN"
            })
    void caseworkReachesNeitherTheComputerNorTheSchema(String sql) throws Exception {
        note(1);
        StorageException refused =
                assertThrows(StorageException.class, () -> database.write(tx -> run(tx, sql)), sql);
        SQLException cause = assertInstanceOf(SQLException.class, refused.getCause());
        assertTrue(
                Set.of(ADMIN_NEEDED, RIGHT_NEEDED).contains(cause.getErrorCode()),
                sql + ": " + cause.getMessage());
        assertEquals(1, notes());
        assertTrue(Files.notExists(Path.of("left-behind")));
    }

    private static int run(Tx tx, String sql) throws SQLException {
        boolean answers = sql.startsWith("SELECT") || sql.startsWith("CALL");
        return answers || sql.startsWith("SCRIPT")
                ? tx.query(sql, row -> 1).size()
                : tx.update(sql);
    }

    @Test
    void everythingRunsOnOneThreadOfItsOwn() throws Exception {
        Thread thread = database.read(tx -> Thread.currentThread());
        assertNotSame(Thread.currentThread(), thread);
        assertSame(thread, database.write(tx -> Thread.currentThread()));
    }

    @Test
    void readingInsideAWriteSeesItAndLeavesItStanding() throws Exception {
        long seen =
                database.write(tx -> {
                    tx.update("INSERT INTO note VALUES (1)");
                    long inside = notes();
                    tx.update("INSERT INTO note VALUES (2)");
                    return inside;
                });
        assertEquals(1, seen);
        assertEquals(2, notes(), "nothing of the outer write was rolled back");
    }

    @Test
    void aReadThatFailsInsideAWriteLeavesTheDecisionToTheWrite() throws Exception {
        database.write(tx -> {
            tx.update("INSERT INTO note VALUES (1)");
            assertThrows(
                    StorageException.class,
                    () -> database.read(inner -> inner.count("SELECT n FROM missing")));
            return tx.update("INSERT INTO note VALUES (2)");
        });
        assertEquals(2, notes());
        assertThrows(
                StorageException.class,
                () ->
                        database.write(tx -> {
                            tx.update("INSERT INTO note VALUES (3)");
                            return database.read(inner -> inner.count("SELECT n FROM missing"));
                        }));
        assertEquals(2, notes());
    }

    @Test
    void writingInsideOtherWorkIsRefusedAndNothingIsKept() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () ->
                        database.write(tx -> {
                            tx.update("INSERT INTO note VALUES (1)");
                            note(2);
                            return 0;
                        }));
        assertThrows(
                IllegalStateException.class,
                () ->
                        database.read(tx -> {
                            note(3);
                            return 0;
                        }));
        assertEquals(0, notes());
        note(4);
        assertEquals(1, notes(), "and the next write works");
    }

    @Test
    void readingInsideAReadIsReading() throws Exception {
        note(1);
        assertEquals(1L, (long) database.read(tx -> notes()));
        long kept =
                database.read(tx -> {
                    tx.update("INSERT INTO note VALUES (9)");
                    return notes();
                });
        assertEquals(2, kept, "within");
        assertEquals(1, notes(), "and gone after");
    }

    @Test
    void closingTwiceIsClosingOnce() throws Exception {
        Database other = kit.open(NOTES);
        other.close();
        other.close();
        note(1);
    }

    @Test
    void nothingIsDoneAfterClosing() throws Exception {
        Database other = kit.open(NOTES);
        other.close();
        assertThrows(RejectedExecutionException.class, () -> other.read(tx -> 1));
    }

    @Test
    void aDatabaseWithAnotherSecretDoesNotOpen() {
        StorageException refused =
                assertThrows(StorageException.class, () -> Database.open(kit.url(), "ffff", NOTES));
        assertEquals("database.problem.open", refused.problem().key());
    }

    @Test
    void aSecretThatIsNotHexadecimalNeverBecomesSql(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("x");
        assertThrows(
                IllegalArgumentException.class,
                () -> Database.open(url, "a' ADMIN --", Migrations.ofThisVersion()));
    }
}
