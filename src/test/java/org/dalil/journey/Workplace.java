package org.dalil.journey;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.FxJobs;
import org.dalil.desk.Intent;
import org.dalil.desk.KeyLayoutFilter;
import org.dalil.desk.Look;
import org.dalil.desk.Screen;
import org.dalil.desk.Theme;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.kit.EntryKit;
import org.dalil.kit.Hands;
import org.dalil.shell.Session;
import org.dalil.shell.WindowMaker;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The whole program in a window of its own, with cheap keys, and somebody at its keyboard. Never
/// touches a control except by keys, unless a method says so.
final class Workplace implements AutoCloseable {
    static final String PASSPHRASE = "poplar seven boat evening nail";
    private static final int FIELDS = 60;
    private static final int ROUNDS = 3;

    final EntryKit kit;
    final FxRobot robot = new Hands();
    final Session session;
    private final FxJobs jobs = new FxJobs(running -> {});
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final Stage stage;

    /// A casefile that was opened, and its desk.
    private record Opened(Casefile casefile, Drafts drafts, Desk desk) {}

    Workplace(Path folder) throws Exception {
        kit = new EntryKit(folder);
        stage = FxToolkit.registerPrimaryStage();
        session = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> show(folder));
    }

    private Session show(Path folder) {
        Theme.loadFonts();
        StackPane content = new StackPane();
        Desk desk = kit.desk("en", jobs);
        Scene scene = new Scene(new StackPane(content, desk.sheets().layer()), 1366, 768);
        Theme.LIGHT.dress(scene);
        KeyLayoutFilter.install(scene);
        Session[] made = new Session[1];
        WindowMaker maker =
                new WindowMaker(
                        new WindowMaker.Surroundings(
                                new InProcessExtraction(),
                                kit.entrance,
                                kit.choice(),
                                new Look(() -> Theme.LIGHT, any -> {}, any -> {}),
                                () -> made[0].lock(),
                                wait -> made[0].idle().start(wait)));
        made[0] =
                new Session(
                        desk,
                        new Session.Ways(
                                kit.entrance,
                                kit.preferences,
                                kit.choice(),
                                folder,
                                new Look(() -> Theme.LIGHT, any -> {}, any -> {})),
                        new Session.Frame(
                                shown -> content.getChildren().setAll(shown),
                                (casefile, drafts, own) -> open(maker, casefile, drafts, own),
                                () -> {}));
        stage.setScene(scene);
        stage.show();
        made[0].start();
        return made[0];
    }

    private Screen open(WindowMaker maker, Casefile casefile, Drafts drafts, Desk own) {
        opened.push(new Opened(casefile, drafts, own));
        return maker.open(casefile, drafts, own);
    }

    /// The casefile that is open, or was last.
    Casefile casefile() {
        return opened.getFirst().casefile();
    }

    /// The drafts of the casefile that is open.
    Drafts drafts() {
        return opened.getFirst().drafts();
    }

    /// The desk of the casefile that is open.
    Desk desk() {
        return opened.getFirst().desk();
    }

    /// Where the person is.
    Intent here() {
        return fx(() -> desk().navigator().here().orElseThrow());
    }

    /// Makes a casefile on the first screen, with its controls: that way has a test of its own.
    void makeCasefile(String name) throws Exception {
        until(() -> isShown("#new-casefile"));
        fire("#new-casefile");
        until(() -> isShown("#casefile-name"));
        fill("#casefile-name", name);
        fill("#new-passphrase", PASSPHRASE);
        fill("#repeat-passphrase", PASSPHRASE);
        fill("#initials", "KM");
        fire("#create");
        until(() -> isShown("#make-key"));
        fire("#make-key");
        until(() -> isShown("#recovery-key-groups"));
        fire("#have-key");
        until(() -> isShown("#rows"));
    }

    /// Opens the casefile that was locked.
    void unlock() throws Exception {
        until(() -> isShown("#unlock") && !node("#unlock").isDisabled());
        fill("#passphrase", PASSPHRASE);
        fire("#unlock");
        until(() -> isShown("#rows"));
    }

    private void fill(String field, String words) {
        robot.interact(() -> robot.lookup(field).queryTextInputControl().setText(words));
    }

    private void fire(String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    /// Presses keys together, such as Ctrl, Shift and E, once everything asked before is answered.
    /// All in one go on the screen's thread: the test library waits some tenths of a second around
    /// every single key.
    void press(KeyCode... keys) {
        settle();
        fx(() -> {
            Robot keyboard = new Robot();
            for (KeyCode key : keys) {
                keyboard.keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                keyboard.keyRelease(key);
            }
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    // Questions are answered in turn, so the answer to one asked now comes after all before it.
    // Answers ask again: a list its rows, a row its page.
    private void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            fx(() -> {
                jobs.latest(
                        answer,
                        "settle",
                        () -> true,
                        answer::complete,
                        answer::completeExceptionally);
                return true;
            });
            WaitForAsyncUtils.waitFor(answer);
        }
    }

    /// Types words where the keys are, a letter after the other.
    void type(String words) {
        fx(() -> {
            words.codePoints().mapToObj(Character::toString).forEach(this::typed);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    /// What the toolkit makes of a letter, whatever the layout of the keyboard.
    private void typed(String letter) {
        Node owner = Objects.requireNonNull(scene().getFocusOwner(), "nothing has the keys");
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            boolean letters = kind == KeyEvent.KEY_TYPED;
            Event.fireEvent(
                    owner,
                    new KeyEvent(
                            kind,
                            letters ? letter : KeyEvent.CHAR_UNDEFINED,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
    }

    /// Presses the Tab key until the keys are in a control; there must be a way.
    void tabTo(String id) {
        for (int i = 0; i < FIELDS; i++) {
            if (id.equals(focus())) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("no way by keys to " + id + "; the keys are in " + focus());
    }

    /// The id of the control that has the keys.
    @Nullable String focus() {
        return fx(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null ? null : owner.getId();
        });
    }

    Node node(String query) {
        return robot.lookup(query).query();
    }

    /// The words of a text control.
    String text(String query) {
        return fx(() -> robot.lookup(query).queryAs(TextInputControl.class).getText());
    }

    boolean isShown(String query) {
        return robot.lookup(query).tryQuery().map(Node::isVisible).orElse(false);
    }

    Scene scene() {
        return stage.getScene();
    }

    /// Waits for something on the screen's thread; what asks for a control that is not drawn yet is
    /// asked again.
    void until(Callable<Boolean> there) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(() -> isSo(there)));
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "the keys are in %s, went wrong: %s".formatted(focused(), problems()), e);
        }
    }

    private static boolean isSo(Callable<Boolean> there) throws Exception {
        try {
            return there.call();
        } catch (EmptyNodeQueryException e) {
            return false;
        }
    }

    private String focused() {
        return fx(() -> String.valueOf(stage.getScene().getFocusOwner()));
    }

    static <T extends @Nullable Object> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /// Files that are chosen when the program asks for some.
    void choosing(Path... files) {
        kit.files.clear();
        kit.files.addAll(Arrays.asList(files));
    }

    /// What went wrong so far.
    List<Exception> problems() {
        return fx(() -> List.copyOf(kit.problems));
    }

    @Override
    public void close() throws Exception {
        if (fx(session::isOpen)) {
            robot.interact(session::lock);
            until(() -> isShown("#unlock") && !node("#unlock").isDisabled());
        }
        FxToolkit.hideStage();
        fx(() -> {
            jobs.close();
            return true;
        });
    }
}
