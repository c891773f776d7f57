package org.dalil.database;

import org.dalil.jobs.SingleThread;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The casefile's database. All work runs on one thread of its own, whoever asks. Casework uses a
/// database user without administrator rights, so that no statement can reach a file or load a
/// class; the owner's connection makes the schema and forces each transaction to the disk.
public final class Database implements AutoCloseable {
    private static final String CASEWORK = "CASEWORK";

    // Of the pages, in KiB: in 16 MiB what one person’s page reads has no room (decision 0040).
    private static final int KEPT_IN_MEMORY = 32 << 10;

    private final SingleThread thread = new SingleThread("casefile");
    private final Connection owner;
    private final Connection casework;
    private @Nullable Tx running; // touched on the casefile thread only
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(Connection owner, Connection casework) {
        this.owner = owner;
        this.casework = casework;
    }

    /// Opens the database and brings its schema up to date.
    ///
    /// @param url complete JDBC address, made by the vault
    /// @param secret password of both database users; hexadecimal
    /// @throws StorageException when it cannot be opened, is damaged, or is newer than this program
    public static Database open(String url, String secret, Migrations migrations)
            throws StorageException {
        try {
            Connection owner = DriverManager.getConnection(url, "OWNER", secret);
            try {
                migrations.run(owner);
                grant(owner, secret);
                Connection casework =
                        DriverManager.getConnection(withoutSettings(url), CASEWORK, secret);
                casework.setAutoCommit(false);
                return new Database(owner, casework);
            } catch (SQLException | StorageException e) {
                owner.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failure("database.problem.open", e);
        }
    }

    /// Reads; nothing done in the work is kept. Inside of other work it reads what that work sees,
    /// its own changes included, and leaves them alone.
    public <T extends @Nullable Object> T read(TxWork<T> work) throws ProblemException {
        return onThread(
                "database.problem.read",
                () -> {
                    Tx outer = running;
                    return outer == null ? inTransaction(work, false) : work.run(outer);
                });
    }

    /// Writes: all of the work or nothing. Returns only when it is safely on the disk.
    ///
    /// @throws IllegalStateException inside of other work: its first half would be kept and the
    ///   rest not; use the transaction at hand
    public <T extends @Nullable Object> T write(TxWork<T> work) throws ProblemException {
        return write(work, result -> {});
    }

    /// The same, for work that is safely on the disk elsewhere already.
    ///
    /// @param kept hears the result once the database has it. What fails after that failed to reach
    ///   the disk at once, and was done all the same
    public <T extends @Nullable Object> T write(TxWork<T> work, Consumer<T> kept)
            throws ProblemException {
        return onThread(
                "database.problem.write",
                () -> {
                    if (running != null) {
                        throw new IllegalStateException("a transaction is open; write through it");
                    }
                    T result = inTransaction(work, true);
                    kept.accept(result);
                    sync();
                    return result;
                });
    }

    /// Ends everything; without effect the second time.
    @Override
    public void close() throws StorageException {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            thread.call(() -> {
                try (owner) {
                    casework.close();
                    sync();
                }
                return true;
            });
        } catch (SQLException e) {
            throw failure("database.problem.close", e);
        } finally {
            thread.close();
        }
    }

    private <T extends @Nullable Object> T onThread(String problemKey, Unit<T> unit)
            throws ProblemException {
        return thread.<T, ProblemException>call(() -> {
            try {
                return unit.run();
            } catch (SQLException e) {
                throw failure(problemKey, e);
            }
        });
    }

    private <T extends @Nullable Object> T inTransaction(TxWork<T> work, boolean keeps)
            throws SQLException, ProblemException {
        Tx tx = new Tx(casework, keeps);
        boolean kept = false;
        running = tx;
        try {
            T result = work.run(tx);
            if (keeps) {
                casework.commit();
                kept = true;
            }
            return result;
        } finally {
            running = null;
            if (!kept && !casework.isClosed()) {
                casework.rollback();
            }
        }
    }

    /// One piece of work on the casefile thread.
    private interface Unit<T extends @Nullable Object> {
        T run() throws SQLException, ProblemException;
    }

    // H2 does not reach the disk at a commit; only this does.
    private void sync() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private static void grant(Connection owner, String secret) throws SQLException {
        if (!secret.matches("[0-9a-f]+")) {
            throw new IllegalArgumentException("the database secret must be hexadecimal");
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("CREATE USER IF NOT EXISTS CASEWORK PASSWORD '" + secret + "'");
            statement.execute("SET CACHE_SIZE " + KEPT_IN_MEMORY);
            statement.execute(
                    "GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA PUBLIC TO " + CASEWORK);
        }
    }

    // Settings need an administrator; the database is open by now and has them.
    private static String withoutSettings(String url) {
        int settings = url.indexOf(';');
        return settings < 0 ? url : url.substring(0, settings);
    }

    private static StorageException failure(String key, SQLException cause) {
        return new StorageException(Problem.of(key), cause);
    }
}
