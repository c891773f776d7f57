package org.dalil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Each step runs once, in its order; a schema made otherwise is refused and left as it is.
class MigrationsTest {
    private static final Migrations.Step FIRST =
            new Migrations.Step(1, "first", "CREATE TABLE a (n integer);\n");
    private static final Migrations.Step SECOND =
            new Migrations.Step(
                    2,
                    "second",
                    "ALTER TABLE a ADD COLUMN word varchar;\nINSERT INTO a VALUES (1, 'x;y');\n");
    private static final Migrations.Step THIRD =
            new Migrations.Step(3, "third", "INSERT INTO a SELECT n + 1, word FROM a;");

    private DatabaseKit kit;

    @BeforeEach
    void open() throws Exception {
        kit = new DatabaseKit();
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    private void run(Migrations.Step... steps) throws SQLException, StorageException {
        new Migrations(List.of(steps)).run(kit.owner());
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = kit.owner().createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private List<String> ran() throws SQLException {
        return column("SELECT name FROM schema_step ORDER BY number");
    }

    @Test
    void stepsRunInTheirOrderAndAreNoted() throws Exception {
        run(FIRST, SECOND, THIRD);
        assertEquals(List.of("first", "second", "third"), ran());
        assertEquals(List.of("1", "2"), column("SELECT n FROM a ORDER BY n"));
        assertEquals(List.of("x;y", "x;y"), column("SELECT word FROM a"));
        assertEquals(
                Digest.of(THIRD.sql().getBytes(StandardCharsets.UTF_8)).hex(),
                column("SELECT sha256 FROM schema_step WHERE number = 3").getFirst());
    }

    @Test
    void onlyWhatIsLackingRuns() throws Exception {
        run(FIRST, SECOND);
        run(FIRST, SECOND);
        assertEquals(List.of("1"), column("SELECT n FROM a"));
        run(FIRST, SECOND, THIRD);
        assertEquals(List.of("1", "2"), column("SELECT n FROM a ORDER BY n"));
        assertEquals(3, ran().size());
        assertTrue(kit.owner().getAutoCommit());
    }

    @Test
    void aStepEditedAfterItRanIsRefusedBeforeAnythingRuns() throws Exception {
        run(FIRST, SECOND);
        Migrations.Step edited =
                new Migrations.Step(1, "first", FIRST.sql().replace("integer", "bigint"));
        StorageException refused =
                assertThrows(StorageException.class, () -> run(edited, SECOND, THIRD));
        assertEquals("database.problem.schema", refused.problem().key());
        assertEquals(List.of("first", "second"), ran());
        assertEquals(List.of("1"), column("SELECT n FROM a"));
    }

    @Test
    void stepsInAnotherOrderAreRefused() throws Exception {
        run(FIRST, SECOND);
        assertThrows(StorageException.class, () -> run(SECOND, FIRST));
        assertEquals(List.of("first", "second"), ran());
    }

    @Test
    void aNewerSchemaIsRefused() throws Exception {
        run(FIRST, SECOND, THIRD);
        StorageException refused = assertThrows(StorageException.class, () -> run(FIRST, SECOND));
        assertEquals("database.problem.newer", refused.problem().key());
        assertEquals(3, ran().size());
    }

    @Test
    void aStepThatFailsIsNotNotedAndLaterOnesDoNotRun() throws Exception {
        Migrations.Step broken = new Migrations.Step(2, "second", "INSERT INTO missing VALUES (1)");
        assertThrows(SQLException.class, () -> run(FIRST, broken, THIRD));
        assertEquals(List.of("first"), ran());
        assertEquals(List.of(), column("SELECT n FROM a"));
        run(FIRST, SECOND);
        assertEquals(List.of("first", "second"), ran());
    }

    /// What a failed step had already put into tables does not stay behind without being noted.
    @Test
    void rowsOfAFailedStepDoNotStay() throws Exception {
        run(FIRST);
        Migrations.Step half =
                new Migrations.Step(
                        2, "half", "INSERT INTO a VALUES (5);\nINSERT INTO missing VALUES (1);");
        assertThrows(SQLException.class, () -> run(FIRST, half));
        assertEquals(List.of(), column("SELECT n FROM a"));
    }

    @Test
    void aRefusedSchemaIsToldThroughOpeningTheDatabase() throws Exception {
        run(FIRST, SECOND, THIRD);
        StorageException refused =
                assertThrows(
                        StorageException.class,
                        () -> kit.open(new Migrations(List.of(FIRST, SECOND))));
        assertEquals("database.problem.newer", refused.problem().key());
    }

    @Test
    void thisVersionsStepsMakeASchemaOnceAndAreKnownAgain() throws Exception {
        Migrations ours = Migrations.ofThisVersion();
        assertTrue(ours.newest() > 0);
        kit.open(ours).close();
        int tables = column("SELECT table_name FROM information_schema.tables").size();
        kit.open(ours).close();
        assertEquals(ours.newest(), ran().size());
        assertEquals(tables, column("SELECT table_name FROM information_schema.tables").size());
    }
}
