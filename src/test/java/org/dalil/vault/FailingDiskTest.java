package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.vault.VerifyReport.Damage;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.failure.Part;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

/// Where the disk fails in the middle of an act, what people are told and what the next opening
/// finds are the same.
class FailingDiskTest {
    @TempDir Path temp;
    private final FailingDisk disk = new FailingDisk();

    private Casefile create() throws Exception {
        return Casefile.create(
                vaults().create(
                                temp.resolve("case.dalil"),
                                TestKeys.passphrase(VaultKit.PASSPHRASE),
                                TestKeys.CHEAP),
                BareCasefile.SHAPES,
                Clock.system());
    }

    private Casefile open() throws Exception {
        return Casefile.open(
                vaults().open(temp.resolve("case.dalil"), TestKeys.passphrase(VaultKit.PASSPHRASE)),
                BareCasefile.SHAPES,
                Clock.system());
    }

    private Vaults vaults() {
        return new Vaults(TestKeys.WIDE, Clock.system(), disk);
    }

    private static List<String> labels(Casefile of) throws Exception {
        return of.holdings().records().where(Agent.SHAPE, "TRUE", "id").stream()
                .map(Agent::label)
                .toList();
    }

    /// The journal has it on the disk: whoever did it must not be told that it was not done, for
    /// then sealed originals would be shredded that records name.
    @Test
    void anActThatTheDatabaseTookIsDoneThoughItsFileCannotBeSynced() throws Exception {
        Casefile casefile = create();
        Agents agents = new Agents(casefile.holdings());
        agents.add(AgentKind.PERSON, "before");
        disk.fail("casefile.mv.db");
        agents.add(AgentKind.PERSON, "kept");
        assertEquals(List.of("before", "kept"), labels(casefile));
        disk.fail("");
        casefile.close();

        try (Casefile again = open()) {
            assertEquals(List.of("before", "kept"), labels(again));
        }
    }

    @Test
    void anActWhoseJournalEntryFailedDoesNotComeBack() throws Exception {
        Casefile casefile = create();
        Agents agents = new Agents(casefile.holdings());
        agents.add(AgentKind.PERSON, "before");
        disk.fail("journal");
        assertThrows(ProblemException.class, () -> agents.add(AgentKind.PERSON, "refused"));
        assertEquals(List.of("before"), labels(casefile));
        casefile.close();
        disk.fail("");

        try (Casefile again = open()) {
            assertEquals(List.of("before"), labels(again));
            assertEquals(0, again.caughtUp().redone());
        }
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreCounted() throws Exception {
        Path folder = temp.resolve("case.dalil");
        try (Vault vault =
                vaults().create(folder, TestKeys.passphrase(VaultKit.PASSPHRASE), TestKeys.CHEAP)) {
            for (int size : List.of(10, 200_000, 30)) {
                vault.blobs()
                        .seal(
                                new ByteArrayInputStream(new byte[size]),
                                -1,
                                Progress.none(),
                                new Cancel());
            }
            BlobId bad = vault.blobs().list().get(1);
            disk.refuse(bad.hex());
            VerifyReport found = vault.verify(Progress.none(), new Cancel());
            assertEquals(3, found.blobs());
            assertEquals(2, found.whole().size());
            assertTrue(found.damages().contains(new Damage(Part.BLOB, bad.hex())));
            assertFalse(found.isReadable(Part.BLOB));
            assertTrue(found.isReadable(Part.KEYS));
        }
    }
}
