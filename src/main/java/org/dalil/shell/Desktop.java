package org.dalil.shell;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.dalil.casefile.Entrance;
import org.dalil.desk.Desk;
import org.dalil.desk.KeyLayoutFilter;
import org.dalil.desk.Look;
import org.dalil.desk.Navigator;
import org.dalil.desk.PathChoice;
import org.dalil.desk.ProblemSheet;
import org.dalil.desk.Sheets;
import org.dalil.desk.Theme;
import org.dalil.desk.control.bound.TooLongHint;
import org.dalil.desk.keys.Keyboard;
import org.dalil.desk.preferences.PreferenceFile;
import org.dalil.desk.preferences.Preferences;
import org.dalil.desk.preferences.PreferencesException;
import org.dalil.document.TextExtraction;
import org.dalil.jobs.Jobs;
import org.dalil.kernel.Clock;
import org.dalil.texts.Texts;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// The whole program on one scene: first screen, workbench, sheets. Whoever shows the scene in a
/// window, or takes pictures of it, decides where it runs; this does not know.
public final class Desktop {
    /// The size that every screen is designed for.
    public static final int WIDTH = 1366;

    /// The size that every screen is designed for.
    public static final int HEIGHT = 768;

    private final StackPane content = new StackPane();
    private final Sheets sheets = new Sheets();
    private final Scene scene = new Scene(new StackPane(content, sheets.layer()), WIDTH, HEIGHT);
    private final PreferenceFile preferences;
    private final Ground ground;
    private final Keyboard keys;
    private final Session session;
    private Desk desk;

    /// What it runs on.
    ///
    /// @param documents where new casefiles are made unless the person chooses another folder
    public record Ground(
            Texts texts,
            Jobs jobs,
            Entrance entrance,
            PreferenceFile preferences,
            TextExtraction extraction,
            PathChoice choice,
            Path documents,
            Clock clock,
            ZoneId zone) {}

    /// @param around wraps what opens the workbench, to learn of the casefile; else the identity
    /// @param exit ends the program
    public Desktop(Ground ground, UnaryOperator<Workbench> around, Runnable exit) {
        this.ground = ground;
        preferences = ground.preferences();
        keys =
                new Keyboard(
                        preferences.now().keys(), changed -> keep(kept -> kept.withKeys(changed)));
        desk = desk(ground.texts());
        theme().dress(scene);
        Platform.getPreferences().colorSchemeProperty().addListener(change -> followSystem());
        Look look = new Look(this::theme, this::dress, this::speak);
        KeyLayoutFilter.install(scene);
        TooLongHint.install(scene, () -> desk.texts());
        WindowMaker maker =
                new WindowMaker(
                        new WindowMaker.Surroundings(
                                ground.extraction(),
                                ground.entrance(),
                                ground.choice(),
                                look,
                                this::lock,
                                wait -> session().idle().start(wait)));
        session =
                new Session(
                        desk,
                        new Session.Ways(
                                ground.entrance(),
                                preferences,
                                ground.choice(),
                                ground.documents(),
                                look),
                        new Session.Frame(this::show, around.apply(maker), exit));
        session.idle().watch(scene);
    }

    /// What is seen.
    public Scene scene() {
        return scene;
    }

    /// Which keys mean what, for who shows the scene in a window.
    public Keyboard keys() {
        return keys;
    }

    /// Which casefile is open; also begins and ends everything.
    public Session session() {
        return session;
    }

    private Desk desk(Texts texts) {
        return new Desk(
                texts,
                ground.jobs(),
                new Navigator(),
                sheets,
                new ProblemSheet(texts, sheets),
                ground.clock(),
                ground.zone(),
                keys);
    }

    private Theme theme() {
        return Theme.of(preferences.now().theme());
    }

    private void dress(Theme theme) {
        theme.dress(scene);
        keep(kept -> kept.withTheme(theme));
    }

    private void followSystem() {
        if (theme() == Theme.SYSTEM) {
            Theme.SYSTEM.dress(scene);
        }
    }

    private void speak(Locale language) {
        keep(kept -> kept.withLanguage(language.toLanguageTag()));
        desk = desk(Texts.in(language));
        session.speak(desk);
    }

    private void keep(UnaryOperator<Preferences> change) {
        try {
            preferences.change(change);
        } catch (PreferencesException e) {
            desk.problems().accept(e);
        }
    }

    private void lock() {
        session.lock();
    }

    private void show(Parent screen) {
        content.getChildren().setAll(screen);
    }
}
