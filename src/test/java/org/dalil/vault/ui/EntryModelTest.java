package org.dalil.vault.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.kernel.Digest;
import org.dalil.kit.EntryKit;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.UsesScreen;
import org.dalil.vault.BackupShelf;
import org.dalil.vault.key.TestKeys;
import org.dalil.wire.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Every way of not getting in says its own thing, and every way in hands on the casefile once.
@UsesScreen
class EntryModelTest {
    private static final String STRONG = "poplar seven boat evening nail";

    @TempDir Path folder = Path.of("");

    private final InlineJobs jobs = new InlineJobs();
    private final List<Casefile> opened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private EntryKit kit;

    @SuppressWarnings("NullAway.Init")
    private EntryModel model;

    @BeforeEach
    void begin() {
        kit = new EntryKit(folder);
        Desk desk = kit.desk("en", jobs);
        model = new EntryModel(desk, kit.entrance, kit.preferences, opened::add);
    }

    @AfterEach
    void end() throws Exception {
        for (Casefile casefile : opened) {
            casefile.close();
        }
        assertEquals(List.of(), kit.problems);
    }

    private Path casefile() throws Exception {
        Path file = folder.resolve("Osh.dalil");
        kit.entrance.create(file, TestKeys.passphrase(STRONG), "KM").closeWithBackup(5);
        return file;
    }

    private @Nullable String fault() {
        Fault fault = model.fault.get();
        return fault == null ? null : fault.at() + " " + fault.problem().key();
    }

    @Test
    void withNothingKnownItWelcomes() {
        model.start();
        assertEquals(EntryCard.WELCOME, model.card.get());
    }

    @Test
    void theCasefileOpenedLastIsOfferedFirst() throws Exception {
        Path file = casefile();
        model.choose(file);
        char[] typed = STRONG.toCharArray();
        model.unlock(typed);
        assertEquals(1, opened.size());
        assertEquals(0, typed[0]);

        EntryModel next =
                new EntryModel(kit.desk("en", jobs), kit.entrance, kit.preferences, opened::add);
        next.start();
        assertEquals(EntryCard.UNLOCK, next.card.get());
        assertEquals("Osh", next.name());
    }

    @Test
    void aWrongPassphraseIsSaidBesideTheField() throws Exception {
        model.choose(casefile());
        model.unlock("poplar".toCharArray());
        assertEquals("PASSPHRASE vault.problem.wrong-passphrase", fault());
        assertFalse(model.damaged.get());
        model.unlock(new char[0]);
        assertEquals("PASSPHRASE vault.entry.fault.no-passphrase", fault());
    }

    @Test
    void aCasefileInUseIsSaid() throws Exception {
        Path file = casefile();
        model.choose(file);
        model.unlock(STRONG.toCharArray());
        model.unlock(STRONG.toCharArray());
        assertEquals("PASSPHRASE vault.problem.in-use", fault());
        assertEquals(1, opened.size());
    }

    @Test
    void damageLeadsToTheBackupsAndTheyOpen() throws Exception {
        Path file = casefile();
        for (String copy : List.of("keys.json", "keys.backup.json")) {
            Files.writeString(file.resolve(copy), "{}");
        }
        model.choose(file);
        model.unlock(STRONG.toCharArray());
        assertEquals("PASSPHRASE vault.problem.damaged-keys", fault());
        assertTrue(model.damaged.get());

        model.showBackups();
        assertEquals(EntryCard.BACKUPS, model.card.get());
        model.takeOut(model.backups.getFirst());
        assertEquals("Osh, backup of 2026-03-02 14-31", model.name());
        model.unlock(STRONG.toCharArray());
        assertEquals(1, opened.size());
        assertEquals(1, BackupShelf.of(file).size());
    }

    @Test
    void aNewerFormatIsSaid() throws Exception {
        Path file = casefile();
        for (String copy : List.of("keys.json", "keys.backup.json")) {
            Files.write(file.resolve(copy), newer(Files.readAllBytes(file.resolve(copy))));
        }
        model.choose(file);
        model.unlock(STRONG.toCharArray());
        assertEquals("PASSPHRASE vault.problem.newer-format", fault());
    }

    /// A whole key file as a later version would write it.
    private static byte[] newer(byte[] keys) throws Exception {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(Json.parse(keys)))
                .forEach((name, value) -> members.put(String.valueOf(name), value));
        members.put("format", 9L);
        members.remove("checksum");
        members.put("checksum", Digest.of(Json.canonical(members)).hex());
        return Json.canonical(members);
    }

    @Test
    void aFolderThatIsNoCasefileIsRefusedAtOnce() {
        model.choose(folder);
        assertEquals("CARD vault.problem.not-a-casefile", fault());
        assertEquals(EntryCard.WELCOME, model.card.get());
    }

    @ParameterizedTest
    @CsvSource({
        "'',KM,NAME vault.entry.fault.no-name",
        "a/b,KM,NAME vault.entry.fault.unfit-name",
        "Osh,K,INITIALS vault.entry.fault.unfit-initials",
        "Osh,K1,INITIALS vault.entry.fault.unfit-initials"
    })
    void whatCannotBeMadeIsSaidAndNothingIsMade(String name, String initials, String said)
            throws Exception {
        char[] typed = STRONG.toCharArray();
        model.create(new NewCasefile(name, folder, initials), typed);
        assertEquals(said, fault());
        assertEquals(0, typed[0]);
        assertTrue(model.withdraw().isEmpty());
    }

    @Test
    void theRecoveryKeyThatWasMadeOpensIt() throws Exception {
        model.create(new NewCasefile("Ош", folder, "ҚӘ"), STRONG.toCharArray());
        assertEquals(EntryCard.OFFER, model.card.get());
        model.makeRecoveryKey();
        String key = model.recoveryKey.get();
        model.enter();
        assertEquals("", model.recoveryKey.get());
        assertEquals("ҚӘ", opened.getFirst().initials());
        opened.removeFirst().close();

        model.choose(folder.resolve("Ош.dalil"));
        String groups = key.toLowerCase(Locale.ROOT).replace('-', ' ');
        model.recover(groups.substring(0, 8) + "?" + groups.substring(9));
        assertEquals("RECOVERY_KEY vault.entry.fault.key-group", fault());
        model.recover(groups.substring(0, 11));
        assertEquals("RECOVERY_KEY vault.entry.fault.key-length", fault());
        model.recover(groups);
        assertNull(fault());
        assertEquals(1, opened.size());
    }

    @Test
    void whileItOpensASecondPressDoesNothing() throws Exception {
        model.choose(casefile());
        jobs.hold();
        model.unlock(STRONG.toCharArray());
        assertEquals("Opening…", model.busy.get());
        model.unlock(STRONG.toCharArray());
        jobs.release();
        assertEquals(1, opened.size());
        assertEquals("", model.busy.get());
    }
}
