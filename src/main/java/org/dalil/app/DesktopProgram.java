package org.dalil.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.casefile.Entrance;
import org.dalil.desk.Desk;
import org.dalil.desk.FxJobs;
import org.dalil.desk.KeyLayoutFilter;
import org.dalil.desk.Navigator;
import org.dalil.desk.PathChoice;
import org.dalil.desk.PreferenceFile;
import org.dalil.desk.Preferences;
import org.dalil.desk.PreferencesException;
import org.dalil.desk.ProblemSheet;
import org.dalil.desk.Sheets;
import org.dalil.desk.Theme;
import org.dalil.document.isolated.IsolatedExtraction;
import org.dalil.kernel.Clock;
import org.dalil.shell.Session;
import org.dalil.shell.SettingsSheet;
import org.dalil.shell.WindowMaker;
import org.dalil.texts.Texts;
import org.dalil.vault.key.KdfCost;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// The desktop: one window, which shows the first screen or the open casefile. Language and look
/// can change while it runs; a new language takes effect when the casefile is next opened.
public final class DesktopProgram extends Application {
    private final StackPane content = new StackPane();
    private final Sheets sheets = new Sheets();
    private final IsolatedExtraction extraction = new IsolatedExtraction();
    private @Nullable Session session;
    private @Nullable FxJobs jobs;

    @Override
    public void start(Stage stage) {
        PreferenceFile preferences =
                new PreferenceFile(
                        PreferenceFile.usual(
                                System.getProperty("os.name", ""),
                                Path.of(System.getProperty("user.home", ".")),
                                System.getenv()));
        Preferences kept = preferences.now();
        Theme.loadFonts();
        Scene scene = new Scene(new StackPane(content, sheets.layer()), 1366, 768);
        Theme.of(kept.theme()).dress(scene);
        KeyLayoutFilter.install(scene);
        Desk desk = desk(language(kept));
        Session made = session(desk, preferences, scene);
        session = made;
        made.idle().watch(scene);
        stage.setTitle("Dalil");
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        scene.getAccelerators()
                .put(
                        KeyCombination.valueOf("F11"),
                        () -> stage.setFullScreen(!stage.isFullScreen()));
        stage.setOnCloseRequest(request -> {
            request.consume();
            made.closeAndExit();
        });
        made.start();
        stage.show();
    }

    private Desk desk(Texts texts) {
        FxJobs made = new FxJobs(running -> {});
        jobs = made;
        return new Desk(
                texts,
                made,
                new Navigator(),
                sheets,
                new ProblemSheet(texts, sheets),
                Clock.system(),
                ZoneId.systemDefault());
    }

    private Session session(Desk desk, PreferenceFile preferences, Scene scene) {
        Entrance entrance =
                new Entrance(
                        KdfCost.PRODUCTION_BOUNDS,
                        KdfCost.STANDARD,
                        KnownShapes.all(),
                        desk.clock());
        PathChoice choice = PathChoice.system();
        SettingsSheet.Look look =
                new SettingsSheet.Look(
                        () -> Theme.of(preferences.now().theme()),
                        theme -> {
                            theme.dress(scene);
                            keep(preferences, desk, kept -> kept.withTheme(theme));
                        },
                        language ->
                                keep(
                                        preferences,
                                        desk,
                                        kept -> kept.withLanguage(language.toLanguageTag())));
        WindowMaker maker =
                new WindowMaker(
                        new WindowMaker.Surroundings(
                                extraction, entrance, choice, look, this::lock));
        return new Session(
                desk,
                new Session.Ways(entrance, preferences, choice, documents()),
                new Session.Frame(this::show, maker, this::exit));
    }

    private static void keep(
            PreferenceFile preferences, Desk desk, UnaryOperator<Preferences> change) {
        try {
            preferences.change(change);
        } catch (PreferencesException e) {
            desk.problems().accept(e);
        }
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

    private void show(Parent screen) {
        content.getChildren().setAll(screen);
    }

    private void lock() {
        Session now = session;
        if (now != null) {
            now.lock();
        }
    }

    private void exit() {
        Platform.exit();
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
