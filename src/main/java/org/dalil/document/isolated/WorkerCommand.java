package org.dalil.document.isolated;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How the reading process is started: the same Java and the same classes as this process, little
/// memory, and nothing that could leave a document's words on the disk.
///
/// @param words the command line
record WorkerCommand(List<String> words) {
    private static final String MEGABYTES = "512";
    private static final String MAIN = "org.dalil.document.isolated.ExtractionWorker";

    // No dump, crash report, attach or perf file: each would hold words of a document. The quick
    // compiler alone reads the first twenty judgments a third faster; only after about forty is the
    // thorough one ahead.
    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:+UseSerialGC",
                    "-XX:+DisableAttachMechanism",
                    "-XX:-UsePerfData",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:-HeapDumpOnOutOfMemoryError",
                    "-XX:+SuppressFatalErrorMessage",
                    "-XX:TieredStopAtLevel=1",
                    "-Dfile.encoding=UTF-8",
                    "-Duser.language=en",
                    "-Djava.awt.headless=true",
                    "-Djdk.serialFilter=!*");

    WorkerCommand {
        words = List.copyOf(words);
    }

    /// A command for a worker like this process.
    static WorkerCommand likeThisProcess() {
        return of(System::getProperty, MEGABYTES, MAIN);
    }

    /// @param property looks up a system property
    /// @param megabytes largest heap
    /// @param main class to start
    static WorkerCommand of(Property property, String megabytes, String main) {
        List<String> words = new ArrayList<>();
        words.add(java(property));
        words.add("-Xmx" + megabytes + "m");
        words.addAll(OPTIONS);
        String module = property.of("jdk.module.main");
        String modules = property.of("jdk.module.path");
        if (module == null) {
            words.addAll(List.of("-classpath", required(property, "java.class.path"), main));
        } else {
            // Without a module path the modules are linked into the Java runtime itself.
            words.addAll(modules == null ? List.of() : List.of("--module-path", modules));
            words.addAll(List.of("--module", module + "/" + main));
        }
        return new WorkerCommand(words);
    }

    /// Starts the process. Its environment is emptied, so that no variable changes how Java starts;
    /// what it prints as errors goes nowhere, since parsers quote documents there.
    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words);
        Map<String, String> environment = builder.environment();
        // Windows cannot start sockets or random numbers without it.
        String system = environment.get("SystemRoot");
        environment.clear();
        if (system != null) {
            environment.put("SystemRoot", system);
        }
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String java(Property property) {
        String name = File.separatorChar == '\\' ? "java.exe" : "java";
        return Path.of(required(property, "java.home"), "bin", name).toString();
    }

    private static String required(Property property, String name) {
        String value = property.of(name);
        if (value == null) {
            throw new IllegalStateException("this Java does not say its " + name);
        }
        return value;
    }

    /// Looks up a system property, null when it is not set.
    @FunctionalInterface
    interface Property {
        @Nullable String of(String name);
    }
}
