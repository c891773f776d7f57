package org.dalil.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Digest;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.NewerFormatException;
import org.dalil.vault.failure.NotACasefileException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.failure.WrongPassphraseException;
import org.dalil.wire.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Only the right passphrase or recovery key opens a vault, also across changes of either.
class KeyFolderTest {
    @TempDir Path folder;

    @Test
    void onlyTheRightPassphraseOpens() throws Exception {
        VaultKey key = create("құпия");

        assertArrayEquals(key.secret(), open("құпия").secret());
        assertThrows(WrongPassphraseException.class, () -> open("кұпия"));
    }

    @Test
    void aRecoveryKeyOpensUntilItIsReplaced() throws Exception {
        VaultKey key = create("one");
        assertFalse(keys().hasRecoveryKey());
        RecoveryKey first = keys().replaceRecoveryKey(key);
        assertTrue(keys().hasRecoveryKey());
        assertArrayEquals(key.secret(), keys().open(first).secret());

        RecoveryKey second = keys().replaceRecoveryKey(key);
        assertThrows(WrongPassphraseException.class, () -> keys().open(first));
        assertArrayEquals(key.secret(), keys().open(second).secret());
        assertArrayEquals(key.secret(), open("one").secret());
    }

    @Test
    void changingThePassphraseKeepsTheRecoveryKey() throws Exception {
        VaultKey key = create("one");
        RecoveryKey recovery = keys().replaceRecoveryKey(key);
        keys().changePassphrase(TestKeys.passphrase("two"), TestKeys.CHEAP, key);

        assertThrows(WrongPassphraseException.class, () -> open("one"));
        assertArrayEquals(key.secret(), open("two").secret());
        assertArrayEquals(key.secret(), keys().open(recovery).secret());
    }

    @Test
    void theLaterWritingOfTwoCopiesCounts() throws Exception {
        VaultKey key = create("one");
        byte[] former = Files.readAllBytes(copies().get(1));
        keys().changePassphrase(TestKeys.passphrase("two"), TestKeys.CHEAP, key);
        Files.write(copies().get(1), former); // the power went between the two copies

        open("two").close();
        assertArrayEquals(Files.readAllBytes(copies().get(0)), Files.readAllBytes(copies().get(1)));
    }

    @Test
    void oneCopyIsEnoughAndMendsTheOther() throws Exception {
        create("one");
        byte[] whole = Files.readAllBytes(copies().get(0));
        for (Path copy : copies()) {
            Files.delete(copy);
            open("one").close();
            assertArrayEquals(whole, Files.readAllBytes(copy));
        }
    }

    /// The disk gives back a file of another length, or something that is no file.
    @Test
    void aCopyThatCannotBeReadIsWrittenAnew() throws Exception {
        create("one");
        byte[] whole = Files.readAllBytes(copies().get(1));
        try (RandomAccessFile grown = new RandomAccessFile(copies().get(0).toFile(), "rw")) {
            grown.setLength(3L << 30);
        }
        open("one").close();

        assertArrayEquals(whole, Files.readAllBytes(copies().get(0)));
    }

    @Test
    void aChangeThatTheDiskRefusesHalfwayChangesNothing() throws Exception {
        VaultKey key = create("one");
        RecoveryKey recovery = keys().replaceRecoveryKey(key);
        Path blocked = folder.resolve(copies().get(1).getFileName() + ".new");
        Files.createDirectories(blocked.resolve("in the way"));

        assertThrows(
                VaultException.class,
                () -> keys().changePassphrase(TestKeys.passphrase("two"), TestKeys.CHEAP, key));
        assertThrows(VaultException.class, () -> keys().replaceRecoveryKey(key));
        assertArrayEquals(key.secret(), open("one").secret());
        assertArrayEquals(key.secret(), keys().open(recovery).secret());
    }

    @Test
    void whatTheKeyDoesNotVouchForIsNotSealedAnew() throws Exception {
        VaultKey key = create("one");
        Map<String, Object> members = members(copies().get(0));
        members.put("revision", 7L);
        writeBoth(members);

        assertThrows(DamagedException.class, () -> keys().replaceRecoveryKey(key));
    }

    @Test
    void aWrongPassphraseMendsNothing() throws Exception {
        create("one");
        Files.writeString(copies().get(1), "torn");

        assertThrows(WrongPassphraseException.class, () -> open("other"));
        assertEquals("torn", Files.readString(copies().get(1)));
    }

    @Test
    void aSlotThatTheKeyDoesNotVouchForIsDamage() throws Exception {
        create("one");
        Map<String, Object> members = members(copies().get(0));
        members.put("revision", 7L);
        writeBoth(members);

        assertThrows(DamagedException.class, () -> open("one"));
    }

    @Test
    void aCostOutsideTheBoundsIsRefusedBeforeItIsPaid() throws Exception {
        create("one");
        KeyFolder strict = new KeyFolder(folder, KdfCost.PRODUCTION_BOUNDS, new SecureRandom());

        assertThrows(DamagedException.class, () -> strict.open(TestKeys.passphrase("one")));
        assertTrue(KdfCost.PRODUCTION_BOUNDS.admit(KdfCost.STANDARD));
        assertFalse(KdfCost.PRODUCTION_BOUNDS.admit(new KdfCost(1 << 21, 3, 1)));
        assertFalse(KdfCost.PRODUCTION_BOUNDS.admit(new KdfCost(1 << 17, 21, 1)));
    }

    @Test
    void aNewerFormatIsNotTouched() throws Exception {
        create("one");
        Map<String, Object> members = members(copies().get(0));
        members.put("format", 2L);
        writeBoth(members);

        assertThrows(NewerFormatException.class, () -> open("one"));
        assertEquals(2L, members(copies().get(1)).get("format"));
    }

    @Test
    void tellsNothingFromDamaged() throws Exception {
        assertThrows(NotACasefileException.class, () -> open("one"));
        Files.createFile(folder.resolve("casefile.mv.db"));
        assertThrows(DamagedException.class, () -> open("one"));
    }

    @Test
    void theStandardCostWorks() throws Exception {
        KeyFolder real = new KeyFolder(folder, KdfCost.PRODUCTION_BOUNDS, new SecureRandom());
        VaultKey key = real.create(TestKeys.passphrase("real"), KdfCost.STANDARD);

        assertArrayEquals(key.secret(), real.open(TestKeys.passphrase("real")).secret());
        key.close();
        assertThrows(IllegalStateException.class, key::secret);
    }

    private KeyFolder keys() {
        return new KeyFolder(folder, TestKeys.WIDE, new SecureRandom());
    }

    private VaultKey create(String passphrase) throws VaultException {
        return keys().create(TestKeys.passphrase(passphrase), TestKeys.CHEAP);
    }

    private VaultKey open(String passphrase) throws VaultException {
        return keys().open(TestKeys.passphrase(passphrase));
    }

    private List<Path> copies() {
        return KeyFolder.COPIES.stream().map(folder::resolve).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Path copy) throws Exception {
        return (Map<String, Object>) Objects.requireNonNull(Json.parse(Files.readAllBytes(copy)));
    }

    private void writeBoth(Map<String, Object> members) throws Exception {
        members.remove("checksum");
        members.put("checksum", Digest.of(Json.canonical(members)).hex());
        for (Path copy : copies()) {
            Files.write(copy, Json.canonical(members));
        }
    }
}
