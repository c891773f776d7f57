package org.dalil.database;

import org.dalil.kernel.Digest;
import org.dalil.kernel.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The numbered steps that make the schema. A step that has run is never edited: its checksum is
/// kept in the casefile and compared at each opening.
public final class Migrations {
    private static final String FOLDER = "/org/dalil/database/migrations/";
    private final List<Step> steps;

    /// One numbered SQL script.
    record Step(int number, String name, String sql) {
        Digest digest() {
            return Digest.of(sql.getBytes(StandardCharsets.UTF_8));
        }
    }

    Migrations(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /// The steps of this version, in order, from its resources.
    public static Migrations ofThisVersion() {
        List<Step> steps = new ArrayList<>();
        for (String name : resource("list.txt").lines().toList()) {
            steps.add(new Step(steps.size() + 1, name, resource(name + ".sql")));
        }
        return new Migrations(steps);
    }

    /// How many steps this version knows.
    public int newest() {
        return steps.size();
    }

    /// How many steps the database lacks; all of them when it has no schema yet.
    int lacking(Connection owner) throws SQLException, StorageException {
        boolean begun;
        try (Statement statement = owner.createStatement();
                ResultSet table =
                        statement.executeQuery(
                                "SELECT 1 FROM information_schema.tables"
                                        + " WHERE table_name = 'SCHEMA_STEP'")) {
            begun = table.next();
        }
        return steps.size() - (begun ? check(owner) : 0);
    }

    /// Runs the steps that the database lacks. A step that fails may leave half of itself behind,
    /// because H2 commits at each change of the schema: run it where nothing is lost, see
    /// [Upgrade].
    void run(Connection owner) throws SQLException, StorageException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE IF NOT EXISTS schema_step (
                        number integer PRIMARY KEY,
                        name varchar NOT NULL,
                        sha256 varchar NOT NULL)
                    """);
        }
        int done = check(owner);
        for (Step step : steps.subList(done, steps.size())) {
            runStep(owner, step);
        }
    }

    private int check(Connection owner) throws SQLException, StorageException {
        int done = 0;
        try (Statement statement = owner.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT number, sha256 FROM schema_step ORDER BY number")) {
            while (rows.next()) {
                done++;
                if (done > steps.size()) {
                    throw new StorageException(Problem.of("database.problem.newer"), null);
                }
                if (!steps.get(done - 1).digest().hex().equals(rows.getString(2))) {
                    throw new StorageException(Problem.of("database.problem.schema"), null);
                }
            }
        }
        return done;
    }

    private static void runStep(Connection owner, Step step) throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement();
                PreparedStatement note =
                        owner.prepareStatement("INSERT INTO schema_step VALUES (?, ?, ?)")) {
            for (String sql : step.sql().split(";\\s*(\\n|$)")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            note.setInt(1, step.number());
            note.setString(2, step.name());
            note.setString(3, step.digest().hex());
            note.executeUpdate();
            owner.commit();
        } finally {
            owner.rollback(); // switching back would commit what a failed step began
            owner.setAutoCommit(true);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no migration " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable migration " + name, e);
        }
    }
}
