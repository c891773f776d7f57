package org.dalil.source.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.Pdf;
import org.dalil.document.Shared;
import org.dalil.document.isolated.IsolatedExtraction;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Progress;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.SourceKit;
import org.dalil.source.TextVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files taken in as one act, with their bytes and words.
class ImporterTest {
    private static final String RUSSIAN =
            "Министерство сообщило, что девять человек были возвращены в августе.\n"
                    + "Родственник одного из них это отрицает и просит о проверке.\n";

    @TempDir Path folder;
    private SourceKit kit;

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    private String words(Source source) throws Exception {
        return kit.sources.read(kit.text(source));
    }

    @Test
    void aTextBecomesASourceWithItsOriginalAndItsWords() throws Exception {
        byte[] bytes = "First line\r\nSecond line\r\n".getBytes(UTF_8);
        Source source = kit.source(kit.file("note.txt", bytes));

        EvidenceItem item = kit.sources.items(source.id()).getFirst();
        assertEquals("text/plain", item.mediaType());
        assertEquals("note.txt", item.originalName());
        assertEquals(bytes.length, item.size());
        assertEquals(Digest.of(bytes).hex(), item.sha256());
        assertEquals(128, item.sha512().length());
        try (InputStream original = kit.sources.openOriginal(item)) {
            assertArrayEquals(bytes, original.readAllBytes());
        }
        TextVersion text = kit.text(source);
        assertEquals("plain/utf-8", text.engine());
        assertEquals("First line\nSecond line\n", kit.sources.read(text));
        assertEquals("First line\nSecond line\n".length(), text.length());
        assertNotNull(text.note(), "the changed line ends are said");
        assertEquals(SourceKind.UNKNOWN, source.sourceKind());
        assertEquals(List.of(), source.edition().languages());
        assertTrue(kit.sources.received(item).isPresent());
    }

    @Test
    void everyEncodingIsReadAndCanBeChosen() throws Exception {
        Charset cyrillic = Charset.forName("windows-1251");
        byte[] marked = ("\uFEFF" + RUSSIAN).getBytes(UTF_16LE);
        for (Path file :
                List.of(
                        kit.file("utf8.txt", RUSSIAN, UTF_8),
                        kit.file("utf16.txt", marked),
                        kit.file("cp1251.txt", RUSSIAN, cyrillic))) {
            assertEquals(RUSSIAN, words(kit.source(file)), file.toString());
        }
        Candidate other =
                kit.inspect(kit.file("other.txt", RUSSIAN + "Ещё.", Charset.forName("KOI8-R")));
        assertTrue(other.beginnings().size() > 1, "there is a choice");
        ImportReport report =
                kit.importer.importAll(
                        List.of(Choice.of(other).in(cyrillic).titled("Wrong on purpose")),
                        Progress.none(),
                        new Cancel());
        ImportOutcome.Imported taken = (ImportOutcome.Imported) report.files().getFirst().outcome();
        Source source = kit.sources.find(taken.source().id()).orElseThrow();
        assertEquals("Wrong on purpose", source.title());
        assertEquals("plain/windows-1251", kit.text(source).engine());
    }

    @Test
    void pagesOfAPdfAreKept() throws Exception {
        byte[] pdf = Pdf.pages("Page one", "Page two", "Page three");
        Source source = kit.source(kit.file("report.pdf", pdf));
        TextVersion text = kit.text(source);
        String words = kit.sources.read(text);

        assertEquals(1, text.pageAt(words.indexOf("one")));
        assertEquals(2, text.pageAt(words.indexOf("two")));
        assertEquals(3, text.pageAt(words.indexOf("three")));
    }

    @Test
    void anImportIsOneActThatUndoTakesBackAndRedoBrings() throws Exception {
        ImportReport report =
                kit.take(kit.file("a.txt", "One", UTF_8), kit.file("b.txt", "Two", UTF_8));
        assertEquals(2, report.imported());
        assertEquals("2 imported", report.summary(SourceKit.ENGLISH));
        int blobs = kit.blobs();

        assertEquals(
                "import 2 documents",
                kit.casefile
                        .holdings()
                        .ledger()
                        .undo()
                        .map(act -> SourceKit.ENGLISH.of(act.name().key(), act.name().args()))
                        .orElseThrow());
        assertEquals(0, kit.sources.rows().count(""));
        assertEquals(blobs, kit.blobs(), "what redo needs is kept");

        kit.casefile.holdings().ledger().redo();
        assertEquals(2, kit.sources.rows().count(""));
        Source first =
                kit.sources.find(kit.sources.rows().page("", 0, 1).getFirst().id()).orElseThrow();
        assertEquals("One", words(first));
    }

