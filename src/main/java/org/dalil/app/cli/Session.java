package org.dalil.app.cli;

import org.dalil.casefile.Casefile;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.Vault;
import org.dalil.vault.key.Passphrase;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/// One run of one command: what was given, what it works with, and the ways into a casefile.
record Session(ParseResult given, Equipment equipment, Terminal terminal) {
    /// The positional argument at this place.
    String word(int index) {
        return Objects.requireNonNull(given.<String>matchedPositionalValue(index, null));
    }

    boolean has(String option) {
        return given.hasMatchedOption(option);
    }

    String option(String name, String otherwise) {
        return given.matchedOptionValue(name, otherwise);
    }

    /// A path as it was written.
    static Path path(String written) throws CommandException {
        try {
            return Path.of(written).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CommandException(Problem.of("app.problem.no-path").with("path", written));
        }
    }

    Path casefileFolder() throws CommandException {
        return path(word(0));
    }

    boolean fromInput() {
        return has(Verb.PASSPHRASE_STDIN);
    }

    /// Unlocks the folder; the database stays closed.
    Vault unlocked() throws ProblemException, IOException {
        Path folder = casefileFolder();
        char[] typed = terminal.passphrase(fromInput(), "app.prompt.passphrase");
        try (Passphrase passphrase = Passphrase.taking(typed)) {
            Vault vault = equipment.vaults().open(folder, passphrase);
            String aside = vault.draftsSetAside();
            if (aside != null) {
                terminal.complain(Problem.of("vault.problem.drafts-set-aside").with("file", aside));
            }
            return vault;
        }
    }

    /// Opens the casefile.
    Casefile opened() throws ProblemException, IOException {
        return Casefile.open(unlocked(), equipment.shapes(), equipment.clock());
    }
}
