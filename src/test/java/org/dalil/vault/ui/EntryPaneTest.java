package org.dalil.vault.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
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
import org.dalil.kit.InlineJobs;
import org.dalil.kit.Typing;
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
@ExtendWith(ApplicationExtension.class)
class EntryPaneTest {
    private static final String STRONG = "poplar seven boat evening nail";
    private final FxRobot robot = new FxRobot();
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

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private boolean isSeen(String id) {
        Node at = robot.lookup("#" + id).tryQuery().orElse(null);
        boolean seen = at != null;
        while (at != null) {
            seen = seen && at.isVisible();
            at = at.getParent();
        }
        return seen;
    }

    private void fire(String id) {
        robot.interact(() -> ((ButtonBase) node(id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String words) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(words));
    }

    private void press(KeyCode key) {
        Typing.press(scene, key);
    }

    private String fault(String at) {
        return ((Label) ((Parent) node("fault-" + at)).getChildrenUnmodifiable().getLast())
                .getText();
    }

    @Test
    void theFirstStartOffersTheTwoWaysIn() {
        show("en");
        assertTrue(node("new-casefile").isFocused());
        assertFalse(node("another-casefile").isVisible());
        assertFalse(node("known-casefiles").isManaged());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isSeen("casefile-name"), "Enter makes a casefile");
    }

    @Test
    void aPassphraseOpensWithEnter() throws Exception {
        remembered("Osh");
        show("en");
        assertTrue(node("passphrase").isFocused());
        type("passphrase", STRONG);
        press(KeyCode.ENTER);
        assertEquals(1, opened.size());
    }

    @Test
    void aWrongPassphraseIsSaidAndTypingGoesOnInTheField() throws Exception {
        remembered("Osh");
        show("ru");
        press(KeyCode.ENTER);
        assertEquals("Введите парольную фразу.", fault("passphrase"));
        type("passphrase", "poplar seven");
        fire("unlock");
        assertTrue(isSeen("fault-passphrase"));
        assertTrue(node("passphrase").isFocused());
        assertEquals(0, opened.size());
    }

    @Test
    void whileItOpensNothingElseCanBePressed() throws Exception {
        remembered("Osh");
        show("en");
        type("passphrase", STRONG);
        jobs.hold();
        fire("unlock");
        assertTrue(node("unlock").isDisabled());
        assertTrue(node("another-casefile").isDisabled());
        assertTrue(node("entry-language").isDisabled());
        assertFalse(((Button) node("unlock")).getText().equals("Unlock"), "it says what it does");
        robot.interact(jobs::release);
        assertEquals(1, opened.size());
    }

    @Test
    void knownCasefilesAreListedAndCanBeForgotten() throws Exception {
        Path gone = remembered("Gone");
        Path osh = remembered("Osh");
        Files.move(gone, folder.resolve("elsewhere"));
        show("en");
        fire("another-casefile");
        Pane rows = (Pane) node("known-casefiles");
        assertEquals(2, rows.getChildren().size());
        Button first = (Button) ((Pane) rows.getChildren().getFirst()).getChildren().getFirst();
        Button second = (Button) ((Pane) rows.getChildren().getLast()).getChildren().getFirst();
        assertEquals("Osh", first.getAccessibleText());
        assertTrue(second.isDisabled(), "what is not there cannot be opened");

        Button forget = (Button) ((Pane) rows.getChildren().getLast()).getChildren().getLast();
        robot.interact(forget::fire);
        assertEquals(List.of(osh), kit.preferences.now().casefiles());
        robot.interact(first::fire);
        assertTrue(isSeen("passphrase"));
        assertTrue(Files.isDirectory(folder.resolve("elsewhere")), "nothing is deleted");
    }

    @Test
    void aFolderThatIsNoCasefileIsRefused() {
        show("en");
        fire("open-casefile");
        assertTrue(isSeen("fault-card"));
        assertFalse(fault("card").isBlank());
        assertTrue(isSeen("new-casefile"));
    }

