package org.dalil.source.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.desk.Desk;
import org.dalil.desk.FxJobs;
import org.dalil.desk.Intent;
import org.dalil.desk.Navigator;
import org.dalil.desk.Sheets;
import org.dalil.desk.Theme;
import org.dalil.kernel.Clock;
import org.dalil.kit.DraftsInMemory;
import org.dalil.people.Agents;
import org.dalil.source.SourceKit;
import org.dalil.texts.Texts;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/// The section of sources alone in a window, over a sealed casefile: what the main window would do
/// around it is done here. Use on JavaFX's thread.
final class SourceStage {
    final SourceKit kit;
    final Desk desk;
    final SourcePane pane;
    final AtomicReference<Intent> went = new AtomicReference<>();
    final List<Exception> problems = new ArrayList<>();
    private final FxJobs jobs = new FxJobs(running -> {});

    SourceStage(Path folder, Locale language) throws Exception {
        kit = new SourceKit(folder);
        Navigator navigator = new Navigator();
        navigator.shownBy(went::set);
        desk =
                new Desk(
                        Texts.in(language),
                        jobs,
                        navigator,
                        new Sheets(),
                        problems::add,
                        Clock.system(),
                        ZoneId.of("UTC"));
        pane =
                new SourcePane(
                        SourceParts.of(
                                kit.casefile.holdings(),
                                kit.sources,
                                new Agents(kit.casefile.holdings()),
                                kit.importer,
                                org.dalil.desk.PathChoice.system(),
                                (source, importing) -> {}),
                        new DraftsInMemory(),
                        desk);
        kit.casefile.feed().follow(any -> Platform.runLater(pane::reload));
    }

    /// Shows it.
    void show(Stage stage, Theme theme, double width, double height) {
        Theme.loadFonts();
        Scene scene = new Scene(new StackPane(pane.root(), desk.sheets().layer()), width, height);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        pane.attach();
    }

    void close() throws Exception {
        jobs.close();
        kit.close();
    }
}
