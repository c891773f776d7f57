package org.dalil.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Archives made to harm: each trick is refused, and the problem names the entry.
class TarHostileTest {
    private static final byte[] OK =
            TarKit.join(TarKit.header("ok", 2, '0', ""), TarKit.padded("ok"));

    @ParameterizedTest
    @ValueSource(
            chars = {'1', '2', '3', '4', '5', '6', '7', 'g', 'L', 'K', 'S', 'V', 'M', 'D', 'Z'})
    void refusesWhatIsNotAPlainFile(char kind) {
        byte[] tar = TarKit.join(OK, TarKit.header("trick", 0, kind, "/etc/passwd"), TarKit.end());
        assertProblem("wire.problem.tar-kind", "trick", tar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/abs", "../up", "a/../../up", "C:\\x", "NUL", "dot.", "OK", "a\nb"})
    void refusesHostileNames(String name) {
        byte[] tar = TarKit.join(OK, TarKit.header(name, 0, '0', ""), TarKit.end());
        WireException e = assertThrows(WireException.class, () -> TarKit.read(tar));
        assertTrue(e.problem().key().startsWith("wire.problem.entry-name-"));
    }

    @Test
    void refusesAHostileNameInTheExtendedHeader() {
        byte[] tar = pax("17 path=../../up\n");
        assertProblem("wire.problem.entry-name-outside", "../../up", tar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 linkpath=/etc/x.pwd\n", // turns into a link
                "22 GNU.sparse.major=1\n", // changes what the bytes mean
                "99 path=a\n", // reaches past its header
                "0 path=a\n",
                "path=a\n",
                "9999999999 path=a\n",
                "10 path=a", // no line end
                "10 path=a\n10 path=b\n", // which one?
                "12 size=-1\n\n",
                "28 size=99999999999999999999\n",
            })
    void refusesExtendedHeadersItCannotBeSureOf(String records) {
        assertProblem("wire.problem.tar-damaged", "ok", pax(records));
    }

    @Test
    void refusesInvalidUtf8() {
        byte[] header = TarKit.header("ab", 0, '0', "");
        header[1] = (byte) 0xFF;
        byte[] tar = TarKit.join(OK, TarKit.summed(header), TarKit.end());
        assertProblem("wire.problem.tar-damaged", "ok", tar);
    }

    @Test
    void refusesBytesHiddenInPaddingOrAfterTheEnd() {
        byte[] inPadding = TarKit.join(OK, TarKit.end());
        inPadding[512 + 100] = 1;
        assertProblem("wire.problem.tar-damaged", "ok", inPadding);
        assertProblem("wire.problem.tar-damaged", "ok", TarKit.join(OK, TarKit.end(), OK));
        assertProblem("wire.problem.tar-damaged", "ok", TarKit.join(OK, new byte[512], OK));
    }

    @Test
    void anArchiveCutAnywhereIsRefused() throws IOException, WireException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a", new byte[700]);
        entries.put("д".repeat(80), new byte[10]);
        byte[] tar = TarKit.write(entries);
        for (int length = 0; length < tar.length; length += 13) {
            byte[] cut = Arrays.copyOf(tar, length);
            WireException e = assertThrows(WireException.class, () -> TarKit.read(cut));
            String key = e.problem().key();
            assertTrue(key.equals("wire.problem.tar-cut-short") || length < 512, key);
        }
    }

    @Test
    void aFlippedHeaderBitIsRefused() throws IOException, WireException {
        byte[] tar = TarKit.write(Map.of("name", new byte[3]));
        for (int bit = 0; bit < 512 * 8; bit++) {
            byte[] flipped = tar.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            // a leading zero of the check sum may turn into a space, which means the same
            if (bit / 8 < 148 || bit / 8 > 155) {
                assertThrows(WireException.class, () -> TarKit.read(flipped), "bit " + bit);
            }
        }
    }

    @Test
    void whatIsNoTarIsSaidToBeNone() {
        byte[] text = "just some words ".repeat(100).getBytes(StandardCharsets.UTF_8);
        assertProblem("wire.problem.tar-not-tar", "", text);
        assertProblem("wire.problem.tar-not-tar", "", new byte[0]);
    }

    @Test
    void limitsHold() throws IOException, WireException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a", new byte[600]);
        entries.put("b", new byte[600]);
        byte[] tar = TarKit.write(entries);
        assertEquals(2, read(tar, new TarLimits(2, 600, tar.length)).size());
        assertLimit("wire.problem.archive-entries", tar, new TarLimits(1, 600, tar.length));
        assertLimit("wire.problem.archive-entry-size", tar, new TarLimits(2, 599, tar.length));
        assertLimit("wire.problem.archive-total", tar, new TarLimits(2, 600, tar.length - 1));
    }

    @Test
    void anAnnouncedSizeIsNotBelieved() {
        byte[] tar = TarKit.join(TarKit.header("liar", (1L << 33) - 1, '0', ""), TarKit.end());
        assertProblem("wire.problem.tar-cut-short", "liar", tar);
        InputStream endless = new EndlessZeros(tar);
        TarLimits limits = new TarLimits(5, 1L << 40, 1 << 20);
        WireException e = assertThrows(WireException.class, () -> TarKit.read(endless, limits));
        assertEquals("wire.problem.archive-total", e.problem().key());
    }

    /// An entry "ok" behind an extended header with these records.
    private static byte[] pax(String records) {
        int size = records.getBytes(StandardCharsets.UTF_8).length;
        byte[] named = TarKit.header("second", 0, '0', "");
        byte[] pax = TarKit.join(TarKit.header("pax", size, 'x', ""), TarKit.padded(records));
        return TarKit.join(OK, pax, named, TarKit.end());
    }

    private static Map<String, byte[]> read(byte[] tar, TarLimits limits)
            throws IOException, WireException {
        return TarKit.read(new ByteArrayInputStream(tar), limits);
    }

    private static void assertLimit(String key, byte[] tar, TarLimits limits) {
        WireException e = assertThrows(WireException.class, () -> read(tar, limits));
        assertEquals(key, e.problem().key());
    }

    private static void assertProblem(String key, String entry, byte[] tar) {
        WireException e = assertThrows(WireException.class, () -> TarKit.read(tar));
        assertEquals(key, e.problem().key());
        assertEquals(entry, e.problem().args().get("entry"));
    }

    /// Some bytes, then zeros for ever.
    private static final class EndlessZeros extends InputStream {
        private final InputStream first;

        EndlessZeros(byte[] first) {
            this.first = new ByteArrayInputStream(first);
        }

        @Override
        public int read() throws IOException {
            return Math.max(0, first.read());
        }

        @Override
        public int read(byte[] to, int from, int count) throws IOException {
            int got = first.read(to, from, count);
            if (got > 0) {
                return got;
            }
            Arrays.fill(to, from, from + count, (byte) 0);
            return count;
        }
    }
}
