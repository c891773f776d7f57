package org.dalil.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Programs of others that measurements stand beside. Only runs what is installed; never installs.
final class Outside {
    private Outside() {}

    /// Whether a program is on the path.
    static boolean present(String program) {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /// Runs a shell line in a folder and answers what it took, its children included.
    ///
    /// @throws IOException when it ends with anything but 0
    static Took timed(Path folder, String line, Map<String, String> environment)
            throws IOException {
        String wrapped = "TIMEFORMAT='took %R %U %S'; set -o pipefail; time { " + line + " ; }";
        String said = run(folder, wrapped, environment);
        String times = said.substring(said.lastIndexOf("took ") + 5).strip();
        String[] parts = times.split(" ");
        return new Took(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]));
    }

    /// Runs a shell line and answers what it printed.
    static String run(Path folder, String line, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", line)
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int end = process.onExit().join().exitValue();
        if (end != 0) {
            throw new IOException(line + " ended with " + end + ": " + said);
        }
        return said;
    }
}
