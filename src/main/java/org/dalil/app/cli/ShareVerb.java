package org.dalil.app.cli;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.age.AgeAddressee;
import org.dalil.exchange.age.AgePassphrase;
import org.dalil.exchange.age.AgeRecipient;
import org.dalil.exchange.sharing.Selection;
import org.dalil.exchange.sharing.ShareRequest;
import org.dalil.exchange.sharing.Shared;
import org.dalil.exchange.sharing.Shares;
import org.dalil.exchange.sharing.UnattributedException;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// `share CASEFILE --to RECIPIENT | --passphrase --out FILE`: makes a share file of everything.
/// With `--passphrase` the file's passphrase is asked for, or read from the line after the
/// casefile's. With `--leave-out-unattributed` allegations that name nobody stay at home instead of
/// holding everything back.
final class ShareVerb implements Verb {
    private static final String TO = "--to";
    private static final String PASSPHRASE = "--passphrase";
    private static final String OUT = "--out";
    private static final String PURPOSE = "--purpose";
    private static final String LEAVE_OUT = "--leave-out-unattributed";

    @Override
    public String name() {
        return "share";
    }

    @Override
    public CommandSpec spec() {
        return Verb.onCasefile(name())
                .addOption(
                        OptionSpec.builder(TO)
                                .paramLabel("RECIPIENT")
                                .type(String[].class)
                                .arity("1")
                                .build())
                .addOption(Verb.flag(PASSPHRASE))
                .addOption(Verb.flag(LEAVE_OUT))
                .addOption(Verb.value(PURPOSE, "WORDS", false))
                .addOption(Verb.value(OUT, "FILE", true));
    }

    @Override
    public int run(Session session) throws ProblemException, IOException {
        String[] keys = session.given().matchedOptionValue(TO, new String[0]);
        if (keys.length == 0 != session.has(PASSPHRASE)) {
            return MISUSED;
        }
        List<AgeAddressee> to = new ArrayList<>();
        for (String key : keys) {
            to.add(AgeRecipient.parse(key));
        }
        Path out = Session.path(session.option(OUT, ""));
        if (Files.exists(out)) {
            throw new CommandException(
                    Problem.of("app.problem.file-there").with("file", out.toString()));
        }
        try (Casefile casefile = session.opened()) {
            if (to.isEmpty()) {
                to.add(passphrase(session));
            }
            Shared shared = shared(session, casefile, to, out);
            session.terminal()
                    .say(
                            "app.done.share",
                            Map.of(
                                    "count", shared.share().records(),
                                    "file", out.toString(),
                                    "fingerprint", shared.fingerprint()));
        }
        return DONE;
    }

    private static Shared shared(
            Session session, Casefile casefile, List<AgeAddressee> to, Path out)
            throws ProblemException {
        Shares shares = new Shares(casefile, session.equipment().clock());
        String purpose = session.option(PURPOSE, "");
        Selection all = Selection.everything();
        try {
            return shares.write(
                    new ShareRequest(all, to, purpose), out, Progress.none(), new Cancel());
        } catch (UnattributedException refused) {
            if (!session.has(LEAVE_OUT)) {
                throw refused;
            }
            ShareRequest without = new ShareRequest(all.leavingOut(refused.claims()), to, purpose);
            return shares.write(without, out, Progress.none(), new Cancel());
        }
    }

    private static AgePassphrase passphrase(Session session) throws ProblemException, IOException {
        char[] typed =
                session.terminal()
                        .newPassphrase(session.fromInput(), "app.prompt.share-passphrase");
        try {
            return new AgePassphrase(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
