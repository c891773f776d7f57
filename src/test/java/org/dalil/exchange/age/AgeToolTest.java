package org.dalil.exchange.age;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The public age tool opens our files and we open its, binary and armored.
class AgeToolTest {
    private static final Path TOOL = Path.of("/usr/bin/age");
    private static final Path TERMINAL = Path.of("/usr/bin/script");

    @TempDir private Path folder;

    @BeforeEach
    void theToolIsHere() {
        assumeTrue(Files.isExecutable(TOOL), "the age tool is not on this machine");
    }

    @Test
    void theToolOpensOurs() throws IOException, InterruptedException {
        AgeIdentity us = AgeKit.identity();
        byte[] content = new byte[3_000_000];
        content[1_500_000] = 7;
        Path key = folder.resolve("key.txt");
        Files.writeString(key, "# ours\n" + us.secretText() + "\n");
        Path sealed = folder.resolve("sealed.age");
        Files.write(sealed, AgeKit.seal(content, AgeKit.identity().recipient(), us.recipient()));
        Path plain = folder.resolve("plain");
        run(TOOL + " -d -i " + key + " -o " + plain + " " + sealed, "");
        assertArrayEquals(content, Files.readAllBytes(plain));
    }

    @Test
    void weOpenTheTools() throws IOException, InterruptedException, AgeException {
        AgeIdentity us = AgeKit.identity();
        byte[] content = new byte[3_000_000];
        content[1_500_000] = 7;
        Path plain = Files.write(folder.resolve("plain"), content);
        for (String form : List.of("", " --armor")) {
            Path sealed = folder.resolve("sealed" + form.length());
            run(TOOL + form + " -r " + us.recipient() + " -o " + sealed + " " + plain, "");
            assertArrayEquals(content, AgeKit.open(Files.readAllBytes(sealed), us));
            String text = Files.readString(sealed, StandardCharsets.ISO_8859_1);
            assertEquals(!form.isEmpty(), text.startsWith("-----BEGIN"));
        }
    }

    @Test
    void weOpenWhatTheToolSealedWithAPassphrase()
            throws IOException, InterruptedException, AgeException {
        assumeTrue(Files.isExecutable(TERMINAL), "no way to type into the tool on this machine");
        Path plain = Files.writeString(folder.resolve("plain"), "слова");
        Path sealed = folder.resolve("sealed.age");
        String typed = "верблюд и река\nверблюд и река\n";
        String seal = TOOL + " -p -o " + sealed + " " + plain;
        run(TERMINAL + " -qec", seal, typed);
        assumeTrue(Files.exists(sealed), "the tool could not be typed into");
        byte[] file = Files.readAllBytes(sealed);
        AgePassphrase words = new AgePassphrase("верблюд и река".toCharArray());
        assertEquals("слова", new String(AgeKit.open(file, words), StandardCharsets.UTF_8));
    }

    private void run(String command, String typed) throws IOException, InterruptedException {
        assertEquals(0, started(List.of(command.split(" ")), typed), command);
    }

    private void run(String command, String argument, String typed)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.add(argument);
        words.add("/dev/null");
        started(words, typed);
    }

    private int started(List<String> command, String typed)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the tool did not end");
        return process.exitValue();
    }
}
