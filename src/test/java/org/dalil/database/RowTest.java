package org.dalil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Values come back as they went in, and a null is a null or a fault, never a zero or a blank.
class RowTest {
    private static final UUID ID = UUID.fromString("0198a000-0000-7000-8000-000000000001");
    private static final Migrations VALUES =
            new Migrations(
                    List.of(
                            new Migrations.Step(
                                    1,
                                    "values",
                                    "CREATE TABLE v (t varchar, w bigint, b boolean, u uuid,"
                                            + " m timestamp(3) with time zone)")));

    private DatabaseKit kit;
    private Database database;

    @BeforeEach
    void open() throws Exception {
        kit = new DatabaseKit();
        database = kit.open(VALUES);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
        kit.close();
    }

    private void put(@Nullable Object... values) throws Exception {
        database.write(tx -> tx.update("INSERT INTO v VALUES (?, ?, ?, ?, ?)", values));
    }

    private <T> T one(RowReader<T> reader) throws Exception {
        return database.read(tx -> tx.query("SELECT * FROM v", reader)).getFirst();
    }

    @Test
    void everySortOfValueComesBack() throws Exception {
        Instant moment = Instant.parse("1937-06-01T23:59:59.123Z");
        put("сөз ' ; --", Long.MIN_VALUE, true, ID, moment);
        assertEquals("сөз ' ; --", one(row -> row.word("t")));
        assertEquals("сөз ' ; --", one(row -> Optional.ofNullable(row.text("t"))).orElseThrow());
        assertEquals((Long) Long.MIN_VALUE, this.<Long>one(row -> row.number("w")));
        assertEquals(Optional.of(Long.MIN_VALUE), one(row -> Optional.ofNullable(row.whole("w"))));
        assertTrue(this.<Boolean>one(row -> row.flag("b")));
        assertEquals(ID, one(row -> row.id("u")));
        assertEquals(ID, one(row -> Optional.ofNullable(row.ref("u"))).orElseThrow());
        assertEquals(moment, one(row -> row.instant("m")));
        assertEquals(moment, one(row -> Optional.ofNullable(row.moment("m"))).orElseThrow());
    }

    @Test
    void nullsAreNullsWhereTheyMayBe() throws Exception {
        put(null, null, null, null, null);
        Boolean checked =
                one(row -> {
                    assertNull(row.text("t"));
                    assertNull(row.whole("w"));
                    assertNull(row.ref("u"));
                    assertNull(row.moment("m"));
                    return true;
                });
        assertEquals(Boolean.TRUE, checked);
    }

    @Test
    void nullsAreFaultsWhereTheyMayNotBe() throws Exception {
        put(null, null, null, null, null);
        List<RowReader<Object>> readers =
                List.of(row -> row.word("t"), row -> row.id("u"), row -> row.instant("m"));
        for (RowReader<Object> reader : readers) {
            StorageException fault = assertThrows(StorageException.class, () -> one(reader));
            assertTrue(fault.getCause() instanceof SQLException);
        }
    }

    @Test
    void anUnknownColumnIsAFault() throws Exception {
        put("t", 1L, false, ID, Instant.EPOCH);
        assertThrows(StorageException.class, () -> one(row -> row.word("other")));
    }

    @Test
    void aZeroIsNotANull() throws Exception {
        put("", 0L, false, ID, Instant.EPOCH);
        assertEquals(Optional.of(0L), one(row -> Optional.ofNullable(row.whole("w"))));
        assertEquals("", one(row -> row.word("t")));
        assertEquals(Instant.EPOCH, one(row -> row.instant("m")));
    }

    @Test
    void rowsComeInTheOrderOfTheQueryAndTheFirstIsTheFirst() throws Exception {
        for (long n : new long[] {2, 3, 1}) {
            put("n" + n, n, false, ID, Instant.EPOCH);
        }
        String sql = "SELECT t FROM v WHERE w < ? ORDER BY w DESC";
        assertEquals(
                List.of("n3", "n2", "n1"),
                database.read(tx -> tx.query(sql, row -> row.word("t"), 9)));
        assertEquals(
                Optional.of("n2"), database.read(tx -> tx.first(sql, row -> row.word("t"), 3)));
        assertEquals(Optional.empty(), database.read(tx -> tx.first(sql, row -> row.word("t"), 0)));
    }

    @Test
    void anArgumentIsNeverPartOfTheStatement() throws Exception {
        put("a", 1L, false, ID, Instant.EPOCH);
        long found =
                database.read(tx ->
                        tx.count("SELECT count(*) AS n FROM v WHERE t = ?", "x' OR 'a' = 'a"));
        assertEquals(0, found);
        long all = database.read(tx -> tx.count("SELECT count(*) AS n FROM v"));
        assertEquals(1, all);
    }

    @Test
    void aListOfIdsComesBackInItsOrder() throws Exception {
        UUID other = UUID.fromString("0198a000-0000-7000-8000-000000000000");
        List<UUID> ids =
                database.read(tx ->
                                tx.query(
                                        "SELECT CAST(? AS uuid ARRAY) AS ids",
                                        row -> row.ids("ids"),
                                        (Object) new UUID[] {ID, other, ID}))
                        .getFirst();
        assertEquals(List.of(ID, other, ID), ids);
        assertThrows(
                StorageException.class,
                () ->
                        database.read(tx ->
                                tx.query(
                                        "SELECT CAST(NULL AS uuid ARRAY) AS ids",
                                        row -> row.ids("ids"))));
    }
}
