package org.dalil.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// While names are covered, whoever has a code name is called by it wherever a name is read; what
/// is written never changes for that.
class NamingTest {
    private final Naming naming = new Naming(false);
    private BareCasefile casefile;
    private Agents agents;
    private CodeNames codeNames;
    private Agent zafar;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        agents = new Agents(casefile.holdings, naming);
        codeNames = new CodeNames(casefile.holdings, naming, new SecureRandom());
        zafar = agents.add(AgentKind.PERSON, "Zafar");
        agents.change(zafar.codeNamed("Person K-7"));
        agents.add(AgentKind.STATE, "Kyrgyzstan");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> listed() throws Exception {
        return agents.rows().page("", 0, 9).stream().map(AgentRow::label).toList();
    }

    @Test
    void listsAndNamesFollowAtOnce() throws Exception {
        assertEquals(List.of("Kyrgyzstan", "Zafar"), listed());
        naming.cover(true);

        assertEquals(List.of("Kyrgyzstan", "Person K-7"), listed());
        assertEquals("Person K-7", agents.name(zafar.id()).orElseThrow());
        assertEquals("Zafar", agents.find(zafar.id()).orElseThrow().label(), "what is kept");
        naming.cover(false);
        assertEquals("Zafar", agents.name(zafar.id()).orElseThrow());
        assertTrue(agents.name(new UUID(0, 0)).isEmpty());
    }

    @Test
    void theListFindsThemByEitherName() throws Exception {
        assertEquals(1, agents.rows().count("person k"));
        assertEquals(zafar.id(), agents.suggest("Зафар", 5).getFirst().id());
        assertEquals(zafar.id(), agents.suggest("K-7", 5).getFirst().id());
    }

    @Test
    void wordsThatAreExactlyANameTheyGoOrWentUnderAreCovered() throws Exception {
        Agent now = agents.find(zafar.id()).orElseThrow();
        agents.addName(now, "Зафар", "official", "ru");
        agents.change(now.called("Zafar Rahimov"));
        codeNames.read();
        naming.cover(true);

        for (String name : List.of("Zafar", "Zafar Rahimov", "Зафар")) {
            assertEquals("Person K-7", naming.said(name));
        }
        assertEquals("Kyrgyzstan", naming.said("Kyrgyzstan"));
        assertEquals("Zafar said so", naming.said("Zafar said so"), "words that hold a name stay");
        naming.cover(false);
        assertEquals("Zafar", naming.said("Zafar"));
    }

    @Test
    void somebodyWhoTookANameIsCoveredUnderBoth() throws Exception {
        agents.identify(agents.find(zafar.id()).orElseThrow(), "Aziz", Term.ofCode("alias"));
        codeNames.read();
        naming.cover(true);

        assertEquals("Person K-7", naming.said("Zafar"));
        assertEquals("Person K-7", naming.said("Aziz"));
    }

    @Test
    void aCodeNameIsDrawnByLotAndNeverTwice() throws Exception {
        Set<String> drawn = new HashSet<>(Set.of("K-7"));
        for (int i = 0; i < 200; i++) {
            String fresh = codeNames.fresh();
            assertTrue(fresh.matches("[A-Z]-[0-9]{1,4}"), fresh);
            assertTrue(drawn.add(fresh), "given twice");
            Agent one = agents.add(AgentKind.PERSON, "P" + i);
            agents.change(one.codeNamed("Person " + fresh));
        }
    }

    @Test
    void aCodeNameStaysUntilSomebodyChangesIt() throws Exception {
        Agent now = agents.find(zafar.id()).orElseThrow();
        agents.change(now.called("Z.").described("tall").ofKind(AgentKind.GROUP));

        assertEquals("Person K-7", agents.find(zafar.id()).orElseThrow().codeName());
        agents.change(now.codeNamed(null));
        naming.cover(true);
        assertNotEquals("Person K-7", agents.name(zafar.id()).orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> now.codeNamed(" "));
        assertFalse(naming.of(now).isBlank());
    }
}
