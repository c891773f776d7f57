package org.dalil.app.cli;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.intake.Arrival;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `import CASEFILE FILE…`: takes in documents, and records in the record format from files whose
/// name ends in `.jsonl`.
final class ImportVerb implements Verb {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec spec() {
        return Verb.onCasefile(name())
                .addPositional(
                        PositionalParamSpec.builder()
                                .index("1..*")
                                .paramLabel("FILE")
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .required(true)
                                .arity("1..*")
                                .build());
    }

    @Override
    public int run(Session session) throws ProblemException, IOException {
        List<Path> records = new ArrayList<>();
        List<Path> documents = new ArrayList<>();
        List<String> words = session.given().matchedPositionalValue(1, List.of());
        for (String word : words) {
            Path file = Session.path(word);
            if (!Files.isRegularFile(file)) {
                throw new CommandException(
                        Problem.of("app.problem.no-file").with("file", file.toString()));
            }
            boolean lines = file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
            (lines ? records : documents).add(file);
        }
        Terminal terminal = session.terminal();
        long leftOut = 0;
        int refused = 0;
        try (Casefile casefile = session.opened()) {
            for (Path file : records) {
                try {
                    leftOut += lines(casefile, file, terminal);
                } catch (ProblemException e) {
                    if (words.size() == 1) {
                        throw e;
                    }
                    // The other files are taken in all the same.
                    terminal.list(file, e.problem());
                    refused++;
                }
            }
            refused += documents(casefile, documents, session);
        }
        return outcome(leftOut, refused, terminal);
    }

    private static int outcome(long leftOut, int refused, Terminal terminal) {
        if (leftOut > 0 && refused > 0) {
            terminal.complain(
                    Problem.of("app.problem.both-refused")
                            .with("records", leftOut)
                            .with("files", refused));
        } else if (leftOut > 0) {
            terminal.complain(Problem.of("app.problem.some-refused").with("count", leftOut));
        } else if (refused > 0) {
            terminal.complain(Problem.of("app.problem.files-refused").with("count", refused));
        }
        return leftOut + refused > 0 ? REFUSED : DONE;
    }

    private static long lines(Casefile casefile, Path file, Terminal terminal)
            throws ProblemException, IOException {
        try (InputStream in = Files.newInputStream(file);
                Arrival arrival = new Arrivals(casefile).openLines(in, new Cancel())) {
            return new SurveyReport(terminal, file).tell(arrival.take(new Cancel()));
        }
    }

    private static int documents(Casefile casefile, List<Path> files, Session session)
            throws ProblemException {
        if (files.isEmpty()) {
            return 0;
        }
        Terminal terminal = session.terminal();
        List<DocumentIntake.Outcome> outcomes =
                session.equipment()
                        .documents()
                        .take(casefile, files, terminal.texts(), new Cancel());
        int refused = 0;
        for (DocumentIntake.Outcome outcome : outcomes) {
            terminal.list(outcome.file(), outcome.words());
            refused += outcome.taken() ? 0 : 1;
        }
        return refused;
    }
}
