package org.dalil.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.Act;
import org.dalil.history.CaughtUp;
import org.dalil.kit.SealedCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.vault.failure.InUseException;
import org.dalil.vault.failure.WrongPassphraseException;
import org.dalil.vault.key.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A casefile on the disk: kept, told, locked against others, backed up.
class CasefileTest {
    @TempDir Path dir;

    private Path folder() {
        return dir.resolve("Case.dalil");
    }

    @Test
    void keepsRecordsSettingsAndUndoAcrossClosing() throws Exception {
        Agent agent;
        try (Casefile casefile = SealedCasefile.create(folder())) {
            assertTrue(casefile.isNameless());
            casefile.sign(" KM ");
            agent = new Agents(casefile.holdings()).add(AgentKind.PERSON, "Relative A");
        }

        try (Casefile casefile = SealedCasefile.open(folder())) {
            assertEquals("Case", casefile.name());
            assertEquals("KM", casefile.initials());
            assertEquals(new CaughtUp(0, 0), casefile.caughtUp());
            Agents agents = new Agents(casefile.holdings());
            assertEquals(agent, agents.find(agent.id()).orElseThrow());
            Act undone = casefile.holdings().ledger().undo().orElseThrow();
            assertEquals("KM", undone.by());
            assertTrue(agents.find(agent.id()).isEmpty());
        }

        try (Casefile casefile = SealedCasefile.open(folder())) {
            casefile.holdings().ledger().redo();
            assertTrue(new Agents(casefile.holdings()).find(agent.id()).isPresent());
        }
    }

    @Test
    void theFeedTellsFollowersUntilTheyLeave() throws Exception {
        try (Casefile casefile = SealedCasefile.create(folder())) {
            List<String> heard = new ArrayList<>();
            Runnable leave = casefile.feed().follow(change -> heard.add(change.act().name().key()));
            Agents agents = new Agents(casefile.holdings());
            agents.add(AgentKind.PERSON, "A");
            leave.run();
            agents.add(AgentKind.PERSON, "B");

            assertEquals(List.of("people.act.add"), heard);
        }
    }

    @Test
    void aWrongPassphraseAndACasefileInUseAreToldApart() throws Exception {
        try (Casefile casefile = SealedCasefile.create(folder())) {
            assertThrows(InUseException.class, () -> SealedCasefile.open(folder()));
            assertEquals("Case", casefile.name());
        }
        try (Passphrase wrong = Passphrase.taking("not this one".toCharArray())) {
            assertThrows(
                    WrongPassphraseException.class,
                    () -> SealedCasefile.vaults().open(folder(), wrong));
        }
    }

    @Test
    void closingWithABackupLeavesOneThatOpens() throws Exception {
        Agent agent;
        Casefile casefile = SealedCasefile.create(folder());
        agent = new Agents(casefile.holdings()).add(AgentKind.GROUP, "Thirteen");
        casefile.closeWithBackup(3);

        Path backups = dir.resolve("Case.backups");
        List<Path> made;
        try (var list = Files.list(backups)) {
            made = list.toList();
        }
        assertEquals(1, made.size());
        try (Casefile copy = SealedCasefile.open(made.getFirst())) {
            assertEquals(agent, new Agents(copy.holdings()).find(agent.id()).orElseThrow());
        }
        assertFalse(made.getFirst().equals(folder()));
    }
}