    @Test
    void whatIsHeldAlreadyIsNotTakenTwice() throws Exception {
        Path first = kit.file("first.txt", "The same words", UTF_8);
        Path second = kit.file("second.txt", "The same words", UTF_8);
        ImportReport batch = kit.take(first, second);
        assertEquals(1, batch.imported());
        assertEquals(1, batch.alreadyHeld());
        assertEquals("1 imported · 1 already held", batch.summary(SourceKit.ENGLISH));

        Candidate again = kit.inspect(second);
        assertFalse(again.isNew());
        assertEquals("The same words", again.held().title());
        int blobs = kit.blobs();
        assertEquals(1, kit.take(second).alreadyHeld());
        assertEquals(blobs, kit.blobs());
        assertEquals(1, kit.sources.rows().count(""));
    }

    @Test
    void whatChangedSinceItWasLookedAtIsRefused() throws Exception {
        Path file = kit.file("draft.txt", "before", UTF_8);
        Candidate candidate = kit.inspect(file);
        kit.file("draft.txt", "after.", UTF_8);
        ImportReport report =
                kit.importer.importAll(
                        List.of(Choice.of(candidate)), Progress.none(), new Cancel());

        ImportOutcome.Refused refused =
                assertInstanceOf(ImportOutcome.Refused.class, report.files().getFirst().outcome());
        assertEquals("source.problem.changed", refused.problem().key());
        assertEquals(0, kit.blobs());
        assertEquals(0, kit.sources.rows().count(""));
    }

    @Test
    void whatVanishedSinceItWasLookedAtIsRefusedAndTheRestImported() throws Exception {
        Candidate gone = kit.inspect(kit.file("gone.txt", "gone", UTF_8));
        Candidate here = kit.inspect(kit.file("here.txt", "here", UTF_8));
        Files.delete(gone.file());
        ImportReport report =
                kit.importer.importAll(
                        List.of(Choice.of(gone), Choice.of(here)), Progress.none(), new Cancel());

        assertEquals(1, report.refused());
        assertEquals(1, report.imported());
        assertTrue(report.files().getFirst().words(SourceKit.ENGLISH).contains("gone.txt"));
    }

    @Test
    void cancellingInTheMiddleLeavesNothing() throws Exception {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            choices.add(Choice.of(kit.inspect(kit.file(i + ".txt", "Words " + i, UTF_8))));
        }
        Cancel cancel = new Cancel();
        ImportReport report =
                kit.importer.importAll(
                        choices,
                        (done, total) -> {
                            if (done > total / 2) {
                                cancel.request();
                            }
                        },
                        cancel);

        assertTrue(report.stopped());
        assertEquals(0, kit.blobs());
        assertEquals(0, kit.sources.rows().count(""));
    }

    @Test
    void whatIsNotIncludedIsLeftAlone() throws Exception {
        Choice one = Choice.of(kit.inspect(kit.file("a.txt", "One", UTF_8)));
        ImportReport report =
                kit.importer.importAll(
                        List.of(one.including(false)), Progress.none(), new Cancel());

        assertEquals(List.of(), report.files());
        assertTrue(kit.casefile.holdings().ledger().undo().isEmpty(), "no act was made");
    }

    @Test
    void theFiveTextsComeInWholeAndEveryPlaceCanBeCited() throws Exception {
        for (Path file : Shared.files("seeds", ".txt")) {
            Source source = kit.source(file);
            String words = words(source);
            assertEquals(Files.readString(file).replace("\r\n", "\n"), words);
            Locator last = Locator.in(words, words.length() - 20, words.length(), null);
            assertTrue(last.holdsIn(words));
        }
        assertEquals(Shared.files("seeds", ".txt").size(), kit.sources.rows().count(""));
    }

    @Test
    void realDocumentsAreReadInAProcessOfTheirOwn(@TempDir Path other) throws Exception {
        List<Path> files = new ArrayList<>(Shared.files("data/pdf", ".pdf").subList(0, 1));
        files.add(Shared.files("data/ecthr_docx", ".docx").getFirst());
        files.add(Shared.files("data/ovdinfo", ".html").getFirst());
        try (IsolatedExtraction extraction = new IsolatedExtraction();
                SourceKit isolated = new SourceKit(other, extraction)) {
            for (Path file : files) {
                Source source = isolated.source(file);
                TextVersion text = isolated.text(source);
                assertTrue(isolated.sources.read(text).length() > 1000, file.toString());
                assertFalse(source.title().isBlank());
            }
            assertNotNull(isolated.text(isolated.source(pdf(isolated))).pages());
        }
    }

    private static Path pdf(SourceKit kit) throws Exception {
        return kit.file("pages.pdf", Pdf.pages("Page one", "Page two"));
    }
}
