package org.dalil.app.cli;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Compacted;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.Vault;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// `compact CASEFILE`: rewrites the database without what is dead in it and takes away sealed files
/// that no record names.
final class CompactVerb implements Verb {
    private static final String DATABASE = "casefile.mv.db";

    @Override
    public String name() {
        return "compact";
    }

    @Override
    public CommandSpec spec() {
        return Verb.onCasefile(name());
    }

    @Override
    public int run(Session session) throws ProblemException, IOException {
        Terminal terminal = session.terminal();
        try (Vault vault = session.unlocked()) {
            Path database = vault.folder().resolve(DATABASE);
            long before = Files.exists(database) ? Files.size(database) : 0;
            Compacted done = Casefile.compact(vault, session.equipment().shapes());
            terminal.say(
                    "app.done.compact",
                    Map.of(
                            "before", terminal.texts().bytes(before),
                            "after", terminal.texts().bytes(Files.size(database)),
                            "rows", done.rows()));
            if (done.strays() > 0) {
                terminal.say("app.done.strays", Map.of("count", done.strays()));
            }
        }
        return DONE;
    }
}
