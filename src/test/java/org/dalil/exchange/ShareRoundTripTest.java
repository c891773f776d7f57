package org.dalil.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;

import org.dalil.exchange.age.AgeException;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.age.AgeKit;
import org.dalil.exchange.age.AgePassphrase;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.wire.TarLimits;
import org.dalil.wire.WireException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// What is shared arrives as it was, once, signed and addressed; equal selections give equal bytes.
class ShareRoundTripTest {
    private final SigningKey key = SigningKey.generate();
    private final AgeIdentity us = AgeKit.identity();

    @Property(tries = 60)
    void whatIsSharedArrives(
            @ForAll @Size(max = 12) List<Map<@AlphaChars String, Long>> maps,
            @ForAll @Size(max = 6) Set<@Size(max = 40) List<Byte>> attachments)
            throws AgeException, ShareException, IOException, WireException {
        List<Map<String, Object>> records = new ArrayList<>();
        maps.forEach(map -> records.add(Map.copyOf(map)));
        List<byte[]> blobs = new ArrayList<>();
        attachments.forEach(bytes -> blobs.add(bytes(bytes)));
        ShareContents contents = ShareKit.contents(us.recipient(), records, blobs);
        VerifiedShare share = ShareKit.read(ShareKit.file(key, contents), new HeapQuarantine(), us);
        assertEquals(records, ShareKit.records(share));
        assertEquals(blobs.size(), share.blobs().size());
        for (byte[] blob : blobs) {
            assertArrayEquals(blob, share.blob(Digest.of(blob)).readAllBytes());
        }
        assertEquals(key.verifyingKey(), share.signer());
        assertEquals(ShareKit.COVER, share.manifest().cover());
        assertEquals(List.of(us.recipient()), share.manifest().recipients());
    }

    @Test
    void aPassphraseShareArrives() throws AgeException, ShareException, IOException, WireException {
        AgePassphrase words = AgeKit.passphrase("слова");
        byte[] file = ShareKit.file(key, ShareKit.small(words));
        VerifiedShare share = ShareKit.read(file, new HeapQuarantine(), us, words);
        assertEquals(2, ShareKit.records(share).size());
        assertTrue(share.manifest().recipients().isEmpty());
    }

    @Test
    void equalSelectionsGiveEqualBytes() throws ShareException, IOException {
        byte[] a = {1};
        byte[] b = {2};
        List<Map<String, Object>> records = List.of(Map.of("x", 1L));
        byte[] one = ShareKit.tar(key, ShareKit.contents(us.recipient(), records, List.of(a, b)));
        byte[] two =
                ShareKit.tar(key, ShareKit.contents(us.recipient(), records, List.of(b, a, b)));
        assertArrayEquals(one, two);
    }

    @Test
    void theOrderOfEntriesIsFixed() throws ShareException, IOException, WireException {
        byte[] tar = ShareKit.tar(key, ShareKit.small(us.recipient()));
        List<String> names = List.copyOf(ShareKit.entries(tar).keySet());
        assertEquals("dalil-share.json", names.getFirst());
        assertEquals("records.jsonl", names.get(1));
        assertEquals("signature.json", names.getLast());
        assertEquals(names.subList(2, 4).stream().sorted().toList(), names.subList(2, 4));
        assertEquals(5, names.size());
    }

    @Test
    void aBlobThatIsNotWhatItWasStopsTheWriting() throws IOException {
        byte[] bytes = {1, 2, 3};
        for (byte[] now : List.of(new byte[] {1, 2, 4}, new byte[] {1, 2}, new byte[5000])) {
            ShareBlob changed =
                    new ShareBlob() {
                        @Override
                        public Digest digest() {
                            return Digest.of(bytes);
                        }

                        @Override
                        public long size() {
                            return bytes.length;
                        }

                        @Override
                        public InputStream open() {
                            return new ByteArrayInputStream(now);
                        }
                    };
            assertStops(ShareFault.CHANGED_MEANWHILE, share(sink -> {}, List.of(changed)));
        }
    }

    @Test
    void recordsThatChangeBetweenCountingAndWritingStopTheWriting() throws IOException {
        for (int more : new int[] {-1, 0, 1}) {
            int[] rounds = {0};
            ShareRecords unsteady =
                    sink -> {
                        int count = 2 + (rounds[0]++ == 0 ? 0 : more);
                        for (int i = 0; i < count; i++) {
                            // as many lines, but longer ones the second time
                            sink.take(Map.of("x", more == 0 ? "y".repeat(rounds[0]) : "y"));
                        }
                    };
            assertStops(ShareFault.CHANGED_MEANWHILE, share(unsteady, List.of()));
        }
    }

