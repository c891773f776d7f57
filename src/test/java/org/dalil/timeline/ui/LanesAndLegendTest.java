package org.dalil.timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.dalil.timeline.Rows;
import org.dalil.timeline.TimeWindow;
import org.dalil.timeline.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// What stands around the bars: names of lanes, the card that explains them, the marks and the line
/// of today.
@UsesScreen
class LanesAndLegendTest {
    @SuppressWarnings("NullAway.Init")
    private TimelineKit kit;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        kit = new TimelineKit("en");
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), kit.problems);
        kit.close();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /// Every word that is seen below a node, from the first to the last.
    private static List<String> said(Parent root) {
        List<String> words = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (node.isVisible() && node instanceof Label label) {
                words.add(label.getText());
            } else if (node.isVisible() && node instanceof Parent inner) {
                words.addAll(said(inner));
            }
        }
        return words;
    }

    private Shown shown() {
        fx(() -> {
            kit.model.attach();
            return true;
        });
        return kit.model.shown().get();
    }

    private List<String> lanes(int scrollY, double height) throws Exception {
        Shown shown = shown();
        return fx(() -> {
            LaneNames names = new LaneNames(Texts.in(Locale.ENGLISH));
            names.pane().resize(LaneNames.WIDTH, height);
            names.show(shown, new Rows(shown.table()), scrollY);
            return said(names.pane());
        });
    }

    @Test
    void aLaneIsCountedOnlyWhereSeveralStandInIt() throws Exception {
        kit.event("Hearing", "2010-01");
        List<String> one = lanes(0, 500);
        assertEquals(1, one.size(), one.toString());
        kit.event("Judgment", "2010-05");
        List<String> two = lanes(0, 500);
        assertEquals(one.getFirst(), two.getFirst());
        assertTrue(two.getLast().contains("2"), two.toString());
    }

    @Test
    void lanesOutOfSightAreNotNamed() throws Exception {
        kit.event("Hearing", "2010-01");
        assertEquals(List.of(), lanes(100_000, 500));
        assertEquals(List.of(), lanes(0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theLegendExplainsEverySignOnceAndWaitsToBeAsked(String language) {
        List<String> words =
                fx(() -> {
                    Legend legend = new Legend(Texts.in(Locale.of(language)));
                    assertFalse(legend.isVisible());
                    return said(legend);
                });
        List<String> sentences = words.stream().filter(one -> !one.matches("[0-9]+")).toList();
        assertEquals(12, sentences.size(), sentences.toString());
        assertEquals(12, sentences.stream().distinct().count());
        assertTrue(sentences.stream().noneMatch(String::isBlank));
    }

    @Test
    void everyToneHasAColourEvenBeforeAnyStylesheet() {
        fx(() -> {
            var palette = new Tones(() -> {}).palette();
            assertEquals(0xFF000000, palette.background());
            for (Tone tone : Tone.values()) {
                assertTrue(Tones.code(tone).matches("[a-z_]+"));
            }
            return true;
        });
    }

    @Test
    void todayIsALineOnlyWhereBarsReachIt() throws Exception {
        kit.event("Hearing", "1999-01");
        assertFalse(today(), "a timeline of long ago has none");
        kit.event("Now", "2011-03-02");
        assertTrue(today());
    }

    private boolean today() {
        Shown shown = shown();
        long day = java.time.LocalDate.of(2011, 3, 2).toEpochDay();
        return fx(() -> {
            Today today = new Today(kit.desk);
            today.show(shown, new TimeWindow(day - 10, day + 10, 800), 300, 1);
            assertEquals(today.line().isVisible(), today.word().isVisible());
            return today.line().isVisible();
        });
    }

    @Test
    void todayOutOfTheWindowIsNotDrawn() throws Exception {
        kit.event("Now", "2011-03-02");
        Shown shown = shown();
        long day = java.time.LocalDate.of(2011, 3, 2).toEpochDay();
        boolean seen =
                fx(() -> {
                    Today today = new Today(kit.desk);
                    today.show(shown, new TimeWindow(day + 100, day + 200, 800), 300, 1);
                    return today.line().isVisible();
                });
        assertFalse(seen);
    }
}
