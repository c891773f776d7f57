package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

/// Rows whose contents follow from their number, so that a later reader can tell what is missing or
/// wrong without having seen them written.
final class Ledger {
    private Ledger() {}

    static void createTables(Connection connection) throws SQLException {
        VaultKit.execute(
                connection,
                "create table if not exists entry(k bigint primary key, h varchar(64), body clob)",
                "create index if not exists entry_h on entry(h)",
                "create table if not exists latest(k bigint primary key, v bigint, w varchar(999))",
                "checkpoint sync");
    }

    /// Adds one to three rows behind the last and changes some of the other table's, in one
    /// transaction that is on the disk when this returns.
    static long commit(Connection connection, long last, Random random) throws SQLException {
        long k = last;
        try (PreparedStatement add =
                        connection.prepareStatement("insert into entry values(?,?,?)");
                PreparedStatement change =
                        connection.prepareStatement("merge into latest values(?,?,?)")) {
            for (int rows = 1 + random.nextInt(3); rows > 0; rows--) {
                k++;
                add.setLong(1, k);
                add.setString(2, Integer.toHexString(body(k).hashCode()));
                add.setString(3, body(k));
                add.executeUpdate();
                change.setLong(1, random.nextInt(100));
                change.setLong(2, k);
                change.setString(3, body(k).substring(0, 200));
                change.executeUpdate();
            }
        }
        if (random.nextInt(40) == 0) {
            VaultKit.execute(connection, "delete from entry where k < " + (k - 200));
        }
        connection.commit();
        VaultKit.execute(connection, "checkpoint sync");
        return k;
    }

    /// The number of the last row, after checking that none before it is missing or wrong.
    static long check(Connection connection, String where) throws SQLException {
        long count = 0;
        long least = Long.MAX_VALUE;
        long most = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select k, h, body from entry")) {
            while (rows.next()) {
                long k = rows.getLong(1);
                assertEquals(body(k), rows.getString(3), where);
                assertEquals(Integer.toHexString(body(k).hashCode()), rows.getString(2), where);
                count++;
                least = Math.min(least, k);
                most = Math.max(most, k);
            }
        }
        assertEquals(count == 0 ? 0 : most - least + 1, count, where + ": a row is missing");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select v, w from latest")) {
            while (rows.next()) {
                assertEquals(body(rows.getLong(1)).substring(0, 200), rows.getString(2), where);
            }
        }
        return most;
    }

    static String body(long k) {
        Random random = new Random(k);
        int length = k % 97 == 0 ? 60_000 : 200 + random.nextInt(2000);
        StringBuilder body = new StringBuilder();
        while (body.length() < length) {
            body.append(Long.toHexString(random.nextLong()));
        }
        return body.toString();
    }
}
