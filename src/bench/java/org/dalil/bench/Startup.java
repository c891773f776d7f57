package org.dalil.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// From the start of the program to the second frame of its first screen, without a window system:
/// the packaged command as it is, and the same with the cache that the JDK makes of a training run.
/// Frames are counted by JavaFX's own pulse log. Needs `mvn package` to have run.
final class Startup {
    private final Path home;
    private final Path jar;

    private Startup(Path home, Path jar) {
        this.home = home;
        this.jar = jar;
    }

    /// Measures in turns and leaves nothing behind.
    static void run(Size size) throws Exception {
        String operation = "start to the second frame of the first screen, with an AOT cache";
        Path jar = Path.of("target/dalil-0.1.0.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            Line.missing(operation, "the program is not packaged");
            return;
        }
        if (!Outside.present("gramps")) {
            Line.missing(operation + " ÷ Gramps", "gramps is not installed");
        }
        Path home = Files.createTempDirectory("dalil-start-");
        try {
            Startup startup = new Startup(home, jar);
            Path cache = home.resolve("dalil.aot");
            startup.start(List.of("-XX:AOTCacheOutput=" + cache));
            if (!Files.exists(cache)) {
                Line.missing(operation, "this JDK made no AOT cache");
                return;
            }
            List<String> cached = List.of("-XX:AOTCache=" + cache);
            new Rivals(operation, () -> startup.start(cached))
                    .beside("without", 0.5, () -> startup.start(List.of()))
                    .run(size.of(1, 7));
        } finally {
            Folder.delete(home);
        }
    }

    private Took start(List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@packaging/java.options");
        command.addAll(options);
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djavafx.pulseLogger=true",
                        "-Duser.home=" + home,
                        "--module-path",
                        jar + java.io.File.pathSeparator + jar.resolveSibling("lib"),
                        "--module",
                        "org.dalil/org.dalil.app.Main"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        // Nobody connects to it; without one, the program would make its tour instead.
        builder.environment().put("DISPLAY", ":no-display");
        long began = System.nanoTime();
        Process process = builder.start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("PULSE: 2 ")) {
                said.append(line).append('\n');
                line = lines.readLine();
            }
            double wall = (System.nanoTime() - began) / 1e9;
            if (line == null) {
                throw new IOException("the program ended early: " + said);
            }
            double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            // Not process.destroy(), which also closes what is read below.
            process.toHandle().destroy();
            // Read on, so that it is not held up while it ends and writes its cache.
            while (lines.readLine() != null) {
                continue;
            }
            process.onExit().join();
            return new Took(wall, cpu);
        }
    }
}
