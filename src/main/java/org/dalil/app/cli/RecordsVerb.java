package org.dalil.app.cli;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.record.RecordLines;
import org.dalil.history.Records;
import org.dalil.history.shape.RecordShape;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.wire.JsonLineWriter;

import picocli.CommandLine.Model.CommandSpec;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// `records CASEFILE [--kind KIND]`: lists records in the record format, one a line.
final class RecordsVerb implements Verb {
    private static final String KIND = "--kind";

    @Override
    public String name() {
        return "records";
    }

    @Override
    public CommandSpec spec() {
        return Verb.onCasefile(name()).addOption(Verb.value(KIND, "KIND", false));
    }

    @Override
    public int run(Session session) throws ProblemException, IOException {
        String wanted = session.option(KIND, "");
        if (!wanted.isEmpty() && RecordKind.ofCode(wanted).isEmpty()) {
            throw new CommandException(Problem.of("app.problem.no-kind").with("kind", wanted));
        }
        try (Casefile casefile = session.opened()) {
            Records records = casefile.holdings().records();
            RecordLines lines = new RecordLines(records.shapes());
            OutputStream out = new BufferedOutputStream(session.terminal().out());
            JsonLineWriter writer = new JsonLineWriter(out);
            for (RecordShape<?> shape : records.shapes().all()) {
                boolean asked = wanted.isEmpty() || shape.kind().code().equals(wanted);
                if (asked && shape.kind() != RecordKind.PROTECTED_IDENTITY) {
                    for (Records.Written row : records.written(shape)) {
                        if (!row.gone()) {
                            writer.write(lines.json(shape.kind(), row));
                        }
                    }
                }
            }
            out.flush();
        }
        return DONE;
    }
}
