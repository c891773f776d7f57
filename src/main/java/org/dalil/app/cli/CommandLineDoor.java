package org.dalil.app.cli;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs one command line. Exit codes: 0 done; 1 refused or something invalid, with one plain line
/// on the error stream; 2 not a command line of ours.
public final class CommandLineDoor {
    private final Equipment equipment;
    private final Terminal terminal;
    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    public CommandLineDoor(Equipment equipment, Terminal terminal) {
        this.equipment = equipment;
        this.terminal = terminal;
        for (Verb verb :
                List.of(
                        new CreateVerb(),
                        new ImportVerb(),
                        new RecordsVerb(),
                        new ShareVerb(),
                        new ReceiveVerb(),
                        new VerifyVerb(),
                        new CompactVerb(),
                        new TourVerb())) {
            verbs.put(verb.name(), verb);
        }
    }

    /// Runs it.
    ///
    /// @return the exit code
    public int run(String... args) {
        if (List.of(args).contains("--help")) {
            terminal.out().println(terminal.texts().of("app.usage.all"));
            return Verb.DONE;
        }
        ParseResult given = parsed(args);
        Verb verb = given == null ? null : verbs.get(given.commandSpec().name());
        if (given == null || verb == null) {
            return misused(null);
        }
        try {
            int code = verb.run(new Session(given, equipment, terminal));
            return code == Verb.MISUSED ? misused(verb) : code;
        } catch (ProblemException e) {
            terminal.complain(e.problem());
        } catch (IOException e) {
            terminal.complain(Problem.of("app.problem.stream"));
        }
        return Verb.REFUSED;
    }

    private int misused(@Nullable Verb verb) {
        boolean share = verb instanceof ShareVerb;
        terminal.err().println(terminal.texts().of(share ? "app.usage.share" : "app.usage.wrong"));
        return Verb.MISUSED;
    }

    private @Nullable ParseResult parsed(String... args) {
        CommandSpec root = CommandSpec.create().name("dalil");
        verbs.values().forEach(verb -> root.addSubcommand(verb.name(), verb.spec()));
        try {
            ParseResult whole = new CommandLine(root).setExpandAtFiles(false).parseArgs(args);
            return whole.hasSubcommand() ? whole.subcommand() : null;
        } catch (ParameterException e) {
            return null;
        }
    }
}
