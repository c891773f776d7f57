package org.dalil.app.cli;

import org.dalil.casefile.Casefile;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.key.Passphrase;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// `create CASEFILE`: makes an empty casefile, for a passphrase that is hard enough to guess.
final class CreateVerb implements Verb {
    @Override
    public String name() {
        return "create";
    }

    @Override
    public CommandSpec spec() {
        return Verb.onCasefile(name());
    }

    @Override
    public int run(Session session) throws ProblemException, IOException {
        Path folder = session.casefileFolder();
        Equipment with = session.equipment();
        char[] typed =
                session.terminal().newPassphrase(session.fromInput(), "app.prompt.new-passphrase");
        try (Passphrase chosen = Passphrase.taking(typed);
                Casefile made =
                        Casefile.create(
                                with.vaults().create(folder, chosen, with.cost()),
                                with.shapes(),
                                with.clock())) {
            session.terminal().say("app.done.create", Map.of("name", made.name()));
        }
        return DONE;
    }
}
