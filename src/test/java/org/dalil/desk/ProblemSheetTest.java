package org.dalil.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Locale;
import java.util.Map;

/// Failures become words; faults become a code and a report that quote nothing of the casefile.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ProblemSheetTest {
    private static final String SECRET = "the witness of Osh";
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private final Sheets sheets = new Sheets();
    private final ProblemSheet problems = new ProblemSheet(TEXTS, sheets);

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(sheets.layer(), 600, 400));
        stage.show();
    }

    private static Exception fault() {
        IllegalArgumentException inner = new IllegalArgumentException(SECRET);
        return new IllegalStateException("outer " + SECRET, inner);
    }

    private String words() {
        Node text = sheets.layer().lookup("#problem-text");
        return ((Label) text).getText();
    }

    @Test
    void aReportNamesTypesAndPlacesButHoldsNoMessage() {
        String report = ProblemSheet.report(fault());
        assertFalse(report.contains(SECRET), report);
        assertFalse(report.contains("outer"), report);
        assertTrue(report.startsWith("java.lang.IllegalStateException\n"), report);
        assertTrue(report.contains("\njava.lang.IllegalArgumentException\n"), report);
        assertTrue(report.contains("  " + ProblemSheetTest.class.getName() + ".fault:"), report);
    }

    @Test
    void aReportHasAtMostTwelvePlacesOfEachFailure() {
        IllegalStateException deep = new IllegalStateException();
        StackTraceElement[] frames = new StackTraceElement[40];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = new StackTraceElement("org.dalil.Deep", "step", "Deep.java", i);
        }
        deep.setStackTrace(frames);
        String report = ProblemSheet.report(deep);
        assertEquals(13, report.lines().count());
        assertTrue(report.endsWith("  org.dalil.Deep.step:11\n"), report);
    }

    @Test
    void theSameFaultHasTheSameCodeWhateverItsMessage() {
        RuntimeException one = new IllegalStateException("one");
        RuntimeException other = new IllegalStateException("another");
        other.setStackTrace(one.getStackTrace());
        String code = ProblemSheet.code(ProblemSheet.report(one));
        assertEquals(code, ProblemSheet.code(ProblemSheet.report(other)));
        assertTrue(code.matches("[0-9a-f]{4}-[0-9a-f]{4}"), code);
        RuntimeException elsewhere = new IllegalArgumentException("one");
        elsewhere.setStackTrace(one.getStackTrace());
        assertNotEquals(code, ProblemSheet.code(ProblemSheet.report(elsewhere)));
        // The first eight digits of SHA-256 of the letters abc, from FIPS 180-4.
        assertEquals("ba78-16bf", ProblemSheet.code("abc"));
    }

    @Test
    void aFaultShowsItsCodeAndNothingOfTheCasefile(FxRobot robot) {
        Exception fault = fault();
        robot.interact(() -> problems.accept(fault));
        String code = ProblemSheet.code(ProblemSheet.report(fault));
        assertEquals(TEXTS.of("desk.fault.text", Map.of("code", code)), words());
        assertFalse(words().contains(SECRET));
        assertTrue(robot.lookup("Copy report").tryQuery().isPresent());
    }

    @Test
    void aKnownProblemIsSaidInWordsWithoutAReport(FxRobot robot) {
        Problem cut = Problem.of("shell.problem.journal-cut").with("count", 3);
        robot.interact(() -> problems.accept(new GoneException(cut)));
        assertEquals(TEXTS.of(cut), words());
        assertTrue(robot.lookup("Copy report").tryQuery().isEmpty());
        Button close = (Button) sheets.layer().lookup("#problem-close");
        robot.interact(close::fire);
        assertFalse(sheets.isOpen());
    }
}
