package org.dalil.testimony.ui.transcript.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The document of a transcript: whatever is done to it by hand changes words alone, and whatever
/// is shown comes out as the rows say.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class SegmentAreaTest {
    private static final int TURNS = 120;
    private final FxRobot robot = new Hands();
    private final RowSpacing spacing = new RowSpacing();
    private final List<String> typed = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private SegmentArea area;

    @Start
    void start(Stage window) {
        area =
                new SegmentArea(
                        spacing,
                        new Looks(),
                        (index, row, plan) -> new Region(),
                        row -> typed.add(row.words().getFirst()));
        spacing.plan(new ColumnPlan(600, 1, 0));
        window.setScene(new Scene(area, 600, 400));
        window.show();
    }

    private static List<Row> rows(String... words) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            rows.add(RowKit.row(i + 1L, words[i]));
        }
        return rows;
    }

    private void show(String... words) {
        robot.interact(() -> area.show(rows(words)));
    }

    private List<String> seen() {
        List<String> seen = new ArrayList<>();
        robot.interact(() -> seen.addAll(now()));
        return seen;
    }

    private List<String> now() {
        return area.getParagraphs().stream().map(one -> one.getText()).toList();
    }

    private void replace(int from, int to, String with) {
        robot.interact(() -> area.replaceText(from, to, with));
    }

    @Test
    void rowsAreParagraphs() {
        show("one", "", "three");
        assertEquals(List.of("one", "", "three"), seen());
        assertEquals(3, area.size());
        assertEquals(1, area.indexOf(area.row(1).id()));
        assertEquals(-1, area.indexOf(RowKit.TRANSCRIPT));
        assertEquals(List.of(), typed);
    }

    @Test
    void nothingCanBeWrittenWhereThereIsNoSegment() {
        replace(0, 0, "lost?");
        assertEquals(List.of(""), seen());
        show();
        replace(0, 0, "lost?");
        assertEquals(List.of(""), seen());
        assertEquals(List.of(), typed);
    }

    @Test
    void pastedLinesBecomeWordsOfOneSegment() {
        show("one", "two");
        replace(1, 2, "a\r\nb\tc\u2028d\u0000e");
        assertEquals(List.of("oa b c d ee", "two"), seen());
        assertEquals(List.of("oa b c d ee"), typed);
    }

    @Test
    void deletingOverSeveralLeavesEachWhatItKeeps() {
        show("one", "two", "three");
        replace(2, 9, "");
        assertEquals(List.of("on", "", "hree"), seen());
        assertEquals(3, area.size());
        assertEquals("on", area.row(0).words().getFirst());
        assertEquals("", area.row(1).words().getFirst());
        assertEquals("hree", area.row(2).words().getFirst());
    }

    @Test
    void typingOverAChoiceAcrossSegmentsPutsTheLetterIntoTheFirst() {
        show("one", "two");
        replace(1, 6, "X");
        assertEquals(List.of("oX", "o"), seen());
        robot.interact(() -> area.undo());
        assertTrue(seen().size() == 2, "undo never joins paragraphs");
    }

    @Test
    void theCaretStaysInItsSegmentWhateverComesBeforeIt() {
        show("one", "two", "three");
        robot.interact(() -> area.moveTo(2, 3));
        List<Row> more = new ArrayList<>(rows("one", "two", "three"));
        more.add(0, RowKit.row(9, "zero"));
        more.add(1, RowKit.row(8, "half"));
        robot.interact(() -> area.show(more));
        assertEquals(List.of("zero", "half", "one", "two", "three"), seen());
        assertEquals(4, area.getCurrentParagraph());
        assertEquals(3, area.getCaretColumn());
        robot.interact(() -> area.show(rows("one", "two")));
        assertEquals(List.of("one", "two"), seen());
        robot.interact(() -> area.toSegment(area.row(1).id(), 99));
        assertEquals(3, area.getCaretColumn());
    }

    @Test
    void anotherColumnIsAnotherDocument() {
        spacing.plan(new ColumnPlan(600, 2, 0));
        List<Row> both = List.of(RowKit.row(1, "раз", "one"), RowKit.row(2, "два", "two"));
        robot.interact(() -> area.show(both));
        assertEquals(List.of("раз", "два"), seen());
        spacing.plan(new ColumnPlan(600, 2, 1));
        robot.interact(() -> area.show(both));
        assertEquals(List.of("one", "two"), seen());
        robot.interact(area::relay);
        assertFalse(area.isUndoAvailable());
    }

    @Test
    void everyRowHasTheParagraphOfItsSegment() {
        Random random = new Random(4);
        robot.interact(() -> showAtRandom(random));
        assertEquals(List.of(), typed);
    }

    private void showAtRandom(Random random) {
        for (int turn = 0; turn < TURNS; turn++) {
            List<Row> wanted = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                if (random.nextInt(3) > 0) {
                    wanted.add(RowKit.row(i, "word".repeat(random.nextInt(3))));
                }
            }
            area.show(wanted);
            List<String> words = wanted.stream().map(one -> one.words().getFirst()).toList();
            assertEquals(words.isEmpty() ? List.of("") : words, now());
            for (int i = 0; i < wanted.size(); i++) {
                assertEquals(wanted.get(i).id(), area.getParagraph(i).getParagraphStyle());
            }
        }
    }

    @Test
    void whateverIsTypedRowsAndParagraphsAgree() {
        show("one two", "three", "", "four [pause] five");
        Random random = new Random(8);
        robot.interact(() -> typeAtRandom(random));
    }

    private void typeAtRandom(Random random) {
        for (int turn = 0; turn < TURNS; turn++) {
            int length = area.getLength();
            int from = random.nextInt(length + 1);
            int to = Math.min(length, from + random.nextInt(12));
            String with = List.of("", "a", " b ", "c\nd", "[", "]").get(random.nextInt(6));
            area.replaceText(from, to, with);
            assertEquals(4, area.size());
            assertEquals(now(), area.rows().stream().map(one -> one.words().getFirst()).toList());
        }
    }

    @Test
    void wordsBesideMakeTheRowAsHighAsTheyAre() {
        RowHeights heights = new RowHeights();
        String words = "a few words that need more than one line of a narrow column";
        assertTrue(heights.of(words, 80) > heights.of(words, 400));
        assertTrue(heights.of("", 80) > 0);
        ColumnPlan plan = new ColumnPlan(400, 2, 0);
        assertTrue(heights.more(RowKit.row(1, "a", words), plan) > 0);
        assertEquals(0, heights.more(RowKit.row(1, words, "a"), plan));
        assertEquals(0, heights.more(RowKit.row(1, "", ""), plan));
    }
}
