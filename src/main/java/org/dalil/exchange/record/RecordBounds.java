package org.dalil.exchange.record;

/// How much one file of records may hold. All of it is compared in memory before any of it is taken
/// in, so the bound is what the program's memory carries with room to spare, a casefile of the
/// largest size beside it. Whoever has more shares it in parts.
public final class RecordBounds {
    /// Most records, those that cannot be taken in counted too.
    public static final long RECORDS = 250_000;

    /// Most bytes of all lines together.
    public static final long BYTES = 128L << 20;

    private RecordBounds() {}

    /// Whether a file may hold so much.
    public static boolean hold(long records, long bytes) {
        return records <= RECORDS && bytes <= BYTES;
    }
}
