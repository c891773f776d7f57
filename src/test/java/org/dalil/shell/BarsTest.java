package org.dalil.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;

import org.dalil.desk.Position;
import org.dalil.desk.Section;
import org.dalil.jobs.RunningJob;
import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// The line below the window and the rail beside it, alone: words for people, and buttons only
/// where they do something.
@UsesScreen
class BarsTest {
    private final List<String> did = new ArrayList<>();

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private StatusBar bar(String language) {
        return new StatusBar(
                Texts.in(Locale.of(language)), () -> did.add("undo"), () -> did.add("redo"));
    }

    private static List<String> seen(Parent root) {
        return root.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Button button(Parent root, String id) {
        return (Button)
                root.getChildrenUnmodifiable().stream()
                        .filter(node -> id.equals(node.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void atFirstItSaysOnlyThatNothingGoesOut() {
        assertEquals(List.of("Offline"), fx(() -> seen(bar("en").root())));
    }

    @Test
    void undoAndRedoAreNamedAndGoAway() {
        fx(() -> {
            StatusBar bar = bar("en");
            bar.undo("change “Osh”");
            bar.redo("import 2 documents");
            assertEquals(
                    List.of("Redo: import 2 documents", "Undo: change “Osh”", "Offline"),
                    seen(bar.root()));
            button(bar.root(), "undo").fire();
            button(bar.root(), "redo").fire();
            bar.undo("");
            bar.redo("");
            assertFalse(button(bar.root(), "undo").isManaged(), "it takes no room either");
            assertEquals(List.of("Offline"), seen(bar.root()));
            return true;
        });
        assertEquals(List.of("undo", "redo"), did);
    }

    @Test
    void signsOfMessagesInANameStayWhatTheyAre() {
        String name = "change “{name, plural, other{#}} it's %s”";
        List<String> seen =
                fx(() -> {
                    StatusBar bar = bar("en");
                    bar.undo(name);
                    return seen(bar.root());
                });
        assertEquals("Undo: " + name, seen.getFirst());
    }

    @Test
    void theFirstJobIsNamedAndItsButtonStopsThatOneAlone() {
        RunningJob one = new RunningJob("Reading 12 files");
        RunningJob two = new RunningJob("Writing");
        fx(() -> {
            StatusBar bar = bar("en");
            bar.jobs(List.of(one, two));
            assertEquals("Stop: Reading 12 files", seen(bar.root()).getFirst());
            button(bar.root(), "job").fire();
            bar.jobs(List.of());
            assertEquals(List.of("Offline"), seen(bar.root()));
            return true;
        });
        assertTrue(one.cancelFlag().isRequested());
        assertFalse(two.cancelFlag().isRequested(), "nobody said that it would stop");
    }

    @Test
    void aJobThatEndedIsNotStoppedLater() {
        RunningJob ended = new RunningJob("Reading");
        fx(() -> {
            StatusBar bar = bar("en");
            bar.jobs(List.of(ended));
            bar.jobs(List.of());
            button(bar.root(), "job").fire();
            return true;
        });
        assertFalse(ended.cancelFlag().isRequested());
    }

    @Test
    void whatWasKeptAndWhereStandAtTheLeft() {
        List<String> seen =
                fx(() -> {
                    StatusBar bar = bar("en");
                    bar.kept("All changes kept");
                    bar.place(new Position(2, 40));
                    return seen(bar.root());
                });
        assertEquals(List.of("All changes kept", "2 of 40", "Offline"), seen);
    }

    @Test
    void thePlaceIsSpokenInFullAndGoesAway() {
        fx(() -> {
            StatusBar bar = bar("ru");
            bar.place(new Position(2, 1_040));
            Label place = (Label) bar.root().lookup("#status-place");
            assertEquals("2 из 1\u00a0040", place.getText());
            assertEquals("Запись 2 из 1\u00a0040 в списке", place.getAccessibleText());
            bar.place(null);
            assertEquals(List.of("Без сети"), seen(bar.root()));
            assertEquals("", place.getAccessibleText());
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theRailNamesItsSectionsInOrderAndHoldsOneOnly(String language) {
        Texts texts = Texts.in(Locale.of(language));
        fx(() -> {
            Rail rail = new Rail(texts, to -> did.add(to.name()));
            List<String> names = seen(rail.root());
            assertEquals(9, names.size());
            for (Section section : Section.values()) {
                assertEquals(texts.of(section.nameKey()), names.get(section.ordinal()));
                ((ToggleButton) rail.root().getChildren().get(section.ordinal())).fire();
            }
            rail.select(Section.PLACES);
            long pressed =
                    rail.root().getChildren().stream()
                            .filter(node -> ((ToggleButton) node).isSelected())
                            .count();
            assertEquals(1, pressed);
            return true;
        });
        assertEquals(
                List.of(
                        "SOURCES",
                        "CLAIMS",
                        "PEOPLE",
                        "PLACES",
                        "EVENTS",
                        "TIMELINE",
                        "TESTIMONY",
                        "CONFLICTS",
                        "CASES"),
                did);
    }

    @Test
    void theTopCountsInTheWordsItIsGiven() {
        List<String> words =
                fx(() -> {
                    TopBar bar =
                            new TopBar(
                                    "Osh {0}",
                                    Texts.in(Locale.ENGLISH),
                                    new TopBar.Commands(
                                            () -> did.add("palette"),
                                            new javafx.beans.property.SimpleStringProperty(
                                                    "Ctrl+K"),
                                            () -> did.add("lock"),
                                            new javafx.scene.control.ContextMenu()));
                    bar.counts("3 sources · 7 claims");
                    button(bar.root(), "lock").fire();
                    return bar.root().getChildren().stream()
                            .filter(Label.class::isInstance)
                            .map(node -> ((Label) node).getText())
                            .toList();
                });
        assertEquals(List.of("Osh {0}", "3 sources · 7 claims"), words);
        assertEquals(List.of("lock"), did);
    }
}
