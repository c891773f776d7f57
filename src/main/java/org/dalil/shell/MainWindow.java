package org.dalil.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.ui.Opening;
import org.dalil.claim.ui.WhyPane;
import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.Later;
import org.dalil.desk.Screen;
import org.dalil.desk.Section;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.keys.Scope;
import org.dalil.history.Act;
import org.dalil.history.Committed;
import org.dalil.kernel.RecordRef;
import org.dalil.shell.cover.Cover;
import org.dalil.shell.way.GoneSound;
import org.dalil.shell.way.Home;
import org.dalil.testimony.ui.player.PlayerBar;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The main window of an open casefile: rail, section, inspector, status. Goes where intents lead
/// and tells every screen when the casefile changed.
public final class MainWindow implements Screen {
    private static final Duration JOBS_SHOWN_EVERY = Duration.millis(400);
    private final Desk desk;
    private final Texts texts;
    private final Casefile casefile;
    private final Map<Section, SectionScreen> sections;
    private final WhyPane inspector;
    private final Callable<String> counts;
    private final Consumer<Intent.ToTerms> terms;
    private final Consumer<Intent.ToWords> words;
    private final BorderPane root = new BorderPane();
    private final StackPane content = new StackPane();
    private final Rail rail;
    private final TopBar top;
    private final StatusBar status;
    private final Cover cover;
    private final PlayerBar player;
    private Section section = Section.SOURCES;
    private long turns;
    private Subscription here = Subscription.EMPTY;

    /// What the window offers beside the sections.
    ///
    /// @param cover covers names
    /// @param counts says how much the casefile holds, in words; reads it, so not for the screen's
    ///   thread
    /// @param player what is heard below every section
    /// @param terms opens the lists of terms over what is shown
    public record Commands(
            Runnable palette,
            Runnable lock,
            ContextMenu menu,
            Cover cover,
            PlayerBar player,
            Callable<String> counts,
            Consumer<Intent.ToTerms> terms) {}

