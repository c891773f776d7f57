package org.dalil.vault.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What was worked out of a blob comes back exactly or not at all, and goes with the blob.
class DerivativesTest {
    private static final String KIND = "w";
    private static final byte[] CONTENT = "what was worked out".getBytes(StandardCharsets.UTF_8);
    private final VaultKey key = TestKeys.fresh();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private Blobs blobs;

    @SuppressWarnings("NullAway.Init")
    private BlobId blob;

    @BeforeEach
    void seal() throws Exception {
        blobs = new Blobs(folder, key, Disk.computer(), new SecureRandom());
        blob = sealed();
    }

    private BlobId sealed() throws VaultException {
        return blobs.seal(
                        new ByteArrayInputStream(new byte[1000]),
                        1000,
                        Progress.none(),
                        new Cancel())
                .id();
    }

    private Path file(BlobId of) {
        return Blobs.path(folder, of).resolveSibling(of.hex() + "." + KIND);
    }

    private void keep() throws VaultException {
        blobs.derivatives().keep(blob, KIND, 1, CONTENT);
    }

    private boolean isKept(BlobId of, String kind, int version) {
        Optional<byte[]> found = blobs.derivatives().find(of, kind, version);
        found.ifPresent(bytes -> assertArrayEquals(CONTENT, bytes));
        return found.isPresent();
    }

    @Test
    void itComesBackAlsoFromAnotherOpening() throws Exception {
        assertFalse(isKept(blob, KIND, 1));
        keep();
        assertTrue(isKept(blob, KIND, 1));
        blobs = new Blobs(folder, key, Disk.computer(), new SecureRandom());
        blobs.clearUnfinished();
        assertTrue(isKept(blob, KIND, 1));
        assertEquals(List.of(blob), blobs.list());
    }

    @Test
    void nothingOfItIsInTheClear() throws Exception {
        keep();
        String stored = Files.readString(file(blob), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("worked"));
        keep();
        assertFalse(
                stored.substring(40)
                        .equals(
                                Files.readString(file(blob), StandardCharsets.ISO_8859_1)
                                        .substring(40)),
                "the same key and nonce twice");
        try (var all = Files.walk(folder)) {
            assertEquals(2, all.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void otherVersionsKindsBlobsAndVaultsDoNotOpenIt() throws Exception {
        keep();
        assertFalse(isKept(blob, KIND, 2));
        Files.copy(file(blob), file(blob).resolveSibling(blob.hex() + ".other"));
        assertFalse(isKept(blob, "other", 1));
        BlobId second = sealed();
        Files.copy(file(blob), file(second));
        assertFalse(isKept(second, KIND, 1));
        blobs = new Blobs(folder, TestKeys.fresh(), Disk.computer(), new SecureRandom());
        assertFalse(isKept(blob, KIND, 1));
    }

    @Test
    void oneThatIsHarmedAnywhereOrCutIsNotThere() throws Exception {
        keep();
        byte[] whole = Files.readAllBytes(file(blob));
        for (int i = 0; i < whole.length; i++) {
            byte[] harmed = whole.clone();
            harmed[i] ^= 1;
            Files.write(file(blob), harmed);
            assertFalse(isKept(blob, KIND, 1), "byte " + i);
            Files.write(file(blob), Arrays.copyOf(whole, i));
            assertFalse(isKept(blob, KIND, 1), "cut at " + i);
        }
        Files.write(file(blob), new byte[Derivatives.MOST + 1000]);
        assertFalse(isKept(blob, KIND, 1));
        keep();
        assertTrue(isKept(blob, KIND, 1));
    }

    @Property(tries = 30)
    void anyContentComesBack(@ForAll @Size(max = 3000) byte[] content) throws Exception {
        Path made = Files.createTempDirectory("derivatives");
        folder = made;
        seal();
        blobs.derivatives().keep(blob, KIND, 7, content);
        assertArrayEquals(content, blobs.derivatives().find(blob, KIND, 7).orElseThrow());
        Folders.deleteTree(made);
    }

    @Test
    void aShreddedBlobTakesItAlong() throws Exception {
        keep();
        Path copy = folder.resolve("copy");
        Path header = folder.resolve("header");
        Files.copy(file(blob), copy);
        Files.createLink(header, Blobs.path(folder, blob)); // as backups share it
        blobs.shred(blob);
        assertTrue(Files.notExists(file(blob)));

        Files.copy(header, Blobs.path(folder, blob));
        Files.copy(copy, file(blob));
        assertFalse(isKept(blob, KIND, 1), "opened without the salt of its blob");
    }

    @Test
    void itGoesWithABlobThatIsRemovedAndWithNoOther() throws Exception {
        BlobId second = sealed();
        blobs.derivatives().keep(second, KIND, 1, CONTENT);
        keep();
        blobs.remove(blob);
        assertTrue(Files.notExists(file(blob)));
        assertTrue(isKept(second, KIND, 1));
        blobs.derivatives().remove(second);
        assertFalse(isKept(second, KIND, 1));
        blobs.derivatives().remove(second);
        assertEquals(List.of(second), blobs.list());
    }

    @Test
    void withoutItsBlobItIsNotKeptAndWhatIsLeftIsSwept() throws Exception {
        keep();
        Path unfinished = file(blob).resolveSibling(file(blob).getFileName() + ".new");
        Files.write(unfinished, new byte[5]);
        Files.delete(Blobs.path(folder, blob));
        assertThrows(DamagedException.class, this::keep);
        blobs.clearUnfinished();
        assertTrue(Files.notExists(file(blob)));
        assertTrue(Files.notExists(unfinished));
    }

    @Test
    void aDiskThatFailsLeavesTheEarlierOne() throws Exception {
        keep();
        byte[] before = Files.readAllBytes(file(blob));
        Disk failing =
                (path, writing) -> {
                    if (writing) {
                        throw new IOException("No space left on device");
                    }
                    return Disk.computer().open(path, false);
                };
        blobs = new Blobs(folder, key, failing, new SecureRandom());
        VaultException full = assertThrows(VaultException.class, this::keep);
        assertEquals("vault.problem.disk-full", full.problem().key());
        assertArrayEquals(before, Files.readAllBytes(file(blob)));
        assertTrue(isKept(blob, KIND, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "../x", "W", "a.b", "abcdefghijklmnopq"})
    void kindsAreSmallLetters(String kind) {
        assertThrows(
                IllegalArgumentException.class,
                () -> blobs.derivatives().keep(blob, kind, 1, CONTENT));
    }

    @Test
    void whatIsTooLongIsRefused() {
        byte[] long1 = new byte[Derivatives.MOST + 1];
        assertThrows(
                IllegalArgumentException.class,
                () -> blobs.derivatives().keep(blob, KIND, 1, long1));
    }
}
