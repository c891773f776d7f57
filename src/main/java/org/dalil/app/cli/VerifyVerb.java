package org.dalil.app.cli;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.CheckReport;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.vault.Vault;
import org.dalil.vault.VerifyReport;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// `verify CASEFILE`: opens every sealed page, entry and file, holds the files against the records,
/// and lists what is damaged, missing or left over. `verify PACKET [--identity FILE]`: checks a
/// packet, whoever made it, and lists what was changed, put in or left out.
final class VerifyVerb implements Verb {
    private static final String IDENTITY = "--identity";

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public CommandSpec spec() {
        return Verb.onCasefile(name()).addOption(Verb.value(IDENTITY, "FILE", false));
    }

    @Override
    public int run(Session session) throws ProblemException, IOException {
        Path path = session.casefileFolder();
        if (PacketReport.isPacket(path)) {
            return new PacketReport(session).tell(path, session.option(IDENTITY, ""));
        }
        return session.has(IDENTITY) ? MISUSED : casefile(session);
    }

    private static int casefile(Session session) throws ProblemException, IOException {
        Terminal terminal = session.terminal();
        try (Vault vault = session.unlocked()) {
            CheckReport report =
                    Casefile.check(
                            vault, session.equipment().shapes(), Progress.none(), new Cancel());
            VerifyReport read = report.vault();
            terminal.say(
                    "app.done.verify",
                    Map.of(
                            "pages", read.pages(),
                            "entries", read.entries(),
                            "files", read.blobs(),
                            "size", terminal.texts().bytes(read.bytes())));
            report.problems().forEach(terminal::list);
            if (!report.strays().isEmpty()) {
                terminal.say("app.done.strays-found", Map.of("count", report.strays().size()));
            }
            if (report.problems().isEmpty()) {
                return DONE;
            }
            terminal.complain(
                    Problem.of("app.problem.damaged").with("count", report.problems().size()));
            return REFUSED;
        }
    }
}
