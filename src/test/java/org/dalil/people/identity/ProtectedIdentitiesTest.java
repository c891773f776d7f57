package org.dalil.people.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.casefile.Casefile;
import org.dalil.history.Act;
import org.dalil.history.RecordChange;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SealedCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Who somebody really is lies sealed wherever it lies, opens only under this casefile's key, and
/// every opening is noted and stays noted.
class ProtectedIdentitiesTest {
    private static final RealIdentity REAL =
            new RealIdentity("Gulnara Sattorova", "+996 555 010203", "her brother’s shop");

    @TempDir Path folder;
    private Casefile casefile;
    private Agents agents;
    private ProtectedIdentities identities;
    private Agent agent;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("a.dalil"));
        agents = new Agents(casefile.holdings());
        identities = new ProtectedIdentities(casefile.holdings(), casefile::identityKey);
        agent = agents.add(AgentKind.PERSON, "The wife");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Agent now() throws Exception {
        return agents.find(agent.id()).orElseThrow();
    }

    private Act newest() throws Exception {
        return casefile.holdings().ledger().history().newest(1).getFirst();
    }

    @Test
    void itComesBackAndTheAgentHasACodeName() throws Exception {
        identities.protect(agent, REAL, "Person K-7");

        assertEquals("Person K-7", now().codeName());
        assertEquals("The wife", now().label());
        assertEquals(REAL, identities.open(now()).orElseThrow());
        RealIdentity more = new RealIdentity("Gulnara S.", "", "");
        identities.protect(now(), more, "Person Z-1");
        assertEquals("Person K-7", now().codeName(), "it is given once");
        assertEquals(more, identities.open(now()).orElseThrow());
    }

    @Test
    void everyOpeningIsNotedFirstAndUndoPassesItBy() throws Exception {
        identities.protect(agent, REAL, "Person K-7");
        identities.open(now());
        identities.open(now());

        Act act = newest();
        assertEquals("people.act.open-identity", act.name().key());
        assertEquals("Person K-7", act.name().args().get("name"), "nothing but the code name");
        assertEquals(Act.Role.NOTE, act.role());
        ProtectedIdentity kept = identities.find(agent.id()).orElseThrow();
        assertEquals(2, kept.opened());
        RecordRef ref = new RecordRef(RecordKind.PROTECTED_IDENTITY, kept.id());
        List<RecordChange> changes = casefile.holdings().ledger().history().of(ref);
        assertEquals(3, changes.size(), "made, and opened twice: whose is in the history");
        casefile.holdings().ledger().undo();
        assertTrue(identities.find(agent.id()).isEmpty(), "the sealing was undone");
        assertEquals(2, openings());
        casefile.holdings().ledger().redo();
        assertEquals(REAL, identities.open(now()).orElseThrow());
    }

    private long openings() throws Exception {
        return casefile.holdings().ledger().history().newest(50).stream()
                .filter(one -> one.name().key().equals("people.act.open-identity"))
                .count();
    }

    @Test
    void rowsHistoryAndJournalHoldOnlyWhatIsSealed() throws Exception {
        identities.protect(agent, REAL, "Person K-7");
        identities.protect(now(), new RealIdentity("Gulnara S.", "x", "y"), "–");
        identities.open(now());
        StringBuilder all = new StringBuilder();
        casefile.holdings()
                .database()
                .read(tx -> {
                    for (String table : List.of("protected_identity", "change", "act", "agent")) {
                        tx.query(
                                "SELECT * FROM " + table,
                                row -> {
                                    for (String column : columns(table)) {
                                        all.append(row.text(column)).append('\n');
                                    }
                                    return true;
                                });
                    }
                    return true;
                });
        casefile.vault()
                .journal()
                .read(
                        1,
                        (number, entry) ->
                                all.append(
                                        new String(
                                                entry, java.nio.charset.StandardCharsets.UTF_8)));

        assertTrue(all.toString().contains("Person K-7"));
        for (String secret : List.of("Gulnara", "Sattorova", "+996", "brother")) {
            assertFalse(all.toString().contains(secret), secret);
        }
    }

    private static List<String> columns(String table) {
        return switch (table) {
            case "protected_identity" -> List.of("sealed");
            case "change" -> List.of("before", "after");
            case "act" -> List.of("name_args");
            default -> List.of("label", "code_name", "description");
        };
    }

    @Test
    void whatIsSealedForOneOpensForNobodyElse() throws Exception {
        Agent other = agents.add(AgentKind.PERSON, "Another");
        identities.protect(agent, REAL, "Person K-7");
        ProtectedIdentity kept = identities.find(agent.id()).orElseThrow();
        casefile.holdings()
                .update(
                        org.dalil.history.ActName.of("people.act.change", "name", "x"),
                        ProtectedIdentity.SHAPE,
                        new ProtectedIdentity(kept.id(), other.id(), kept.sealed(), 0));

        SealedIdentityException shut =
                assertThrows(SealedIdentityException.class, () -> identities.open(other));
        assertEquals("people.problem.identity-damaged", shut.problem().key());
        assertEquals("–", shut.problem().args().get("name"), "it has no code name");
        assertTrue(identities.open(agent).isEmpty());
    }

    @Test
    void theKeyIsThisCasefilesAndStaysWithIt() throws Exception {
        identities.protect(agent, REAL, "Person K-7");
        casefile.close();
        casefile = SealedCasefile.open(folder.resolve("a.dalil"));
        identities = new ProtectedIdentities(casefile.holdings(), casefile::identityKey);
        agents = new Agents(casefile.holdings());
        assertEquals(REAL, identities.open(now()).orElseThrow());
        identities.remove(now());
        assertTrue(identities.open(now()).isEmpty());
        assertEquals("people.act.unprotect", newest().name().key());

        try (Casefile stranger = SealedCasefile.create(folder.resolve("b.dalil"))) {
            assertThrows(
                    SealedIdentityException.class,
                    () -> {
                        casefile.holdings().ledger().undo();
                        new ProtectedIdentities(casefile.holdings(), stranger::identityKey)
                                .open(now());
                    });
        }
    }

    @Property(tries = 200)
    void theLengthTellsNothing(@ForAll @IntRange(max = 120) int length) {
        RealIdentity real = new RealIdentity("n".repeat(length), "", "");

        assertEquals(RealIdentity.STEP, real.written().length);
        assertEquals(real, RealIdentity.read(real.written()).orElseThrow());
    }

    @Property(tries = 200)
    void whateverIsWrittenComesBack(
            @ForAll String name, @ForAll String contacts, @ForAll String notes) {
        RealIdentity real = new RealIdentity(well(name), well(contacts), well(notes));

        assertEquals(real, RealIdentity.read(real.written()).orElseThrow());
        assertEquals("RealIdentity", real.toString(), "it says nothing of itself");
    }

    // Half of a surrogate pair is no text that can be typed.
    private static String well(String text) {
        return text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 300)
    void whateverBytesThereAreReadingThemHarmsNothing(@ForAll byte[] bytes) {
        RealIdentity.read(bytes);
        byte[] formed = Arrays.copyOf(REAL.written(), Math.min(bytes.length, 40));
        assertTrue(RealIdentity.read(formed).isEmpty(), "it is cut");
    }
}
