package org.dalil.people.ui.law.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.desk.Theme;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.DeskKit;
import org.dalil.kit.UsesScreen;
import org.dalil.law.forum.Form;
import org.dalil.law.forum.Gap;
import org.dalil.law.forum.Requirement;
import org.dalil.law.forum.Requirements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.UUID;

/// Every gap of every form leads somewhere: to a record, a part of the page, or a section.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class JumpTest {
    private final DeskKit kit = new DeskKit();

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @SuppressWarnings("NullAway.Init")
    private Jump jump;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        Label here = new Label("forms");
        TextField name = new TextField();
        name.setId("agent-label");
        VBox page = new VBox(new TextField(), name, here);
        for (String kind :
                List.of(
                        "protection",
                        "extradition-request",
                        "proceeding",
                        "interim-measure",
                        "assurance")) {
            Button chip = new Button(kind);
            chip.setId("matter-add-" + kind);
            page.getChildren().add(chip);
        }
        for (String fold : List.of("fold-elements", "fold-bonds")) {
            ToggleButton head = new ToggleButton(fold);
            head.setId(fold);
            page.getChildren().add(head);
        }
        scene = new Scene(page, 400, 400);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        kit.desk.navigator().shownBy(kit.went::add);
        jump = new Jump(kit.desk, here);
    }

    private static Gap gap(RecordKind kind, String field, @Nullable RecordRef at) {
        Requirement.Entry entry = new Requirement.Entry(kind, field, false);
        return new Gap(new Requirement(Form.CAT22, "facts", List.of(entry)), at, Gap.Why.MISSING);
    }

    private String focused() {
        return scene.getFocusOwner() == null ? "" : String.valueOf(scene.getFocusOwner().getId());
    }

    private void to(FxRobot robot, Gap gap) {
        robot.interact(() -> jump.to(gap));
    }

    @Test
    void everyGapOfEveryFormLeadsSomewhere(FxRobot robot) {
        for (Form form : Form.values()) {
            for (Requirement one : Requirements.of(form)) {
                if (!one.byHand()) {
                    robot.interact(
                            () -> scene.getRoot().getChildrenUnmodifiable().get(0).requestFocus());
                    kit.went.clear();
                    kit.desk.navigator().isAt(new Intent.ToSection(Section.PEOPLE));
                    to(robot, new Gap(one, null, Gap.Why.MISSING));
                    boolean part = !focused().equals("null");
                    assertTrue(part || !kit.went.isEmpty(), form.code() + " " + one.code());
                    assertFalse(part && !kit.went.isEmpty(), "one way, not two: " + one.code());
                }
            }
        }
    }

    @Test
    void aStepIsEnteredInItsProceedingAndANameInTheTitle(FxRobot robot) {
        to(robot, gap(RecordKind.LEGAL_STEP, "document", null));
        assertEquals("matter-add-proceeding", focused());
        to(robot, gap(RecordKind.AGENT, "", null));
        assertEquals("agent-label", focused());
        to(robot, gap(RecordKind.PROTECTION, "ground", null));
        assertEquals("matter-add-protection", focused());
    }

    @Test
    void aRecordThatIsThereIsGoneTo(FxRobot robot) {
        RecordRef proceeding = new RecordRef(RecordKind.PROCEEDING, new UUID(0, 1));
        to(robot, gap(RecordKind.PROCEEDING, "case_number", proceeding));
        assertEquals(new Intent.ToRecord(proceeding), kit.went.getLast());
    }

    @Test
    void whatIsNotEnteredHereLeadsToItsSection(FxRobot robot) {
        to(robot, gap(RecordKind.ACT, "begun", null));
        assertEquals(new Intent.ToSection(Section.EVENTS), kit.went.getLast());
        to(robot, gap(RecordKind.INTERVENTION, "response", null));
        assertEquals(new Intent.ToSection(Section.EVENTS), kit.went.getLast());
        to(robot, gap(RecordKind.AGENT, "birth_date", null));
        assertEquals(new Intent.ToSection(Section.CLAIMS), kit.went.getLast());
    }

    @Test
    void aFoldIsOpenedAndHasTheKeys(FxRobot robot) {
        to(robot, gap(RecordKind.ELEMENT_FINDING, "echr", null));
        assertEquals("fold-elements", focused());
        assertTrue(((ToggleButton) scene.lookup("#fold-elements")).isSelected());
        robot.interact(jump::toBonds);
        assertEquals("fold-bonds", focused());
        robot.interact(jump::toBonds);
        assertTrue(((ToggleButton) scene.lookup("#fold-bonds")).isSelected(), "and stays open");
    }

    @Test
    void offThePageNothingHappens(FxRobot robot) {
        Jump nowhere = new Jump(kit.desk, new Label());
        robot.interact(() -> nowhere.to(gap(RecordKind.AGENT, "", null)));
        robot.interact(nowhere::toBonds);
        assertEquals(List.of(), kit.went);
        assertEquals(List.of(), kit.problems);
    }
}
