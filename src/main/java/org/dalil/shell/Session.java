package org.dalil.shell;

import javafx.scene.Parent;
import javafx.util.Subscription;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Entrance;
import org.dalil.casefile.Settings;
import org.dalil.desk.Desk;
import org.dalil.desk.DraftKeeper;
import org.dalil.desk.IdleLock;
import org.dalil.desk.Intent;
import org.dalil.desk.Look;
import org.dalil.desk.Navigator;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Screen;
import org.dalil.desk.preferences.PreferenceFile;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.ui.EntryModel;
import org.dalil.vault.ui.EntryPane;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/// Which casefile is open, and nothing else: it shows the first screen, then the workbench, and on
/// locking the first screen again. Locking never asks and never waits for a sheet: what was typed
/// is a draft already. After a lock no key and no screen is left; words that were on the screen may
/// stay in the program's memory until it ends (decision 0003). On JavaFX's thread.
public final class Session {
    /// How many backups stay beside a casefile.
    public static final int BACKUPS = 5;

    private static final Duration LONGEST_FOR_DRAFTS = Duration.ofSeconds(10);

    private final Ways ways;
    private final Consumer<Parent> stage;
    private final Workbench workbench;
    private final Runnable exit;
    private final EntryModel entry;
    private final IdleLock idle;
    private Desk desk;
    private EntryPane entryPane;
    private Subscription shown = Subscription.EMPTY;
    private @Nullable Open open;
    private @Nullable Left left;
    private boolean exiting;

    /// What belongs to the open casefile.
    private record Open(
            Casefile casefile,
            DraftKeeper drafts,
            CasefileJobs jobs,
            Navigator navigator,
            Screen screen) {}

    /// Where the person was when it was locked.
    private record Left(Path folder, Intent at) {}

    /// How casefiles are found and opened.
    ///
    /// @param documents where new casefiles are made unless the person chooses another folder
    public record Ways(
            Entrance entrance,
            PreferenceFile preferences,
            PathChoice choice,
            Path documents,
            Look look) {}

    /// What the session drives.
    ///
    /// @param stage shows this in the window, under the layer of sheets
    /// @param exit ends the program
    public record Frame(Consumer<Parent> stage, Workbench workbench, Runnable exit) {}

    /// @param desk the program's own, which outlives every casefile
    public Session(Desk desk, Ways ways, Frame frame) {
        this.desk = desk;
        this.ways = ways;
        this.stage = frame.stage();
        this.workbench = frame.workbench();
        this.exit = frame.exit();
        this.entry = new EntryModel(desk, ways.entrance(), ways.preferences(), this::opened);
        this.entryPane = entryPane(desk);
        this.idle = new IdleLock(desk.clock(), this::lock);
    }

    private EntryPane entryPane(Desk spoken) {
        return new EntryPane(entry, spoken, ways.choice(), ways.documents(), ways.look());
    }

    /// Goes on in another language, where the person is: the screen is made anew over the same
    /// casefile; what was typed is kept as when a page is left.
    ///
    /// @param spoken the program's own desk, in that language
    public void speak(Desk spoken) {
        desk = spoken;
        desk.sheets().closeAll();
        entry.speak(spoken);
        entryPane = entryPane(spoken);
        Open now = open;
        if (now == null) {
            show(entryPane);
            return;
        }
        now.screen().root().requestFocus();
        Navigator navigator = now.navigator();
        work(now.casefile(), now.drafts(), now.jobs(), navigator);
        navigator.here().ifPresent(navigator::go);
    }

    /// Shows the first screen.
    public void start() {
        show(entryPane);
        entry.start();
    }

    /// What locks the casefile when nobody is there; to be told which scene to watch.
    public IdleLock idle() {
        return idle;
    }

    /// Whether a casefile is open.
    public boolean isOpen() {
        return open != null;
    }

