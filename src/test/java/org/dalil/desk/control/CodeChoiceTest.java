package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

/// What a person chooses is kept at once; what is shown to them is not.
@UsesScreen
class CodeChoiceTest {
    private final List<Integer> kept = new ArrayList<>();

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private CodeChoice<Integer> choice() {
        return new CodeChoice<>("Number", List.of(1, 2, 3), number -> "no. " + number, kept::add);
    }

    @Test
    void showingKeepsNothing() {
        fx(() -> {
            CodeChoice<Integer> choice = choice();
            choice.show(2);
            assertEquals(2, choice.control().getValue());
            choice.show(null);
            choice.show(3);
            assertEquals(List.of(), kept);
        });
    }

    @Test
    void choosingKeepsAtOnceButOnlyAnotherTerm() {
        fx(() -> {
            CodeChoice<Integer> choice = choice();
            choice.show(2);
            choice.control().setValue(2);
            choice.control().setValue(3);
            choice.control().getSelectionModel().select(0);
            assertEquals(List.of(3, 1), kept);
            choice.control().setValue(null);
            assertEquals(List.of(3, 1), kept, "no term is not a choice");
        });
    }

    @Test
    void termsAreShownInWordsInTheirOrder() {
        fx(() -> {
            CodeChoice<Integer> choice = choice();
            assertEquals(List.of(1, 2, 3), choice.control().getItems());
            assertEquals("no. 2", choice.control().getConverter().toString(2));
            assertEquals("", choice.control().getConverter().toString(null));
            assertNull(choice.control().getConverter().fromString("no. 2"));
            assertEquals("Number", choice.control().getAccessibleText());
        });
    }
}
