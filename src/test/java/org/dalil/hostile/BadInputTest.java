package org.dalil.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.intake.Arrival;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.intake.Survey;
import org.dalil.exchange.record.Refusal;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.exchange.sharing.Selection;
import org.dalil.exchange.sharing.ShareRequest;
import org.dalil.exchange.sharing.Shares;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.EvidenceItem;
import org.dalil.source.SourceKit;
import org.dalil.source.SourceRow;
import org.dalil.source.intake.ImportOutcome;
import org.dalil.source.intake.ImportReport;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What comes from outside broken or meant to harm: it is named in plain words, nothing of it is
/// half written, and everything beside it is taken in.
class BadInputTest {
    @TempDir Path folder;
    private SourceKit kit;

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
        new Agents(kit.casefile.holdings()).add(AgentKind.PERSON, "Gulnara");
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    private static void isClear(Problem problem) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            String said = Texts.in(language).of(problem);
            assertFalse(said.isBlank() || said.startsWith("[") || said.contains("{"), said);
            assertFalse(said.contains("Exception") || said.contains("org."), said);
        }
    }

    private int people() throws Exception {
        return new Agents(kit.casefile.holdings()).rows().count("");
    }

    private byte[] share(AgeIdentity to) throws Exception {
        kit.take(kit.file("letter.txt", "Nine people came back.", StandardCharsets.UTF_8));
        Path file = folder.resolve("all.dalil.age");
        new Shares(kit.casefile, Clock.system())
                .write(
                        new ShareRequest(
                                Selection.everything(), List.of(to.recipient()), "for a test"),
                        file,
                        Progress.none(),
                        new Cancel());
        return Files.readAllBytes(file);
    }

    private void refuses(byte[] file, String what) throws Exception {
        int people = people();
        int blobs = kit.blobs();
        List<AgeIdentity> keys = List.of(new OwnKeys(kit.casefile.settings()).identity());
        ProblemException refused =
                assertThrows(
                        ProblemException.class,
                        () ->
                                new Arrivals(kit.casefile)
                                        .open(
                                                new ByteArrayInputStream(file),
                                                keys,
                                                Progress.none(),
                                                new Cancel())
                                        .close(),
                        what);
        isClear(refused.problem());
        assertEquals(people, people(), what);
        assertEquals(blobs, kit.blobs(), what);
    }

    @Test
    void shareFilesThatAreDamagedOrNotForUs() throws Exception {
        byte[] ours = share(new OwnKeys(kit.casefile.settings()).identity());
        for (int at = 0; at < ours.length; at += 1 + ours.length / 40) {
            byte[] harmed = ours.clone();
            harmed[at] ^= 4;
            refuses(harmed, "byte " + at);
        }
        for (int length : new int[] {0, 1, 30, ours.length / 2, ours.length - 1}) {
            refuses(Arrays.copyOf(ours, length), length + " bytes");
        }
        refuses("a letter, not a share file".getBytes(StandardCharsets.UTF_8), "a letter");
        refuses(share(AgeIdentity.generate(new SecureRandom())), "for another");
    }

    @Test
    void recordsOfKindsAndFieldsThatNobodyKnows() throws Exception {
        String good = line("agent", 1, "\"kind\":\"person\",\"label\":\"Asel\"");
        String lines =
                String.join(
                        "\n",
                        line("ghost", 2, "\"label\":\"B\""),
                        line("agent", 3, "\"kind\":\"person\",\"label\":\"C\",\"../etc\":\"x\""),
                        "not a record",
                        good);
        int blobs = kit.blobs();
        try (Arrival arrival =
                new Arrivals(kit.casefile)
                        .openLines(
                                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                                new Cancel())) {
            Survey done = arrival.take(new Cancel());
            assertEquals(3, done.refusedCount());
            for (Refusal refusal : done.refused()) {
                isClear(refusal.problem());
                assertTrue(
                        Texts.in(Locale.ENGLISH)
                                .of(refusal.problem())
                                .contains(Long.toString(refusal.line())));
            }
        }
        assertEquals(blobs, kit.blobs());
        List<String> names =
                new Agents(kit.casefile.holdings())
                        .rows().page("", 0, 10).stream().map(row -> row.label()).sorted().toList();
        assertTrue(names.contains("Gulnara"));
        assertFalse(names.contains("B") || names.contains("C"), names.toString());
    }

    private static String line(String kind, int number, String fields) {
        return """
        {"v":1,"kind":"%s","id":"0198a000-0000-7000-8000-00000000000%d",\
        "at":"2026-01-02T03:04:05Z","by":"AB","stamp":"019b7d4f8c00-0000-0a0b0c0d",\
        "fields":{%s}}\
        """
                .formatted(kind, number, fields);
    }

    @Test
    void filesWithTricksInNameOrEncoding() throws Exception {
        Path good = kit.file("good.txt", "Good words.", StandardCharsets.UTF_8);
        Path trick = kit.file("report\u202Etxt.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});
        Path dots = kit.file("..\u2025\\..\\evil.txt", "Words", StandardCharsets.UTF_8);
        Path empty = kit.file("empty.txt", new byte[0]);
        Path cp1251 =
                kit.file(
                        "старое.txt",
                        "Девять человек вернулись домой в августе прошлого года.",
                        Charset.forName("windows-1251"));
        ImportReport report = kit.take(trick, empty, good, dots, cp1251);
        int kept = 0;
        for (ImportReport.File file : report.files()) {
            if (file.outcome() instanceof ImportOutcome.Refused(Problem problem)) {
                isClear(problem);
            } else {
                assertInstanceOf(ImportOutcome.Imported.class, file.outcome());
                kept++;
            }
        }
        assertTrue(kept >= 3, report.files().toString());
        assertEquals(kept, kit.sources.rows().count(""));
        boolean found = false;
        for (SourceRow row : kit.sources.rows().page("", 0, 10)) {
            EvidenceItem item = kit.sources.items(row.id()).getFirst();
            Path saved = folder.resolve("saved-" + row.id());
            kit.sources.saveOriginal(item, saved, Progress.none(), new Cancel());
            assertEquals(item.size(), Files.size(saved));
            for (var text : kit.sources.texts(item.id())) {
                found |= kit.sources.read(text).startsWith("Девять человек");
            }
        }
        assertTrue(found, "windows-1251 is read");
        assertFalse(Files.exists(folder.resolve("evil.txt")));
    }
}
