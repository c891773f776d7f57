package org.dalil.desk.control.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Intent;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// A chip for a term leads to its list, at the term that stands in it or was being typed, and has
/// the keys again afterwards.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TermChipTest {
    private final FxRobot robot = new Hands();
    private final DeskKit kit = new DeskKit();
    private final List<@Nullable Term> chosen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private TermChip chip;

    @Start
    void start(Stage stage) throws Exception {
        casefile = new BareCasefile();
        chip =
                new TermChip(
                        kit.desk,
                        new Vocabularies(casefile.holdings),
                        "role",
                        "chip",
                        "Role",
                        chosen::add);
        chip.show(null, true);
        stage.setScene(new Scene(new VBox(chip.root()), 400, 300));
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    private void press() {
        robot.interact(() -> node("chip", Button.class).fire());
    }

    private void toTheLastLine() {
        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
    }

    @Test
    void theListOpensAtTheTermThatStandsInIt() {
        robot.interact(() -> chip.show("Witness", true));
        press();
        toTheLastLine();
        assertEquals(List.of(new Intent.ToTerms("role", "Witness")), kit.went);
        assertTrue(node("chip", Button.class).isFocused(), "where the keys come back to");
        assertFalse(node("chip-field", TextField.class).isVisible());
        assertEquals(List.of(), chosen);
    }

    @Test
    void whatWasBeingTypedLeadsAndStays() {
        press();
        robot.interact(() -> node("chip-field", TextField.class).setText("wit"));
        toTheLastLine();
        assertEquals(List.of(new Intent.ToTerms("role", "wit")), kit.went);
        assertEquals("wit", node("chip-field", TextField.class).getText());
        assertTrue(node("chip-field", TextField.class).isVisible());
    }

    @Test
    void aTermIsTakenAsBefore() {
        press();
        robot.interact(() -> node("chip-field", TextField.class).setText("witn"));
        robot.type(KeyCode.ENTER);
        assertEquals("witness", chosen.getFirst().code());
        assertEquals(List.of(), kit.went);
    }
}
