package org.dalil.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.FxJobs;
import org.dalil.desk.Intent;
import org.dalil.desk.Look;
import org.dalil.desk.Screen;
import org.dalil.desk.Section;
import org.dalil.desk.Theme;
import org.dalil.desk.control.KeptText;
import org.dalil.kit.EntryKit;
import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.dalil.vault.BackupShelf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// The way of a person through their first day: making a casefile, its recovery key, locking,
/// mistyping, coming back to where they were, and closing.
@UsesScreen
@Tag("journey")
@ExtendWith(ApplicationExtension.class)
class SessionJourneyTest {
    private static final String STRONG = "poplar seven boat evening nail";

    @TempDir Path folder = Path.of("");

    private final List<Intent> places = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<Boolean> exits = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private EntryKit kit;

    @SuppressWarnings("NullAway.Init")
    private StackPane root;

    @SuppressWarnings("NullAway.Init")
    private Session session;

    @SuppressWarnings("NullAway.Init")
    private Desk own;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @Start
    void start(Stage stage) {
        kit = new EntryKit(folder);
        root = new StackPane();
        Scene scene = new Scene(root, 900, 700);
        Theme.LIGHT.dress(scene);
        desk = kit.desk("en", new FxJobs(running -> {}));
        session =
                new Session(
                        desk,
                        new Session.Ways(
                                kit.entrance,
                                kit.preferences,
                                kit.choice(),
                                folder,
                                new Look(() -> Theme.LIGHT, any -> {}, any -> {})),
                        new Session.Frame(
                                shown -> root.getChildren().setAll(shown, desk.sheets().layer()),
                                this::workbench,
                                () -> exits.add(true)));
        stage.setScene(scene);
        stage.show();
        session.start();
    }

    /// A workbench of one field that keeps its words as the casefile's initials.
    private Screen workbench(Casefile casefile, Drafts drafts, Desk desk) {
        own = desk;
        KeptText text =
                KeptText.line(
                        drafts,
                        (words, done) ->
                                desk.jobs()
                                        .latest(
                                                this,
                                                "sign",
                                                () -> {
                                                    casefile.sign(words);
                                                    return words;
                                                },
                                                kept::add,
                                                kit.problems::add));
        text.control().setId("work");
        text.show("work", casefile.initials());
        desk.navigator().shownBy(places::add);
        VBox page = new VBox(text.control(), new TextField());
        return new Screen() {
            @Override
            public Parent root() {
                return page;
            }

            @Override
            public Subscription attach() {
                return () -> page.getChildren().clear();
            }
        };
    }

    @Test
    void fromTheFirstStartToTheEndOfTheDay(FxRobot robot) throws Exception {
        makeCasefile(robot);
        Path casefile = folder.resolve("Osh.dalil");
        assertEquals("KM", text(robot, "#work"));

        robot.interact(() -> own.navigator().go(new Intent.ToSection(Section.CLAIMS)));
        robot.interact(() -> robot.lookup("#work").query().requestFocus());
        robot.interact(() -> ((TextField) robot.lookup("#work").query()).setText("AB"));
        places.clear();
        robot.interact(session::lock);
        waitFor(() -> isShown(robot, "#unlock") && isEnabled(robot, "#unlock"));
        assertFalse(session.isOpen());
        assertTrue(robot.lookup("#work").tryQuery().isEmpty());
        assertEquals(1, BackupShelf.of(casefile).size());
        assertNotNull(robot.lookup("#seal-words").query());

        type(robot, "#passphrase", "poplar seven boat");
        press(robot, "#unlock");
        waitFor(() -> isShown(robot, "#fault-passphrase"));
        assertTrue(said(robot, "#fault-passphrase").contains("does not open the casefile"));
        waitFor(() -> isFocused(robot, "#passphrase"));

        type(robot, "#passphrase", STRONG);
        press(robot, "#unlock");
        waitFor(() -> isShown(robot, "#work"));
        assertEquals("AB", text(robot, "#work"), "words typed before the lock are kept");
        assertEquals(List.of(new Intent.ToSection(Section.CLAIMS)), places);

        kit.now = kit.now.plusSeconds(3600);
        robot.interact(session::closeAndExit);
        waitFor(() -> !exits.isEmpty());
        assertEquals(2, BackupShelf.of(casefile).size());
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndThePersonStaysWhereTheyWere(FxRobot robot)
            throws Exception {
        waitFor(() -> isShown(robot, "#new-casefile"));
        robot.interact(() -> session.speak(spoken("ru")));
        waitFor(() -> "Создать дело…".equals(button(robot, "#new-casefile")));
        makeCasefile(robot);
        robot.interact(() -> own.navigator().go(new Intent.ToSection(Section.PEOPLE)));
        robot.interact(() -> robot.lookup("#work").query().requestFocus());
        robot.interact(() -> ((TextField) robot.lookup("#work").query()).setText("AB"));
        places.clear();
        Node before = robot.lookup("#work").query();
        robot.interact(() -> session.speak(spoken("en")));
        waitFor(() -> kept.contains("AB"));
        assertTrue(session.isOpen());
        assertFalse(before == robot.lookup("#work").query(), "the screen is made anew");
        assertEquals("en", own.texts().locale().getLanguage());
        assertEquals(List.of(new Intent.ToSection(Section.PEOPLE)), places);
        robot.interact(session::lock);
        waitFor(() -> isShown(robot, "#unlock") && isEnabled(robot, "#unlock"));
        assertEquals("Unlock", button(robot, "#unlock"));
        assertEquals(List.of(), kit.problems);
    }

    private Desk spoken(String language) {
        Desk now = desk;
        return new Desk(
                Texts.in(Locale.forLanguageTag(language)),
                now.jobs(),
                now.navigator(),
                now.sheets(),
                now.problems(),
                now.clock(),
                now.zone());
    }

    private static String button(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Button.class).map(Button::getText).orElse("");
    }

