package org.dalil.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.DeskKit;
import org.dalil.kit.SealedCasefile;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.MembershipException;
import org.dalil.shell.cover.Cover;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

import java.nio.file.Path;
import java.util.Map;

/// F12 covers names everywhere at once and says so; a casefile locked so opens so.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class CoverTest {
    @TempDir Path folder;
    private WindowStage stage;
    private Agent zafar;

    @BeforeEach
    void open() throws Exception {
        stage = new WindowStage("en", folder.resolve("a.dalil"));
        Agents agents = new Agents(stage.casefile.holdings());
        zafar = agents.add(AgentKind.PERSON, "Zafar");
        agents.change(zafar.codeNamed("Person K-7"));
        stage.settle();
    }

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    @Test
    void theKeyCoversNamesAndShowsThemAgain() throws Exception {
        assertFalse(stage.isThere("status-names"));
        stage.press(KeyCode.F12);

        assertTrue(stage.naming.covered());
        assertTrue(stage.isThere("status-names"));
        assertTrue(stage.casefile.namesCovered());
        stage.press(KeyCode.F12);
        assertFalse(stage.naming.covered());
        assertFalse(stage.isThere("status-names"));
    }

    @Test
    void messagesAndProblemsSayTheCodeName() throws Exception {
        stage.press(KeyCode.F12);
        DeskKit kit = new DeskKit();
        var desk = Cover.desk(kit.desk, stage.naming);

        assertEquals(
                "change “Person K-7”",
                desk.texts().of("people.act.change", Map.of("name", "Zafar")));
        assertEquals(
                "change “Zafar Rahimov”",
                desk.texts().of("people.act.change", Map.of("name", "Zafar Rahimov")));
        Members members = new Members(stage.casefile.holdings());
        try {
            members.add(zafar, zafar);
        } catch (MembershipException e) {
            desk.problems().accept(e);
        }
        Problem told = ((ProblemException) kit.problems.getFirst()).problem();
        assertEquals("people.problem.own-member", told.key());
        assertEquals("Person K-7", told.args().get("group"));
        RuntimeException fault = new RuntimeException("x");
        desk.problems().accept(fault);
        assertSame(fault, kit.problems.getLast());
    }

    @Test
    void itOpensAsItWasLocked() throws Exception {
        Path other = folder.resolve("b.dalil");
        try (var casefile = SealedCasefile.create(other)) {
            assertFalse(casefile.namesCovered());
            casefile.coverNames(true);
            casefile.keepCover();
        }
        try (var casefile = SealedCasefile.open(other)) {
            assertTrue(casefile.namesCovered());
            casefile.coverNames(false);
            casefile.keepCover();
        }
        try (var casefile = SealedCasefile.open(other)) {
            assertFalse(casefile.namesCovered());
        }
    }
}
