package org.dalil.desk.control.said;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.dalil.desk.control.DetailPage;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A field that most records leave empty is a chip until it holds something or was opened.
@UsesScreen
class SpareRowsTest {
    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /// A page with two spare fields, about the record `a`.
    private static final class Page {
        private final DetailPage page = new DetailPage(new TextField(), new Label("none"));
        private final SpareRows rows = new SpareRows(page);
        private final TextField scope = new TextField();
        private final TextField hedge = new TextField();
        private final Scene scene = new Scene(page.root(), 600, 400);

        Page() {
            rows.add("scope", "Scope", scope, scope);
            rows.add("hedge", "Hedge", hedge, hedge);
            page.showing(true);
            rows.of("a");
        }

        Button chip(int place) {
            return (Button) page.spares().getChildren().get(place);
        }

        boolean isRow(TextField field) {
            assertEquals(
                    field.getParent().isVisible(),
                    field.getParent().isManaged(),
                    "what is not seen takes no room");
            return field.getParent().isVisible();
        }
    }

    @Test
    void atFirstThereAreOnlyChips() {
        fx(() -> {
            Page page = new Page();
            assertEquals("scope-add", page.chip(0).getId());
            assertEquals("hedge-add", page.chip(1).getId());
            assertEquals("+ Scope", page.chip(0).getText());
            assertTrue(page.chip(0).isVisible());
            assertFalse(page.isRow(page.scope));
            assertFalse(page.isRow(page.hedge));
        });
    }

    @Test
    void aPressedChipGivesWayToItsFieldAlone() {
        fx(() -> {
            Page page = new Page();
            page.chip(0).fire();
            assertTrue(page.isRow(page.scope));
            assertFalse(page.chip(0).isVisible());
            assertFalse(page.chip(0).isManaged());
            assertSame(page.scope, page.scene.getFocusOwner());
            assertFalse(page.isRow(page.hedge));
            assertTrue(page.chip(1).isVisible());
        });
    }

    @Test
    void aFilledFieldStandsWithoutBeingOpened() {
        fx(() -> {
            Page page = new Page();
            page.rows.show("hedge", true);
            assertTrue(page.isRow(page.hedge));
            assertFalse(page.chip(1).isVisible());
            assertFalse(page.isRow(page.scope));
        });
    }

    @Test
    void anEmptiedFieldStaysUntilAnotherRecordIsShown() {
        fx(() -> {
            Page page = new Page();
            page.rows.show("scope", true);
            page.rows.show("scope", false);
            assertTrue(page.isRow(page.scope));
            page.rows.of("a");
            page.rows.show("scope", false);
            assertTrue(page.isRow(page.scope), "still the same record");
            page.rows.of("b");
            page.rows.show("scope", false);
            assertFalse(page.isRow(page.scope));
            assertTrue(page.chip(0).isVisible());
        });
    }

    @Test
    void anOpenedFieldIsClosedForAnotherRecordUnlessItIsFilledThere() {
        fx(() -> {
            Page page = new Page();
            page.chip(0).fire();
            page.chip(1).fire();
            page.rows.of("b");
            page.rows.show("scope", false);
            page.rows.show("hedge", true);
            assertFalse(page.isRow(page.scope));
            assertTrue(page.isRow(page.hedge));
        });
    }

    @Test
    void aFieldThatIsEmptyOnTheNextRecordIsNotKeptOpenByTheOneBefore() {
        fx(() -> {
            Page page = new Page();
            page.rows.show("scope", true);
            page.rows.of("b");
            page.rows.show("scope", false);
            assertFalse(page.isRow(page.scope));
        });
    }

    @Test
    void anUnknownFieldChangesNothing() {
        fx(() -> {
            Page page = new Page();
            page.rows.show("nowhere", true);
            assertEquals(2, page.page.spares().getChildren().size());
            assertFalse(page.isRow(page.scope));
        });
    }
}
