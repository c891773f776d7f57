package org.dalil.vault.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.desk.Look;
import org.dalil.desk.Theme;
import org.dalil.kit.EntryKit;
import org.dalil.kit.Hands;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.OnScreen;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/// The first screen by keys: every way into a casefile, and every way that is barred.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class EntryPaneTest {
    private static final String STRONG = "poplar seven boat evening nail";
    private final FxRobot robot = new Hands();
    private final OnScreen screen = new OnScreen(robot);
    private final InlineJobs jobs = new InlineJobs();
    private final List<Casefile> opened = new ArrayList<>();
    private final List<Locale> spoken = new ArrayList<>();
    private final List<Theme> worn = new ArrayList<>();

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private EntryKit kit;

    @SuppressWarnings("NullAway.Init")
    private EntryModel model;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    private Subscription following = Subscription.EMPTY;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 900, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void begin() {
        kit = new EntryKit(folder);
    }

    @AfterEach
    void end() throws Exception {
        robot.interact(following::unsubscribe);
        for (Casefile casefile : opened) {
            casefile.close();
        }
        assertEquals(List.of(), kit.problems);
    }

    private void show(String language) {
        Desk desk = kit.desk(language, jobs);
        model = new EntryModel(desk, kit.entrance, kit.preferences, opened::add);
        EntryPane pane =
                new EntryPane(
                        model,
                        desk,
                        kit.choice(),
                        folder,
                        new Look(() -> Theme.DARK, worn::add, spoken::add));
        robot.interact(() -> {
            scene.setRoot(new StackPane(pane.root(), desk.sheets().layer()));
            following = pane.attach();
            model.start();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path casefile(String name) throws Exception {
        Path file = folder.resolve(name + ".dalil");
        kit.entrance.create(file, TestKeys.passphrase(STRONG), "KM").closeWithBackup(5);
        return file;
    }

    private Path remembered(String name) throws Exception {
        Path file = casefile(name);
        kit.preferences.change(now -> now.withOpened(file));
        return file;
    }

    private void press(KeyCode key) {
        Typing.press(scene, key);
    }

    private String fault(String at) {
        return ((Label) ((Parent) screen.node("fault-" + at)).getChildrenUnmodifiable().getLast())
                .getText();
    }

    @Test
    void theFirstStartOffersTheTwoWaysIn() {
        show("en");
        assertTrue(screen.node("new-casefile").isFocused());
        assertFalse(screen.node("another-casefile").isVisible());
        assertFalse(screen.node("known-casefiles").isManaged());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(screen.isSeen("casefile-name"), "Enter makes a casefile");
    }

    @Test
    void aPassphraseOpensWithEnter() throws Exception {
        remembered("Osh");
        show("en");
        assertTrue(screen.node("passphrase").isFocused());
        screen.type("passphrase", STRONG);
        press(KeyCode.ENTER);
        assertEquals(1, opened.size());
    }

    @Test
    void aWrongPassphraseIsSaidAndTypingGoesOnInTheField() throws Exception {
        remembered("Osh");
        show("ru");
        press(KeyCode.ENTER);
        assertEquals("Введите парольную фразу.", fault("passphrase"));
        screen.type("passphrase", "poplar seven");
        screen.fire("unlock");
        assertTrue(screen.isSeen("fault-passphrase"));
        assertTrue(screen.node("passphrase").isFocused());
        assertEquals(0, opened.size());
    }

    @Test
    void whileItOpensNothingElseCanBePressed() throws Exception {
        remembered("Osh");
        show("en");
        screen.type("passphrase", STRONG);
        jobs.hold();
        screen.fire("unlock");
        assertTrue(screen.node("unlock").isDisabled());
        assertTrue(screen.node("another-casefile").isDisabled());
        assertTrue(screen.node("entry-language").isDisabled());
        assertFalse(
                ((Button) screen.node("unlock")).getText().equals("Unlock"),
                "it says what it does");
        robot.interact(jobs::release);
        assertEquals(1, opened.size());
    }

    @Test
    void knownCasefilesAreListedAndCanBeForgotten() throws Exception {
        Path gone = remembered("Gone");
        Path osh = remembered("Osh");
        Files.move(gone, folder.resolve("elsewhere"));
        show("en");
        screen.fire("another-casefile");
        Pane rows = (Pane) screen.node("known-casefiles");
        assertEquals(2, rows.getChildren().size());
        Button first = (Button) ((Pane) rows.getChildren().getFirst()).getChildren().getFirst();
        Button second = (Button) ((Pane) rows.getChildren().getLast()).getChildren().getFirst();
        assertEquals("Osh", first.getAccessibleText());
        assertTrue(second.isDisabled(), "what is not there cannot be opened");

        Button forget = (Button) ((Pane) rows.getChildren().getLast()).getChildren().getLast();
        robot.interact(forget::fire);
        assertEquals(List.of(osh), kit.preferences.now().casefiles());
        robot.interact(first::fire);
        assertTrue(screen.isSeen("passphrase"));
        assertTrue(Files.isDirectory(folder.resolve("elsewhere")), "nothing is deleted");
    }

    @Test
    void aFolderThatIsNoCasefileIsRefused() {
        show("en");
        screen.fire("open-casefile");
        assertTrue(screen.isSeen("fault-card"));
        assertFalse(fault("card").isBlank());
        assertTrue(screen.isSeen("new-casefile"));
    }

    @Test
    void aNewCasefileNeedsNameInitialsAndAPassphraseTypedTwiceAlike() {
        show("en");
        screen.fire("new-casefile");
        screen.type("new-passphrase", STRONG);
        screen.type("repeat-passphrase", STRONG);
        screen.fire("create");
        assertEquals("Give the casefile a name.", fault("name"));
        screen.type("casefile-name", "Osh: the case");
        screen.type("new-passphrase", STRONG);
        screen.type("repeat-passphrase", STRONG);
        screen.fire("create");
        assertTrue(fault("name").startsWith("Some computers"));
        screen.type("casefile-name", "Osh");
        screen.type("initials", "K");
        screen.type("new-passphrase", STRONG);
        screen.type("repeat-passphrase", STRONG);
        screen.fire("create");
        assertTrue(fault("initials").startsWith("Type two to eight letters"));
        screen.type("initials", "КМ");
        screen.type("new-passphrase", STRONG);
        screen.type("repeat-passphrase", STRONG + "s");
        screen.fire("create");
        assertFalse(screen.isSeen("make-key"));
        assertFalse(Files.exists(folder.resolve("Osh.dalil")));
    }

    @Test
    void aWeakPassphraseIsRefusedAndItsWeaknessSaid() {
        show("en");
        screen.fire("new-casefile");
        screen.type("casefile-name", "Osh");
        screen.type("initials", "KM");
        screen.type("new-passphrase", "password1");
        screen.type("repeat-passphrase", "password1");
        assertFalse(((Label) screen.node("strength-words")).getText().isBlank());
        screen.fire("create");
        assertFalse(Files.exists(folder.resolve("Osh.dalil")));
        assertFalse(screen.isSeen("make-key"));
    }

    @Test
    void aCasefileCanBeMadeWithoutARecoveryKey() {
        show("ru");
        screen.fire("new-casefile");
        screen.type("casefile-name", "Ош");
        screen.type("initials", "КМ");
        screen.type("new-passphrase", STRONG);
        screen.type("repeat-passphrase", STRONG);
        screen.fire("create");
        assertTrue(screen.node("make-key").isFocused());
        assertFalse(screen.isSeen("entry-language"), "not while something is under way");
        screen.fire("without-key");
        assertEquals("Ош", opened.getFirst().name());
        assertEquals(List.of(folder.resolve("Ош.dalil")), kit.preferences.now().casefiles());
    }

    @Test
    void aRecoveryKeyIsShownSavedAndOpensTheCasefile() throws Exception {
        show("en");
        screen.fire("new-casefile");
        screen.type("casefile-name", "Osh");
        screen.type("initials", "KM");
        screen.type("new-passphrase", STRONG);
        screen.type("repeat-passphrase", STRONG);
        screen.fire("create");
        screen.fire("make-key");
        String key = screen.node("recovery-key-groups").getAccessibleText();
        screen.fire("save-key");
        try (var files = Files.list(folder)) {
            Path paper =
                    files.filter(one -> one.toString().endsWith(".txt")).findFirst().orElseThrow();
            assertTrue(Files.readString(paper).contains(key.replace("-", "  ")));
        }
        assertFalse(((Label) screen.node("key-outcome")).getText().isBlank());
        screen.fire("have-key");
        opened.removeFirst().close();

        show("en");
        screen.fire("use-recovery-key");
        assertTrue(screen.node("recover").isDisabled());
        screen.type("recovery-key", key.substring(0, 20));
        screen.fire("recover");
        assertTrue(screen.isSeen("fault-recovery-key"));
        assertTrue(screen.node("recovery-key").isFocused());
        screen.type("recovery-key", key.toLowerCase(Locale.ROOT));
        screen.fire("recover");
        assertEquals(1, opened.size());
    }

    @Test
    void oneGetsBackFromTheRecoveryKeyToThePassphrase() throws Exception {
        remembered("Osh");
        show("en");
        screen.fire("use-recovery-key");
        screen.type("recovery-key", "ABCDE");
        screen.fire("use-passphrase");
        assertTrue(screen.node("passphrase").isFocused());
        screen.fire("use-recovery-key");
        assertEquals("", ((TextInputControl) screen.node("recovery-key")).getText(), "wiped");
    }

    @Test
    void languagesStandUnderTheirOwnNamesAndAreSpokenAtOnce() {
        show("ru");
        ComboBox<?> language = (ComboBox<?>) screen.node("entry-language");
        assertEquals("ru", ((Locale) language.getValue()).getLanguage());
        List<String> names = new ArrayList<>();
        robot.interact(() -> names.addAll(names(language)));
        assertTrue(names.containsAll(List.of("English", "Русский")), names.toString());
        robot.interact(() -> language.getSelectionModel().select(0));
        assertEquals(List.of(Locale.ENGLISH), spoken);
    }

    private static <T> List<String> names(ComboBox<T> box) {
        return box.getItems().stream().map(box.getConverter()::toString).toList();
    }

    @Test
    void theLookIsWornAtOnce() {
        show("en");
        ComboBox<?> look = (ComboBox<?>) screen.node("entry-look");
        assertEquals(Theme.DARK, look.getValue());
        robot.interact(() -> look.getSelectionModel().select(Theme.SYSTEM.ordinal()));
        assertEquals(List.of(Theme.SYSTEM), worn);
        assertEquals(List.of(), spoken);
    }

    @Test
    void aDamagedCasefileLeadsToItsBackups() throws Exception {
        Path file = remembered("Osh");
        for (String copy : List.of("keys.json", "keys.backup.json")) {
            Files.writeString(file.resolve(copy), "{}");
        }
        show("en");
        screen.type("passphrase", STRONG);
        screen.fire("unlock");
        robot.interact(model::showBackups);
        Pane rows = (Pane) screen.node("backups");
        assertEquals(1, rows.getChildren().size());
        Button take = (Button) ((Pane) rows.getChildren().getFirst()).getChildren().getFirst();
        assertFalse(take.getAccessibleText().isBlank());
        robot.interact(take::fire);
        screen.type("passphrase", STRONG);
        screen.fire("unlock");
        assertEquals(1, opened.size());
    }

    @Test
    void withoutBackupsTheCardSaysSo() throws Exception {
        Path file = folder.resolve("Osh.dalil");
        kit.entrance.create(file, TestKeys.passphrase(STRONG), "KM").close();
        kit.preferences.change(now -> now.withOpened(file));
        show("en");
        robot.interact(model::showBackups);
        assertFalse(screen.node("backups").isManaged());
        screen.fire("back");
        assertTrue(screen.isSeen("passphrase"));
    }
}
