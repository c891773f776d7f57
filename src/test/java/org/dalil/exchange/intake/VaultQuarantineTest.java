package org.dalil.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.vault.Vault;
import org.dalil.vault.VaultKit;
import org.dalil.vault.blob.BlobId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// What comes in a share file waits sealed; what is not taken over is destroyed, and what is taken
/// over twice lies twice.
class VaultQuarantineTest {
    private static final byte[] WORDS = "Сказанное слово".getBytes(StandardCharsets.UTF_8);
    private static final Digest DIGEST = Digest.of(WORDS);

    @TempDir Path dir;
    private Vault vault;
    private VaultQuarantine quarantine;

    @BeforeEach
    void open() throws Exception {
        vault = VaultKit.create(dir.resolve("case.dalil"));
        quarantine = new VaultQuarantine(vault.blobs());
    }

    @AfterEach
    void close() throws Exception {
        vault.close();
    }

    private void keep(String name, byte[] bytes) throws Exception {
        try (OutputStream out = quarantine.keep(name)) {
            out.write(bytes[0]);
            out.write(bytes, 1, bytes.length - 1);
        }
    }

    private void keepWords() throws Exception {
        keep("blobs/" + DIGEST.hex(), WORDS);
    }

    private List<BlobId> blobs() throws Exception {
        return vault.blobs().list();
    }

    @Test
    void whatIsKeptIsReadBackAndLiesSealed() throws Exception {
        keep("records.jsonl", WORDS);
        try (InputStream in = quarantine.open("records.jsonl")) {
            assertArrayEquals(WORDS, in.readAllBytes());
        }
        assertThrows(FileNotFoundException.class, () -> quarantine.open("other"));
        try (var walk = Files.walk(vault.folder())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
                String sought = new String(WORDS, StandardCharsets.ISO_8859_1);
                assertFalse(raw.contains(sought), file.toString());
            }
        }
    }

    @Test
    void anAttachmentIsMeasuredOnTheWay() throws Exception {
        keepWords();
        VaultQuarantine.Attachment attached = quarantine.attachment(DIGEST);
        assertNotNull(attached);
        assertEquals(WORDS.length, attached.size());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(WORDS)),
                attached.sha512Hex());
        assertNull(quarantine.attachment(Digest.of(new byte[1])));
    }

    @Test
    void discardingDestroysAllButWhatWasTakenOver() throws Exception {
        keepWords();
        keep("records.jsonl", WORDS);
        keep("blobs/" + "0".repeat(64), WORDS);
        assertEquals(3, blobs().size());
        VaultQuarantine.Attachment taken = quarantine.attachment(DIGEST);
        assertNotNull(taken);
        quarantine.release(DIGEST);
        quarantine.discard();
        assertEquals(List.of(taken.id()), blobs());
        assertEquals(WORDS.length, vault.blobs().verify(taken.id(), new Cancel()).size());
        quarantine.discard();
        assertEquals(1, blobs().size());
    }

    @Test
    void twoRecordsOfOneContentGetAFileEach() throws Exception {
        keepWords();
        Placing placing = new Placing(quarantine, vault.blobs());
        BlobId first = placing.place(DIGEST, new Cancel());
        BlobId second = placing.place(DIGEST, new Cancel());
        BlobId third = placing.place(DIGEST, new Cancel());
        assertNotEquals(first, second);
        assertNotEquals(second, third);
        placing.keep();
        quarantine.discard();
        assertEquals(3, blobs().size());
        for (BlobId blob : List.of(first, second, third)) {
            assertEquals(DIGEST, vault.blobs().verify(blob, new Cancel()).sha256());
        }
    }

    @Test
    void whatCouldNotBeTakenInLeavesNothing() throws Exception {
        keepWords();
        Placing placing = new Placing(quarantine, vault.blobs());
        assertNotEquals(placing.place(DIGEST, new Cancel()), placing.place(DIGEST, new Cancel()));
        placing.drop();
        quarantine.discard();
        assertEquals(List.of(), blobs());
    }
}
