package org.dalil.exchange.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.BareCasefile;
import org.dalil.texts.Texts;
import org.dalil.wire.JsonLineReader;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Reading a file's records into memory: bad lines are passed over and told, and no file, however
/// many lines it has and however long they are, takes more than the bound.
class IncomingTest {
    private static final RecordLines LINES = new RecordLines(BareCasefile.SHAPES);

    private static String place(int number) {
        return """
        {"v":1,"kind":"place","id":"0198a000-0000-7000-8000-%012x","at":"2026-01-02T03:04:05Z",\
        "by":"AB","stamp":"019b7d4f8c00-0000-0a0b0c0d","fields":{"name":"Place %d","precision":"city"}}
        """
                .formatted(number, number);
    }

    private static Incoming read(InputStream in) throws Exception {
        try (JsonLineReader reader = new JsonLineReader(in)) {
            return Incoming.read(reader, LINES, new Cancel());
        }
    }

    private static Incoming read(String lines) throws Exception {
        return read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    /// Gives one text again and again without ever holding it.
    private static InputStream repeated(String text, long times) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                if (at >= times * bytes.length) {
                    return -1;
                }
                int from = (int) (at % bytes.length);
                int count = Math.min(length, bytes.length - from);
                System.arraycopy(bytes, from, to, offset, count);
                at += count;
                return count;
            }
        };
    }

    private static void tooMany(InputStream in) {
        SharingException refused = assertThrows(SharingException.class, () -> read(in));
        assertEquals("exchange.problem.share-too-many-records", refused.problem().key());
        assertTrue(Texts.in(Locale.ENGLISH).of(refused.problem()).contains("250,000"));
        assertTrue(Texts.in(Locale.of("ru")).of(refused.problem()).contains("128"));
    }

    @Test
    void soundLinesComeInOrderAndBadOnesAreTold() throws Exception {
        Incoming incoming = read(place(2) + "no json\n{\"v\":1}\n" + place(1) + place(2));
        assertEquals(2, incoming.records().size());
        assertEquals("Place 2", incoming.of(RecordKind.PLACE).getFirst().fields().get("name"));
        assertEquals(3, incoming.refusals().count());
        assertEquals(
                List.of(2L, 3L, 5L),
                incoming.refusals().listed().stream().map(Refusal::line).toList());
    }

    @Test
    void theLastRecordWithinTheBoundIsTakenAndTheNextRefusesTheFile() throws Exception {
        String line = "{}\n";
        assertEquals(
                RecordBounds.RECORDS,
                read(repeated(line, RecordBounds.RECORDS)).refusals().count());
        tooMany(repeated(line, RecordBounds.RECORDS + 1));
    }

    @Test
    void complaintsAreCountedAndOnlyTheFirstKept() throws Exception {
        Refusals refusals = read(repeated("[]\n", 5000)).refusals();
        assertEquals(5000, refusals.count());
        assertEquals(Refusals.LISTED, refusals.listed().size());
    }

    @Test
    void aLineWithoutEndIsPassedOverWithoutBeingHeld() throws Exception {
        String kilobyte = "x".repeat(1024);
        InputStream endless = repeated(kilobyte, 30 << 10); // 30 MB, more than one line may have
        Incoming incoming = read(endless);
        assertEquals(
                "wire.problem.line-too-long",
                incoming.refusals().listed().getFirst().problem().key());
        tooMany(repeated(kilobyte, (RecordBounds.BYTES >> 10) + 1));
    }

    @Test
    void longLinesCountByTheirBytes() {
        tooMany(repeated("{\"a\":\"" + "y".repeat(10_000_000) + "\"}\n", 14));
    }

    @Test
    void readingCanBeStopped() {
        Cancel cancel = new Cancel();
        cancel.request();
        JsonLineReader reader = new JsonLineReader(repeated("{}\n", 10));
        assertThrows(CancellationException.class, () -> Incoming.read(reader, LINES, cancel));
    }

    @Test
    void theBoundIsOfRecordsAndOfBytes() {
        assertTrue(RecordBounds.hold(RecordBounds.RECORDS, RecordBounds.BYTES));
        assertEquals(false, RecordBounds.hold(RecordBounds.RECORDS + 1, 0));
        assertEquals(false, RecordBounds.hold(0, RecordBounds.BYTES + 1));
    }
}
