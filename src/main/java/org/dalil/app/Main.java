package org.dalil.app;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Runs Dalil with the command line's arguments.
    public static void main(String[] args) {
        System.exit(args.length);
    }
}