    @Test
    void aNewCasefileNeedsNameInitialsAndAPassphraseTypedTwiceAlike() {
        show("en");
        fire("new-casefile");
        type("new-passphrase", STRONG);
        type("repeat-passphrase", STRONG);
        fire("create");
        assertEquals("Give the casefile a name.", fault("name"));
        type("casefile-name", "Osh: the case");
        type("new-passphrase", STRONG);
        type("repeat-passphrase", STRONG);
        fire("create");
        assertTrue(fault("name").startsWith("Some computers"));
        type("casefile-name", "Osh");
        type("initials", "K");
        type("new-passphrase", STRONG);
        type("repeat-passphrase", STRONG);
        fire("create");
        assertTrue(fault("initials").startsWith("Type two to eight letters"));
        type("initials", "КМ");
        type("new-passphrase", STRONG);
        type("repeat-passphrase", STRONG + "s");
        fire("create");
        assertFalse(isSeen("make-key"));
        assertFalse(Files.exists(folder.resolve("Osh.dalil")));
    }

    @Test
    void aWeakPassphraseIsRefusedAndItsWeaknessSaid() {
        show("en");
        fire("new-casefile");
        type("casefile-name", "Osh");
        type("initials", "KM");
        type("new-passphrase", "password1");
        type("repeat-passphrase", "password1");
        assertFalse(((Label) node("strength-words")).getText().isBlank());
        fire("create");
        assertFalse(Files.exists(folder.resolve("Osh.dalil")));
        assertFalse(isSeen("make-key"));
    }

    @Test
    void aCasefileCanBeMadeWithoutARecoveryKey() {
        show("ru");
        fire("new-casefile");
        type("casefile-name", "Ош");
        type("initials", "КМ");
        type("new-passphrase", STRONG);
        type("repeat-passphrase", STRONG);
        fire("create");
        assertTrue(node("make-key").isFocused());
        assertFalse(isSeen("entry-language"), "not while something is under way");
        fire("without-key");
        assertEquals("Ош", opened.getFirst().name());
        assertEquals(List.of(folder.resolve("Ош.dalil")), kit.preferences.now().casefiles());
    }

    @Test
    void aRecoveryKeyIsShownSavedAndOpensTheCasefile() throws Exception {
        show("en");
        fire("new-casefile");
        type("casefile-name", "Osh");
        type("initials", "KM");
        type("new-passphrase", STRONG);
        type("repeat-passphrase", STRONG);
        fire("create");
        fire("make-key");
        String key = node("recovery-key-groups").getAccessibleText();
        fire("save-key");
        try (var files = Files.list(folder)) {
            Path paper =
                    files.filter(one -> one.toString().endsWith(".txt")).findFirst().orElseThrow();
            assertTrue(Files.readString(paper).contains(key.replace("-", "  ")));
        }
        assertFalse(((Label) node("key-outcome")).getText().isBlank());
        fire("have-key");
        opened.removeFirst().close();

        show("en");
        fire("use-recovery-key");
        assertTrue(node("recover").isDisabled());
        type("recovery-key", key.substring(0, 20));
        fire("recover");
        assertTrue(isSeen("fault-recovery-key"));
        assertTrue(node("recovery-key").isFocused());
        type("recovery-key", key.toLowerCase(Locale.ROOT));
        fire("recover");
        assertEquals(1, opened.size());
    }

    @Test
    void oneGetsBackFromTheRecoveryKeyToThePassphrase() throws Exception {
        remembered("Osh");
        show("en");
        fire("use-recovery-key");
        type("recovery-key", "ABCDE");
        fire("use-passphrase");
        assertTrue(node("passphrase").isFocused());
        fire("use-recovery-key");
        assertEquals("", ((TextInputControl) node("recovery-key")).getText(), "wiped");
    }

    @Test
    void languagesStandUnderTheirOwnNamesAndAreSpokenAtOnce() {
        show("ru");
        ComboBox<?> language = (ComboBox<?>) node("entry-language");
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
        ComboBox<?> look = (ComboBox<?>) node("entry-look");
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
        type("passphrase", STRONG);
        fire("unlock");
        robot.interact(model::showBackups);
        Pane rows = (Pane) node("backups");
        assertEquals(1, rows.getChildren().size());
        Button take = (Button) ((Pane) rows.getChildren().getFirst()).getChildren().getFirst();
        assertFalse(take.getAccessibleText().isBlank());
        robot.interact(take::fire);
        type("passphrase", STRONG);
        fire("unlock");
        assertEquals(1, opened.size());
    }

    @Test
    void withoutBackupsTheCardSaysSo() throws Exception {
        Path file = folder.resolve("Osh.dalil");
        kit.entrance.create(file, TestKeys.passphrase(STRONG), "KM").close();
        kit.preferences.change(now -> now.withOpened(file));
        show("en");
        robot.interact(model::showBackups);
        assertFalse(node("backups").isManaged());
        fire("back");
        assertTrue(isSeen("passphrase"));
    }
}
