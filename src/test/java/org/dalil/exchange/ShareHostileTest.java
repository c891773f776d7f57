package org.dalil.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.exchange.age.AgeAddressee;
import org.dalil.exchange.age.AgeException;
import org.dalil.exchange.age.AgeFault;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.age.AgeKit;
import org.dalil.exchange.age.AgeOpener;
import org.dalil.exchange.age.AgePassphrase;
import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.dalil.wire.WireException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Share files that were changed, cut, re-sealed or made to mislead: each is refused for its own
/// reason and nothing of it stays in quarantine.
class ShareHostileTest {
    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private final SigningKey key = SigningKey.generate();
    private final AgeIdentity us = AgeKit.identity();
    private final ShareContents contents = ShareKit.small(us.recipient());
    private Map<String, byte[]> entries = new LinkedHashMap<>();

    @BeforeEach
    void takeOneApart() throws ShareException, WireException, IOException {
        entries = ShareKit.entries(ShareKit.tar(key, contents));
    }

    @Test
    void takenApartAndPutTogetherItIsStillSound()
            throws AgeException, ShareException, WireException, IOException {
        byte[] file = ShareKit.sealed(entries, us.recipient());
        assertEquals(2, ShareKit.read(file, new HeapQuarantine(), us).blobs().size());
    }

    @Test
    void noFlippedBitIsEverAccepted() throws ShareException, IOException {
        byte[] file = ShareKit.file(key, ShareKit.contents(us.recipient(), List.of(), List.of()));
        for (int at = 0; at < file.length; at += at < 300 ? 1 : 7) {
            byte[] flipped = file.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            assertThrows(AgeException.class, () -> read(flipped, us));
        }
    }

    @Test
    void noFlippedBitUnderTheSealIsEverAccepted()
            throws ShareException, IOException, WireException {
        byte[] tar = ShareKit.tar(key, contents);
        for (int at = 0; at < tar.length; at += 17) {
            byte[] flipped = tar.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            byte[] file = AgeKit.seal(flipped, us.recipient());
            if (at % 512 < 148 || at % 512 > 155) {
                assertThrows(ShareException.class, () -> read(file, us), "byte " + at);
            }
        }
    }

    @Test
    void aFileCutAnywhereIsRefused() throws ShareException, IOException {
        byte[] big = new byte[150_000];
        byte[] file =
                ShareKit.file(key, ShareKit.contents(us.recipient(), List.of(), List.of(big)));
        for (int length = 1024; length < file.length; length += 1024) {
            byte[] cut = Arrays.copyOf(file, length);
            AgeException e = assertThrows(AgeException.class, () -> read(cut, us));
            assertEquals(AgeFault.CUT_SHORT, e.fault());
        }
    }

    @Test
    void aTarCutUnderTheSealIsRefused() throws ShareException, IOException {
        byte[] tar = ShareKit.tar(key, contents);
        for (int length = 1024; length < tar.length; length += 512) {
            byte[] file = AgeKit.seal(Arrays.copyOf(tar, length), us.recipient());
            assertFault(ShareFault.CUT_SHORT, file);
        }
    }

    @Test
    void somethingElseInsideIsNotAShare() throws IOException, WireException {
        byte[] words = "только слова".repeat(200).getBytes(StandardCharsets.UTF_8);
        assertFault(ShareFault.NOT_A_SHARE, AgeKit.seal(words, us.recipient()));
        assertFault(ShareFault.NOT_A_SHARE, AgeKit.seal(new byte[0], us.recipient()));
        assertFault(ShareFault.NOT_A_SHARE, AgeKit.seal(new byte[1024], us.recipient()));
        entries.remove("dalil-share.json");
        assertFault(ShareFault.NOT_A_SHARE, sealed());
        entries = new LinkedHashMap<>(Map.of("dalil-share.json", "{}".getBytes(UTF_8)));
        assertFault(ShareFault.NOT_A_SHARE, sealed());
    }

    @Test
    void aNewerVersionIsSaidToBeNewer() throws IOException, WireException {
        editManifest("\"version\":1", "\"version\":2");
        assertFault(ShareFault.NEWER_VERSION, sealed());
    }

    @Test
    void anUnsoundManifestIsDamage() throws IOException, WireException {
        for (String bad :
                List.of("\"records\":-2", "\"records\":\"2\"", "\"records\":2,\"made\":\"now\"")) {
            Map<String, byte[]> before = new LinkedHashMap<>(entries);
            editManifest("\"records\":2", bad);
            ShareException e = assertThrows(ShareException.class, () -> read(sealed(), us));
            assertTrue(
                    e.fault() == ShareFault.DAMAGED || e.fault() == ShareFault.NOT_A_SHARE,
                    e.fault().name());
            entries = before;
        }
    }

    @Test
    void anAlteredAttachmentIsNamed() throws IOException, WireException {
        String name = blobName();
        entries.put(name, new byte[] {9});
        resign();
        ShareException e = assertFault(ShareFault.BLOB_ALTERED, sealed());
        assertEquals(name, e.problem().args().get("entry"));
    }

