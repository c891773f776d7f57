package org.dalil.app.cli;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.age.AgeOpener;
import org.dalil.exchange.age.AgePassphrase;
import org.dalil.exchange.intake.Arrival;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// `receive CASEFILE SHAREFILE [--identity FILE] [--passphrase]`: takes in what is new of a share
/// file, opened with the casefile's own key, with keys of a file, or with a passphrase that is
/// asked for or read from the line after the casefile's.
final class ReceiveVerb implements Verb {
    private static final String IDENTITY = "--identity";
    private static final String PASSPHRASE = "--passphrase";

    @Override
    public String name() {
        return "receive";
    }

    @Override
    public CommandSpec spec() {
        return Verb.onCasefile(name())
                .addPositional(Verb.one(1, "SHAREFILE"))
                .addOption(Verb.value(IDENTITY, "FILE", false))
                .addOption(Verb.flag(PASSPHRASE));
    }

    @Override
    public int run(Session session) throws ProblemException, IOException {
        Path file = Session.path(session.word(1));
        if (!Files.isRegularFile(file)) {
            throw new CommandException(
                    Problem.of("app.problem.no-file").with("file", file.toString()));
        }
        try (Casefile casefile = session.opened();
                InputStream in = Files.newInputStream(file);
                Arrival arrival =
                        new Arrivals(casefile)
                                .open(
                                        in,
                                        openers(session, casefile),
                                        Progress.none(),
                                        new Cancel())) {
            session.terminal()
                    .say("app.done.signer", Map.of("fingerprint", arrival.signer().orElse("–")));
            long refused =
                    new SurveyReport(session.terminal(), null).tell(arrival.take(new Cancel()));
            if (refused > 0) {
                session.terminal()
                        .complain(Problem.of("app.problem.some-refused").with("count", refused));
            }
            return refused > 0 ? REFUSED : DONE;
        }
    }

    private static List<AgeOpener> openers(Session session, Casefile casefile)
            throws ProblemException, IOException {
        List<AgeOpener> openers = new ArrayList<>();
        openers.add(new OwnKeys(casefile.settings()).identity());
        String identity = session.option(IDENTITY, "");
        if (!identity.isEmpty()) {
            openers.addAll(KeyFiles.read(Session.path(identity)));
        }
        if (session.has(PASSPHRASE)) {
            char[] typed =
                    session.terminal()
                            .passphrase(session.fromInput(), "app.prompt.share-passphrase");
            openers.add(new AgePassphrase(typed));
            Arrays.fill(typed, '\0');
        }
        return openers;
    }
}
