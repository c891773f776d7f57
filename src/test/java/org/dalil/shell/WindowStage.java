package org.dalil.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.casefile.Casefile;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Grounds;
import org.dalil.claim.ui.WhyPane;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.Theme;
import org.dalil.desk.control.matter.FieldTelling;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Hands;
import org.dalil.kit.SealedCasefile;
import org.dalil.kit.Typing;
import org.dalil.people.Agents;
import org.dalil.people.CodeNames;
import org.dalil.people.Naming;
import org.dalil.shell.cover.Cover;
import org.dalil.shell.way.Listening;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// The main window over a real casefile, with plain sections that write down what is asked of them.
/// Jobs are done at once; the palette finds one record, called Gulnara.
final class WindowStage implements AutoCloseable {
    final FxRobot robot = new Hands();
    final DeskKit kit;
    final Casefile casefile;
    final List<String> asked = new ArrayList<>();
    final Naming naming = new Naming(false);
    final List<Intent.ToWords> words = new ArrayList<>();
    final List<Intent.ToTerms> lists = new ArrayList<>();
    final Map<Section, PlainSection> sections = new EnumMap<>(Section.class);
    final WhyPane why;
    final WindowActions actions;
    private final Listening listening;
    final MainWindow window;
    private final Scene scene;
    private final Stage stage;
    private Subscription attached = Subscription.EMPTY;

    WindowStage(String language, Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        // Of its own: what was shown in another before may have been smaller.
        stage = fx(Stage::new);
        kit = new DeskKit(Locale.forLanguageTag(language));
        casefile = SealedCasefile.create(folder);
        var holdings = casefile.holdings();
        why =
                fx(() ->
                        new WhyPane(
                                new Grounds(holdings),
                                new ClaimLinks(holdings),
                                new FieldTelling(holdings, new Agents(holdings), kit.desk.texts()),
                                holdings.ledger().history(),
                                kit.desk));
        listening = fx(() -> Listening.of(casefile, id -> Optional.empty(), kit.desk));
        actions = fx(() -> new WindowActions(kit.desk, () -> asked.add("lock"), listening.hold()));
        window = fx(this::make);
        scene = fx(this::show);
        settle();
    }

    private MainWindow make() {
        Map<Section, SectionScreen> screens = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            PlainSection plain = new PlainSection(section, asked);
            sections.put(section, plain);
            screens.put(section, plain);
        }
        MainWindow made =
                new MainWindow(
                        kit.desk,
                        casefile,
                        screens,
                        why,
                        words::add,
                        new MainWindow.Commands(
                                actions::palette,
                                () -> asked.add("lock"),
                                actions.menu(),
                                cover(),
                                listening.bar(),
                                () -> "two of each",
                                lists::add));
        List<PaletteModel.Command> commands =
                new CommandList(kit.desk.texts())
                        .add("window.new", made::makeNew)
                        .add("window.undo", made::undo)
                        .add("window.redo", made::redo)
                        .add("window.why", made::toggleInspector)
                        .add("window.names", made::toggleNames)
                        .add("window.settings", () -> asked.add("settings"))
                        .all();
        actions.ready(made, commands, this::find);
        kit.desk.navigator().shownBy(made::show);
        return made;
    }

    private Cover cover() {
        var holdings = casefile.holdings();
        CodeNames codeNames = new CodeNames(holdings, naming, new SecureRandom());
        return new Cover(casefile, naming, codeNames, kit.desk);
    }

    private List<PaletteModel.Found> find(String typed) {
        Intent people = new Intent.ToSection(Section.PEOPLE);
        return "gulnara".startsWith(typed)
                ? List.of(new PaletteModel.Found("Gulnara", "People", people))
                : List.of();
    }

    private Scene show() {
        Theme.loadFonts();
        Scene made = new Scene(new StackPane(window.root(), kit.desk.sheets().layer()), 1366, 768);
        Theme.LIGHT.dress(made);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(made);
        stage.show();
        attached = window.attach();
        return made;
    }

    static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /// Does this on JavaFX's thread and what follows of it.
    void interact(Runnable action) {
        robot.interact(action);
        settle();
    }

    /// What was put off until later is done.
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses keys together.
    void press(javafx.scene.input.KeyCode... keys) {
        Typing.press(scene, keys);
    }

    /// Goes somewhere as a screen would ask for it.
    void go(Intent intent) {
        interact(() -> kit.desk.navigator().go(intent));
    }

    /// What was asked since it was looked at last.
    List<String> asked() {
        List<String> now = List.copyOf(asked);
        asked.clear();
        return now;
    }

    <T extends Node> T node(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    boolean isThere(String id) {
        return robot.lookup("#" + id).tryQuery().map(Node::isVisible).orElse(false);
    }

    /// The id of what has the keys.
    String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
    }

    Desk desk() {
        return kit.desk;
    }

    /// Leaves the window as locking does.
    void leave() {
        interact(attached::unsubscribe);
        attached = Subscription.EMPTY;
    }

    @Override
    public void close() throws Exception {
        interact(kit.desk.sheets()::closeAll);
        leave();
        interact(stage::close);
        casefile.close();
    }
}
