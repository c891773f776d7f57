package org.dalil.app;

import org.dalil.texts.Texts;

import java.util.List;
import java.util.Locale;

/// Starts the program: the workbench, or the tour.
public final class Main {
    private Main() {}

    /// Runs Dalil with the command line's arguments.
    public static void main(String[] args) {
        ScreenStart screens =
                new ScreenStart(System.out, System.err, Texts.in(Locale.getDefault()));
        System.exit(
                List.of(args).equals(List.of("tour"))
                        ? screens.tour(ScreenStart.PICTURES)
                        : screens.workbench());
    }
}
