package org.dalil.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.desk.Intent;
import org.dalil.desk.KeyLayoutFilter;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.Theme;
import org.dalil.desk.control.bound.TooLongHint;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/// One section alone in a window over a casefile in memory: what the main window would do around it
/// is done here. Jobs are done at once; problems and ways elsewhere are written down.
public final class SectionStage {
    public final BareCasefile casefile;
    public final DeskKit kit;
    public final DraftsInMemory drafts = new DraftsInMemory();
    private final FxRobot robot = new Hands();
    private SectionScreen screen;
    private Scene scene;
    private Subscription attached = Subscription.EMPTY;

    /// A window in this language, with nothing in it yet.
    public SectionStage(String language) throws Exception {
        casefile = new BareCasefile();
        kit = new DeskKit(Locale.forLanguageTag(language));
    }

    /// Shows a section. On JavaFX's thread.
    public void show(Stage stage, SectionScreen shown) {
        screen = shown;
        Theme.loadFonts();
        scene = new Scene(new StackPane(screen.root(), kit.desk.sheets().layer()), 960, 700);
        Theme.LIGHT.dress(scene);
        KeyLayoutFilter.install(scene);
        TooLongHint.install(scene, kit.desk::texts);
        casefile.follow(this::changed);
        kit.desk.navigator().shownBy(this::go);
        stage.setScene(scene);
        stage.show();
        attached = screen.attach();
        screen.focus();
    }

    private void changed() {
        if (Platform.isFxApplicationThread()) {
            screen.reload();
        } else {
            robot.interact(screen::reload);
        }
    }

    // The section's own records are shown; whoever leads elsewhere is only written down.
    private void go(Intent intent) {
        kit.went.add(intent);
        RecordRef here = screen.chosen().getValue();
        switch (intent) {
            case Intent.ToNew(RecordRef ref) -> screen.showNew(ref);
            case Intent.ToRecord(RecordRef ref) when here != null && here.kind() == ref.kind() ->
                    screen.show(ref);
            default -> {}
        }
    }

    /// Leaves the section and closes the casefile. The window is the next test’s too: it takes the
    /// size of its scene again.
    public void close() throws Exception {
        robot.interact(() -> {
            attached.unsubscribe();
            if (scene != null && scene.getWindow() instanceof Stage window) {
                window.sizeToScene();
            }
        });
        casefile.close();
    }

    public SectionScreen screen() {
        return screen;
    }

    /// The node with this id.
    public <T extends Node> T node(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    /// Whether something with this id is seen.
    public boolean isSeen(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(OnScreen::isSeen);
    }

    /// The words of the field with this id.
    public String words(String id) {
        return node(id, TextInputControl.class).getText();
    }

    /// Types into a field and keeps it by leaving it for the list.
    public void write(String id, String words) {
        typeInto(id, words);
        focus("rows");
    }

    /// Puts the keys into a field and these words in it.
    public void typeInto(String id, String words) {
        focus(id);
        robot.interact(() -> node(id, TextInputControl.class).setText(words));
    }

    /// Puts the keys there.
    public void focus(String id) {
        robot.interact(() -> node(id, Node.class).requestFocus());
    }

    /// The id of what has the keys, or nothing.
    public String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
    }

    /// Makes sure that Enter leads from the list to the first field and F2 to the title, and Escape
    /// back from either.
    public void keysLeadBetweenListAnd(String first, String title) {
        focus("rows");
        press(KeyCode.ENTER);
        assertEquals(first, focused());
        press(KeyCode.ESCAPE);
        assertEquals("rows", focused());
        press(KeyCode.F2);
        assertEquals(title, focused());
        press(KeyCode.ESCAPE);
        assertEquals("rows", focused());
    }

    /// Types this key.
    public void press(KeyCode... keys) {
        robot.interact(() -> {}); // what was asked before is drawn
        for (KeyCode key : keys) {
            robot.type(key);
        }
    }

    /// Presses the button with this id.
    public void fire(String id) {
        robot.interact(() -> node(id, Button.class).fire());
    }

    /// Presses the button that screen readers call so, the first in sight.
    public void fireNamed(String name) {
        Predicate<Node> called =
                node ->
                        node instanceof Button button
                                && (name.equals(button.getText())
                                        || name.equals(button.getAccessibleText()))
                                && OnScreen.isSeen(button);
        Button button = robot.lookup(called).queryAs(Button.class);
        robot.interact(button::fire);
    }

    /// Whether these words are seen somewhere.
    public boolean shows(String words) {
        Predicate<Node> says =
                node ->
                        node instanceof Label label
                                && words.equals(label.getText())
                                && OnScreen.isSeen(node);
        return !robot.lookup(says).queryAll().isEmpty();
    }

    /// Whether a label that holds these words is seen somewhere.
    public boolean says(String words) {
        Predicate<Node> says =
                node ->
                        node instanceof Label label
                                && label.getText() != null
                                && label.getText().contains(words)
                                && OnScreen.isSeen(node);
        return !robot.lookup(says).queryAll().isEmpty();
    }

    /// Whether a button with these words is seen somewhere.
    public boolean offers(String words) {
        Predicate<Node> says =
                node ->
                        node instanceof Button button
                                && words.equals(button.getText())
                                && OnScreen.isSeen(node);
        return !robot.lookup(says).queryAll().isEmpty();
    }

    /// Where the left edge of the node with this id stands in the window.
    public double edge(String id) {
        return node(id, Node.class).localToScene(0, 0).getX();
    }

    /// Where the words that are seen in the node with this id begin in the window.
    public double begin(String id) {
        return node(id, Node.class).lookupAll(".text").stream()
                .filter(node -> node instanceof Text text && !text.getText().isEmpty())
                .filter(OnScreen::isSeen)
                .mapToDouble(node -> node.localToScene(node.getBoundsInLocal()).getMinX())
                .findFirst()
                .orElseThrow();
    }

    /// How many rows the list has.
    public int rows() {
        return node("rows", ListView.class).getItems().size();
    }

    /// Does this on JavaFX's thread.
    public void interact(Runnable action) {
        robot.interact(action);
    }

    /// Undoes the newest act.
    public void undo() {
        robot.interact(() -> turn(true));
    }

    private void turn(boolean back) {
        try {
            if (back) {
                casefile.ledger.undo();
            } else {
                casefile.ledger.redo();
            }
        } catch (ProblemException e) {
            kit.problems.add(e);
        }
    }

    /// Does again what was undone.
    public void redo() {
        robot.interact(() -> turn(false));
    }

    /// The problems told so far, by their key.
    public List<String> problems() {
        return kit.problems.stream()
                .map(one ->
                        one instanceof ProblemException known
                                ? known.problem().key()
                                : one.toString())
                .toList();
    }
}
