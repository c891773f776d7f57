package org.dalil.vault;

import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Random;

/// The program that [KilledProcessTest] kills: journals, commits and then acknowledges rows without
/// end. Arguments: casefile folder, acknowledgement file.
public final class KilledChild {
    private KilledChild() {}

    /// Runs until killed.
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        boolean exists = Files.exists(folder.resolve("casefile.mv.db"));
        try (Vault vault = Files.exists(folder) ? VaultKit.open(folder) : VaultKit.create(folder);
                Connection connection =
                        VaultKit.connect(vault, exists ? Access.OPEN : Access.CREATE);
                RandomAccessFile acknowledged = new RandomAccessFile(args[1], "rw")) {
            Ledger.createTables(connection);
            long last = Ledger.check(connection, "at start");
            connection.setAutoCommit(false);
            Random random = new Random();
            while (true) {
                vault.drafts().put("row", Long.toString(last));
                vault.journal().append(number(last + 1));
                last = Ledger.commit(connection, last, random);
                acknowledged.write(number(last));
                acknowledged.write(number(vault.journal().lastSeq()));
                acknowledged.getFD().sync();
            }
        }
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }
}
