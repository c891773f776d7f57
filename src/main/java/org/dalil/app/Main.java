package org.dalil.app;

import org.dalil.app.cli.CommandLineDoor;
import org.dalil.app.cli.Equipment;
import org.dalil.app.cli.Terminal;
import org.dalil.kernel.Clock;
import org.dalil.texts.Texts;
import org.dalil.vault.Vaults;
import org.dalil.vault.key.KdfCost;

import java.util.Locale;

/// Starts the program: the workbench without arguments, one command with them.
public final class Main {
    private Main() {}

    /// Runs Dalil with the command line's arguments.
    public static void main(String[] args) {
        Texts texts = Texts.in(Locale.getDefault());
        System.exit(
                args.length == 0
                        ? new ScreenStart(System.out, System.err, texts).workbench()
                        : new CommandLineDoor(
                                        equipment(),
                                        new Terminal(System.in, System.out, System.err, texts))
                                .run(args));
    }

    private static Equipment equipment() {
        Clock clock = Clock.system();
        return new Equipment(
                new Vaults(KdfCost.PRODUCTION_BOUNDS, clock),
                KdfCost.STANDARD,
                KnownShapes.all(),
                clock,
                DocumentsIn::take,
                (pictures, terminal) ->
                        new ScreenStart(terminal.out(), terminal.err(), terminal.texts())
                                .tour(pictures));
    }
}
