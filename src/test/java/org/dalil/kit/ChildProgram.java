package org.dalil.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another Java of the same class path, to be killed or to be run where this one cannot be. Writes
/// what it says into a file.
public final class ChildProgram {
    private final Process process;
    private final Path log;

    private ChildProgram(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// Starts a program.
    ///
    /// @param before words before the command, such as another program that runs it
    public static ChildProgram start(
            List<String> before, Class<?> program, Path log, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new ChildProgram(process, log);
    }

    /// Waits so long for it to end; whether it did.
    public boolean ended(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /// How it ended.
    public int code() {
        return process.exitValue();
    }

    /// What it said.
    public String said() throws Exception {
        return Files.readString(log);
    }

    /// Kills it at once and waits until it is gone.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
