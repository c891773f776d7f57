package org.dalil.app.cli;

import org.dalil.kernel.ProblemException;

import picocli.CommandLine.Model.CommandSpec;

/// `tour [--out DIR]`: walks through the workbench and leaves a picture of each screen.
final class TourVerb implements Verb {
    private static final String OUT = "--out";

    @Override
    public String name() {
        return "tour";
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create().name(name()).addOption(Verb.value(OUT, "DIR", false));
    }

    @Override
    public int run(Session session) throws ProblemException {
        session.equipment()
                .tour()
                .run(Session.path(session.option(OUT, "target/tour")), session.terminal());
        return DONE;
    }
}
