package org.dalil.database;

import org.dalil.jobs.SingleThread;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/// The casefile's database. All work runs on one thread of its own, whoever asks. Casework uses a
/// database user without administrator rights, so that no statement can reach a file or load a
/// class; the owner's connection makes the schema and forces each transaction to the disk.
public final class Database implements AutoCloseable {
    private static final String CASEWORK = "CASEWORK";
    private final SingleThread thread = new SingleThread("casefile");
    private final Connection owner;
    private final Connection casework;
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

    /// Reads; nothing done in the work is kept.
    public <T extends @Nullable Object> T read(TxWork<T> work) throws ProblemException {
        return onThread(
                () -> {
                    T result = work.run(new Tx(casework));
                    casework.rollback();
                    return result;
                },
                "database.problem.read");
    }

    /// Writes: all of the work or nothing. Returns only when it is safely on the disk.
    public <T extends @Nullable Object> T write(TxWork<T> work) throws ProblemException {
        return onThread(
                () -> {
                    T result = work.run(new Tx(casework));
                    casework.commit();
                    sync();
                    return result;
                },
                "database.problem.write");
    }

    /// Runs on the casefile thread, outside any transaction; other work waits.
    ///
    /// @throws Exception whatever the work throws
    public <T extends @Nullable Object> T exclusively(Callable<T> work) throws Exception {
        return thread.call(work);
    }

    /// Ends everything; without effect the second time.
    @Override
    public void close() throws StorageException {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            thread.call(() -> {
                casework.close();
                sync();
                owner.close();
                return null;
            });
        } catch (SQLException e) {
            throw failure("database.problem.close", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // nothing else is thrown above
            throw new IllegalStateException(e);
        } finally {
            thread.close();
        }
    }

    private <T extends @Nullable Object> T onThread(Callable<T> work, String problemKey)
            throws ProblemException {
        try {
            return thread.call(() -> orRollBack(work));
        } catch (SQLException e) {
            throw failure(problemKey, e);
        } catch (ProblemException | RuntimeException e) {
            throw e;
        } catch (Exception e) { // the work throws nothing else
            throw new IllegalStateException(e);
        }
    }

    private <T extends @Nullable Object> T orRollBack(Callable<T> work) throws Exception {
        boolean kept = false;
        try {
            T result = work.call();
            kept = true;
            return result;
        } finally {
            if (!kept && !casework.isClosed()) {
                casework.rollback();
            }
        }
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
