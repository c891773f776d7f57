package org.dalil.source.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import jfx.incubator.scene.control.richtext.RichTextArea;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.document.Pdf;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// From files to a claim and back to its words, by keys.
@UsesScreen
class SourceJourneyTest {
    private static final String WORDS = "Nine people were returned.\nA relative denied it.\n";

    @TempDir Path folder;
    private final FxRobot robot = new Hands();
    private SourceStage screen;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        screen =
                fx(() -> {
                    SourceStage made = new SourceStage(folder, Locale.ENGLISH);
                    made.show(stage, Theme.LIGHT, 960, 720);
                    return made;
                });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.hideStage();
        screen.close();
        assertEquals(List.of(), screen.problems);
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private void until(Callable<Boolean> there) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(there));
    }

    private boolean canStart() {
        return robot.lookup("#import-start")
                .tryQueryAs(Button.class)
                .map(button -> !button.isDisabled() && button.isVisible())
                .orElse(false);
    }

    private boolean isDone() {
        return robot.lookup("#import-state")
                .tryQueryAs(Label.class)
                .map(label -> label.getText().startsWith("2 imported"))
                .orElse(false);
    }

    private RichTextArea document() {
        return robot.lookup("#document").queryAs(RichTextArea.class);
    }

    private Source take() throws Exception {
        Path text = screen.kit.file("letter.txt", WORDS, UTF_8);
        Path pdf = screen.kit.file("report.pdf", Pdf.pages("Page one", "Page two"));
        Path empty = screen.kit.file("empty.txt", new byte[0]);
        fx(() -> {
            screen.pane.openImport(List.of(text, pdf, empty));
            return true;
        });
        until(this::canStart);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(this::isDone);
        String state = robot.lookup("#import-state").queryAs(Label.class).getText();
        assertTrue(state.contains("1 refused"), state);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> screen.pane.chosen().getValue() != null && !screen.desk.sheets().isOpen());
        until(() -> robot.lookup("#document").tryQuery().isPresent());
        var row = screen.kit.sources.rows().page("nine", 0, 1).getFirst();
        return screen.kit.sources.find(row.id()).orElseThrow();
    }

    @Test
    void filesAreImportedWordsBecomeAClaimAndAreFoundAgain() throws Exception {
        Source source = take();
        TextVersion text = screen.kit.text(source);
        until(() -> document().getPlainText(0).startsWith("Nine"));
        robot.interact(() -> document().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        robot.release(KeyCode.E, KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> screen.went.get() instanceof Intent.ToNew);

        Intent.ToNew went = (Intent.ToNew) screen.went.get();
        assertEquals(RecordKind.CLAIM, went.ref().kind());
        Claims claims = new Claims(screen.kit.casefile.holdings());
        Claim claim = claims.find(went.ref().id()).orElseThrow();
        Passage passage = screen.kit.sources.passages(source.id()).getFirst().passage();
        assertTrue(passage.locator().holdsIn(WORDS));
        assertEquals("Nine people", passage.locator().quote().strip());
        assertEquals("Nine people", claim.statement());

        int at = WORDS.indexOf("relative");
        fx(() -> {
            screen.pane.showWords(source.id(), text.id(), at, at + 8);
            return true;
        });
        until(() -> document().hasNonEmptySelection());
        until(() -> document().getCaretPosition().index() == 1);
    }

    @Test
    void whatTheViewSelectsIsExactlyTheText() throws Exception {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            made.append("Line ").append(i).append(" of a long text with жолдар and 😀 signs.\n");
        }
        String text = made.toString();
        TextVersion version =
                new TextVersion(
                        screen.kit.casefile.holdings().ids().next(),
                        screen.kit.casefile.holdings().ids().next(),
                        "test",
                        "0",
                        "0",
                        text.length(),
                        "0 " + text.indexOf("Line 9999 "),
                        null);
        DocumentView view =
                fx(() ->
                        new DocumentView(
                                screen.desk.texts(),
                                new DocumentView.Wishes((of, words) -> {}, (of, words) -> {})));
        for (String words : List.of("Line 0", "Line 9999 of", "жолдар and 😀", "Line 19999 of")) {
            int at = text.indexOf(words);
            var locator =
                    fx(() -> {
                        view.show(version, text, List.of());
                        view.reveal(at, at + words.length());
                        return view.locator();
                    });
            assertNotNull(locator, words);
            assertEquals(text.substring(at, at + words.length()), locator.quote());
            assertEquals(at, locator.start());
            assertEquals(at < text.indexOf("Line 9999 ") ? 1 : 2, locator.page());
        }
        fx(() -> {
            view.clear();
            return true;
        });
        assertFalse(view.area().hasNonEmptySelection());
    }
}