    private void assertStops(ShareFault fault, ShareContents contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ShareException e =
                assertThrows(
                        ShareException.class,
                        () ->
                                new ShareWriter(key)
                                        .write(out, contents, Progress.none(), new Cancel()));
        assertEquals(fault, e.fault());
        assertThrows(AgeException.class, () -> AgeKit.open(out.toByteArray(), us));
    }

    @Test
    void onlyListedAttachmentsAreGivenOut() throws AgeException, ShareException, IOException {
        byte[] file = ShareKit.file(key, ShareKit.small(us.recipient()));
        VerifiedShare share = ShareKit.read(file, new HeapQuarantine(), us);
        Digest other = Digest.of(new byte[] {42});
        assertThrows(IllegalArgumentException.class, () -> share.blob(other));
        assertThrows(UnsupportedOperationException.class, () -> share.blobs().clear());
    }

    @Test
    void aReaderWithSmallerLimitsRefuses() throws ShareException, IOException {
        byte[] file = ShareKit.file(key, ShareKit.small(us.recipient()));
        HeapQuarantine quarantine = new HeapQuarantine();
        ShareReader reader = new ShareReader(List.of(us), new TarLimits(4, 5000, 50_000));
        ShareException e =
                assertThrows(
                        ShareException.class,
                        () ->
                                reader.read(
                                        new ByteArrayInputStream(file),
                                        quarantine,
                                        Progress.none(),
                                        new Cancel()));
        assertEquals("wire.problem.archive-entries", e.problem().key());
        assertTrue(quarantine.discarded);
    }

    @Test
    void whatNoRecipientWouldAcceptIsNotWritten() {
        List<ShareBlob> many = new ArrayList<>();
        for (int i = 0; i <= ShareWriter.MAX_BLOBS; i++) {
            byte[] bytes = {(byte) i, (byte) (i >> 8)};
            many.add(ShareKit.blob(Digest.of(bytes), bytes));
        }
        ShareBlob huge =
                new ShareBlob() {
                    @Override
                    public Digest digest() {
                        return Digest.of(new byte[0]);
                    }

                    @Override
                    public long size() {
                        return ShareWriter.MAX_BYTES + 1;
                    }

                    @Override
                    public InputStream open() {
                        throw new AssertionError("must not be read");
                    }
                };
        assertStops(ShareFault.TOO_LARGE, share(sink -> {}, many));
        assertStops(ShareFault.TOO_LARGE, share(sink -> {}, List.of(huge)));
    }

    private ShareContents share(ShareRecords records, List<ShareBlob> blobs) {
        return new ShareContents(ShareKit.COVER, List.of(us.recipient()), records, blobs);
    }

    @Test
    void writingAndReadingStopWhenAsked() throws ShareException, IOException {
        ShareContents contents = ShareKit.small(us.recipient());
        Cancel cancel = new Cancel();
        cancel.request();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                CancellationException.class,
                () -> new ShareWriter(key).write(out, contents, Progress.none(), cancel));
        byte[] file = ShareKit.file(key, contents);
        HeapQuarantine quarantine = new HeapQuarantine();
        ShareReader reader = new ShareReader(List.of(us), TarLimits.STANDARD);
        assertThrows(
                CancellationException.class,
                () ->
                        reader.read(
                                new ByteArrayInputStream(file),
                                quarantine,
                                Progress.none(),
                                cancel));
        assertTrue(quarantine.discarded);
    }

    @Test
    void progressEndsAtTheTotal() throws ShareException, IOException {
        long[] last = new long[2];
        new ShareWriter(key)
                .write(
                        new ByteArrayOutputStream(),
                        ShareKit.small(us.recipient()),
                        (done, total) -> {
                            assertTrue(done > last[0]);
                            last[0] = done;
                            last[1] = total;
                        },
                        new Cancel());
        assertEquals(last[1], last[0]);
        assertTrue(last[1] > 2003);
    }

    @Test
    void thePublicToolsListWhatIsInside(@TempDir Path folder)
            throws ShareException, IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/age")), "no age tool on this machine");
        Path secret = Files.writeString(folder.resolve("key"), us.secretText());
        byte[] file = ShareKit.file(key, ShareKit.small(us.recipient()));
        Path sealed = Files.write(folder.resolve("x.dalil.age"), file);
        Path tar = folder.resolve("x.tar");
        List<String> age = List.of("age", "-d", "-i", secret + "", "-o", tar + "", sealed + "");
        assertEquals(0, new ProcessBuilder(age).inheritIO().start().waitFor());
        Process list = new ProcessBuilder("tar", "-tf", tar + "").start();
        List<String> names =
                new String(list.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertEquals(0, list.waitFor());
        assertEquals(5, names.size());
        assertFalse(names.stream().anyMatch(String::isBlank));
    }

    private static byte[] bytes(List<Byte> list) {
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = list.get(i);
        }
        return bytes;
    }
}