    public MainWindow(
            Desk desk,
            Casefile casefile,
            Map<Section, SectionScreen> sections,
            WhyPane inspector,
            Consumer<Intent.ToWords> words,
            Commands commands) {
        this.desk = desk;
        this.texts = desk.texts();
        this.casefile = casefile;
        this.sections = new EnumMap<>(sections);
        this.inspector = inspector;
        this.words = words;
        this.counts = commands.counts();
        this.terms = commands.terms();
        rail = new Rail(texts, to -> desk.navigator().go(new Intent.ToSection(to)));
        top =
                new TopBar(
                        casefile.name(),
                        texts,
                        new TopBar.Commands(
                                commands.palette(),
                                desk.keys().wordsOf(Scope.GLOBAL.id("palette")),
                                commands.lock(),
                                commands.menu()));
        cover = commands.cover();
        status = new StatusBar(texts, this::undo, this::redo);
        status.sign(cover.sign());
        root.setTop(top.root());
        root.setLeft(rail.root());
        root.setCenter(content);
        root.setRight(inspector.root());
        player = commands.player();
        root.setBottom(new VBox(player.root(), status.root()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subscription attach() {
        cover.read(); // before anything that may hold a name
        Runnable leaveFeed = casefile.feed().follow(change -> Later.run(() -> changed(change)));
        if (desk.navigator().here().isEmpty()) {
            desk.navigator().go(new Intent.ToSection(Section.SOURCES));
        }
        Subscription explaining = inspector.attach();
        refreshActs();
        new Opening(casefile).tell(desk, status::kept);
        Timeline watching = new Timeline(new KeyFrame(JOBS_SHOWN_EVERY, tick -> showJobs()));
        watching.setCycleCount(Animation.INDEFINITE);
        watching.play();
        return Subscription.combine(
                watching::stop,
                leaveFeed::run,
                () -> desk.jobs().cancel(this),
                explaining,
                player.attach(),
                new GoneSound(casefile, desk).attach(),
                () -> {
                    here.unsubscribe();
                    here = Subscription.EMPTY;
                    content.getChildren().clear();
                });
    }

    /// Shows where an intent leads.
    void show(Intent intent) {
        if (intent.isPlace()) {
            root.requestFocus(); // leaving a field keeps what was typed in it, while its page
            // is there
        }
        switch (intent) {
            case Intent.ToTerms to -> terms.accept(to);
            case Intent.ToSound to -> player.listen(to);
            case Intent.ToSection(Section to) -> enter(to);
            case Intent.ToRecord(RecordRef ref) -> {
                enter(Home.of(ref.kind()));
                current().show(ref);
            }
            case Intent.ToNew(RecordRef ref) -> {
                enter(Home.of(ref.kind()));
                current().showNew(ref);
            }
            case Intent.ToWords to -> {
                enter(Section.SOURCES);
                words.accept(to);
                // Entering may have noted the source that was shown there before.
                desk.navigator().isAt(to);
            }
        }
    }

    @Nullable RecordRef shown() {
        return current().chosen().getValue();
    }

    private SectionScreen current() {
        SectionScreen screen = sections.get(section);
        if (screen == null) {
            throw new IllegalStateException("no screen for " + section);
        }
        return screen;
    }

    private void enter(Section to) {
        if (to == section && !content.getChildren().isEmpty()) {
            chosen(current().chosen().getValue());
            current().focus();
            return;
        }
        here.unsubscribe();
        section = to;
        (to == Section.TIMELINE ? Scope.TIMELINE : Scope.RECORD).mark(content);
        rail.select(to);
        SectionScreen screen = current();
        content.getChildren().setAll(screen.root());
        here =
                Subscription.combine(
                        screen.attach(),
                        screen.chosen().subscribe(this::chosen),
                        screen.position().subscribe(status::place),
                        screen.beside().subscribe(any -> root.setRight(shut() ? null : aside())));
        screen.focus();
    }

    private boolean shut() {
        return root.getRight() == null;
    }

    private Parent aside() {
        Parent own = current().beside().getValue();
        return own == null ? inspector.root() : own;
    }

    private void chosen(@Nullable RecordRef ref) {
        // The page is read first, then the words that it rests on.
        Later.run(this::explain);
        boolean atItsWords =
                ref != null
                        && desk.navigator().here().orElse(null) instanceof Intent.ToWords words
                        && words.source().equals(ref.id());
        if (ref != null && !atItsWords) {
            desk.navigator().isAt(new Intent.ToRecord(ref));
        }
    }

    private void explain() {
        if (!content.getChildren().isEmpty()) { // the casefile may have been locked meanwhile
            inspector.ref().set(current().chosen().getValue());
        }
    }

    private void changed(Committed change) {
        cover.read();
        status.kept(
                texts.of(
                        "shell.kept",
                        Map.of(
                                "when",
                                texts.relativeTime(
                                        change.act().at(), desk.clock().now(), desk.zone()))));
        if (!content.getChildren().isEmpty()) {
            current().reload();
            inspector.reload();
        }
        refreshActs();
    }

    private void refreshActs() {
        desk.jobs().latest(this, "bar.count", counts, top::counts, desk.problems());
        desk.jobs()
                .latest(
                        this,
                        "bar.acts",
                        () ->
                                List.of(
                                        casefile.holdings().ledger().history().undoable(),
                                        casefile.holdings().ledger().history().redoable()),
                        acts -> {
                            status.undo(words(acts.getFirst()));
                            status.redo(words(acts.getLast()));
                        },
                        desk.problems());
    }

    /// Covers names by code names, or shows them again.
    void toggleNames() {
        cover.toggle(this::redraw);
    }

    private void redraw() {
        root.requestFocus(); // what is being typed is kept under the name it was typed for
        if (!content.getChildren().isEmpty()) {
            current().reload();
            inspector.redraw();
        }
        refreshActs();
    }

    private String words(Optional<Act> act) {
        return act.map(one -> texts.of(one.name().key(), one.name().args())).orElse("");
    }

    /// Takes back the last typing in the field that has the keys, if it was not kept yet; else
    /// undoes the newest act.
    public void undo() {
        if (focus() instanceof TextInputControl text && KeptText.isBeingTyped(text)) {
            text.undo();
            return;
        }
        turn("shell.undo", () -> casefile.holdings().ledger().undo().isPresent());
    }

    /// Does again what was undone last.
    public void redo() {
        if (focus() instanceof TextInputControl text && KeptText.isBeingTyped(text)) {
            text.redo();
            return;
        }
        turn("shell.redo", () -> casefile.holdings().ledger().redo().isPresent());
    }

    private void turn(String name, Callable<Boolean> work) {
        // Each is a question of its own, or a refusal would go unheard when the key is held down.
        desk.jobs().latest(this, name + "." + ++turns, work, done -> {}, desk.problems());
    }

    private void showJobs() {
        status.jobs(desk.jobs().running());
    }

    /// Makes a new record of the section that is shown.
    void makeNew() {
        current().makeNew();
    }

    /// Puts the keys into the next part of the window.
    void nextRegion() {
        List<Parent> regions = new ArrayList<>(List.of(rail.root(), current().root()));
        if (!shut()) {
            regions.add(aside());
        }
        Regions.next(regions, current());
    }

    private @Nullable Node focus() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }

    /// Shows or hides the inspector.
    public void toggleInspector() {
        if (Focus.isWithin(aside())) {
            current().focus(); // keys in what is hidden would be nowhere
        }
        root.setRight(shut() ? aside() : null);
    }
}
