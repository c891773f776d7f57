package org.dalil.packet.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.exchange.age.AgeRecipient;
import org.dalil.packet.PacketKit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Recipients without Dalil: the commands that a packet itself tells are run as it tells them.
class PacketToolsTest {
    private static final int LINUX = 0;
    private static final int EXTRA = 3;
    private static final int SIGNATURE = 5;
    private static final int FINGERPRINT = 6;
    private static final int DIGITS = 7;

    @TempDir Path dir;
    private Path folder = Path.of("");

    @BeforeEach
    void made() {
        for (String tool : List.of("bash", "sha256sum", "sha512sum", "openssl", "tar")) {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin", tool)), "no " + tool + " here");
        }
        folder = dir.resolve("folder");
        PacketKit.made(PacketKit.small(), new PacketForm.Folder(), folder);
    }

    /// The commands of the English part, in their order.
    private List<String> commands() throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : Files.readAllLines(folder.resolve("VERIFY.txt"))) {
            if (line.startsWith("    ")) {
                block.append(line.substring(4)).append('\n');
            } else if (!block.isEmpty()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
        }
        return blocks;
    }

    /// What a shell said and how it ended.
    private record Ran(int code, String said) {}

    private Ran run(String command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        Process run = builder.start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(run.waitFor(), said.strip());
    }

    @Test
    void everyCommandSaysThatAllIsWell() throws Exception {
        List<String> commands = commands();
        assertEquals(16, commands.size());
        assertEquals(new Ran(0, ""), run(commands.get(LINUX)));
        assertEquals(new Ran(0, ""), run(commands.get(EXTRA)));
        assertEquals(new Ran(0, "Signature Verified Successfully"), run(commands.get(SIGNATURE)));
        assertEquals(
                PacketKit.KEY.fingerprint().replace(" ", ""),
                run(commands.get(FINGERPRINT)).said());
        String digits = run(commands.get(DIGITS)).said();
        assertEquals(16, digits.length());
        assertTrue(run("sha256sum tagmanifest-sha256.txt").said().startsWith(digits));
    }

    @Test
    void theCommandsNameWhatIsWrong() throws Exception {
        List<String> commands = commands();
        Path odd = folder.resolve("data/письма/’1’ 😀.txt");
        byte[] before = Files.readAllBytes(odd);
        Files.writeString(odd, "сказано!");
        Ran ran = run(commands.get(LINUX));
        assertTrue(ran.code() != 0 && ran.said().contains("data/письма/’1’ 😀.txt"), ran.said());
        Files.write(odd, before);
        Files.writeString(folder.resolve("data/put in"), "x");
        Files.writeString(folder.resolve("beside"), "x");
        ran = run(commands.get(EXTRA));
        assertEquals(1, ran.code());
        assertTrue(ran.said().contains("> data/put in"), ran.said());
        assertTrue(ran.said().contains("> beside"), ran.said());
        Path signed = folder.resolve("tagmanifest-sha256.txt");
        Files.writeString(signed, Files.readString(signed) + "\n");
        ran = run(commands.get(SIGNATURE));
        assertTrue(ran.said().contains("Verification Failure"), ran.said());
    }

    @Test
    void thePublicToolsUnpackWhatWeSealed() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/age")), "no age here");
        AgeRecipient us = PacketKit.RECIPIENT.recipient();
        PacketKit.made(
                PacketKit.small(us), new PacketForm.Sealed(List.of(us)), dir.resolve("p.age"));
        PacketKit.made(PacketKit.small(us), new PacketForm.Folder(), dir.resolve("same"));
        Path key = Files.writeString(dir.resolve("key.txt"), PacketKit.RECIPIENT.secretText());
        Ran ran = run("set -o pipefail; age -d -i " + key + " ../p.age | tar -xf - -C " + dir);
        assertEquals(new Ran(0, ""), ran);
        Map<String, byte[]> wanted = PacketKit.files(dir.resolve("same"));
        Map<String, byte[]> got = PacketKit.files(dir.resolve(PacketKit.NAME));
        assertEquals(wanted.keySet(), got.keySet());
        wanted.forEach((name, bytes) -> assertArrayEquals(bytes, got.get(name), name));
    }
}
