package org.dalil.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.source.Source;
import org.dalil.source.SourceKit;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// What an import says of each file, in both languages, and how chosen files are found.
class ImportReportTest {
    private static final Texts RUSSIAN = Texts.in(Locale.of("ru"));

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private SourceKit kit;

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    private ImportReport threeOutcomes() throws Exception {
        kit.source(kit.file("held.txt", "Held already.", UTF_8));
        return kit.take(
                kit.file("new.txt", "New words.", UTF_8),
                kit.file("again.txt", "Held already.", UTF_8),
                kit.file("empty.txt", new byte[0]));
    }

    @Test
    void eachFileHasItsOutcomeInWords() throws Exception {
        ImportReport report = threeOutcomes();
        List<String> said =
                report.files().stream().map(file -> file.words(SourceKit.ENGLISH)).toList();
        assertEquals("Imported.", said.getFirst());
        assertEquals("Already held as “Held already.”. Nothing was added.", said.get(1));
        assertFalse(said.getLast().isBlank());
        assertTrue(report.files().getFirst().words(RUSSIAN).startsWith("Импортирован"));
        assertTrue(report.files().get(1).words(RUSSIAN).startsWith("Уже есть"));
    }

    @Test
    void theSummaryCountsAndLeavesOutWhatDidNotHappen() throws Exception {
        assertEquals(
                "1 imported · 1 already held · 1 refused",
                threeOutcomes().summary(SourceKit.ENGLISH));
        ImportReport one = kit.take(kit.file("one.txt", "One.", UTF_8));
        assertEquals("1 imported", one.summary(SourceKit.ENGLISH));
        assertEquals("1 импортирован", one.summary(RUSSIAN));
        assertEquals("0 imported", new ImportReport(false, List.of()).summary(SourceKit.ENGLISH));
    }

    @Test
    void aStoppedImportSaysThatNothingCameIn() {
        ImportReport stopped = ImportReport.ofStopped();
        assertTrue(stopped.stopped());
        assertEquals(0, stopped.imported() + stopped.alreadyHeld() + stopped.refused());
        assertEquals("Stopped. Nothing was imported.", stopped.summary(SourceKit.ENGLISH));
        assertEquals("Остановлено. Ничего не импортировано.", stopped.summary(RUSSIAN));
    }

    @Test
    void aReportIsFixedOnceItIsMade() throws Exception {
        ImportReport report = kit.take(kit.file("one.txt", "One.", UTF_8));
        assertThrows(UnsupportedOperationException.class, () -> report.files().clear());
    }

    @Test
    void aRefusalSaysWhyInTheReadersLanguage() throws Exception {
        Path file = kit.file("one.txt", "One.", UTF_8);
        Candidate candidate = kit.inspect(file);
        ImportReport.File refused =
                new ImportReport.File(
                        candidate,
                        new ImportOutcome.Refused(
                                Problem.of("source.problem.changed").with("name", "one.txt")));
        assertTrue(refused.words(SourceKit.ENGLISH).startsWith("“one.txt” was changed"));
        assertTrue(refused.words(RUSSIAN).startsWith("Файл «one.txt» изменился"));
    }

    @Test
    void chosenFilesKeepTheirOrderAndFoldersAreWalkedByName() throws Exception {
        Path late = kit.file("z.txt", "Z.", UTF_8);
        Path inside = Files.createDirectories(kit.inbox.resolve("box/deep"));
        Path second = Files.writeString(inside.resolve("b.txt"), "B.");
        Path first = Files.writeString(inside.getParent().resolve("a.txt"), "A.");
        FoundFiles found = FoundFiles.in(List.of(late, kit.inbox.resolve("box")), new Cancel());
        assertEquals(List.of(late, first, second), found.files());
        assertFalse(found.isCut());
    }

    @Test
    void anEmptyFolderHoldsNothingAndAMissingFileIsLeftToBeRefused() throws Exception {
        Path empty = Files.createDirectories(kit.inbox.resolve("empty"));
        Path missing = kit.inbox.resolve("missing.txt");
        assertEquals(List.of(), FoundFiles.in(List.of(empty), new Cancel()).files());
        assertEquals(List.of(missing), FoundFiles.in(List.of(missing), new Cancel()).files());
        ImportReport report = kit.take(missing);
        assertEquals(1, report.refused());
    }

    @Test
    void aLinkInAFolderThatLeadsBackIsNotWalkedTwice() throws Exception {
        Path box = Files.createDirectories(kit.inbox.resolve("box"));
        Files.writeString(box.resolve("a.txt"), "A.");
        Files.createSymbolicLink(box.resolve("round"), box);
        FoundFiles found = FoundFiles.in(List.of(box), new Cancel());
        assertEquals(2, found.files().size(), "the file and the link itself, to be refused");
    }

    @Test
    void lookingForFilesCanBeStopped() throws Exception {
        Path box = Files.createDirectories(kit.inbox.resolve("box"));
        Files.writeString(box.resolve("a.txt"), "A.");
        Cancel cancel = new Cancel();
        cancel.request();
        assertThrows(CancellationException.class, () -> FoundFiles.in(List.of(box), cancel));
    }

    @Test
    void aTitleChosenAtImportStands() throws Exception {
        Source source = kit.source(kit.file("letter 4.txt", "Dear friends,\nwords.", UTF_8));
        assertFalse(source.title().isBlank());
        Path other = kit.file("other.txt", "Other words entirely.", UTF_8);
        Choice choice = Choice.of(kit.inspect(other)).including(true);
        assertTrue(choice.include());
        assertFalse(choice.including(false).include());
    }
}
