package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.testimony.transcript.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/// What is typed is a draft soon, is handed over once, and is never lost when it is refused.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TypedWordsTest {
    private static final WordsAt HERE = new WordsAt(new UUID(1, 1), Tier.VERBATIM);
    private final FxRobot robot = new Hands();
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final List<String> handed = new ArrayList<>();
    private final TypedWords typed = new TypedWords(drafts, (at, words) -> handed.add(words));

    @Start
    void start(Stage window) {
        window.show();
    }

    private void type(String words) {
        robot.interact(() -> typed.typed(HERE, words));
    }

    private boolean isAny() {
        Callable<Boolean> any = typed::isAny;
        boolean[] is = {false};
        robot.interact(() -> {
            is[0] = any.call();
            return null;
        });
        return is[0];
    }

    @Test
    void whoeverTypesOnAndOnStillHasADraftWithinASecond() throws Exception {
        long begun = System.nanoTime();
        String words = "";
        while (drafts.typed(HERE.draft()) == null) {
            words += "a";
            type(words);
            assertTrue(System.nanoTime() - begun < 5_000_000_000L, "no draft while typing");
        }
        assertTrue(words.startsWith(drafts.typed(HERE.draft())));
    }

    @Test
    void whatIsKeptIsHandedOverOnce() {
        type("a");
        type("ab");
        robot.interact(typed::keep);
        robot.interact(typed::keep);
        assertEquals(List.of("ab"), handed);
        assertFalse(isAny());
        typed.kept(HERE, "ab");
        assertNull(drafts.typed(HERE.draft()));
    }

    @Test
    void whatIsTypedOnTopOfWhatIsUnderWayStays() {
        type("a");
        robot.interact(typed::keep);
        type("ab");
        robot.interact(() -> typed.settled(HERE, "a"));
        assertEquals("ab", typed.of(HERE).orElseThrow());
        robot.interact(typed::keep);
        robot.interact(() -> typed.settled(HERE, "ab"));
        assertEquals(List.of("a", "ab"), handed);
        assertTrue(typed.of(HERE).isEmpty());
    }

    @Test
    void whatWasRefusedIsHandedOverWithTheNext() {
        type("a");
        robot.interact(typed::keep);
        robot.interact(typed::rest);
        robot.interact(typed::keep);
        assertEquals(List.of("a", "a"), handed);
    }

    @Test
    void leavingKeepsTheDraft() {
        type("half a wo");
        robot.interact(typed::leave);
        assertEquals("half a wo", drafts.typed(HERE.draft()));
        assertTrue(typed.of(HERE).isEmpty());
    }
}
