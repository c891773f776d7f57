package org.dalil.timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.claim.Claim;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.content.ClaimKind;
import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.Hands;
import org.dalil.kit.Picture;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.dalil.timeline.LaneBy;
import org.dalil.timeline.chronicle.TimelineEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Locale;

/// The section of the timeline on a screen: keys, mouse, table twin, what is to be dated.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TimelinePaneTest {
    private final FxRobot robot = new Hands();

    @SuppressWarnings("NullAway.Init") // made in the start method, never before
    private TimelineKit kit;

    @SuppressWarnings("NullAway.Init")
    private TimelinePane pane;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    private Subscription following = Subscription.EMPTY;

    @Start
    void start(Stage stage) throws Exception {
        Theme.loadFonts();
        kit = new TimelineKit("en");
        scene = new Scene(new StackPane(), 960, 640);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(following::unsubscribe);
        assertEquals(List.of(), kit.problems);
        kit.close();
    }

    /// Shows what the casefile now holds.
    private void show() {
        pane = new TimelinePane(kit.model, kit.desk);
        robot.interact(() -> {
            scene.setRoot(new StackPane(pane.root()));
            following = pane.attach();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            pane.focus();
        });
    }

    private Node node(String id) {
        return robot.lookup("#timeline-" + id).query();
    }

    private void press(KeyCode... keys) {
        Typing.press(scene, keys);
    }

    private String chosen() {
        return kit.model.chosenEntry().map(TimelineEntry::words).orElse("");
    }

    @Test
    void anEmptyCasefileSaysHowADateComesAbout() {
        show();
        assertTrue(robot.lookup("Nothing has a date yet").tryQuery().isPresent());
        assertFalse(node("plot").isVisible());
        assertFalse(node("tray").isVisible());
    }

    @Test
    void keysWorkAlsoWhenTheyCameBeforeAnythingWasRead() throws Exception {
        kit.event("Hearing", "2005");
        kit.jobs.hold();
        show();
        assertFalse(node("plot").isVisible());
        robot.interact(kit.jobs::release);
        assertTrue(node("plot").isFocused());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertTrue(node("table").isFocused());
    }

    @Test
    void keysGoThroughBarsLookAtOneAndOpenIt() throws Exception {
        kit.event("Hearing", "2005");
        RecordRef second = kit.event("Transfer", "2006");
        show();
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertEquals("Transfer", chosen());
        assertEquals(second, pane.chosen().getValue());
        press(KeyCode.SPACE);
        assertTrue(node("peek").isVisible());
        press(KeyCode.LEFT);
        assertTrue(node("peek").isVisible(), "the card goes with the selection");
        assertEquals("Hearing", node("peek").getAccessibleText());
        press(KeyCode.ESCAPE);
        assertFalse(node("peek").isVisible());
        press(KeyCode.ENTER);
        assertEquals(1, kit.went.size());
        assertTrue(kit.went.getFirst() instanceof Intent.ToRecord);
    }

    @Test
    void anOpenQuestionStandsOnTheCardInTheTableAndAtTheBar() throws Exception {
        Claim one = kit.claim("nine people", "2010-01");
        Claim other = kit.claim("denied", "2010-06");
        Conflicts conflicts = new Conflicts(kit.casefile.holdings);
        Conflict question = conflicts.open("How many?", List.of(List.of(one), List.of(other)));
        show();
        assertEquals("≠ nine people", kit.model.shown().get().table().span(0).label());
        press(KeyCode.RIGHT);
        press(KeyCode.SPACE);
        assertEquals(
                "“How many?”: C-2 answer otherwise", ((Label) node("peek-question")).getText());
        robot.interact(() -> kit.model.asTable().set(true));
        assertEquals(
                "C-2\n“How many?”: C-2 answer otherwise",
                cells((TableView<?>) node("table"), 0).getLast());

        conflicts.decide(question, ConflictState.RESOLVED, "nine");
        robot.interact(kit.model::reload);
        assertEquals("nine people", kit.model.shown().get().table().span(0).label());
    }

    @Test
    void anAllegationStandsOnTheTimelineOnlyBehindWhoSaysSo() throws Exception {
        Claim alleged =
                kit.claim("nine people", "2010-01").ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM);
        kit.claims.change(alleged);
        kit.claims.change(kit.claim("denied", "2010").ofKind(alleged.claimKind()).on(null));
        show();
        String told = "Alleged; nobody is named as saying so · no rebuttal known";
        assertEquals(told + ": “nine people”", kit.model.shown().get().table().span(0).label());
        press(KeyCode.RIGHT);
        press(KeyCode.SPACE);
        assertEquals(told, ((Label) node("peek-alleged")).getText());
        assertEquals(told + ": “nine people”", node("peek").getAccessibleText());
        robot.interact(() -> kit.model.asTable().set(true));
        assertEquals(told + ": “nine people”", cells((TableView<?>) node("table"), 0).get(1));
        String chip =
                "timeline-undated-" + kit.model.shown().get().undated().getFirst().record().id();
        Node button = robot.lookup("#" + chip).query();
        assertTrue(button.getAccessibleText().endsWith(told + ": “denied”"));
    }

    @Test
    void keysComeCloserGoAlongAndShowEverything() throws Exception {
        kit.event("Hearing", "2005");
        kit.event("Transfer", "2015");
        show();
        var all = kit.model.window().get();
        press(KeyCode.CONTROL, KeyCode.UP);
        var near = kit.model.window().get();
        assertTrue(near.to() - near.from() < all.to() - all.from());
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertTrue(kit.model.window().get().from() > near.from());
        press(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(near.from(), kit.model.window().get().from(), 1);
        press(KeyCode.CONTROL, KeyCode.DOWN);
        press(KeyCode.HOME);
        assertEquals(all, kit.model.window().get());
        press(KeyCode.DOWN);
        assertEquals("Hearing", chosen());
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("Hearing", chosen(), "that is the window’s way back and forward");
    }

    @Test
    void theTableTwinHoldsTheSameAndOpensToo() throws Exception {
        List<Claim> two = kit.conflict();
        kit.event("Hearing", "2005");
        kit.undated("Undated");
        show();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        TableView<?> table = (TableView<?>) node("table");
        assertTrue(table.isVisible());
        assertFalse(node("plot").isVisible());
        assertEquals(4, table.getItems().size());
        assertEquals(List.of("2005", "Hearing", "Event", ""), cells(table, 0));
        assertEquals("C-" + two.getLast().number(), cells(table, 1).getLast());
        assertEquals(List.of("No date", "Undated", "Event", ""), cells(table, 3));

        robot.interact(() -> table.getSelectionModel().select(0));
        assertEquals("Hearing", chosen());
        press(KeyCode.ENTER);
        assertEquals(1, kit.went.size());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertTrue(node("plot").isVisible());
        assertEquals("Hearing", chosen(), "bars and table share what is selected");
    }

    private static List<String> cells(TableView<?> table, int row) {
        return table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(row)))
                .toList();
    }

    @Test
    void whatIsToBeDatedIsCountedOnceAndOpensItsRecord() throws Exception {
        kit.event("Hearing", "2005");
        RecordRef said = kit.said("Call", "last year");
        kit.undated("Nothing said");
        show();
        assertEquals("1 dated · 2 to be dated", ((Label) node("counts")).getText());
        assertTrue(robot.lookup("To be dated (2)").tryQuery().isPresent());
        assertTrue(robot.lookup("“last year”").tryQuery().isPresent());
        assertTrue(robot.lookup("Nothing said").tryQuery().isPresent());
        robot.interact(() -> ((Button) node("undated-" + said.id())).fire());
        assertEquals(List.of(new Intent.ToRecord(said)), kit.went);
    }

    @Test
    void moreThanFitTheTrayAreInTheTable() throws Exception {
        for (int i = 0; i < 12; i++) {
            kit.said("Call " + i, "some day " + i);
        }
        show();
        Button more = (Button) node("tray-more");
        assertEquals("4 more in the table", more.getText());
        robot.interact(more::fire);
        assertEquals(12, ((TableView<?>) node("table")).getItems().size());
        assertFalse(node("tray").isVisible(), "the table says it all");
        assertTrue(node("table").isFocused(), "keys go on where they were led");
        assertEquals(8, ((TableView<?>) node("table")).getSelectionModel().getSelectedIndex());
        String ninth = chosen();
        press(KeyCode.DOWN);
        assertNotEquals(ninth, chosen());
    }

    @Test
    void wordsNarrowAndSayWhenNothingMatches() throws Exception {
        kit.event("Hearing", "2005");
        show();
        TextField find = (TextField) node("find");
        robot.interact(() -> find.setText("transfer"));
        assertTrue(robot.lookup("Nothing matches").tryQuery().map(Node::isVisible).orElse(false));
        assertFalse(node("plot").isVisible());
        robot.interact(() -> find.setText("hear"));
        assertTrue(node("plot").isVisible());
    }

    @Test
    void lanesAreChosenFromTheMenu() throws Exception {
        kit.event("Hearing", "2005");
        show();
        MenuButton lanes = (MenuButton) node("lanes");
        assertEquals("Lanes: kind", lanes.getText());
        robot.interact(() -> lanes.getItems().get(LaneBy.PLACE.ordinal()).fire());
        assertEquals("Lanes: place", lanes.getText());
        assertTrue(robot.lookup("No place given").tryQuery().isPresent());
    }

    @Test
    void theMouseSelectsOpensDragsAndComesCloser() throws Exception {
        kit.event("Hearing", "2005");
        show();
        Point2D bar = middleOfBar();
        Typing.click(node("plot"), bar.getX(), bar.getY(), 1);
        assertEquals("Hearing", chosen());
        assertTrue(robot.lookup(".timeline-chosen").query().isVisible());
        Typing.click(node("plot"), bar.getX(), bar.getY(), 2);
        assertEquals(1, kit.went.size());
        Typing.click(node("plot"), 20, bar.getY(), 2);
        assertEquals(1, kit.went.size(), "a lane’s name opens nothing");

        var before = kit.model.window().get();
        robot.drag(node("plot").localToScreen(bar)).moveBy(60, 0).drop();
        assertTrue(kit.model.window().get().from() < before.from());
        double days = kit.model.window().get().to() - kit.model.window().get().from();
        robot.moveTo(node("plot")).scroll(-3);
        var now = kit.model.window().get();
        assertFalse(now.to() - now.from() == days);
    }

    private Point2D middleOfBar() {
        double[] below = ((Plot) node("plot")).below(0);
        return new Point2D(below[0], below[1] - 30);
    }

    @Test
    void buttonsOfTheHeadDoWhatTheirHintsSay() throws Exception {
        kit.event("Hearing", "2005");
        show();
        var all = kit.model.window().get();
        robot.interact(() -> ((Button) node("in")).fire());
        assertFalse(all.equals(kit.model.window().get()));
        robot.interact(() -> ((Button) node("out")).fire());
        robot.interact(() -> ((Button) node("fit")).fire());
        assertEquals(all, kit.model.window().get());
        robot.interact(() -> ((Button) node("how")).fire());
        assertTrue(node("legend").isVisible());
        robot.interact(() -> pane.root().requestFocus());
        press(KeyCode.ESCAPE);
        assertFalse(node("legend").isVisible());
        robot.interact(() -> ((Button) node("twin")).fire());
        assertTrue(node("table").isVisible());
    }

    @Test
    void barsOnEachOtherShowTheirNumber() throws Exception {
        for (int i = 0; i < 20; i++) {
            kit.event("Hearing " + i, "2005-05");
        }
        show();
        // Seven stand in rows of their own; the others share the last.
        Label count =
                (Label)
                        robot.lookup(".timeline-count").queryAll().stream()
                                .filter(Node::isVisible)
                                .filter(one ->
                                        one.getParent() != null && !node("legend").equals(top(one)))
                                .findFirst()
                                .orElseThrow();
        assertEquals("13", count.getText());
    }

    private static Node top(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Legend)) {
            at = at.getParent();
        }
        return at == null ? node : at;
    }

    @Test
    void todayIsMarkedOnlyNearBars() throws Exception {
        kit.event("Recently", "2010-12");
        kit.event("Before", "2009");
        show();
        assertTrue(node("today").isVisible());
        robot.interact(following::unsubscribe);
        kit.close();
        kit = new TimelineKit("en");
        kit.event("Long ago", "1990");
        show();
        assertFalse(node("today").isVisible());
    }

    @Test
    void aRecordFromElsewhereIsSelected() throws Exception {
        RecordRef hearing = kit.event("Hearing", "2005");
        show();
        robot.interact(() -> pane.show(hearing));
        assertEquals("Hearing", chosen());
        kit.event("Transfer", "2006");
        robot.interact(pane::reload);
        assertEquals("Hearing", chosen(), "it stays selected when the casefile changes");
    }

    @ParameterizedTest
    @CsvSource({
        "en,LIGHT,1366,768",
        "ru,LIGHT,1366,768",
        "en,DARK,1920,1080",
        "ru,CONTRAST,1100,700"
    })
    void everyWordOfTheHeadIsSeen(String language, Theme theme, int width, int height)
            throws Exception {
        kit.close();
        kit = new TimelineKit(language);
        kit.conflict();
        for (int i = 0; i < 14; i++) {
            kit.event("Hearing of the case, day " + i, "2010-0" + (1 + i % 3));
        }
        kit.event("In force", "2010-05~/..");
        kit.said("Call", "last year");
        pane = new TimelinePane(kit.model, kit.desk);
        // Never in a window: that of a test has no room for so many pixels.
        StackPane page = new StackPane(pane.root());
        robot.interact(() -> {
            Scene large = new Scene(page, width, height);
            theme.dress(large);
            following = pane.attach();
            page.applyCss();
            page.layout();
            kit.model.choose(TimelineKit.ref(conflicting()));
            ((Button) page.lookup("#timeline-how")).fire();
            Picture.take(large, "timeline-" + language + "-" + theme.code() + "-" + width);
        });
        for (String id : List.of("counts", "lanes")) {
            var text = page.lookup("#timeline-" + id).lookup(".text");
            assertFalse(
                    ((javafx.scene.text.Text) text).getText().endsWith("…"),
                    id.toLowerCase(Locale.ROOT));
        }
    }

    private Claim conflicting() {
        try {
            return kit.claims
                    .find(kit.claims.rows().page("nine", 0, 1).getFirst().id())
                    .orElseThrow();
        } catch (org.dalil.kernel.ProblemException e) {
            throw new AssertionError(e);
        }
    }
}
