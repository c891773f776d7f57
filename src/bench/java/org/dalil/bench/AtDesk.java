package org.dalil.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The whole program in a process of its own with the options of the packaged one, a large casefile
/// open, without a window system: what it needs of memory when nobody does anything, and how soon a
/// typed letter stands in its field.
final class AtDesk {
    private AtDesk() {}

    static void run(Size size) throws Exception {
        int records = CasefileGenerator.records(size);
        CasefileGenerator.openOrGenerate(Folder.kept(), records).close();
        sit(size, "generated-" + records, "letters", size.of(20, 600));
        int argued = size.of(2_000, 100_000);
        Argued.openOrMake(Folder.kept(), argued).close();
        sit(size, "argued-" + argued, "visits", size.of(2, 40));
    }

    private static void sit(Size size, String name, String what, int times) throws Exception {
        Path casefile = Folder.kept().resolve(name + ".dalil");
        Path home = Files.createTempDirectory("dalil-desk-");
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("@packaging/java.options");
            command.addAll(
                    List.of(
                            "--enable-native-access=ALL-UNNAMED",
                            "-Dglass.platform=Headless",
                            "-Dprism.order=sw",
                            "-Djava.awt.headless=true",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            Seat.class.getName(),
                            casefile.toAbsolutePath().toString(),
                            home.toString(),
                            Integer.toString(times),
                            Integer.toString(size.of(60, 300)),
                            what));
            int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (ended != 0) {
                throw new IllegalStateException("the program ended with " + ended);
            }
        } finally {
            Folder.delete(home);
        }
    }
}
