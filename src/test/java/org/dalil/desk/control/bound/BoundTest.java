package org.dalil.desk.control.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A field takes what fits and refuses the rest as a whole, says so where it happened, and never
/// loses words: not those it has, and not those that were pasted.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class BoundTest {
    private final FxRobot robot = new Hands();
    private final Texts texts = Texts.in(Locale.of("ru"));

    @SuppressWarnings("NullAway.Init")
    private TextInputControl area;

    @SuppressWarnings("NullAway.Init")
    private Bound bound;

    @Start
    void start(Stage stage) {
        area = new TextArea();
        bound = Bound.of(area, 10);
        Scene scene = new Scene(new VBox(area, new TextField()), 400, 200);
        TooLongHint.install(scene, () -> texts);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void focus() {
        robot.interact(area::requestFocus);
    }

    private void copy(String words) {
        robot.interact(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
    }

    private static List<String> hints() {
        return Window.getWindows().stream()
                .filter(one -> one instanceof Tooltip && one.isShowing())
                .map(one -> ((Tooltip) one).getText())
                .toList();
    }

    private void paste() {
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aMegabyteIsRefusedAtTheFieldAndNothingIsLost() {
        String words = "w".repeat(1 << 20);
        robot.interact(() -> area.setText("nine"));
        copy(words);
        paste();

        assertEquals("nine", area.getText());
        assertEquals(words, clipboard());
        assertEquals(
                List.of(
                        texts.of(
                                "desk.field.too-long",
                                Map.of("length", (1 << 20) + 4, "most", 10))),
                hints());
        assertEquals(hints().getFirst(), area.getAccessibleHelp());
    }

    private String clipboard() {
        String[] words = {""};
        robot.interact(() -> words[0] = Clipboard.getSystemClipboard().getString());
        return words[0];
    }

    @Test
    void theHintGoesWithTheNextKey() {
        robot.interact(() -> area.setText("more than ten"));
        assertEquals(1, hints().size());
        robot.type(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("a", area.getText());
        assertEquals(List.of(), hints());
    }

    @Test
    void whatFitsExactlyIsTaken() {
        robot.interact(() -> area.setText("ten chars!"));
        assertEquals("ten chars!", area.getText());
        robot.interact(() -> area.replaceText(0, 3, "TEN"));
        assertEquals("TEN chars!", area.getText());
        assertEquals(List.of(), hints());
    }

    @Test
    void whatIsInTheCasefileIsShownHoweverLongAndCanBeMadeShorter() {
        robot.interact(() -> bound.put("much longer than ten"));
        assertEquals("much longer than ten", area.getText());
        robot.interact(() -> area.replaceText(0, 5, ""));
        assertEquals("longer than ten", area.getText());
        robot.interact(() -> area.replaceText(0, 6, "shorter"));
        assertEquals("longer than ten", area.getText(), "it grows no more");
        assertTrue(hints().getFirst().contains("16"), hints()::toString);
    }
}
