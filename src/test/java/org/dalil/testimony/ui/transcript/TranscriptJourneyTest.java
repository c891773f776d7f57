package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.source.Passage;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.listening.HeardSpans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// What is done with a transcript beside writing it: quoting, claiming, finding, hearing, and going
/// on where one stopped.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TranscriptJourneyTest {
    private final FxRobot robot = new Hands();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private TranscriptStage stage;

    @SuppressWarnings("NullAway.Init")
    private Stage window;

    @Start
    void start(Stage shown) throws Exception {
        window = shown;
        stage = new TranscriptStage("ru", folder);
        stage.show(window, TranscriptStage.talk());
    }

    @AfterEach
    void close() throws Exception {
        stage.section.close();
    }

    private void type(String words) {
        stage.section.interact(() -> stage.area().replaceSelection(words));
    }

    private List<Passage> passages() throws Exception {
        return stage.section.casefile.holdings.records().where(Passage.SHAPE, "TRUE", "id");
    }

    private void keys(boolean shift, KeyCode key) {
        robot.press(KeyCode.CONTROL);
        if (shift) {
            robot.press(KeyCode.SHIFT);
        }
        robot.type(key);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    @Test
    void chosenWordsAreQuotedWithTheirSeconds() throws Exception {
        stage.section.interact(() -> stage.area().selectRange(1, 21, 1, 39));
        keys(true, KeyCode.Q);

        Passage made = passages().getFirst();
        assertEquals("Это было в августе", made.locator().quote());
        assertNotNull(made.span().startMs());
        assertEquals(stage.kept().segments().get(1).segment().id(), made.span().segment());
        assertEquals(List.of(), stage.section.problems());
    }

    @Test
    void whatWasJustTypedIsQuotedToo() throws Exception {
        stage.at(2, 11);
        type(" И когда?");
        keys(true, KeyCode.Q);
        assertEquals("Кто звонил? И когда?", passages().getFirst().locator().quote());
    }

    @Test
    void aClaimBeginsWithOneKeyAndOneIsTakenToIt() throws Exception {
        stage.at(3, 0);
        keys(true, KeyCode.E);
        assertTrue(
                stage.section.kit.went.stream()
                        .anyMatch(one ->
                                one instanceof Intent.ToNew(var ref)
                                        && ref.kind() == RecordKind.CLAIM));
        assertEquals(1, passages().size());
    }

    @Test
    void wordsAreFoundAndReplacedEverywhereAsOneAct() throws Exception {
        keys(false, KeyCode.F);
        assertEquals("transcript-find", stage.section.focused());
        stage.section.typeInto("transcript-find", "звонил");
        assertEquals(
                "2 места",
                stage.section.node("transcript-found", javafx.scene.control.Label.class).getText());
        stage.section.interact(() ->
                stage.section
                        .node("transcript-replace", javafx.scene.control.TextField.class)
                        .setText("$1писал"));
        stage.section.fire("transcript-replace-all");

        assertEquals("Кто $1писал?", stage.words(Tier.VERBATIM).get(2));
        assertTrue(stage.seen().get(1).contains("по$1писали"));
        stage.section.undo();
        assertEquals("Кто звонил?", stage.seen().get(2));
        assertTrue(stage.seen().get(1).contains("позвонили"));
    }

    @Test
    void altDownGoesToTheNextSegmentAndPlaysIt() {
        stage.at(0, 0);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        stage.section.interact(stage.player::tick);
        assertNotNull(stage.player.loaded().get());
        assertEquals(1, stage.area().getCurrentParagraph());
    }

    @Test
    void itIsHeardFromTheWordAtTheCaretByAKey() throws Exception {
        stage.at(2, 4);
        keys(true, KeyCode.SPACE);
        stage.section.interact(stage.player::tick);
        long begins = stage.kept().segments().get(2).segment().startMs();
        long at = stage.player.position().get();
        assertTrue(at >= begins && at < begins + 1_000, "plays at " + at);
    }

    @Test
    void whatSomebodyHeardIsSaid() throws Exception {
        assertTrue(stage.section.says("прослушано 0 %"));
        assertFalse(stage.area().row(0).heard());
        var item = stage.parts.sources().item(stage.kept().transcript().item()).orElseThrow();
        stage.parts.listening().heard(item, List.of(new HeardSpans.Span(0, 5_000)), "KM", 100);
        stage.section.interact(stage.section.screen()::reload);
        assertTrue(stage.area().row(0).heard());
        assertTrue(stage.section.says("прослушано 25 %"));
    }

    @Test
    void timesAreSetWhereItIsHeard() throws Exception {
        stage.section.interact(() -> stage.player.seek(13_500));
        stage.section.interact(stage.player::tick);
        stage.at(2, 0);
        long before = stage.kept().segments().get(2).segment().startMs();
        robot.type(KeyCode.F9);
        Long at = stage.kept().segments().get(2).segment().startMs();
        assertNotNull(at);
        assertTrue(at != before || stage.player.position().get() == before);
    }

    @Test
    void escapeLeadsBack() {
        stage.at(0, 0);
        robot.type(KeyCode.ESCAPE);
        assertTrue(stage.section.kit.went.getLast() instanceof Intent.ToRecord);
    }

    @Test
    void aNewColumnIsWrittenInBeforeItHasWords() throws Exception {
        stage.at(1, 0);
        stage.section.interact(() ->
                stage.section.node("transcript-columns", javafx.scene.control.Button.class).fire());
        var items =
                javafx.stage.Window.getWindows().stream()
                        .filter(javafx.scene.control.ContextMenu.class::isInstance)
                        .map(javafx.scene.control.ContextMenu.class::cast)
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item ->
                                item.getText() != null && item.getText().contains("Без оговорок"))
                        .toList();
        stage.section.interact(() -> items.getFirst().fire());
        assertEquals("", stage.seen().get(1));
        stage.at(1, 0);
        type("Позвонили утром, в августе.");
        robot.type(KeyCode.DOWN);
        assertEquals("Позвонили утром, в августе.", stage.words(Tier.CLEAN).get(1));
    }

    @Test
    void aSnippetIsWrittenOutWithTab() throws Exception {
        stage.at(2, 11);
        type(" вз");
        robot.type(KeyCode.TAB);
        assertEquals("Кто звонил? [вздох]", stage.seen().get(2));
        stage.section.fireNamed("Сокращения");
        stage.section.typeInto("snippet-lines", "с = {speaker} {date}\nбез знака");
        stage.section.fire("snippet-keep");
        assertTrue(stage.section.says("2"));
        stage.section.typeInto("snippet-lines", "с = {speaker}!");
        stage.section.fire("snippet-keep");
        stage.at(3, 0);
        type("с");
        robot.type(KeyCode.TAB);
        assertTrue(stage.seen().get(3).startsWith("С!"), stage.seen().get(3));
        stage.at(3, 0);
        robot.type(KeyCode.TAB); // nothing to write out: the other column
        assertEquals("[pause] I do not remember.", stage.seen().get(3));
    }
}
