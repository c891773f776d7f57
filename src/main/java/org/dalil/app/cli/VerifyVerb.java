package org.dalil.app.cli;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.vault.Vault;
import org.dalil.vault.VerifyReport;
import org.dalil.vault.failure.DamagedException;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.util.Map;

/// `verify CASEFILE`: opens every sealed page, entry and file, and lists what is damaged.
final class VerifyVerb implements Verb {
    @Override
    public String name() {
        return "verify";
    }

    @Override
    public CommandSpec spec() {
        return Verb.onCasefile(name());
    }

    @Override
    public int run(Session session) throws ProblemException, IOException {
        Terminal terminal = session.terminal();
        try (Vault vault = session.unlocked()) {
            VerifyReport report = vault.verify(Progress.none(), new Cancel());
            terminal.say(
                    "app.done.verify",
                    Map.of(
                            "pages", report.pages(),
                            "entries", report.entries(),
                            "files", report.blobs(),
                            "size", terminal.texts().bytes(report.bytes())));
            for (VerifyReport.Damage damage : report.damages()) {
                DamagedException told = new DamagedException(damage.part(), damage.item());
                terminal.out().println(terminal.texts().of(told.problem()));
            }
            if (report.isWhole()) {
                return DONE;
            }
            terminal.complain(
                    Problem.of("app.problem.damaged").with("count", report.damages().size()));
            return REFUSED;
        }
    }
}
