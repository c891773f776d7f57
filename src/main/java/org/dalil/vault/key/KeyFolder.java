package org.dalil.vault.key;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.NewerFormatException;
import org.dalil.vault.failure.NotACasefileException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.failure.WrongPassphraseException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// The two copies of the key file in a casefile folder. The later whole copy counts; the other is
/// mended once the key is known. Never changes anything before a slot has opened.
public final class KeyFolder {
    /// The names of the two copies, in the order in which they are written.
    public static final List<String> COPIES = List.of("keys.json", "keys.backup.json");

    private static final int LONGEST = 64 * 1024;

    private final Path folder;
    private final KdfCost.Bounds bounds;
    private final SecureRandom random;

    public KeyFolder(Path folder, KdfCost.Bounds bounds, SecureRandom random) {
        this.folder = folder;
        this.bounds = bounds;
        this.random = random;
    }

    /// Makes a key and its first slot.
    public VaultKey create(Passphrase passphrase, KdfCost cost) throws VaultException {
        if (!bounds.admit(cost)) {
            throw new IllegalArgumentException("a cost that would not be accepted on opening");
        }
        KeyFile empty = KeyFile.fresh(random);
        VaultKey key = VaultKey.fresh(empty.vaultId(), random);
        write(empty.replacing(slot -> false, cost, passphrase.bytes(), key, random), key);
        return key;
    }

    /// The vault's key for a passphrase.
    public VaultKey open(Passphrase passphrase) throws VaultException {
        VaultKey key = unlock(passphrase.bytes(), true);
        if (key == null) {
            throw WrongPassphraseException.passphrase();
        }
        return key;
    }

    /// The vault's key for a recovery key.
    public VaultKey open(RecoveryKey recoveryKey) throws VaultException {
        VaultKey key = unlock(recoveryKey.bytes(), false);
        if (key == null) {
            throw WrongPassphraseException.recoveryKey();
        }
        return key;
    }

    /// Puts one passphrase in place of every passphrase there was. Copies of the casefile made
    /// before still open with the old one.
    public void changePassphrase(Passphrase passphrase, KdfCost cost, VaultKey key)
            throws VaultException {
        rewrite(Slot::isForPassphrase, cost, passphrase.bytes(), key);
    }

    /// Makes a recovery key; one made before stops working.
    public RecoveryKey replaceRecoveryKey(VaultKey key) throws VaultException {
        RecoveryKey fresh = RecoveryKey.generate(random);
        rewrite(slot -> !slot.isForPassphrase(), null, fresh.bytes(), key);
        return fresh;
    }

    /// Whether there is a recovery key.
    public boolean hasRecoveryKey() throws VaultException {
        return latest().file().slots().stream().anyMatch(slot -> !slot.isForPassphrase());
    }

    /// Checks that both copies are whole and vouched for by this key.
    public void verify(VaultKey key) throws VaultException {
        for (String name : COPIES) {
            KeyFileFormat.Copy copy = copy(name);
            if (copy == null || !isSealed(copy, key)) {
                throw KeyFileFormat.damaged();
            }
        }
    }

    /// The same for a copy of the casefile in another folder.
    public KeyFolder in(Path copy) {
        return new KeyFolder(copy, bounds, random);
    }

    private void rewrite(Predicate<Slot> old, @Nullable KdfCost cost, byte[] secret, VaultKey key)
            throws VaultException {
        KeyFileFormat.Copy copy = latest();
        if (!isSealed(copy, key)) {
            throw KeyFileFormat.damaged(); // sealing it anew would vouch for what others wrote
        }
        write(copy.file().replacing(old, cost, secret, key, random), key);
    }

    private @Nullable VaultKey unlock(byte[] secret, boolean passphrase) throws VaultException {
        KeyFileFormat.Copy copy = latest();
        VaultKey key = copy.file().unlock(secret, passphrase);
        if (key == null) {
            return null;
        }
        if (!isSealed(copy, key)) {
            key.close();
            throw KeyFileFormat.damaged();
        }
        mend(copy);
        return key;
    }

    private KeyFileFormat.Copy latest() throws VaultException {
        KeyFileFormat.Copy latest = null;
        VaultException failure = null;
        for (String name : COPIES) {
            try {
                KeyFileFormat.Copy copy = copy(name);
                boolean later =
                        copy != null
                                && (latest == null
                                        || copy.file().revision() > latest.file().revision());
                latest = later ? copy : latest;
            } catch (NewerFormatException e) {
                throw e;
            } catch (VaultException e) {
                failure = e;
            }
        }
        if (latest != null) {
            return latest;
        }
        throw failure != null ? failure : missing();
    }

    private VaultException missing() {
        boolean casefile =
                Files.exists(folder.resolve("casefile.mv.db"))
                        || Files.exists(folder.resolve("journal"));
        return casefile ? KeyFileFormat.damaged() : new NotACasefileException();
    }

    private KeyFileFormat.@Nullable Copy copy(String name) throws VaultException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return null;
        }
        return KeyFileFormat.read(content(file), bounds);
    }

    private static byte[] content(Path file) throws VaultException {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                throw KeyFileFormat.damaged();
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    private void write(KeyFile file, VaultKey key) throws VaultException {
        byte[] nonce = new byte[Aead.NONCE];
        random.nextBytes(nonce);
        byte[] tag = sealing(key).seal(nonce, KeyFileFormat.unsealed(file), new byte[0]);
        byte[] seal = Arrays.copyOf(nonce, Aead.NONCE + Aead.TAG);
        System.arraycopy(tag, 0, seal, Aead.NONCE, Aead.TAG);
        save(KeyFileFormat.write(file, seal));
    }

    private void mend(KeyFileFormat.Copy copy) throws VaultException {
        save(KeyFileFormat.write(copy.file(), copy.seal()));
    }

    /// Both copies lie on the disk before either takes its place: a disk that fills up on the way
    /// leaves both as they were, and a way in that was to go still opens.
    private void save(byte[] content) throws VaultException {
        try {
            List<Path> stale =
                    COPIES.stream()
                            .map(folder::resolve)
                            .filter(file -> !has(file, content))
                            .toList();
            for (Path file : stale) {
                Folders.prepare(Disk.computer(), file, content);
            }
            for (Path file : stale) {
                Folders.adopt(file);
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// A copy that the disk does not give back is written anew, like one that is another.
    private static boolean has(Path file, byte[] content) {
        try {
            return Files.exists(file) && Arrays.equals(content(file), content);
        } catch (VaultException e) {
            return false;
        }
    }

    private static boolean isSealed(KeyFileFormat.Copy copy, VaultKey key) {
        byte[] nonce = Arrays.copyOf(copy.seal(), Aead.NONCE);
        ByteBuffer tag = ByteBuffer.wrap(copy.seal(), Aead.NONCE, Aead.TAG);
        byte[] about = KeyFileFormat.unsealed(copy.file());
        return sealing(key).open(nonce, about, tag, ByteBuffer.allocate(0));
    }

    private static Aead sealing(VaultKey key) {
        return key.aead("key file v1", new byte[0]);
    }
}
