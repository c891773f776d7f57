package org.dalil.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claims;
import org.dalil.kit.ChildProgram;
import org.dalil.kit.SealedCasefile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A day's work where there is no network at all, not even the computer's own.
@Tag("journey")
class OfflineTest {
    private static final List<List<String>> WAYS =
            List.of(List.of("unshare", "-n"), List.of("unshare", "-r", "-n"));

    @TempDir Path dir;

    @Test
    void aDaysWorkNeedsNoNetwork() throws Exception {
        List<String> way = WAYS.stream().filter(OfflineTest::isPermitted).findFirst().orElse(null);
        assumeTrue(way != null, "this computer does not let us take the network away");
        ChildProgram child =
                ChildProgram.start(
                        way, OfflineWork.class, dir.resolve("child.log"), dir.toString());
        assertTrue(child.ended(120_000), "it does not end");
        assertEquals(0, child.code(), child.said());
        assertTrue(Files.size(dir.resolve(OfflineWork.SHARE)) > 0);
        try (Casefile casefile = SealedCasefile.open(dir.resolve("Case.dalil"))) {
            assertEquals(1, new Claims(casefile.holdings()).rows().count(""));
        }
    }

    private static boolean isPermitted(List<String> way) {
        List<String> command = new ArrayList<>(way);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
