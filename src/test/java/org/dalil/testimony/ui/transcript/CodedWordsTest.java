package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.testimony.linked.WordLink;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.version.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Words of a transcript get codes by keys alone; bars and the panel beside show them.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class CodedWordsTest {
    private final FxRobot robot = new Hands();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private TranscriptStage stage;

    @Start
    void start(Stage window) throws Exception {
        stage = new TranscriptStage("en", folder);
        stage.show(window, TranscriptStage.talk());
    }

    @AfterEach
    void close() throws Exception {
        stage.section.close();
    }

    private void settle() {
        stage.section.interact(() -> {});
    }

    private void keys(KeyCode last, KeyCode... held) {
        robot.press(held);
        robot.type(last);
        for (int i = held.length - 1; i >= 0; i--) {
            robot.release(held[i]);
        }
        settle();
    }

    private void choose(int segment, int from, int to) {
        stage.at(segment, from);
        stage.section.interact(() -> stage.area().selectRange(segment, from, segment, to));
    }

    private void pick(String name) {
        keys(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.write(name);
        settle();
        robot.type(KeyCode.ENTER);
        settle();
    }

    private List<WordLink> links(int segment) throws Exception {
        UUID id = stage.kept().segments().get(segment).segment().id();
        return stage.parts.links().of(stage.kept()).getOrDefault(id, List.of());
    }

    private List<Rectangle> bars() {
        settle();
        return stage.area().getScene().getRoot().lookupAll(".code-bar").stream()
                .map(Rectangle.class::cast)
                .toList();
    }

    @Test
    void aNewCodeIsWrittenAndGivenToTheWordsThatAreChosen() throws Exception {
        choose(1, 4, 19);
        pick("phone call");

        WordLink link = links(1).getFirst();
        assertEquals("позвонили утром", link.words());
        assertEquals("phone call", link.codes().getFirst().code().name());
        assertEquals(1, bars().size());
        assertTrue(stage.section.offers("phone call"));
        assertTrue(stage.area().isFocused(), "the keys are in the words again");
    }

    @Test
    void theLastCodeIsGivenAgainByOneKeyAndTakenBackByUndo() throws Exception {
        choose(1, 4, 19);
        pick("phone call");
        stage.at(3, 0);
        keys(KeyCode.D, KeyCode.CONTROL);

        assertEquals("[пауза] Не помню.", links(3).getFirst().words());
        assertEquals(2, bars().size());

        stage.section.undo();
        assertTrue(links(3).isEmpty());
        assertEquals(1, bars().size());
    }

    @Test
    void aSecondCodeOnTheSameWordsNeedsNoSecondQuote() throws Exception {
        choose(1, 4, 19);
        pick("phone call");
        choose(1, 4, 19);
        pick("morning");

        assertEquals(1, links(1).size());
        assertEquals(List.of(), stage.section.problems());
        assertEquals(2, links(1).getFirst().codes().size());
        assertEquals(2, bars().size());
        Rectangle first = bars().getFirst();
        Rectangle second = bars().getLast();
        assertTrue(first.getX() != second.getX(), "they stand beside each other");
    }

    @Test
    void escapeLeavesTheChoiceAndNothingIsGiven() throws Exception {
        choose(1, 4, 19);
        keys(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        Node field = stage.section.node("code-pick", Node.class);
        assertTrue(field.isFocused());
        robot.type(KeyCode.ESCAPE);
        settle();

        assertTrue(stage.area().isFocused());
        assertFalse(field.getParent().isVisible());
        assertTrue(links(1).isEmpty());
    }

    @Test
    void wordsThatWereChangedKeepTheirCode() throws Exception {
        choose(1, 4, 19);
        pick("phone call");
        choose(1, 0, 3);
        stage.section.interact(() -> stage.area().replaceSelection("Тогда мне"));
        robot.type(KeyCode.UP);
        settle();
        assertEquals(10, stage.kept().segments().get(1).words(Tier.VERBATIM).indexOf("позвонили"));
        assertEquals(10, links(1).getFirst().place().from());

        choose(1, 10, 19);
        stage.section.interact(() -> stage.area().replaceSelection("звонили"));
        robot.type(KeyCode.UP);
        settle();
        assertEquals(null, links(1).getFirst().place());
        assertEquals(1, bars().size());
        stage.at(1, 0);
        assertTrue(stage.section.offers("phone call"));
    }

    @Test
    void aCodeIsTakenAwayBesideTheWords() throws Exception {
        choose(1, 4, 19);
        pick("phone call");
        stage.section.fireNamed("Take away code “phone call”");
        settle();

        assertTrue(links(1).getFirst().codes().isEmpty());
        assertTrue(bars().isEmpty());
        assertTrue(stage.section.shows("Quote"), "the words stay marked");
    }

    @Test
    void anEndOfABarIsDrawnToOtherWords() throws Exception {
        choose(1, 4, 19);
        pick("phone call");
        WordLink link = links(1).getFirst();
        stage.parts
                .marking()
                .move(
                        stage.kept().transcript().id(),
                        link.codes().getFirst().coding(),
                        new Quote(link.segment(), Tier.VERBATIM, 0, 20));
        stage.section.interact(stage.section.screen()::reload);
        settle();

        List<WordLink> now = links(1);
        assertEquals(
                List.of("Мне позвонили утром."),
                now.stream().filter(one -> !one.codes().isEmpty()).map(WordLink::words).toList());
    }
}
