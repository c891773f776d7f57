package org.dalil.app.cli;

import org.dalil.kernel.ProblemException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.io.IOException;

/// One command. Built in code, so that nothing is looked up by reflection.
interface Verb {
    String PASSPHRASE_STDIN = "--passphrase-stdin";
    int DONE = 0;
    int REFUSED = 1;
    int MISUSED = 2;

    /// What is typed to run it.
    String name();

    /// What it takes.
    CommandSpec spec();

    /// Runs it.
    ///
    /// @return the exit code
    /// @throws ProblemException when it is refused; told in one line
    int run(Session session) throws ProblemException, IOException;

    /// A command that takes a casefile and its passphrase.
    static CommandSpec onCasefile(String name) {
        return CommandSpec.create()
                .name(name)
                .addPositional(one(0, "CASEFILE"))
                .addOption(flag(PASSPHRASE_STDIN));
    }

    /// One word at a fixed place.
    static PositionalParamSpec one(int index, String label) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .build();
    }

    /// An option without a value.
    static OptionSpec flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").build();
    }

    /// An option with a value.
    static OptionSpec value(String name, String label, boolean required) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .required(required)
                .build();
    }
}
