package org.dalil.people.ui.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.kit.UsesScreen;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// The parts of law on the page, in Russian and by keyboard alone.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class LawFoldsTest {
    private static final List<String> FOLDS =
            List.of("fold-elements", "fold-forms", "fold-retractions", "fold-bonds");

    @SuppressWarnings("NullAway.Init")
    private LawStage law;

    @Start
    void start(Stage stage) throws Exception {
        law = new LawStage(stage, "ru");
        Lawyer lawyer = law.lawyer;
        Matter request = lawyer.make(MatterKind.EXTRADITION_REQUEST, null);
        lawyer.name(request, "sought", law.person);
        Agent russia = lawyer.agent(AgentKind.STATE, "Россия");
        lawyer.name(request, "requested_state", russia);
        lawyer.say(request, "request_state", "ordered", "2006-08-03");
        law.show(law.person);
    }

    @AfterEach
    void close() throws Exception {
        law.section.close();
    }

    private boolean open(String fold) {
        return law.section.node(fold, ToggleButton.class).isSelected();
    }

    @Test
    void everyPartOpensByItsKeyAndStaysOpenForTheNextPerson() throws Exception {
        for (String fold : FOLDS) {
            assertFalse(open(fold));
            law.section.focus(fold);
            law.section.press(KeyCode.SPACE);
            law.section.interact(() -> {});
            assertTrue(open(fold), fold);
            law.picture(fold, fold + "-ru");
        }
        Agent other = law.lawyer.agent(AgentKind.PERSON, "Другой");
        law.section.interact(() -> law.show(other));
        law.section.interact(() -> {});
        assertTrue(FOLDS.stream().allMatch(this::open));
        assertTrue(law.section.shows("государство пока не известно"));
        assertTrue(law.section.says("Пока ни одно сведение не называет здесь государство"));
        assertTrue(law.section.says("Ни один рассказ этого человека не связан"));
        assertEquals(List.of(), law.section.problems());
    }
}
