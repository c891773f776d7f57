package org.dalil.testimony.ui.code;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.desk.Desk;
import org.dalil.document.coded.CodedOutcome;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.read.ProjectReading;
import org.dalil.document.coded.write.ProjectWriter;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.code.exchange.ImportPlan;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Projects and codebooks on their way in and out. Knows no scene-graph type; writes nothing that
/// was not asked for.
final class ExchangeModel {
    private final CodesParts parts;
    private final Desk desk;
    private final ObjectProperty<@Nullable ImportPlan> plan = new SimpleObjectProperty<>();

    ExchangeModel(CodesParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    /// What the file that was read last would bring; null before.
    ObjectProperty<@Nullable ImportPlan> plan() {
        return plan;
    }

    /// Reads a file and plans what it would bring.
    void read(Path file) {
        plan.set(null); // the same plan again is news too
        desk.jobs()
                .latest(
                        this,
                        "codes.read",
                        () ->
                                switch (ProjectReading.read(file)) {
                                    case CodedOutcome.Read(CodedProject project) ->
                                            parts.intake().plan(project);
                                    case CodedOutcome.Refused(Problem problem) ->
                                            throw new TestimonyException(problem);
                                },
                        plan::set,
                        desk.problems());
    }

    /// Takes in what was planned.
    void take(Runnable done) {
        ImportPlan now = plan.get();
        if (now == null) {
            return;
        }
        desk.jobs()
                .latest(
                        new Object(),
                        "codes.take",
                        () -> {
                            parts.intake().take(now, new Cancel());
                            return now;
                        },
                        taken -> done.run(),
                        desk.problems());
    }

    /// Writes all codes as a codebook.
    void saveCodebook(Path to, Runnable done) {
        write(to, () -> Files.write(to, ProjectWriter.codebook(parts.outlet().codes())), done);
    }

    /// Writes coded words as a project.
    ///
    /// @param ofCase whose words; null for all
    void saveProject(Path to, String name, @Nullable UUID ofCase, Runnable done) {
        String date = desk.clock().now().truncatedTo(ChronoUnit.SECONDS).toString();
        write(
                to,
                () -> {
                    CodedProject project = parts.outlet().project(name, ofCase);
                    try (OutputStream out = Files.newOutputStream(to)) {
                        ProjectWriter.pack(project, date, out);
                    }
                },
                done);
    }

    /// Writes a file.
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException, ProblemException;
    }

    private void write(Path to, Writing writing, Runnable done) {
        desk.jobs()
                .latest(
                        new Object(),
                        "codes.save",
                        () -> {
                            writing.write();
                            return to;
                        },
                        written -> done.run(),
                        problem ->
                                desk.problems()
                                        .accept(
                                                problem instanceof IOException
                                                        ? unwritable(to)
                                                        : problem));
    }

    /// That a file could not be written there.
    static TestimonyException unwritable(Path to) {
        return new TestimonyException(
                Problem.of("testimony.problem.unwritable")
                        .with("file", String.valueOf(to.getFileName())));
    }
}
