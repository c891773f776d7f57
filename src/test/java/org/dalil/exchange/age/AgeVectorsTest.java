package org.dalil.exchange.age;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.kernel.Digest;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

/// The public test vectors of the age format: every file ends the way they say, and failures are of
/// the right kind. Files for hybrid keys are counted and must be told to be unsupported.
class AgeVectorsTest {
    private static final Path VECTORS = Path.of("../shared/data/age-testkit");
    private static final Map<String, Set<AgeFault>> FAULTS =
            Map.of(
                    "no match",
                            Set.of(
                                    AgeFault.NOT_FOR_YOU,
                                    AgeFault.WRONG_PASSPHRASE,
                                    AgeFault.UNSUPPORTED),
                    "header failure",
                            Set.of(AgeFault.DAMAGED, AgeFault.NOT_AGE, AgeFault.CUT_SHORT),
                    "HMAC failure", Set.of(AgeFault.DAMAGED),
                    "armor failure", Set.of(AgeFault.DAMAGED, AgeFault.NOT_AGE, AgeFault.CUT_SHORT),
                    "payload failure", Set.of(AgeFault.DAMAGED, AgeFault.CUT_SHORT));

    @Test
    void everyVectorEndsAsItSays() throws IOException, AgeKeyException {
        assumeTrue(Files.isDirectory(VECTORS), "the age vectors are not on this machine");
        Map<String, Integer> tried = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int hybrid = 0;
        try (Stream<Path> files = Files.list(VECTORS)) {
            for (Path file : files.sorted().toList()) {
                Vector vector = Vector.read(Files.readAllBytes(file));
                if (file.getFileName().toString().startsWith("hybrid")) {
                    hybrid++;
                    continue;
                }
                tried.merge(vector.expect(), 1, Integer::sum);
                String verdict = vector.run();
                if (!verdict.isEmpty()) {
                    wrong.add(file.getFileName() + ": " + verdict);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(hybrid >= 9, "hybrid files: " + hybrid);
        int all = tried.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(all >= 62, "vectors tried: " + tried);
        assertTrue(tried.getOrDefault("success", 0) >= 6, "successes: " + tried);
        assertEquals(FAULTS.keySet().size() + 1, tried.size(), tried.toString());
    }

    @Test
    void aFileForHybridKeysIsSaidToBeUnsupported() throws IOException {
        assumeTrue(Files.isDirectory(VECTORS), "the age vectors are not on this machine");
        byte[] body = Vector.read(Files.readAllBytes(VECTORS.resolve("hybrid"))).body();
        AgeException e =
                assertThrows(AgeException.class, () -> AgeKit.open(body, AgeKit.identity()));
        assertEquals(AgeFault.UNSUPPORTED, e.fault());
    }

    /// One vector: what it says of itself, and the age file behind that.
    private record Vector(Map<String, List<String>> says, byte[] body) {
        static Vector read(byte[] file) throws IOException {
            Map<String, List<String>> says = new HashMap<>();
            int at = 0;
            while (true) {
                int end = at;
                while (file[end] != '\n') {
                    end++;
                }
                String line = new String(file, at, end - at, StandardCharsets.UTF_8);
                at = end + 1;
                if (line.isEmpty()) {
                    break;
                }
                int colon = line.indexOf(": ");
                says.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                        .add(line.substring(colon + 2));
            }
            byte[] body = Arrays.copyOfRange(file, at, file.length);
            if (says.containsKey("compressed")) {
                body = new InflaterInputStream(new ByteArrayInputStream(body)).readAllBytes();
            }
            return new Vector(says, body);
        }

        String expect() {
            return says.getOrDefault("expect", List.of("")).getFirst();
        }

        /// Empty when all is as it should be, else what is not.
        String run() throws IOException, AgeKeyException {
            List<AgeOpener> openers = new ArrayList<>();
            for (String identity : says.getOrDefault("identity", List.of())) {
                openers.add(AgeIdentity.parse(identity));
            }
            for (String words : says.getOrDefault("passphrase", List.of())) {
                openers.add(AgeKit.passphrase(words));
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try (InputStream in = AgeFile.decrypt(new ByteArrayInputStream(body), openers)) {
                in.transferTo(content);
            } catch (AgeException e) {
                return judged(e);
            } catch (BrokenAgeStream e) {
                return judged(e.reason());
            }
            String hash = Digest.of(content.toByteArray()).hex();
            boolean right =
                    expect().equals("success")
                            && says.getOrDefault("payload", List.of()).contains(hash);
            return right ? "" : "opened, but expected " + expect();
        }

        private String judged(AgeException e) {
            boolean right = FAULTS.getOrDefault(expect(), Set.of()).contains(e.fault());
            return right ? "" : e.fault() + ", but expected " + expect();
        }
    }
}
