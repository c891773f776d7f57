package org.dalil.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.dalil.casefile.Casefile;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kit.ChildProgram;
import org.dalil.kit.SealedCasefile;
import org.dalil.people.AgentRow;
import org.dalil.people.Agents;
import org.dalil.source.EvidenceItem;
import org.dalil.source.SourceRow;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.vault.BackupShelf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The program is killed without warning in the middle of each kind of work, thirty times in all:
/// what it had acknowledged is there each time, whole, and the casefile opens.
@Tag("journey")
class KilledTest {
    private static final int LONGEST_MORE = 40;

    @TempDir Path temp;

    /// The words of one piece of work; they follow from its number.
    static String words(long number) {
        return "Words " + number + " — сөздер " + Long.toHexString(new Random(number).nextLong());
    }

    @ParameterizedTest
    @CsvSource({"typing,7", "importing,8", "acting,8", "closing,7"})
    void nothingAcknowledgedIsLost(String kind, int times, TestReporter reporter) throws Exception {
        Path folder = temp.resolve("Case.dalil");
        SealedCasefile.create(folder).close();
        Random random = new Random();
        Set<Long> all = new HashSet<>();
        int caughtUp = 0;
        long next = 1;
        for (int run = 0; run < times; run++) {
            Path acknowledged = temp.resolve("acknowledged-" + run);
            kill(kind, folder, acknowledged, next, random);
            List<Long> kept = numbers(acknowledged);
            all.addAll(kept);
            next = kept.getLast() + 2; // one more may have been kept without word
            try (Casefile casefile = SealedCasefile.open(folder)) {
                caughtUp += casefile.caughtUp().redone();
                check(kind, casefile, all, kept.getLast(), "run " + run);
                assertTrue(
                        casefile.vault().verify(Progress.none(), new Cancel()).isWhole(),
                        "run " + run);
            }
        }
        reporter.publishEntry(
                "killed " + kind, times + " times; acts done again on opening: " + caughtUp);
    }

    private void kill(String kind, Path folder, Path acknowledged, long first, Random random)
            throws Exception {
        ChildProgram child =
                ChildProgram.start(
                        List.of(),
                        KilledWork.class,
                        temp.resolve("child.log"),
                        kind,
                        folder.toString(),
                        acknowledged.toString(),
                        Long.toString(first));
        int wanted = 1 + random.nextInt(kind.equals("closing") ? 3 : 12);
        while (numbers(acknowledged).size() < wanted) {
            if (child.ended(2)) {
                fail(child.said());
            }
        }
        assertTrue(!child.ended(random.nextInt(LONGEST_MORE)), child.said());
        child.kill();
    }

    private static List<Long> numbers(Path acknowledged) throws Exception {
        if (!Files.exists(acknowledged)) {
            return List.of();
        }
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(acknowledged));
        List<Long> numbers = new ArrayList<>();
        while (all.remaining() >= Long.BYTES) {
            numbers.add(all.getLong());
        }
        return numbers;
    }

    private static void check(
            String kind, Casefile casefile, Set<Long> all, long last, String where)
            throws Exception {
        switch (kind) {
            case "typing" -> typed(casefile.vault().drafts().all().values(), all, last, where);
            case "importing" -> imported(casefile, all, where);
            default -> {
                named(casefile, all, where);
                for (var backup : BackupShelf.of(casefile.vault().folder())) {
                    assertTrue(Files.exists(backup.folder()), where);
                }
            }
        }
    }

    private static void typed(Collection<String> drafts, Set<Long> all, long last, String where) {
        for (long number = last - 3; number <= last; number++) { // newer ones took older places
            if (all.contains(number)) {
                assertTrue(drafts.contains(words(number)), where + ": draft " + number);
            }
        }
    }

    private static void imported(Casefile casefile, Set<Long> all, String where) throws Exception {
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        Set<String> texts = new HashSet<>();
        for (SourceRow row : sources.rows().page("", 0, 10_000)) {
            EvidenceItem item = sources.items(row.id()).getFirst();
            TextVersion text = sources.texts(item.id()).getFirst();
            texts.add(sources.read(text));
        }
        for (long number : all) {
            assertTrue(texts.contains(words(number)), where + ": text " + number);
        }
        assertEquals(texts.size(), sources.rows().count(""), where + ": imported once each");
    }

    private static void named(Casefile casefile, Set<Long> all, String where) throws Exception {
        Set<String> names = new HashSet<>();
        for (AgentRow row : new Agents(casefile.holdings()).rows().page("", 0, 10_000)) {
            names.add(row.label());
        }
        for (long number : all) {
            assertTrue(names.contains(words(number)), where + ": person " + number);
        }
    }
}
