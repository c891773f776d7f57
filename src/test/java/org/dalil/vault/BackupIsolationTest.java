package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// A backup shares the files of originals with its casefile where the disk can link. Nothing that
/// is written in the casefile afterwards reaches the backup through them.
class BackupIsolationTest {
    @TempDir Path temp;

    private static BlobId seal(Vault vault, String words) throws Exception {
        byte[] bytes = words.repeat(20_000).getBytes(StandardCharsets.UTF_8);
        return vault.blobs()
                .seal(new ByteArrayInputStream(bytes), bytes.length, Progress.none(), new Cancel())
                .id();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        Digest.of(Files.readAllBytes(file)).hex());
            }
        }
        return contents;
    }

    @Test
    void whateverIsDoneLaterTheBackupStaysAsItWas() throws Exception {
        Path folder = temp.resolve("case.dalil");
        BlobId first;
        Path backup;
        try (Vault vault = VaultKit.create(folder)) {
            VaultKit.connect(vault, Access.CREATE).close();
            first = seal(vault, "first ");
            backup = vault.backup(temp, 3).folder();
        }
        Map<String, String> before = contents(backup);
        try (Vault vault = VaultKit.open(folder)) {
            try (var connection = VaultKit.connect(vault, Access.OPEN)) {
                VaultKit.execute(connection, "CREATE TABLE later (n integer)");
            }
            vault.journal().append(new byte[] {1});
            vault.drafts().put("a", "typed");
            vault.drafts().clear();
            seal(vault, "second ");
            vault.changePassphrase(TestKeys.passphrase(VaultKit.PASSPHRASE), TestKeys.CHEAP);
            vault.blobs().clearUnfinished();
            vault.blobs().remove(first);
        }
        assertEquals(before, contents(backup));
        try (Vault copy = VaultKit.open(backup)) {
            assertEquals(
                    "first ".length() * 20_000L, copy.blobs().verify(first, new Cancel()).size());
        }
    }

    @Test
    void whatIsWrittenInACopyOfABackupDoesNotReachTheBackup() throws Exception {
        Path folder = temp.resolve("case.dalil");
        try (Vault vault = VaultKit.create(folder)) {
            VaultKit.connect(vault, Access.CREATE).close();
            seal(vault, "first ");
            assertEquals(0, vault.backup(temp, 3).entries());
        }
        BackupShelf.Kept kept = BackupShelf.of(folder).getFirst();
        Map<String, String> before = contents(kept.folder());
        Path out = temp.resolve("out.dalil");
        BackupShelf.copyOut(kept, out);
        try (Vault vault = VaultKit.open(out)) {
            vault.journal().append(new byte[] {2});
            for (BlobId blob : vault.blobs().list()) {
                vault.blobs().remove(blob);
            }
        }
        assertEquals(before, contents(kept.folder()));
    }
}
