package org.dalil.app.tour;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.dalil.desk.Later;
import org.dalil.shell.Desktop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// One program in one window, from its start until the window is closed.
final class Visit implements AutoCloseable {
    private final Desktop desktop;
    private final Stage stage;
    private final Visitor visitor;

    private Visit(Desktop desktop, Stage stage, CountedJobs jobs) {
        this.desktop = desktop;
        this.stage = stage;
        this.visitor = new Visitor(desktop.scene(), jobs);
    }

    /// Opens the window.
    static Visit of(Supplier<Desktop> program, CountedJobs jobs, Pictures wanted)
            throws TourException {
        CompletableFuture<Visit> made = new CompletableFuture<>();
        Later.run(() -> {
            try {
                Desktop desktop = program.get();
                Stage stage = new Stage(StageStyle.UNDECORATED);
                stage.setScene(desktop.scene());
                stage.setWidth(wanted.width());
                stage.setHeight(wanted.height());
                stage.show();
                made.complete(new Visit(desktop, stage, jobs));
            } catch (RuntimeException e) {
                made.completeExceptionally(e);
            }
        });
        try {
            return made.join();
        } catch (CompletionException e) {
            throw TourException.stuck("start", e);
        }
    }

    /// Shows the first screen.
    void begin() throws TourException {
        visitor.act(desktop.session()::start);
    }

    Scene scene() {
        return desktop.scene();
    }

    Visitor visitor() {
        return visitor;
    }

    @Override
    public void close() throws TourException {
        visitor.act(desktop.session()::closeAndExit);
        visitor.act(stage::close);
    }
}
