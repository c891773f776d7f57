package org.dalil.vault.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.kit.EntryKit;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.UsesScreen;
import org.dalil.vault.key.RecoveryKey;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Objects;

/// Keys are changed only by somebody who knows the present passphrase.
@UsesScreen
class KeysModelTest {
    private static final String OLD = "poplar seven boat evening nail";
    private static final String NEW = "lantern otter eight summer rope";

    @TempDir Path folder = Path.of("");

    @Test
    void thePassphraseChangesOnlyForWhoKnowsIt() throws Exception {
        EntryKit kit = new EntryKit(folder);
        Path file = folder.resolve("Osh.dalil");
        try (Casefile casefile = kit.entrance.create(file, TestKeys.passphrase(OLD), "KM")) {
            KeysModel keys =
                    new KeysModel(kit.desk("en", new InlineJobs()), kit.entrance, casefile);
            keys.change("wrong".toCharArray(), NEW.toCharArray());
            Fault fault = Objects.requireNonNull(keys.fault.get());
            assertEquals("vault.problem.wrong-passphrase", fault.problem().key());
            assertFalse(keys.changed.get());
            keys.change(OLD.toCharArray(), NEW.toCharArray());
            assertTrue(keys.changed.get());
        }
        kit.entrance.open(file, TestKeys.passphrase(NEW)).close();
    }

    /// The sheet was closed while the passphrase was looked at: a key that nobody saw must not take
    /// the place of the one on paper.
    @Test
    void aSheetThatWasClosedMeanwhileMakesNoKeyAndNoPassphrase() throws Exception {
        EntryKit kit = new EntryKit(folder);
        Path file = folder.resolve("Osh.dalil");
        RecoveryKey paper;
        try (Casefile casefile = kit.entrance.create(file, TestKeys.passphrase(OLD), "KM")) {
            paper = casefile.vault().addRecoveryKey();
            InlineJobs jobs = new InlineJobs();
            KeysModel keys = new KeysModel(kit.desk("en", jobs), kit.entrance, casefile);
            jobs.hold();
            keys.makeRecoveryKey(OLD.toCharArray());
            keys.stop();
            keys.change(OLD.toCharArray(), NEW.toCharArray());
            keys.stop();
            jobs.release();
            assertEquals("", keys.recoveryKey.get());
            assertFalse(keys.changed.get());
        }
        kit.entrance.open(file, paper).close();
        kit.entrance.open(file, TestKeys.passphrase(OLD)).close();
    }

    @Test
    void aNewRecoveryKeyIsShownUntilTheSheetCloses() throws Exception {
        EntryKit kit = new EntryKit(folder);
        Path file = folder.resolve("Osh.dalil");
        try (Casefile casefile = kit.entrance.create(file, TestKeys.passphrase(OLD), "KM")) {
            KeysModel keys =
                    new KeysModel(kit.desk("en", new InlineJobs()), kit.entrance, casefile);
            keys.start();
            assertFalse(keys.hasRecoveryKey.get());
            keys.makeRecoveryKey(new char[0]);
            assertEquals("", keys.recoveryKey.get());
            keys.makeRecoveryKey(OLD.toCharArray());
            assertEquals(41, keys.recoveryKey.get().length());
            assertTrue(keys.hasRecoveryKey.get());
            keys.stop();
            assertEquals("", keys.recoveryKey.get());
        }
    }
}
