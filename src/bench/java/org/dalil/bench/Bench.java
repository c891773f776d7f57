package org.dalil.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Runs measurements and prints them as lines for `RESULTS.md`: one by its name, several with
/// commas between, `all`, or `smoke`, which runs everything once and small to see that it works.
/// Each runs in a process of its own with a limit of time, so that one that fails or hangs costs
/// its own lines and no others.
public final class Bench {
    private static final List<String> NAMES =
            List.of(
                    "vault",
                    "lists",
                    "timeline",
                    "import",
                    "share",
                    "sound",
                    "table",
                    "ledger",
                    "case",
                    "words",
                    "kill",
                    "startup",
                    "grid",
                    "desk");
    private static final String SMALL = "small";
    private static final int SMALL_SECONDS = 90;
    private static final int FULL_SECONDS = 480;

    private Bench() {}

    /// Arguments: what to measure; then, in a process of its own, at which size.
    public static void main(String[] args) throws Exception {
        String what = args.length == 0 ? "smoke" : args[0];
        if (args.length == 2) {
            measure(what, args[1].equals(SMALL) ? Size.SMALL : Size.FULL);
            return;
        }
        boolean small = what.equals("smoke");
        List<String> wanted =
                small || what.equals("all") ? NAMES : List.of(what.split(",")).stream().toList();
        if (!NAMES.containsAll(wanted)) {
            throw new IllegalArgumentException("known are smoke, all and " + NAMES);
        }
        Load.print();
        Line.printHead();
        int failed = 0;
        for (String name : wanted) {
            failed += alone(name, small) ? 0 : 1;
        }
        Load.print();
        if (failed > 0) {
            System.exit(1);
        }
    }

    private static void measure(String name, Size size) throws Exception {
        switch (name) {
            case "vault" -> VaultBesidePlain.run(size);
            case "lists" -> Lists.run(size);
            case "timeline" -> Timeline.run(size);
            case "import" -> Taking.run(size);
            case "share" -> Sharing.run(size);
            case "sound" -> Sounds.run(size);
            case "desk" -> AtDesk.run(size);
            case "grid" -> GridFrames.run(size);
            case "table" -> TablesIn.run(size);
            case "ledger" -> ClaimLedger.run(size);
            case "case" -> LargeCase.run(size);
            case "words" -> WrittenWords.run(size);
            case "kill" -> KilledTyping.run(size);
            default -> Startup.run(size);
        }
    }

    /// Whether it ran to its end.
    private static boolean alone(String name, boolean small) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Bench.class.getName(),
                        name,
                        small ? SMALL : "full"));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        int seconds = small ? SMALL_SECONDS : FULL_SECONDS;
        CompletableFuture<Process> end =
                process.onExit().completeOnTimeout(process, seconds, TimeUnit.SECONDS);
        end.join();
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            System.out.println(name + ": stopped after " + seconds + " s");
            return false;
        }
        System.out.printf(
                "%s: %.0f s, ended with %d%n",
                name, (System.nanoTime() - began) / 1e9, process.exitValue());
        return process.exitValue() == 0;
    }
}
