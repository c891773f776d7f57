package org.dalil.vault;

import org.dalil.kernel.Clock;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.TestKeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Casefiles for tests, with a passphrase that costs nothing to stretch.
public final class VaultKit {
    public static final String PASSPHRASE = "қатты құпия сөз";

    private VaultKit() {}

    public static Vaults vaults() {
        return new Vaults(TestKeys.WIDE, Clock.system());
    }

    public static Vault create(Path folder) throws VaultException {
        return vaults().create(folder, TestKeys.passphrase(PASSPHRASE), TestKeys.CHEAP);
    }

    public static Vault open(Path folder) throws VaultException {
        return vaults().open(folder, TestKeys.passphrase(PASSPHRASE));
    }

    /// Opens the database through the vault and makes sure that it is sealed.
    public static Connection connect(Vault vault, Access access)
            throws SQLException, VaultException {
        Connection connection = DriverManager.getConnection(vault.databaseUrl(access), "admin", "");
        vault.assertSealed();
        return connection;
    }

    public static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /// Copies a folder and everything in it.
    public static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