    @Test
    void idleLocksAndABackupThatFailsIsSaid(FxRobot robot) throws Exception {
        makeCasefile(robot);
        Files.writeString(folder.resolve("Osh.backups"), "in the way");
        robot.interact(() -> {
            Subscription watching = session.idle().watch(root.getScene());
            kit.now = kit.now.plusSeconds(601);
            robot.lookup("#work").query().fireEvent(keyPress());
            watching.unsubscribe();
        });
        waitFor(() -> isShown(robot, "#fault-card"));
        assertFalse(session.isOpen());
        assertFalse(said(robot, "#fault-card").isBlank());

        type(robot, "#passphrase", STRONG);
        press(robot, "#unlock");
        waitFor(() -> isShown(robot, "#work"));
    }

    @Test
    void closingWhileTheRecoveryKeyIsOfferedClosesTheCasefile(FxRobot robot) throws Exception {
        fillIn(robot);
        waitFor(() -> isShown(robot, "#make-key"));
        robot.interact(session::closeAndExit);
        waitFor(() -> !exits.isEmpty());
        try (var passphrase = org.dalil.vault.key.TestKeys.passphrase(STRONG);
                Casefile again = kit.entrance.open(folder.resolve("Osh.dalil"), passphrase)) {
            assertEquals("KM", again.initials());
        }
    }

    private void makeCasefile(FxRobot robot) throws Exception {
        fillIn(robot);
        waitFor(() -> isShown(robot, "#make-key"));
        press(robot, "#make-key");
        waitFor(() -> isShown(robot, "#recovery-key-groups"));
        press(robot, "#have-key");
        waitFor(() -> isShown(robot, "#work"));
    }

    private void fillIn(FxRobot robot) throws Exception {
        waitFor(() -> isShown(robot, "#new-casefile"));
        press(robot, "#new-casefile");
        waitFor(() -> isShown(robot, "#casefile-name"));
        type(robot, "#casefile-name", "Osh");
        type(robot, "#new-passphrase", STRONG);
        type(robot, "#repeat-passphrase", STRONG);
        type(robot, "#initials", "KM");
        press(robot, "#create");
    }

    private static javafx.scene.input.KeyEvent keyPress() {
        return new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED,
                "a",
                "a",
                javafx.scene.input.KeyCode.A,
                false,
                false,
                false,
                false);
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryTextInputControl().setText(words));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryTextInputControl().getText();
    }

    private static String said(FxRobot robot, String fault) {
        Node words = ((Parent) robot.lookup(fault).query()).getChildrenUnmodifiable().getLast();
        return assertInstanceOf(Label.class, words).getText();
    }

    private static boolean isShown(FxRobot robot, String node) {
        return robot.lookup(node).tryQuery().map(Node::isVisible).orElse(false);
    }

    private static boolean isEnabled(FxRobot robot, String node) {
        return robot.lookup(node).tryQuery().map(found -> !found.isDisabled()).orElse(false);
    }

    private static boolean isFocused(FxRobot robot, String node) {
        return robot.lookup(node).tryQuery().map(Node::isFocused).orElse(false);
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(condition));
    }

    private static boolean onScreen(Callable<Boolean> condition) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, condition);
    }
}