    private void opened(Casefile casefile) {
        CasefileJobs jobs = new CasefileJobs(desk.jobs());
        Navigator navigator = new Navigator();
        DraftKeeper drafts = new DraftKeeper(casefile.vault().drafts(), desk.problems());
        work(casefile, drafts, jobs, navigator);
        idle.start(IdleLock.USUAL);
        jobs.latest(this, "session.idle", () -> patience(casefile), idle::start, desk.problems());
        Left before = left;
        left = null;
        if (before != null && before.folder().equals(casefile.vault().folder())) {
            navigator.go(before.at());
        }
    }

    private void work(
            Casefile casefile, DraftKeeper drafts, CasefileJobs jobs, Navigator navigator) {
        Desk own =
                new Desk(
                        desk.texts(),
                        jobs,
                        navigator,
                        desk.sheets(),
                        desk.problems(),
                        desk.clock(),
                        desk.zone(),
                        desk.keys());
        Screen screen = workbench.open(casefile, drafts, own);
        open = new Open(casefile, drafts, jobs, navigator, screen);
        show(screen);
    }

    /// How long nobody may be there before this casefile is locked; the usual time where what is
    /// written in it is no number of minutes.
    static Duration patience(Casefile casefile) throws ProblemException {
        return casefile.settings()
                .get(Settings.IDLE_MINUTES)
                .filter(written -> written.matches("[1-9][0-9]{0,2}"))
                .map(minutes -> Duration.ofMinutes(Integer.parseInt(minutes)))
                .orElse(IdleLock.USUAL);
    }

    /// Locks the casefile, if one is open.
    public void lock() {
        Open now = open;
        if (now == null) {
            return;
        }
        open = null;
        idle.stop();
        Path folder = now.casefile().vault().folder();
        left = now.navigator().here().map(at -> new Left(folder, at)).orElse(null);
        desk.sheets().closeAll();
        // Leaving a field keeps what was typed in it; that work stands before the closing in line.
        now.screen().root().requestFocus();
        now.jobs().shut();
        entry.locking(folder);
        show(entryPane);
        desk.jobs()
                .latest(
                        this,
                        "session.close",
                        () -> close(now),
                        closed -> locked(folder, null),
                        e -> locked(folder, e));
    }

    private static boolean close(Open now) throws ProblemException {
        boolean kept = false;
        try {
            kept = now.drafts().flush(LONGEST_FOR_DRAFTS);
            now.drafts().close();
        } finally {
            now.casefile().closeWithBackup(BACKUPS); // whatever befell the drafts
        }
        if (!kept) {
            throw new LateDraftsException();
        }
        return true;
    }

    private void locked(Path folder, @Nullable Exception failure) {
        if (exiting && failure == null) {
            exit.run();
            return;
        }
        exiting = false;
        Problem problem = failure instanceof ProblemException known ? known.problem() : null;
        if (failure != null && problem == null) {
            desk.problems().accept(failure);
        }
        entry.locked(folder, problem);
    }

    /// Closes the casefile as locking does, then ends the program; it stays when something went
    /// wrong, so that it is read. A casefile just being made or opened is waited for.
    public void closeAndExit() {
        if (open != null) {
            exiting = true;
            lock();
            return;
        }
        desk.jobs()
                .latest(
                        this,
                        "session.exit",
                        () -> true,
                        ready -> {
                            if (open != null) {
                                closeAndExit();
                            } else {
                                closeMade();
                            }
                        },
                        desk.problems());
    }

    private void closeMade() {
        Casefile made = entry.withdraw().orElse(null);
        if (made == null) {
            exit.run();
            return;
        }
        desk.jobs()
                .latest(
                        this,
                        "session.exit",
                        () -> {
                            made.close();
                            return true;
                        },
                        closed -> exit.run(),
                        desk.problems());
    }

    private void show(Screen screen) {
        shown.unsubscribe();
        stage.accept(screen.root());
        shown = screen.attach();
    }
}
