package org.dalil.desk.control.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The field holds dots, the array holds the characters, and nothing else gets them.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class PassphraseFieldTest {
    @SuppressWarnings("NullAway.Init")
    private PassphraseField passphrase;

    @Start
    void start(Stage stage) {
        passphrase = new PassphraseField("Passphrase", "Show");
        stage.setScene(new Scene(passphrase, 300, 60));
        stage.show();
    }

    @Test
    void typedErasedAndPastedCharactersAreFollowed(FxRobot robot) {
        robot.interact(() -> passphrase.field().requestFocus());
        robot.write("abc");
        robot.type(KeyCode.LEFT).type(KeyCode.BACK_SPACE);
        robot.write("ә");
        assertArrayEquals("aәc".toCharArray(), passphrase.chars());
        assertEquals("•••", passphrase.field().getText());
        robot.interact(() -> passphrase.field().replaceSelection("x".repeat(100)));
        assertEquals(103, passphrase.length());
        assertEquals("aәxx", passphrase.<String>judge(all -> all.subSequence(0, 4).toString()));
    }

    @Test
    void nothingLeavesTheField(FxRobot robot) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(text("before"));
            passphrase.put("secret".toCharArray());
            passphrase.field().selectAll();
            passphrase.field().copy();
            passphrase.field().cut();
        });
        assertEquals(6, passphrase.length());
        robot.interact(() -> assertEquals("before", Clipboard.getSystemClipboard().getString()));
        robot.interact(() ->
                assertNull(passphrase.field().queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    @Test
    void theEyeShowsItOnlyWhileHeldAndTypingGoesOn(FxRobot robot) {
        robot.interact(() -> passphrase.put("secret".toCharArray()));
        Button eye = (Button) passphrase.getChildren().getLast();
        robot.interact(eye::arm);
        assertEquals("secret", passphrase.field().getText());
        robot.interact(eye::disarm);
        assertEquals("••••••", passphrase.field().getText());
        assertArrayEquals("secret".toCharArray(), passphrase.chars());
    }

    @Test
    void wipingAndUndoLeaveNothing(FxRobot robot) {
        char[] given = "secret".toCharArray();
        robot.interact(() -> passphrase.put(given));
        assertArrayEquals(new char[6], given);
        robot.interact(passphrase::wipe);
        robot.interact(() -> passphrase.field().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(0, passphrase.length());
        assertEquals("", passphrase.field().getText());
    }

    @Test
    void twoFieldsAreCompared(FxRobot robot) {
        robot.interact(() -> {
            PassphraseField other = new PassphraseField("Again", "Show");
            passphrase.put("same".toCharArray());
            other.put("same".toCharArray());
            assertTrue(passphrase.isSameAs(other));
            other.put("sane".toCharArray());
            assertFalse(passphrase.isSameAs(other));
        });
    }

    private static ClipboardContent text(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        return content;
    }
}
