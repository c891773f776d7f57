package org.dalil.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.dalil.casefile.Entrance;
import org.dalil.desk.FxJobs;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Theme;
import org.dalil.desk.keys.Scope;
import org.dalil.desk.preferences.PreferenceFile;
import org.dalil.desk.preferences.Preferences;
import org.dalil.document.isolated.IsolatedExtraction;
import org.dalil.kernel.Clock;
import org.dalil.shell.Desktop;
import org.dalil.texts.Texts;
import org.dalil.vault.key.KdfCost;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// The desktop: one window, which shows the first screen or the open casefile. Language and look
/// can change while it runs.
public final class DesktopProgram extends Application {
    private final IsolatedExtraction extraction = new IsolatedExtraction();
    private @Nullable FxJobs jobs;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        FxJobs made = new FxJobs(running -> {});
        jobs = made;
        Desktop desktop = new Desktop(ground(made), UnaryOperator.identity(), Platform::exit);
        stage.setTitle("Dalil");
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setScene(desktop.scene());
        stage.setFullScreenExitHint("");
        desktop.scene()
                .addEventFilter(KeyEvent.KEY_PRESSED, press -> fullScreen(press, desktop, stage));
        stage.setOnCloseRequest(request -> {
            request.consume();
            desktop.session().closeAndExit();
        });
        desktop.session().start();
        stage.show();
    }

    private static void fullScreen(KeyEvent press, Desktop desktop, Stage stage) {
        String id = Scope.GLOBAL.id("full-screen");
        boolean meant =
                !press.isConsumed()
                        && desktop.keys()
                                .command(press, Scope.GLOBAL)
                                .filter(id::equals)
                                .isPresent();
        if (meant) {
            press.consume();
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    private Desktop.Ground ground(FxJobs running) {
        PreferenceFile preferences =
                new PreferenceFile(
                        PreferenceFile.usual(
                                System.getProperty("os.name", ""),
                                Path.of(System.getProperty("user.home", ".")),
                                System.getenv()));
        Clock clock = Clock.system();
        return new Desktop.Ground(
                language(preferences.now()),
                running,
                new Entrance(KdfCost.PRODUCTION_BOUNDS, KdfCost.STANDARD, KnownShapes.all(), clock),
                preferences,
                extraction,
                PathChoice.system(),
                documents(),
                clock,
                ZoneId.systemDefault());
    }

    private static Texts language(Preferences kept) {
        List<Locale> known = Texts.available();
        Locale wanted =
                kept.language().isEmpty()
                        ? Locale.getDefault()
                        : Locale.forLanguageTag(kept.language());
        return Texts.in(
                known.stream()
                        .filter(one -> one.getLanguage().equals(wanted.getLanguage()))
                        .findFirst()
                        .orElse(Locale.ENGLISH));
    }

    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return documents.toFile().isDirectory() ? documents : home;
    }

    @Override
    public void stop() {
        extraction.close();
        FxJobs running = jobs;
        if (running != null) {
            running.close();
        }
    }
}