    @Test
    void missingAndSurplusAttachmentsAreCounted() throws IOException, WireException {
        byte[] removed = take(blobName());
        assertFault(ShareFault.BLOBS_MISSING, sealed());
        resign();
        ShareException e = assertFault(ShareFault.BLOBS_MISSING, sealed());
        assertEquals(2L, e.problem().args().get("announced"));
        assertEquals(1L, e.problem().args().get("found"));
        entries.put(ShareEntry.blob(Digest.of(removed)), removed);
        entries.put(ShareEntry.blob(Digest.of(new byte[7])), new byte[7]);
        resign();
        assertFault(ShareFault.BLOBS_EXTRA, sealed());
    }

    @Test
    void recordsAreCounted() throws IOException, WireException {
        for (String lines : List.of("{}\n", "{}\n{}\n{}", "")) {
            entries.put("records.jsonl", lines.getBytes(UTF_8));
            resign();
            assertFault(ShareFault.RECORDS_MISCOUNTED, sealed());
        }
    }

    @Test
    void changedRecordsBreakTheSignature() throws IOException, WireException {
        entries.put("records.jsonl", "{\"id\":1}\n{\"id\":3}\n".getBytes(UTF_8));
        assertFault(ShareFault.SIGNATURE_WRONG, sealed());
    }

    @Test
    void aMissingOrForeignSignatureIsRefused() throws IOException, WireException {
        byte[] signature = take("signature.json");
        assertFault(ShareFault.SIGNATURE_WRONG, sealed());
        String other = SigningKey.generate().fingerprint().replace(" ", "");
        String forged = new String(signature, UTF_8).replaceFirst("[0-9a-f]{32}", other);
        entries.put("signature.json", forged.getBytes(UTF_8));
        ProblemException e = assertThrows(ShareException.class, () -> read(sealed(), us));
        assertTrue(e.problem().key().matches(".*(signature-wrong|share-damaged)"));
        entries.put("signature.json", "{}".getBytes(UTF_8));
        assertFault(ShareFault.DAMAGED, sealed());
    }

    @Test
    void entriesOutOfPlaceAreRefused() throws IOException, WireException {
        Map<String, byte[]> sound = entries;
        entries = new LinkedHashMap<>(sound);
        entries.put("readme.txt", new byte[1]);
        assertFault(ShareFault.UNEXPECTED_ENTRY, sealed());
        resign();
        assertFault(ShareFault.UNEXPECTED_ENTRY, sealed());
        entries = new LinkedHashMap<>(sound);
        byte[] records = take("records.jsonl");
        assertFault(ShareFault.UNEXPECTED_ENTRY, sealed());
        entries.put("records.jsonl", records);
        assertFault(ShareFault.UNEXPECTED_ENTRY, sealed());
    }

    @Test
    void aFilePassedOnUnderANewSealIsRefused() throws ShareException, IOException, WireException {
        AgeIdentity third = AgeKit.identity();
        byte[] passedOn = sealed(third.recipient());
        assertFault(ShareFault.NOT_ADDRESSED, passedOn, third);
        AgePassphrase words = AgeKit.passphrase("x");
        assertFault(ShareFault.NOT_ADDRESSED, sealed(words), words);
        entries = ShareKit.entries(ShareKit.tar(key, ShareKit.small(words)));
        assertFault(ShareFault.NOT_ADDRESSED, sealed(us.recipient()), us);
    }

    @Test
    void addingARecipientBreaksTheSignature() throws IOException, WireException {
        AgeIdentity third = AgeKit.identity();
        editManifest("\"recipients\":[", "\"recipients\":[\"" + third.recipient().text() + "\",");
        assertFault(ShareFault.SIGNATURE_WRONG, sealed(third.recipient()), third);
    }

    private void editManifest(String from, String to) {
        String manifest = new String(entries.getOrDefault("dalil-share.json", new byte[0]), UTF_8);
        assertTrue(manifest.contains(from), manifest);
        entries.replace("dalil-share.json", manifest.replace(from, to).getBytes(UTF_8));
    }

    private String blobName() {
        return entries.keySet().stream().filter(n -> n.startsWith("blobs/")).findFirst().orElse("");
    }

    private byte[] take(String name) {
        return Objects.requireNonNull(entries.remove(name), name);
    }

    private void resign() {
        ShareKit.resign(entries, key, contents);
    }

    private byte[] sealed() throws WireException, IOException {
        return sealed(us.recipient());
    }

    private byte[] sealed(AgeAddressee to) throws WireException, IOException {
        return ShareKit.sealed(entries, to);
    }

    private ShareException assertFault(ShareFault fault, byte[] file) {
        return assertFault(fault, file, us);
    }

    private static ShareException assertFault(ShareFault fault, byte[] file, AgeOpener with) {
        ShareException e = assertThrows(ShareException.class, () -> read(file, with));
        assertEquals(fault, e.fault());
        return e;
    }

    /// Reads, and holds the reader to its word about the quarantine.
    private static VerifiedShare read(byte[] file, AgeOpener with)
            throws AgeException, ShareException, IOException {
        HeapQuarantine quarantine = new HeapQuarantine();
        try {
            VerifiedShare share = ShareKit.read(file, quarantine, with);
            assertFalse(quarantine.discarded);
            return share;
        } catch (AgeException | ShareException e) {
            assertTrue(quarantine.kept.isEmpty());
            throw e;
        }
    }
}
