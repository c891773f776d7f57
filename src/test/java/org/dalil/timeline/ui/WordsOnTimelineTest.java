package org.dalil.timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.dalil.timeline.Cluster;
import org.dalil.timeline.Rows;
import org.dalil.timeline.TickUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// The words and numbers on a timeline: cut to their room, in both languages, never on each other.
@UsesScreen
class WordsOnTimelineTest {
    private static final LocalDate DAY = LocalDate.of(2006, 8, 15);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts RUSSIAN = Texts.in(Locale.of("ru"));

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    @Test
    void marksSayAsLittleAsCanBeRead() {
        TickWords words = new TickWords(ENGLISH);
        assertEquals("15 Aug", words.of(TickUnit.DAY, DAY, false));
        assertEquals("15 Aug", words.of(TickUnit.WEEK, DAY, true));
        assertEquals("Aug", words.of(TickUnit.MONTH, DAY, false));
        assertEquals("2006", words.of(TickUnit.MONTH, DAY, true), "where a year begins");
        assertEquals("2006", words.of(TickUnit.DECADE, DAY, false));
    }

    @Test
    void theFirstMarkSaysItsYear() {
        TickWords words = new TickWords(ENGLISH);
        assertEquals("15 Aug 2006", words.whole(TickUnit.DAY, DAY));
        assertEquals("Aug 2006", words.whole(TickUnit.QUARTER, DAY));
        assertEquals("2006", words.whole(TickUnit.YEAR, DAY));
    }

    @Test
    void marksSpeakRussianToo() {
        TickWords words = new TickWords(RUSSIAN);
        assertTrue(words.of(TickUnit.MONTH, DAY, false).startsWith("авг"));
        assertTrue(words.whole(TickUnit.DAY, DAY).contains("авг"));
    }

    @Test
    void wordsThatFitStayWhole() {
        assertEquals("Osh", fx(() -> new Cut(Font.getDefault()).to("Osh", 500)));
        assertEquals("", fx(() -> new Cut(Font.getDefault()).to("", 0)));
    }

    @Test
    void wordsAreCutToTheirRoomWithoutASpaceBeforeTheEllipsis() {
        Font font = Font.getDefault();
        for (int room = 20; room < 300; room += 7) {
            int width = room;
            String cut = fx(() -> new Cut(font).to("Hearing of the case at last", width));
            Text probe = new Text(cut);
            probe.setFont(font);
            assertTrue(probe.getLayoutBounds().getWidth() <= room + 3, cut + " in " + room);
            assertFalse(cut.contains(" …"), cut);
        }
    }

    @Test
    void aCutNeverBreaksASignInTwo() {
        String smiles = "😀😀😀😀😀😀";
        for (int room = 10; room < 120; room += 5) {
            int width = room;
            String cut = fx(() -> new Cut(Font.getDefault()).to(smiles, width));
            String kept = cut.endsWith("…") ? cut.substring(0, cut.length() - 1) : cut;
            assertEquals(0, kept.length() % 2, "half a sign is left in " + cut);
        }
    }

    private static List<Label> shown(Counts counts) {
        List<Label> labels = new ArrayList<>();
        for (Node node : counts.pane().getChildren()) {
            if (node.isVisible() && node instanceof Label label) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static List<String> said(List<Cluster> clusters) {
        Rows rows = new Rows(TimelineTables.twoRows());
        return fx(() -> {
            Counts counts = new Counts(ENGLISH);
            counts.show(clusters, rows, 0);
            return shown(counts).stream().map(Label::getText).toList();
        });
    }

    @Test
    void eachHeapHasItsNumber() {
        assertEquals(
                List.of("3", "1,200"),
                said(List.of(new Cluster(0, 10, 40, 3), new Cluster(0, 200, 300, 1200))));
        assertEquals(List.of(), said(List.of()));
    }

    @Test
    void numbersThatWouldCoverEachOtherAreAddedUp() {
        assertEquals(
                List.of("12"), said(List.of(new Cluster(0, 10, 14, 5), new Cluster(0, 18, 22, 7))));
    }

    @Test
    void numbersOfTwoRowsNeverMix() {
        assertEquals(
                List.of("5", "7"),
                said(List.of(new Cluster(0, 10, 14, 5), new Cluster(1, 10, 14, 7))));
    }

    @Test
    void aNumberAtTheEdgeStaysInSight() {
        Rows rows = new Rows(TimelineTables.twoRows());
        double x =
                fx(() -> {
                    Counts counts = new Counts(ENGLISH);
                    counts.show(List.of(new Cluster(0, 0, 2, 100_000)), rows, 0);
                    return shown(counts).getFirst().getLayoutX();
                });
        assertTrue(x >= 0);
    }

    @Test
    void numbersThatAreNotWantedAnyMoreGo() {
        Rows rows = new Rows(TimelineTables.twoRows());
        int left =
                fx(() -> {
                    Counts counts = new Counts(ENGLISH);
                    counts.show(List.of(new Cluster(0, 10, 40, 3)), rows, 0);
                    counts.show(List.of(), rows, 0);
                    return shown(counts).size();
                });
        assertEquals(0, left);
    }
}
