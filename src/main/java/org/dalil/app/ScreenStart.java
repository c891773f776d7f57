package org.dalil.app;

import javafx.application.Application;
import javafx.application.Platform;

import org.dalil.app.tour.Equipment;
import org.dalil.app.tour.PictureTour;
import org.dalil.app.tour.Pictures;
import org.dalil.casefile.Entrance;
import org.dalil.desk.FxJobs;
import org.dalil.desk.Theme;
import org.dalil.document.isolated.IsolatedExtraction;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Texts;
import org.dalil.vault.key.KdfCost;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/// Starts what needs a screen: the workbench where there is a display, and where there is none the
/// tour, on JavaFX's own platform without one.
final class ScreenStart {
    /// Where the tour leaves its pictures unless told otherwise.
    static final Path PICTURES = Path.of("target", "tour");

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;

    ScreenStart(PrintStream out, PrintStream err, Texts texts) {
        this.out = out;
        this.err = err;
        this.texts = texts;
    }

    /// Whether windows can be shown here.
    static boolean hasDisplay(String system, Map<String, String> environment) {
        boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
        return !linux
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /// Opens the workbench, or makes the tour where no window can be shown.
    ///
    /// @return the exit code
    int workbench() {
        if (!hasDisplay(System.getProperty("os.name", ""), System.getenv())) {
            out.println(texts.of("app.tour.no-display"));
            return tourOrSay();
        }
        try {
            Application.launch(DesktopProgram.class);
            return 0;
        } catch (UnsupportedOperationException | LinkageError e) {
            // JavaFX found no window system, or not the libraries it needs for it.
            err.println(texts.of("app.problem.no-windows"));
            return 1;
        }
    }

    private int tourOrSay() {
        try {
            tour(Pictures.in(PICTURES.toAbsolutePath()));
            return 0;
        } catch (ProblemException e) {
            err.println(texts.of(e.problem()));
            return 1;
        }
    }

    /// Makes the tour.
    void tour(Pictures pictures) throws ProblemException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Platform.startup(Theme::loadFonts);
        Platform.setImplicitExit(false);
        Clock clock = Clock.system();
        FxJobs jobs = new FxJobs(running -> {});
        try (IsolatedExtraction extraction = new IsolatedExtraction()) {
            PictureTour.run(
                    new Equipment(
                            new Entrance(
                                    KdfCost.PRODUCTION_BOUNDS,
                                    KdfCost.STANDARD,
                                    KnownShapes.all(),
                                    clock),
                            extraction,
                            jobs,
                            clock,
                            ZoneId.systemDefault()),
                    pictures,
                    out,
                    texts);
        } finally {
            jobs.close();
            Platform.exit();
        }
    }
}
