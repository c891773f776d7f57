package org.dalil.packet.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.exchange.age.AgeRecipient;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.packet.PacketKit;
import org.dalil.packet.PacketNames;
import org.dalil.packet.verify.PacketVerdict;
import org.dalil.vault.log.HeadWords;
import org.dalil.wire.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A packet in each of its forms: the same bytes for the same contents, and whole when checked.
class PacketSealTest {
    @TempDir Path dir;

    @Test
    void theSameContentsGiveTheSameBytes() throws IOException {
        Path one = dir.resolve("one.tar");
        Path two = dir.resolve("two.tar");
        PacketOutcome.Made first = PacketKit.made(PacketKit.small(), new PacketForm.Tar(), one);
        PacketOutcome.Made second = PacketKit.made(PacketKit.small(), new PacketForm.Tar(), two);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        assertEquals(first.words(), second.words());
        List<PacketEntry> turned = PacketKit.small().entries().reversed();
        Path three = dir.resolve("three.tar");
        PacketKit.made(PacketKit.contents(turned), new PacketForm.Tar(), three);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(three));
    }

    @Test
    void everyFormIsWholeAndTheSame() throws Exception {
        AgeRecipient to = PacketKit.RECIPIENT.recipient();
        PacketContents contents = PacketKit.small(to);
        Path folder = dir.resolve("folder");
        Path tar = dir.resolve("packet.tar");
        Path age = dir.resolve("packet.tar.age");
        PacketOutcome.Made made = PacketKit.made(contents, new PacketForm.Folder(), folder);
        assertEquals(made.signed(), PacketKit.made(contents, new PacketForm.Tar(), tar).signed());
        PacketForm sealed = new PacketForm.Sealed(List.of(to));
        assertEquals(made.signed(), PacketKit.made(contents, sealed, age).signed());
        for (Path packet : List.of(folder, tar, age)) {
            PacketVerdict.Read read = PacketKit.read(packet, PacketKit.RECIPIENT);
            assertEquals(List.of(), read.faults(), packet.toString());
            assertEquals(List.of(), read.remarks());
            assertTrue(read.isWhole());
            assertEquals(made.words(), read.words());
            assertEquals(3, read.files());
            assertEquals(made.bytes(), read.bytes());
            assertEquals(contents.cover(), read.cover().orElseThrow());
            assertEquals(PacketKit.KEY.verifyingKey(), read.signed().orElseThrow().key());
        }
        assertEquals(Set.of(folder, tar, age), Set.copyOf(listed()));
    }

    private List<Path> listed() throws IOException {
        try (var all = Files.list(dir)) {
            return all.toList();
        }
    }

    @Test
    void theWordsStandForTheSignedList() throws IOException {
        Path folder = dir.resolve("f");
        PacketOutcome.Made made =
                PacketKit.made(PacketKit.small(), new PacketForm.Folder(), folder);
        Digest list = Digest.of(Files.readAllBytes(folder.resolve("tagmanifest-sha256.txt")));
        assertEquals(list, made.signed());
        assertEquals(HeadWords.of(list), made.words());
        assertEquals(8, made.words().size());
        assertEquals(3, made.files());
        assertEquals(PacketKit.KEY.fingerprint(), made.fingerprint());
    }

    @Test
    void everyFileOfAPacketIsThereAndNoOther() throws IOException {
        Path folder = dir.resolve("f");
        PacketKit.made(PacketKit.small(), new PacketForm.Folder(), folder);
        assertEquals(
                Set.of(
                        "VERIFY.html",
                        "VERIFY.txt",
                        "bag-info.txt",
                        "bagit.txt",
                        "custody.jsonl",
                        "data/a.txt",
                        "data/ro-crate-metadata.json",
                        "data/письма/’1’ 😀.txt",
                        "manifest-sha256.txt",
                        "manifest-sha512.txt",
                        "packet.json",
                        "signatures.json",
                        "signing-key.pem",
                        "tagmanifest-sha256.txt",
                        "signature.bin",
                        "tagmanifest-sha512.txt"),
                PacketKit.files(folder).keySet());
        // some readers of bags take every file whose name begins so for a list
        assertEquals(
                4,
                PacketKit.files(folder).keySet().stream()
                        .filter(name -> name.startsWith("manifest") || name.startsWith("tagm"))
                        .count());
        String info = Files.readString(folder.resolve("bag-info.txt"));
        assertTrue(info.contains("Bagging-Date: 2026-02-03\n"), info);
        assertFalse(info.contains(System.getProperty("user.name")), info);
    }

    @Test
    void thePayloadIsDescribedForOtherPrograms() throws Exception {
        Path folder = dir.resolve("f");
        PacketKit.made(PacketKit.small(), new PacketForm.Folder(), folder);
        byte[] json = Files.readAllBytes(folder.resolve(PacketNames.CRATE));
        Map<?, ?> crate = (Map<?, ?>) Json.parse(json);
        assertEquals("https://w3id.org/ro/crate/1.1/context", crate.get("@context"));
        List<?> graph = (List<?>) crate.get("@graph");
        assertEquals(4, graph.size());
        Map<?, ?> own = (Map<?, ?>) graph.get(0);
        assertEquals(Map.of("@id", "./"), own.get("about"));
        assertEquals(Map.of("@id", "https://w3id.org/ro/crate/1.1"), own.get("conformsTo"));
        Map<?, ?> root = (Map<?, ?>) graph.get(1);
        assertEquals("Dataset", root.get("@type"));
        assertEquals(2, ((List<?>) root.get("hasPart")).size());
        Map<?, ?> file = (Map<?, ?>) graph.get(3);
        assertEquals(
                "%D0%BF%D0%B8%D1%81%D1%8C%D0%BC%D0%B0/%E2%80%991%E2%80%99%20%F0%9F%98%80.txt",
                file.get("@id"));
        assertEquals("original", file.get("additionalType"));
        assertEquals("14", file.get("contentSize"));
    }

    @Test
    void thePageHoldsTheWordsOfTheCoverAndNothingActive() throws IOException {
        Path folder = dir.resolve("f");
        PacketKit.made(PacketKit.small(), new PacketForm.Folder(), folder);
        String page = Files.readString(folder.resolve("VERIFY.html"));
        assertTrue(page.contains("Передачи &amp; &lt;выдачи&gt;"), page);
        assertFalse(page.contains("<выдачи>"), page);
        assertFalse(page.contains("<script") || page.contains("http://"), page);
        String text = Files.readString(folder.resolve("VERIFY.txt"));
        for (String part : List.of("sha256sum", "shasum", "Get-FileHash", "openssl", "Подпись")) {
            assertTrue(text.contains(part), part);
            assertTrue(page.contains(part), part);
        }
        assertFalse(text.contains("[packet"), text);
    }

    @Test
    void aLargePayloadIsNeverHeld() throws Exception {
        long size = 96L << 20;
        Path tar = dir.resolve("large.tar");
        Digest digest = digestOfZeros(size);
        PacketEntry large =
                PacketKit.entry("large", PacketKit.blob(digest, size, () -> zeros(size)));
        Runtime runtime = Runtime.getRuntime();
        long[] most = {0};
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        PacketOutcome made =
                new PacketSealer(PacketKit.KEY)
                        .make(
                                PacketKit.contents(List.of(large)),
                                new PacketForm.Tar(),
                                tar,
                                (done, total) -> {
                                    if (done % (24 << 20) == 0) {
                                        System.gc();
                                        long used = runtime.totalMemory() - runtime.freeMemory();
                                        most[0] = Math.max(most[0], used - before);
                                    }
                                },
                                new Cancel());
        assertTrue(made instanceof PacketOutcome.Made, made.toString());
        assertTrue(most[0] < 24 << 20, "held " + most[0]);
        Files.delete(tar);
    }

    private static Digest digestOfZeros(long size) throws IOException {
        var digest = Digest.sha256();
        byte[] buffer = new byte[1 << 16];
        for (long left = size; left > 0; left -= buffer.length) {
            digest.update(buffer);
        }
        return Digest.from(digest.digest());
    }

    /// So many zeros, made as they are read.
    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] to, int from, int count) {
                if (left <= 0) {
                    return -1;
                }
                int now = (int) Math.min(left, count);
                Arrays.fill(to, from, from + now, (byte) 0);
                left -= now;
                return now;
            }
        };
    }

    @Test
    void referencesArePlain() {
        assertEquals("a%20b/%25%22%C3%A9~.txt", CrateMetadata.reference("a b/%\"é~.txt"));
        assertArrayEquals("x".getBytes(StandardCharsets.UTF_8), CheckPages.utf8("x"));
    }
}
