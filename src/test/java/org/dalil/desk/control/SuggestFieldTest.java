package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.dalil.desk.Theme;
import org.dalil.kit.EntryKit;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What fits is offered first and making a new one last; keys choose, and nothing is taken unasked.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class SuggestFieldTest {
    private static final List<String> NAMES = List.of("Aidar", "Aigul", "Bakyt");
    private final EntryKit kit = new EntryKit(Path.of("nowhere"));
    private final InlineJobs jobs = new InlineJobs();
    private final List<String> asked = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> made = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private TextField elsewhere;

    @SuppressWarnings("NullAway.Init")
    private TextField field;

    @Start
    void start(Stage stage) {
        elsewhere = new TextField();
        SuggestField<String> suggest =
                new SuggestField<>(
                        kit.desk("en", jobs),
                        "Name",
                        this::find,
                        name -> name.toUpperCase(Locale.ROOT),
                        taken::add,
                        made::add);
        field = suggest.field();
        stage.setScene(new Scene(new VBox(field, elsewhere), 400, 300));
        stage.show();
    }

    private List<String> find(String typed) {
        asked.add(typed);
        return NAMES.stream().filter(name -> name.startsWith(typed)).toList();
    }

    private void type(FxRobot robot, String words) {
        robot.interact(field::requestFocus);
        robot.interact(() -> field.setText(words));
    }

    @Test
    void theListStandsUnderItsFieldAndNotBesideIt(FxRobot robot) {
        robot.interact(() -> Theme.LIGHT.dress(field.getScene()));
        type(robot, "Ai");
        robot.interact(() -> {}); // drawn
        Node list = robot.lookup(".suggestions").query();
        double left = field.localToScreen(0, 0).getX();
        assertEquals(left, list.localToScreen(0, 0).getX(), 1);
    }

    @Test
    void enterTakesTheFirstThatFits(FxRobot robot) {
        type(robot, " Ai ");
        robot.type(KeyCode.ENTER);
        assertEquals(Set.of("Ai"), Set.copyOf(asked), "asked without the blanks around");
        assertEquals(List.of("Aidar"), taken);
        assertEquals(List.of(), made);
        assertEquals("", field.getText());
    }

    @Test
    void downAndUpChooseAndStopAtTheEnds(FxRobot robot) {
        type(robot, "Ai");
        robot.type(KeyCode.UP).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of("Aigul"), taken);
        type(robot, "Ai");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Aigul", "Aigul"), taken, "one above the offer to make");
    }

    @Test
    void theLastLineMakesANewOneOfTheWords(FxRobot robot) {
        type(robot, "Ai");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        type(robot, " Чынара ");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Ai", "Чынара"), made);
        assertEquals(List.of(), taken);
    }

    @Test
    void escapeAndLeavingTakeNothing(FxRobot robot) {
        type(robot, "Ai");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ENTER);
        assertEquals("Ai", field.getText());
        type(robot, "Aid");
        robot.interact(elsewhere::requestFocus);
        robot.interact(field::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), taken);
        assertEquals(List.of(), made);
    }

    @Test
    void escapeAgainEmptiesTheField(FxRobot robot) {
        type(robot, "Ai");
        robot.type(KeyCode.ESCAPE);
        assertEquals("Ai", field.getText());
        robot.type(KeyCode.ESCAPE);
        assertEquals("", field.getText());
        assertEquals(List.of(), taken);
    }

    @Test
    void whereNothingCanBeMadeOnlyWhatIsThereIsTaken(FxRobot robot) {
        robot.interact(() -> {
            SuggestField<String> known =
                    new SuggestField<>(
                            kit.desk("ru", new InlineJobs()),
                            "Name",
                            this::find,
                            name -> name,
                            taken::add,
                            null);
            ((VBox) elsewhere.getParent()).getChildren().add(known.field());
            known.field().requestFocus();
            known.field().setText("Чынара");
            field = known.field();
        });
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), taken);
        assertEquals("Чынара", field.getText(), "nothing fits, and the words stay");
        type(robot, "Ba");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of("Bakyt"), taken);
    }

    @Test
    void blanksAndWordsPutThereFromElsewhereAskNothing(FxRobot robot) {
        type(robot, "   ");
        robot.interact(elsewhere::requestFocus);
        robot.interact(() -> field.setText("Aidar"));
        assertEquals(List.of(), asked);
    }

    @Test
    void whatWasOfferedForOtherWordsIsNotTaken(FxRobot robot) {
        type(robot, "Ai");
        jobs.hold();
        type(robot, "Ba");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), taken, "the lines in sight are still those for Ai");
        robot.interact(jobs::release);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Bakyt"), taken);
    }

    @Test
    void anAnswerThatComesLateOffersNothingInAnEmptyField(FxRobot robot) {
        type(robot, "A");
        jobs.hold();
        type(robot, "Ai");
        robot.interact(field::clear);
        robot.interact(jobs::release);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), taken);
        assertEquals(List.of(), made);
    }

    @Test
    void aClickTakesTheLineItHitsAndNoneBesideTheLines(FxRobot robot) {
        type(robot, "Ai");
        Node list = robot.lookup(".suggestions").query();
        Typing.click(list, 5, 2, 1);
        assertEquals(List.of(), taken, "a scroll bar is no line");
        Node second = robot.lookup(".suggestions .list-cell").nth(1).query();
        robot.interact(() -> ((ListView<?>) list).getSelectionModel().select(1));
        Typing.click(second, 5, 5, 1);
        assertEquals(List.of("Aigul"), taken);
    }

    @Test
    void theWayElsewhereIsTheLastLineAndLeavesTheWords(FxRobot robot) {
        List<String> led = new ArrayList<>();
        robot.interact(() -> {
            SuggestField<String> leading =
                    new SuggestField<String>(
                                    kit.desk("en", jobs),
                                    "Name",
                                    this::find,
                                    name -> name,
                                    taken::add,
                                    made::add)
                            .leading("All names…", led::add);
            ((VBox) elsewhere.getParent()).getChildren().add(leading.field());
            field = leading.field();
        });
        type(robot, "Ai");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Ai"), led);
        assertEquals("Ai", field.getText());
        robot.interact(field::clear);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Ai", ""), led, "also when nothing was typed");
        assertEquals(List.of(), made);
        assertEquals(List.of(), taken);
    }
}
