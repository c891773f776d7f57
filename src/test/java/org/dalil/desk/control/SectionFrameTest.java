package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.casefile.RowSource;
import org.dalil.desk.Theme;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.DeskKit;
import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A list and its page follow each other, and keys lead between them; whatever is taken away is
/// what the person sees.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class SectionFrameTest {
    private final List<Row> all = new ArrayList<>();
    private final List<String> did = new ArrayList<>();
    private final DeskKit kit = new DeskKit();

    @SuppressWarnings("NullAway.Init")
    private PageModel<Row> model;

    @SuppressWarnings("NullAway.Init")
    private SectionFrame<Row, Row> frame;

    @SuppressWarnings("NullAway.Init")
    private KeptText title;

    @SuppressWarnings("NullAway.Init")
    private TextField field;

    private Subscription attached = Subscription.EMPTY;

    /// A record that is its own row.
    private record Row(UUID id, String words) {}

    /// The rows in memory.
    private final class Rows implements RowSource<Row> {
        @Override
        public int count(String typed) {
            return page(typed, 0, all.size()).size();
        }

        @Override
        public List<Row> page(String typed, int offset, int limit) {
            return all.stream()
                    .filter(row -> row.words().startsWith(typed))
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public int indexOf(String typed, UUID id) {
            return page(typed, 0, all.size()).stream().map(Row::id).toList().indexOf(id);
        }
    }

    @Start
    void start(Stage stage) {
        add("apricot");
        add("birch");
        add("cedar");
        model = new PageModel<>(kit.desk, "test", this::read);
        DraftsInMemory drafts = new DraftsInMemory();
        title = KeptText.line(drafts, (words, done) -> did.add("title " + words));
        title.title("title", "Title");
        field = new TextField();
        field.setId("field");
        DetailPage page = new DetailPage(title.control(), new Label("nothing chosen"));
        page.row("Note", new Label("not a field"));
        page.row("Field", field);
        for (int i = 0; i < 40; i++) {
            page.row("Field " + i, new TextField());
        }
        frame =
                new SectionFrame<>(
                        kit.desk,
                        RecordKind.PLACE,
                        model,
                        new SectionFrame.Listing<>(
                                new Rows(),
                                Row::id,
                                row -> new RowBox.Words(row.words(), "", ""),
                                "Trees",
                                new Label("no trees")),
                        new SectionFrame.Sheet<>(
                                page, row -> title.show("row:" + row.id(), row.words())),
                        new SectionFrame.Deeds(this::make, true, this::remove));
        Scene scene = new Scene(new StackPane(frame.root()), 800, 500);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        attached = frame.attach();
        frame.focus();
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.interact(attached::unsubscribe);
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void anEmptyListDoesNotAskToChooseInIt(FxRobot robot) {
        TextField find = robot.lookup("#find").queryAs(TextField.class);
        robot.interact(() -> find.setText("zelkova"));
        Label title = robot.lookup("#bare-title").queryAs(Label.class);
        assertTrue(title.getParent().isVisible());
        assertEquals("Nothing found", title.getText());
        robot.interact(() -> {
            all.clear();
            find.clear();
        });
        assertEquals("Nothing to show yet", title.getText());
        assertFalse(robot.lookup("nothing chosen").query().isVisible());
    }

    private Row add(String words) {
        Row row = new Row(new UUID(1, all.size() + 1), words);
        all.add(row);
        return row;
    }

    private Row read(UUID id) {
        return all.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    private void make() {
        did.add("make");
        frame.showNew(ref(add("new")));
    }

    private void remove() {
        model.amend(now -> {
            did.add("remove " + now.words());
            all.remove(now);
        });
    }

    private static RecordRef ref(Row row) {
        return new RecordRef(RecordKind.PLACE, row.id());
    }

    private String focused() {
        String id = frame.root().getScene().getFocusOwner().getId();
        return id == null ? "" : id;
    }

    private ScrollPane page(FxRobot robot) {
        return robot.lookup("#detail").queryAs(ScrollPane.class);
    }

    private ListView<?> rows(FxRobot robot) {
        return robot.lookup("#rows").queryAs(ListView.class);
    }

    @Test
    void thePageFollowsTheList(FxRobot robot) {
        assertEquals("apricot", title.control().getText());
        robot.type(KeyCode.DOWN);
        assertEquals("birch", title.control().getText());
        assertEquals(ref(all.get(1)), frame.chosen().getValue());
        robot.type(KeyCode.END);
        assertEquals("cedar", title.control().getText());
    }

    @Test
    void theListFollowsWhatIsShownFromElsewhere(FxRobot robot) {
        robot.interact(() -> frame.show(ref(all.get(2))));
        assertEquals(2, rows(robot).getSelectionModel().getSelectedIndex());
        assertEquals("rows", focused(), "showing alone moves no keys");
    }

    @Test
    void aNewRecordHasTheKeysInItsTitle(FxRobot robot) {
        robot.interact(frame::makeNew);
        assertEquals("title", focused());
        assertEquals("new", title.control().getSelectedText());
        robot.interact(frame::reload);
        robot.interact(frame::focus);
        robot.interact(frame::reload);
        assertEquals("rows", focused(), "welcomed once");
    }

    @Test
    void aNewRecordThatIsShownAlreadyIsWelcomedToo(FxRobot robot) {
        robot.interact(() -> {
            all.clear();
            frame.reload();
        });
        Row only = add("only");
        robot.interact(frame::reload);
        assertEquals("rows", focused());
        robot.interact(() -> frame.showNew(ref(only)));
        assertEquals("title", focused());
    }

    @Test
    void theButtonOfTheListMakesToo(FxRobot robot) {
        robot.interact(() -> robot.lookup("#add").queryAs(Button.class).fire());
        assertEquals(List.of("make"), did);
    }

    @Test
    void spaceReadsOnAndShiftSpaceBackWithoutLeavingTheList(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        double once = page(robot).getVvalue();
        assertTrue(once > 0 && once < 1, "a screen and not all: " + once);
        robot.type(KeyCode.SPACE, 20);
        assertEquals(1, page(robot).getVvalue());
        robot.press(KeyCode.SHIFT).type(KeyCode.SPACE, 20).release(KeyCode.SHIFT);
        assertEquals(0, page(robot).getVvalue());
        assertEquals("rows", focused());
    }

    @Test
    void anotherRecordIsReadFromItsTopAndTheSameStaysWhereItWas(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        robot.interact(frame::reload);
        assertNotEquals(0, page(robot).getVvalue());
        robot.type(KeyCode.DOWN);
        assertEquals(0, page(robot).getVvalue());
    }

    @Test
    void enterGoesPastWhatIsNoFieldAndEscapeBack(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertEquals("field", focused());
        robot.interact(() -> field.setText("typed"));
        robot.type(KeyCode.ESCAPE);
        assertEquals("field", focused(), "what is being typed comes first");
        robot.interact(() -> field.clear());
        robot.type(KeyCode.ESCAPE);
        assertEquals("rows", focused());
    }

    @Test
    void f2GoesToTheTitleFromAnywhereAndSelectsIt(FxRobot robot) {
        robot.type(KeyCode.F2);
        assertEquals("title", focused());
        assertEquals("apricot", title.control().getSelectedText());
        robot.interact(field::requestFocus);
        robot.type(KeyCode.F2);
        assertEquals("title", focused());
    }

    @Test
    void deleteTakesAwayAndTheNextMovesUp(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DELETE);
        assertEquals(List.of("remove birch"), did);
        robot.interact(frame::reload);
        assertEquals("cedar", title.control().getText());
        robot.type(KeyCode.DELETE);
        robot.interact(frame::reload);
        assertEquals("apricot", title.control().getText(), "the last has none after it");
    }

    @Test
    void aKeyHeldDownTakesAwayOnlyWhatWasChosen(FxRobot robot) {
        kit.jobs.hold();
        robot.type(KeyCode.DELETE, 3);
        robot.interact(kit.jobs::release);
        assertEquals(List.of("remove apricot"), did);
    }

    @Test
    void whatIsNotShownYetIsNotTakenAway(FxRobot robot) {
        kit.jobs.hold();
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DELETE);
        robot.interact(kit.jobs::release);
        assertEquals(List.of(), did, "the page still showed the record before");
        assertEquals("birch", title.control().getText());
    }

    @Test
    void withModifiersTheKeysAreNotTheLists(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DELETE).type(KeyCode.ENTER);
        robot.type(KeyCode.SPACE).release(KeyCode.CONTROL);
        assertEquals(List.of(), did);
        assertEquals("rows", focused());
        assertEquals(0, page(robot).getVvalue());
    }

    @Test
    void altArrowsWalkKeepingTheFieldAndWhatWasTyped(FxRobot robot) {
        robot.type(KeyCode.F2);
        robot.interact(() -> title.control().setText("apple"));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertEquals(List.of("title apple"), did);
        assertEquals("title", focused());
        assertEquals("birch", title.control().getText());
        robot.press(KeyCode.ALT).type(KeyCode.UP).type(KeyCode.UP).release(KeyCode.ALT);
        assertEquals(ref(all.getFirst()), frame.chosen().getValue());
    }

    @Test
    void anEmptyListSaysSoAndItsKeysDoNothing(FxRobot robot) {
        robot.interact(() -> {
            all.clear();
            frame.reload();
        });
        assertNull(frame.chosen().getValue());
        assertFalse(page(robot).isVisible());
        robot.type(KeyCode.DELETE).type(KeyCode.F2).type(KeyCode.ENTER).type(KeyCode.SPACE);
        assertEquals("rows", focused());
        assertEquals(List.of(), did);
    }

    @Test
    void lettersNarrowTheListAndDownLeadsBack(FxRobot robot) {
        robot.interact(() ->
                rows(robot)
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        "c",
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false)));
        assertEquals("find", focused());
        assertEquals("cedar", title.control().getText());
        assertEquals(1, rows(robot).getItems().size());
        robot.type(KeyCode.ESCAPE);
        assertEquals(3, rows(robot).getItems().size());
        robot.type(KeyCode.DOWN);
        assertEquals("rows", focused());
    }

    @Test
    void leavingForgetsTheRecord(FxRobot robot) {
        robot.interact(attached::unsubscribe);
        assertNull(frame.chosen().getValue());
        assertNull(model.shown());
        attached = Subscription.EMPTY;
    }

    @Test
    void aRowThatIsNotReadYetIsShownAsSoonAsItIs(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 200; i++) {
                add("row " + i);
            }
            frame.reload();
        });
        robot.interact(kit.jobs::hold);
        robot.type(KeyCode.END);
        assertEquals("apricot", title.control().getText());
        robot.interact(kit.jobs::release);
        assertEquals("row 199", title.control().getText(), "the page of the row in the light");
        assertEquals(202, rows(robot).getSelectionModel().getSelectedIndex());
        assertEquals(ref(all.getLast()), frame.chosen().getValue());
    }

    @Test
    void whereNothingMatchesTheListSaysSo(FxRobot robot) {
        Label words = (Label) ((ListView<?>) rows(robot)).getPlaceholder();
        assertFalse(words.isVisible(), "nothing was looked for");
        robot.interact(() -> robot.lookup("#find").queryAs(TextField.class).setText("nothing"));
        assertTrue(words.isVisible());
        assertEquals("Nothing fits these words", words.getText());
    }
}
