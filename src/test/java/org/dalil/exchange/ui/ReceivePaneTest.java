package org.dalil.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
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
import org.dalil.kit.InlineJobs;
import org.dalil.kit.SealedCasefile;
import org.dalil.kit.Typing;
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
@ExtendWith(ApplicationExtension.class)
class ReceivePaneTest {
    private static final String PHRASE = "тополь рубанок 71 сокол лестница";
    private final FxRobot robot = new FxRobot();
    private final List<Exception> problems = new ArrayList<>();
    private final InlineJobs jobs = new InlineJobs();

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
        out = new ShareModel(new Shares(ours, Clock.system()), jobs, problems::add);
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
        type("share-keys", theirKey());
        robot.interact(() -> out.file().set(file));
        fire("share-start");
        assertTrue(isSeen("share-done"));
        fire("share-close");
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
        fire("share-for-passphrase");
        type("share-passphrase", PHRASE);
        type("share-again", PHRASE);
        robot.interact(() -> out.file().set(file));
        fire("share-start");
        assertTrue(isSeen("share-done"));
        fire("share-close");
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
    }

    private void type(String id, String words) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(words));
    }

    private void take(Path file, String passphrase) {
        robot.interact(() -> in.file().set(file));
        type("receive-passphrase", passphrase);
        fire("receive-check");
    }

    private String echo() {
        return isSeen("receive-echo") ? ((Label) node("receive-echo")).getText() : "";
    }

    @Test
    void withoutAFileThereIsNothingToCheck() {
        receive("ru");
        assertTrue(node("receive-check").isDisabled());
        assertFalse(isSeen("receive-take"));
        assertFalse(isSeen("receive-survey"));
        assertTrue(((Labeled) node("receive-place")).getText().contains("не выбран"));
        assertFalse(((TextInputControl) node("receive-our-key")).getText().isBlank());
    }

    @Test
    void aFileIsCheckedAndTakenInWithEnter() throws Exception {
        Path file = file();
        receive("en");
        robot.interact(() -> in.file().set(file));
        robot.interact(() -> node("receive-passphrase").requestFocus());
        Typing.press(scene, KeyCode.ENTER);
        assertTrue(isSeen("receive-survey"));
        assertTrue(((Button) node("receive-take")).isDefaultButton());
        fire("receive-take");
        assertTrue(isSeen("receive-done"));
        assertFalse(isSeen("receive-take"), "once is enough");
        assertEquals(ExampleContent.everything(ours), ExampleContent.everything(theirs));
        Typing.press(scene, KeyCode.ESCAPE);
        assertFalse(desk.sheets().isOpen());
    }

    @Test
    void theSurveyCountsEveryKindAndSaysThatTheSenderIsNotVerified() {
        Path file = file();
        receive("ru");
        take(file, "");
        GridPane table = (GridPane) node("receive-table");
        assertTrue(table.getRowCount() > 5);
        assertTrue(
                table.getChildren().stream()
                        .map(Labeled.class::cast)
                        .noneMatch(label -> label.getText().startsWith("exchange.")),
                "every kind has its name");
        assertTrue(isSeen("receive-fingerprint"));
        assertTrue(robot.lookup(".tag").tryQuery().isPresent());
        assertTrue(((Label) node("receive-cover")).getText().contains("KM"));
    }

    @Test
    void aSecondTimeNothingIsNew() {
        Path file = file();
        receive("en");
        take(file, "");
        fire("receive-take");
        fire("receive-close");
        receive("en");
        take(file, "");
        assertTrue(isSeen("receive-survey"));
        assertTrue(node("receive-take").isDisabled());
    }

    @Test
    void aWrongPassphraseIsSaidAndCanBeTypedAgain() {
        Path file = fileWithPassphrase();
        receive("ru");
        take(file, "тополь");
        assertFalse(echo().isBlank());
        assertTrue(node("receive-echo").getStyleClass().contains("bad"));
        assertFalse(isSeen("receive-survey"));
        take(file, PHRASE);
        assertTrue(isSeen("receive-survey"));
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
        assertFalse(isSeen("receive-take"));
        fire("receive-close");
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
        assertFalse(isSeen("receive-survey"));
    }

    @Test
    void whatIsNoShareFileIsSaidByName() throws Exception {
        Path foreign = Files.writeString(dir.resolve("letter.txt"), "Nine people");
        receive("ru");
        take(foreign, PHRASE);
        assertFalse(echo().isBlank());
        take(dir.resolve("missing.age"), PHRASE);
        assertFalse(echo().isBlank());
        assertFalse(isSeen("receive-survey"));
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
        fire("receive-check");
        assertTrue(isSeen("receive-stop"));
        assertFalse(isSeen("receive-close"));
        assertFalse(isSeen("receive-check"));
        assertTrue(node("receive-passphrase").isDisabled());
        Typing.press(scene, KeyCode.ESCAPE);
        assertTrue(desk.sheets().isOpen(), "a slip of the hand stops nothing");
        fire("receive-stop");
        robot.interact(jobs::release);
        assertFalse(isSeen("receive-survey"));
        assertTrue(isSeen("receive-close"));
    }

    @Test
    void aShareFileNeedsAPlaceAndSomebodyToOpenIt() {
        share("ru");
        assertTrue(node("share-start").isDisabled());
        type("share-keys", "age1qqq");
        assertTrue(node("share-echo").getStyleClass().contains("bad"));
        assertFalse(((Label) node("share-echo")).getText().isBlank());
        robot.interact(() -> out.file().set(dir.resolve("x.dalil.age")));
        assertTrue(node("share-start").isDisabled(), "the key is still wrong");
        type("share-keys", "");
        assertFalse(node("share-echo").getStyleClass().contains("bad"), "only a hint now");
        assertTrue(((Labeled) node("share-place")).getText().contains("x.dalil.age"));
    }

    @Test
    void aSecretKeyIsNeverTakenForAnAddress() {
        share("en");
        type("share-keys", "AGE-SECRET-KEY-1QQQQ");
        robot.interact(() -> out.file().set(dir.resolve("x.dalil.age")));
        assertTrue(((Label) node("share-echo")).getText().contains("secret"));
        assertTrue(node("share-start").isDisabled());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAndAnotherCanBeChosen() {
        share("en");
        fire("share-for-passphrase");
        assertFalse(isSeen("share-keys"));
        type("share-passphrase", PHRASE);
        type("share-again", PHRASE);
        robot.interact(() -> out.file().set(dir.resolve("nowhere").resolve("x.dalil.age")));
        fire("share-start");
        assertTrue(node("share-echo").getStyleClass().contains("bad"));
        assertFalse(isSeen("share-done"));
        robot.interact(() -> out.file().set(dir.resolve("x.dalil.age")));
        fire("share-start");
        assertTrue(isSeen("share-done"));
        assertTrue(Files.exists(dir.resolve("x.dalil.age")));
    }

    @Test
    void stoppingLeavesNoHalfFile() {
        Path file = dir.resolve("x.dalil.age");
        share("en");
        type("share-keys", theirKey());
        robot.interact(() -> out.file().set(file));
        jobs.hold();
        fire("share-start");
        assertTrue(isSeen("share-stop"));
        Typing.press(scene, KeyCode.ESCAPE);
        assertTrue(desk.sheets().isOpen(), "a slip of the hand stops nothing");
        fire("share-stop");
        robot.interact(jobs::release);
        assertFalse(Files.exists(file));
        assertFalse(isSeen("share-done"));
    }
}
