package org.dalil.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Palette, menu and keys of the window: three ways to the same commands, and none of them under a
/// sheet except the lock.
@UsesScreen
class WindowKeysTest {
    @TempDir Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private WindowStage stage;

    @BeforeEach
    void open() throws Exception {
        stage = new WindowStage("en", folder.resolve("Osh.dalil"));
        stage.asked();
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), stage.kit.problems);
        stage.close();
    }

    private boolean sheet() {
        return stage.desk().sheets().isOpen();
    }

    private void palette(String typed) {
        stage.press(KeyCode.CONTROL, KeyCode.K);
        stage.interact(() -> stage.node("palette-field", TextInputControl.class).setText(typed));
    }

    private ListView<?> lines() {
        return stage.node("palette-list", ListView.class);
    }

    private int chosen() {
        return lines().getSelectionModel().getSelectedIndex();
    }

    @Test
    void thePaletteTakesTheKeysAndOffersEverything() {
        palette("");
        assertEquals("palette-field", stage.focused());
        assertEquals(6, lines().getItems().size());
    }

    @Test
    void whatIsTypedChoosesTheFirstThatFitsAndEnterDoesIt() {
        palette("settings");
        assertEquals(0, chosen());
        stage.press(KeyCode.ENTER);
        assertEquals(List.of("settings"), stage.asked());
        assertFalse(sheet());
        assertEquals("field-sources", stage.focused(), "the keys are back where they were");
    }

    @Test
    void arrowsStopAtTheEnds() {
        palette("");
        stage.press(KeyCode.DOWN);
        int first = chosen();
        for (int i = 0; i < 10; i++) {
            stage.press(KeyCode.DOWN);
        }
        assertEquals(5, chosen());
        stage.press(KeyCode.UP);
        assertEquals(4, chosen());
        for (int i = 0; i < 10; i++) {
            stage.press(KeyCode.UP);
        }
        assertEquals(0, chosen());
        assertTrue(first <= 1, "the first step is to the beginning");
    }

    @Test
    void whereNothingFitsEnterAndArrowsDoNothing() {
        palette("no such thing at all");
        assertEquals(0, lines().getItems().size());
        stage.press(KeyCode.DOWN);
        stage.press(KeyCode.UP);
        stage.press(KeyCode.ENTER);
        assertTrue(sheet());
        assertEquals(List.of(), stage.asked());
    }

    @Test
    void escapeLeavesThePaletteWithoutDoingAnything() {
        palette("settings");
        stage.press(KeyCode.ESCAPE);
        assertFalse(sheet());
        assertEquals(List.of(), stage.asked());
        assertEquals("field-sources", stage.focused());
    }

    @Test
    void aRecordFoundIsGoneToOnceThePaletteIsClosed() {
        palette("gul");
        stage.press(KeyCode.ENTER);
        assertFalse(sheet());
        assertEquals(
                Optional.of(new Intent.ToSection(Section.PEOPLE)), stage.desk().navigator().here());
        assertEquals("field-people", stage.focused());
    }

    @Test
    void aSecondPaletteIsNotLaidOverTheFirst() {
        palette("gul");
        stage.press(KeyCode.CONTROL, KeyCode.K);
        assertEquals("gul", stage.node("palette-field", TextInputControl.class).getText());
        stage.press(KeyCode.ESCAPE);
        assertFalse(sheet());
    }

    @Test
    void theBoxOnTopOpensThePaletteToo() {
        stage.interact(() -> stage.node("search", Button.class).fire());
        assertEquals("palette-field", stage.focused());
    }

    @Test
    void underASheetOnlyTheLockWorks() {
        VBox page = new VBox(new Button("inside"));
        stage.interact(() -> stage.desk().sheets().show(page, () -> {}));
        stage.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        stage.press(KeyCode.CONTROL, KeyCode.N);
        stage.press(KeyCode.F6);
        stage.press(KeyCode.F8);
        stage.press(KeyCode.ALT, KeyCode.LEFT);
        stage.press(KeyCode.CONTROL, KeyCode.K);
        assertEquals(List.of(), stage.asked());
        assertTrue(stage.isThere("why"));
        assertEquals(
                Optional.of(new Intent.ToSection(Section.SOURCES)),
                stage.desk().navigator().here());
        stage.press(KeyCode.CONTROL, KeyCode.L);
        assertEquals(List.of("lock"), stage.asked());
    }

    @Test
    void theLockIsAButtonToo() {
        stage.interact(() -> stage.node("lock", Button.class).fire());
        assertEquals(List.of("lock"), stage.asked());
    }

    @Test
    void theMenuHoldsEveryCommandWithItsKeys() {
        List<MenuItem> items = stage.actions.menu().getItems();
        assertEquals(6, items.size());
        assertEquals("Ctrl+N", items.getFirst().getAccelerator().getDisplayText());
        assertEquals(null, items.getLast().getAccelerator());
        stage.interact(() -> items.getLast().fire());
        stage.interact(() -> items.getFirst().fire());
        assertEquals(List.of("settings", "sources make"), stage.asked());
    }

    @Test
    void digitsLeadToTheSectionsInTheOrderOfTheRail() {
        KeyCode[] digits = {KeyCode.DIGIT6, KeyCode.DIGIT3, KeyCode.DIGIT1};
        for (KeyCode digit : digits) {
            stage.press(KeyCode.CONTROL, digit);
        }
        assertEquals(
                List.of(
                        "sources leave",
                        "timeline attach",
                        "timeline leave",
                        "people attach",
                        "people leave",
                        "sources attach"),
                stage.asked());
        stage.press(KeyCode.ALT, KeyCode.LEFT);
        stage.press(KeyCode.ALT, KeyCode.LEFT);
        stage.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(
                Optional.of(new Intent.ToSection(Section.PEOPLE)), stage.desk().navigator().here());
    }

    @Test
    void aWindowThatIsNotSeenHasNoKeys() {
        stage.interact(() -> {
            var parent = (javafx.scene.layout.StackPane) stage.window.root().getParent();
            parent.getChildren().remove(stage.window.root());
        });
        stage.press(KeyCode.CONTROL, KeyCode.N);
        stage.press(KeyCode.CONTROL, KeyCode.L);
        assertEquals(List.of(), stage.asked());
    }

    @Test
    void enterTypedBeforeTheAnswerTakesWhatFitsTheWholeOfTheWords() {
        palette("");
        stage.interact(stage.kit.jobs::hold);
        stage.interact(() -> stage.node("palette-field", TextInputControl.class).setText("gul"));
        stage.press(KeyCode.ENTER);
        assertTrue(sheet(), "the lines in sight are not those for gul");
        assertEquals(List.of(), stage.asked());
        stage.interact(stage.kit.jobs::release);
        assertFalse(sheet());
        assertEquals(
                Optional.of(new Intent.ToSection(Section.PEOPLE)), stage.desk().navigator().here());
    }

    @Test
    void aClickBesideTheLinesOfThePaletteDoesNothing() {
        palette("settings");
        Typing.click(lines(), 5, 300, 1);
        assertTrue(sheet());
        assertEquals(List.of(), stage.asked());
    }

    @Test
    void inASheetUndoingBelongsToItsFields() {
        TextField field = new TextField("Purpose");
        stage.interact(() -> stage.desk().sheets().show(new VBox(field), () -> {}));
        stage.interact(() -> {
            field.requestFocus();
            field.replaceText(0, 7, "");
        });
        stage.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Purpose", field.getText());
        assertEquals(List.of(), stage.asked());
    }
}
