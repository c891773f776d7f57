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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// `records CASEFILE [--kind KIND]`: lists records in the record format, one a line; a claim with
/// who says it.
final class RecordsVerb implements Verb {
    private static final String KIND = "--kind";
    private static final int AT_ONCE = 500;

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
            Listing listing =
                    new Listing(
                            new RecordLines(records.shapes()),
                            new ChainWords(casefile.holdings(), session.terminal().texts()));
            OutputStream out = new BufferedOutputStream(session.terminal().out());
            JsonLineWriter writer = new JsonLineWriter(out);
            for (RecordShape<?> shape : records.shapes().all()) {
                boolean asked = wanted.isEmpty() || shape.kind().code().equals(wanted);
                if (asked && shape.kind() != RecordKind.PROTECTED_IDENTITY) {
                    listing.write(shape.kind(), records.written(shape), writer);
                }
            }
            out.flush();
        }
        return DONE;
    }

    /// Writes records as lines. A claim’s words never stand there without who says them.
    private record Listing(RecordLines lines, ChainWords chains) {
        void write(RecordKind kind, List<Records.Written> rows, JsonLineWriter writer)
                throws ProblemException, IOException {
            List<Records.Written> there = rows.stream().filter(row -> !row.gone()).toList();
            for (int at = 0; at < there.size(); at += AT_ONCE) {
                List<Records.Written> some =
                        there.subList(at, Math.min(there.size(), at + AT_ONCE));
                Map<UUID, String> told =
                        kind == RecordKind.CLAIM
                                ? chains.of(some.stream().map(Records.Written::id).toList())
                                : Map.of();
                for (Records.Written row : some) {
                    Map<String, Object> line = lines.json(kind, row);
                    String words = told.get(row.id());
                    if (words != null) {
                        line.put(RecordLines.TOLD, words);
                    }
                    writer.write(line);
                }
            }
        }
    }
}
