package org.dalil.exchange.ui;

import javafx.scene.Node;

import org.dalil.desk.Desk;
import org.dalil.desk.PathChoice;
import org.dalil.exchange.table.intake.Kept;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Saves what came of a table, row by row, where a person chooses. What is saved is readable to
/// everybody.
record TableReport(Desk desk, PathChoice choice) {
    /// Hears how it went.
    interface Hearer {
        /// @param bad whether it failed
        void hear(String words, boolean bad);
    }

    void save(@Nullable Kept kept, Node over, Hearer hearer) {
        if (kept != null) {
            choice.newFile(
                            over.getScene().getWindow(),
                            desk.texts().of("exchange.table.save"),
                            desk.texts().of("exchange.table.report-name"))
                    .ifPresent(file -> write(kept, file, hearer));
        }
    }

    private void write(Kept kept, Path file, Hearer hearer) {
        desk.jobs()
                .latest(
                        hearer,
                        "table.report",
                        () -> Files.writeString(file, kept.csv(desk.texts())),
                        saved -> hearer.hear(desk.texts().of("exchange.table.saved"), false),
                        failure -> {
                            if (failure instanceof IOException) {
                                hearer.hear(
                                        desk.texts().of("exchange.problem.report-unwritable"),
                                        true);
                            } else {
                                desk.problems().accept(failure);
                            }
                        });
    }
}
