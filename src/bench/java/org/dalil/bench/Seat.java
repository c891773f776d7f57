package org.dalil.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claims;
import org.dalil.desk.FxJobs;
import org.dalil.desk.Intent;
import org.dalil.desk.Navigator;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Section;
import org.dalil.desk.Theme;
import org.dalil.desk.preferences.PreferenceFile;
import org.dalil.document.isolated.IsolatedExtraction;
import org.dalil.kernel.Clock;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Agents;
import org.dalil.shell.Desktop;
import org.dalil.shell.Workbench;
import org.dalil.texts.Texts;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Opens a casefile as a person does, chooses a claim in the middle of the list, and measures. Runs
/// in the process that is measured.
final class Seat {
    private static final int AT_REST_PULSES = 180;
    private final CompletableFuture<Casefile> casefile = new CompletableFuture<>();
    private final CompletableFuture<Navigator> navigator = new CompletableFuture<>();
    private final Path folder;
    private final Path home;
    private Scene scene = new Scene(new javafx.scene.layout.Pane());

    private Seat(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /// Arguments: the casefile, a folder for preferences, how many letters to type or visits to
    /// make, how many seconds it may take, and which of the two, `letters` or `visits`.
    public static void main(String[] args) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, lost) -> {
            System.err.print("lost on " + thread.getName() + ": ");
            lost.printStackTrace();
            end(3);
        });
        CompletableFuture.delayedExecutor(Integer.parseInt(args[3]), TimeUnit.SECONDS)
                .execute(Seat::giveUp);
        Platform.startup(Theme::loadFonts);
        Seat seat = new Seat(Path.of(args[0]), Path.of(args[1]));
        int times = Integer.parseInt(args[2]);
        if (args[4].equals("visits")) {
            seat.visit(times);
        } else {
            seat.measure(times);
        }
        end(0);
    }

    /// Says where everything stands, because nothing else can look into this process.
    private static void giveUp() {
        Thread.getAllStackTraces()
                .forEach((thread, frames) -> {
                    System.err.println(thread.getName());
                    for (StackTraceElement frame : frames) {
                        System.err.println("    " + frame);
                    }
                });
        end(4);
    }

    /// The casefile is closed with the process, as when the power goes.
    private static void end(int code) {
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    private Navigator comeIn() throws Exception {
        onScreen(this::open);
        until(() -> scene.lookup("#passphrase") != null);
        onScreen(() -> {
            field("passphrase").setText(CasefileGenerator.PASSPHRASE);
            ((ButtonBase) scene.lookup("#unlock")).fire();
        });
        return navigator.get(120, TimeUnit.SECONDS);
    }

    /// Goes to somebody of whom two thousand claims tell, and away, this often: from the key to the
    /// pulse that has drawn the page with the leading fields beside it.
    private void visit(int times) throws Exception {
        Navigator way = comeIn();
        Agents agents = new Agents(casefile.join().holdings());
        Agent one = agents.suggest(Web.NAME, 1).getFirst();
        UUID middle = agents.rows().page("", agents.rows().count("") / 2, 1).getFirst().id();
        Agent other = agents.find(middle).orElseThrow();
        Samples first = Samples.empty();
        Samples again = Samples.empty();
        for (int i = 0; i <= times; i++) {
            come(way, other);
            rest();
            long began = System.nanoTime();
            come(way, one);
            until(() -> scene.lookup("#why-fields") != null);
            until(() -> true); // the next pulse comes when this one has been drawn
            (i == 0 ? first : again).add((System.nanoTime() - began) / 1e9);
        }
        String open = "page of a person with 2,000 of 100,000 claims drawn";
        Line.alone(open + ", first time", first, 0);
        Line.alone(open, again, 0.15);
    }

    private void come(Navigator way, Agent somebody) throws Exception {
        RecordRef ref = new RecordRef(RecordKind.AGENT, somebody.id());
        onScreen(() -> way.go(new Intent.ToRecord(ref)));
        until(() ->
                scene.lookup("#agent-label") instanceof TextInputControl label
                        && label.getText().equals(somebody.label()));
    }

    private void measure(int letters) throws Exception {
        Navigator way = comeIn();
        onScreen(() -> way.go(new Intent.ToSection(Section.CLAIMS)));
        rest();
        Claims claims = new Claims(casefile.join().holdings());
        int count = claims.rows().count("");
        UUID middle = claims.rows().page("", count / 2, 1).getFirst().id();
        onScreen(() -> way.go(new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, middle))));
        until(() -> scene.lookup("#claim-note") != null);
        rest();
        String open = String.format("%,d claims open", count);
        // Twice: what the first lets go of may have been held by what waits for its end.
        System.gc();
        rest();
        System.gc();
        rest();
        weigh("memory at rest, " + open);
        new Typist(field("claim-note")).type(letters).print(open);
    }

    private void open() {
        PreferenceFile preferences = new PreferenceFile(home.resolve("preferences.json"));
        try {
            preferences.change(kept -> kept.withOpened(folder).withTheme(Theme.LIGHT));
        } catch (org.dalil.desk.preferences.PreferencesException e) {
            throw new IllegalStateException(e);
        }
        Desktop.Ground ground =
                new Desktop.Ground(
                        Texts.in(Locale.ENGLISH),
                        new FxJobs(running -> {}),
                        CasefileGenerator.entrance(),
                        preferences,
                        new IsolatedExtraction(),
                        PathChoice.system(),
                        home,
                        Clock.system(),
                        ZoneOffset.UTC);
        Desktop desktop = new Desktop(ground, this::noting, () -> {});
        scene = desktop.scene();
        Stage stage = new Stage();
        stage.setScene(scene);
        desktop.session().start();
        stage.show();
    }

    private Workbench noting(Workbench workbench) {
        return (opened, drafts, desk) -> {
            casefile.complete(opened);
            navigator.complete(desk.navigator());
            return workbench.open(opened, drafts, desk);
        };
    }

    private TextInputControl field(String id) {
        Node found = scene.lookup("#" + id);
        if (found instanceof TextInputControl field) {
            return field;
        }
        throw new IllegalStateException("not on the screen: " + id);
    }

    private static void rest() throws Exception {
        int[] left = {AT_REST_PULSES};
        until(() -> --left[0] < 0);
    }

    private static void until(BooleanSupplier there) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        onScreen(() ->
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        if (there.getAsBoolean()) {
                            stop();
                            done.complete(true);
                        }
                    }
                }.start());
        done.get(120, TimeUnit.SECONDS);
    }

    private static void onScreen(Runnable work) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        done.get(120, TimeUnit.SECONDS);
    }

    /// All of it, then the parts that the virtual machine knows of.
    private static void weigh(String when) throws Exception {
        Line.weight(when + ", PSS", pss(), 250);
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        Line.weight(when + ", heap in use", inMebibytes(heap.getUsed()), 0);
        Line.weight(when + ", heap held", inMebibytes(heap.getCommitted()), 0);
        MemoryUsage other = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
        Line.weight(when + ", classes and machine code", inMebibytes(other.getCommitted()), 0);
    }

    private static double inMebibytes(long bytes) {
        return bytes / 1024.0 / 1024;
    }

    /// In MiB, as the system counts it: what is shared with other processes only in part.
    private static double pss() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/self/smaps_rollup"))) {
            if (line.startsWith("Pss:")) {
                return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
            }
        }
        throw new IllegalStateException("this system does not say");
    }
}
