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
        int code = DONE;
        try (Casefile casefile = session.opened()) {
            for (Path file : records) {
                code = Math.max(code, lines(casefile, file, session.terminal()));
            }
            if (!documents.isEmpty()) {
                code = Math.max(code, documents(casefile, documents, session));
            }
        }
        return code;
    }

    private static int lines(Casefile casefile, Path file, Terminal terminal)
            throws ProblemException, IOException {
        try (InputStream in = Files.newInputStream(file);
                Arrival arrival = new Arrivals(casefile).openLines(in, new Cancel())) {
            return SurveyReport.tell(arrival.take(new Cancel()), terminal);
        }
    }

    private static int documents(Casefile casefile, List<Path> files, Session session)
            throws ProblemException {
        Terminal terminal = session.terminal();
        List<DocumentIntake.Outcome> outcomes =
                session.equipment()
                        .documents()
                        .take(casefile, files, terminal.texts(), new Cancel());
        long taken = 0;
        for (DocumentIntake.Outcome outcome : outcomes) {
            terminal.list(outcome.file(), outcome.words());
            taken += outcome.taken() ? 1 : 0;
        }
        long refused = outcomes.size() - taken;
        if (refused > 0) {
            terminal.complain(Problem.of("app.problem.files-refused").with("count", refused));
        }
        return refused > 0 ? REFUSED : DONE;
    }
}
