package org.dalil.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.desk.Navigator;
import org.dalil.desk.Sheets;
import org.dalil.desk.Theme;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.sharing.ExampleContent;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.exchange.sharing.Shares;
import org.dalil.kernel.Clock;
import org.dalil.kit.Hands;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.OnScreen;
import org.dalil.kit.SealedCasefile;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The two sheets of exchange by keys, with files that are whole, damaged, foreign or for somebody
/// else, and in Russian.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ReceivePaneTest {
    private static final String PHRASE = "тополь рубанок 71 сокол лестница";
    private final FxRobot robot = new Hands();
    private final OnScreen screen = new OnScreen(robot);
    private final List<Exception> problems = new ArrayList<>();
    private final InlineJobs jobs = new InlineJobs();
    private final ObjectProperty<ShareDraft> unsent = new SimpleObjectProperty<>(ShareDraft.NONE);

    @TempDir Path dir;

    @SuppressWarnings("NullAway.Init")
    private Casefile ours;

    @SuppressWarnings("NullAway.Init")
    private Casefile theirs;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private ReceiveModel in;

    @SuppressWarnings("NullAway.Init")
    private ShareModel out;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 900, 760);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open() throws Exception {
        ours = SealedCasefile.create(dir.resolve("Ours.dalil"));
        ours.sign("KM");
        theirs = SealedCasefile.create(dir.resolve("Theirs.dalil"));
        new ExampleContent(ours, 1).add();
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> desk.sheets().closeAll());
        ours.close();
        theirs.close();
        assertEquals(List.of(), problems);
    }

    private void desk(String language) {
        desk =
                new Desk(
                        Texts.in(Locale.forLanguageTag(language)),
                        jobs,
                        new Navigator(),
                        new Sheets(),
                        problems::add,
                        Clock.system(),
                        ZoneId.of("UTC"));
        robot.interact(() -> scene.setRoot(new StackPane(new Region(), desk.sheets().layer())));
    }

    private void receive(String language) {
        desk(language);
        in =
                new ReceiveModel(
                        new Arrivals(theirs), new OwnKeys(theirs.settings()), jobs, problems::add);
        robot.interact(() -> {
            new ReceivePane(in, desk).open();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private void share(String language) {
        desk(language);
        out = new ShareModel(new Shares(ours, Clock.system()), unsent, jobs, problems::add);
        robot.interact(() -> {
            new SharePane(out, desk).open();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    /// A whole file of ours for their key.
    private Path file() {
        Path file = dir.resolve("case.dalil.age");
        share("en");
        screen.type("share-keys", theirKey());
        robot.interact(() -> out.file().set(file));
        screen.fire("share-start");
        assertTrue(screen.isSeen("share-done"));
        screen.fire("share-close");
        return file;
    }

    private String theirKey() {
        ReceiveModel asked =
                new ReceiveModel(
                        new Arrivals(theirs), new OwnKeys(theirs.settings()), jobs, problems::add);
        asked.open();
        return asked.ourKey().get();
    }

    /// A whole file of ours, sealed with a passphrase.
    private Path fileWithPassphrase() {
        Path file = dir.resolve("case.dalil.age");
        share("en");
        screen.fire("share-for-passphrase");
        screen.type("share-passphrase", PHRASE);
        screen.type("share-again", PHRASE);
        robot.interact(() -> out.file().set(file));
        screen.fire("share-start");
        assertTrue(screen.isSeen("share-done"));
        screen.fire("share-close");
        return file;
    }

    private void take(Path file, String passphrase) {
        robot.interact(() -> in.file().set(file));
        screen.type("receive-passphrase", passphrase);
        screen.fire("receive-check");
    }

    private String echo() {
        return screen.isSeen("receive-echo") ? ((Label) screen.node("receive-echo")).getText() : "";
    }

    @Test
    void withoutAFileThereIsNothingToCheck() {
        receive("ru");
        assertTrue(screen.node("receive-check").isDisabled());
        assertFalse(screen.isSeen("receive-take"));
        assertFalse(screen.isSeen("receive-survey"));
        assertTrue(((Labeled) screen.node("receive-place")).getText().contains("не выбран"));
        assertFalse(((TextInputControl) screen.node("receive-our-key")).getText().isBlank());
    }

    @Test
    void aFileIsCheckedAndTakenInWithEnter() throws Exception {
        Path file = file();
        receive("en");
        robot.interact(() -> in.file().set(file));
        robot.interact(() -> screen.node("receive-passphrase").requestFocus());
        Typing.press(scene, KeyCode.ENTER);
        assertTrue(screen.isSeen("receive-survey"));
        assertTrue(((Button) screen.node("receive-take")).isDefaultButton());
        screen.fire("receive-take");
        assertTrue(screen.isSeen("receive-done"));
        assertFalse(screen.isSeen("receive-take"), "once is enough");
        assertEquals(ExampleContent.everything(ours), ExampleContent.everything(theirs));
        Typing.press(scene, KeyCode.ESCAPE);
        assertFalse(desk.sheets().isOpen());
    }

    @Test
    void theSurveyCountsEveryKindAndSaysThatTheSenderIsNotVerified() {
        Path file = file();
        receive("ru");
        take(file, "");
        GridPane table = (GridPane) screen.node("receive-table");
        assertTrue(table.getRowCount() > 5);
        assertTrue(
                table.getChildren().stream()
                        .map(Labeled.class::cast)
                        .noneMatch(label -> label.getText().startsWith("exchange.")),
                "every kind has its name");
        assertTrue(screen.isSeen("receive-fingerprint"));
        assertTrue(robot.lookup(".tag").tryQuery().isPresent());
        assertTrue(((Label) screen.node("receive-cover")).getText().contains("KM"));
    }

    @Test
    void aSecondTimeNothingIsNew() {
        Path file = file();
        receive("en");
        take(file, "");
        screen.fire("receive-take");
        screen.fire("receive-close");
        receive("en");
        take(file, "");
        assertTrue(screen.isSeen("receive-survey"));
        assertTrue(screen.node("receive-take").isDisabled());
    }

    @Test
    void aWrongPassphraseIsSaidAndCanBeTypedAgain() {
        Path file = fileWithPassphrase();
        receive("ru");
        take(file, "тополь");
        assertFalse(echo().isBlank());
        assertTrue(screen.node("receive-echo").getStyleClass().contains("bad"));
        assertFalse(screen.isSeen("receive-survey"));
        take(file, PHRASE);
        assertTrue(screen.isSeen("receive-survey"));
        assertEquals("", echo());
    }

    @Test
    void aDamagedFileIsRefusedAndLeavesNothing() throws Exception {
        Path file = file();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 40] ^= 1;
        Files.write(file, bytes);
        receive("en");
        take(file, "");
        assertFalse(echo().isBlank());
        assertFalse(screen.isSeen("receive-take"));
        screen.fire("receive-close");
        assertEquals(0, theirs.vault().blobs().list().size());
    }

    @Test
    void aFileCutShortIsRefused() throws Exception {
        Path file = file();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        receive("en");
        take(file, "");
        assertFalse(echo().isBlank());
        assertFalse(screen.isSeen("receive-survey"));
    }

    @Test
    void whatIsNoShareFileIsSaidByName() throws Exception {
        Path foreign = Files.writeString(dir.resolve("letter.txt"), "Nine people");
        receive("ru");
        take(foreign, PHRASE);
        assertFalse(echo().isBlank());
        take(dir.resolve("missing.age"), PHRASE);
        assertFalse(echo().isBlank());
        assertFalse(screen.isSeen("receive-survey"));
    }

    @Test
    void closingACheckedFileForgetsIt() throws Exception {
        Path file = file();
        receive("en");
        take(file, "");
        assertTrue(theirs.vault().blobs().list().size() > 0);
        Typing.press(scene, KeyCode.ESCAPE);
        assertEquals(0, theirs.vault().blobs().list().size());
    }

    @Test
    void whileItChecksOnlyStopCanBePressed() {
        Path file = file();
        receive("en");
        robot.interact(() -> in.file().set(file));
        jobs.hold();
        screen.fire("receive-check");
        assertTrue(screen.isSeen("receive-stop"));
        assertFalse(screen.isSeen("receive-close"));
        assertFalse(screen.isSeen("receive-check"));
        assertTrue(screen.node("receive-passphrase").isDisabled());
        Typing.press(scene, KeyCode.ESCAPE);
        assertTrue(desk.sheets().isOpen(), "a slip of the hand stops nothing");
        screen.fire("receive-stop");
        robot.interact(jobs::release);
        assertFalse(screen.isSeen("receive-survey"));
        assertTrue(screen.isSeen("receive-close"));
    }

    @Test
    void aShareFileNeedsAPlaceAndSomebodyToOpenIt() {
        share("ru");
        assertTrue(screen.node("share-start").isDisabled());
        screen.type("share-keys", "age1qqq");
        assertTrue(screen.node("share-echo").getStyleClass().contains("bad"));
        assertFalse(((Label) screen.node("share-echo")).getText().isBlank());
        robot.interact(() -> out.file().set(dir.resolve("x.dalil.age")));
        assertTrue(screen.node("share-start").isDisabled(), "the key is still wrong");
        screen.type("share-keys", "");
        assertFalse(screen.node("share-echo").getStyleClass().contains("bad"), "only a hint now");
        assertTrue(((Labeled) screen.node("share-place")).getText().contains("x.dalil.age"));
    }

    @Test
    void aSecretKeyIsNeverTakenForAnAddress() {
        share("en");
        screen.type("share-keys", "AGE-SECRET-KEY-1QQQQ");
        robot.interact(() -> out.file().set(dir.resolve("x.dalil.age")));
        assertTrue(((Label) screen.node("share-echo")).getText().contains("secret"));
        assertTrue(screen.node("share-start").isDisabled());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAndAnotherCanBeChosen() {
        share("en");
        screen.fire("share-for-passphrase");
        assertFalse(screen.isSeen("share-keys"));
        screen.type("share-passphrase", PHRASE);
        screen.type("share-again", PHRASE);
        robot.interact(() -> out.file().set(dir.resolve("nowhere").resolve("x.dalil.age")));
        screen.fire("share-start");
        assertTrue(screen.node("share-echo").getStyleClass().contains("bad"));
        assertFalse(screen.isSeen("share-done"));
        robot.interact(() -> out.file().set(dir.resolve("x.dalil.age")));
        screen.fire("share-start");
        assertTrue(screen.isSeen("share-done"));
        assertTrue(Files.exists(dir.resolve("x.dalil.age")));
    }

    @Test
    void stoppingLeavesNoHalfFile() {
        Path file = dir.resolve("x.dalil.age");
        share("en");
        screen.type("share-keys", theirKey());
        robot.interact(() -> out.file().set(file));
        jobs.hold();
        screen.fire("share-start");
        assertTrue(screen.isSeen("share-stop"));
        Typing.press(scene, KeyCode.ESCAPE);
        assertTrue(desk.sheets().isOpen(), "a slip of the hand stops nothing");
        screen.fire("share-stop");
        robot.interact(jobs::release);
        assertFalse(Files.exists(file));
        assertFalse(screen.isSeen("share-done"));
    }

    private String words(String id) {
        return ((TextInputControl) screen.node(id)).getText();
    }

    @Test
    void escapeLosesNothingOfAShareButThePassphrase() {
        share("en");
        screen.type("share-purpose", "For the committee");
        screen.fire("share-for-passphrase");
        screen.type("share-passphrase", PHRASE);
        screen.type("share-again", PHRASE);
        Typing.press(scene, KeyCode.ESCAPE);
        assertFalse(desk.sheets().isOpen());
        share("en");
        assertEquals("For the committee", words("share-purpose"));
        assertTrue(((ToggleButton) screen.node("share-for-passphrase")).isSelected());
        assertTrue(screen.isSeen("share-passphrase"));
        assertEquals("", words("share-passphrase"));
        assertEquals("", words("share-again"));
    }

    @Test
    void noFieldHoldsAPassphraseAsWords() {
        Path file = fileWithPassphrase();
        receive("en");
        robot.interact(() -> in.file().set(file));
        screen.type("receive-passphrase", PHRASE);
        assertEquals("•".repeat(PHRASE.length()), words("receive-passphrase"));
        screen.fire("receive-check");
        assertTrue(screen.isSeen("receive-survey"));
        assertEquals("", words("receive-passphrase"));
    }
}
