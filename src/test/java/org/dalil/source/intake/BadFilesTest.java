package org.dalil.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.DocumentType;
import org.dalil.document.Pdf;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Files that are broken, disguised, hostile or huge.
class BadFilesTest {
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

    private String problem(Path file) throws Exception {
        Problem problem = kit.inspect(file).problem();
        assertNotNull(problem, file.toString());
        assertFalse(SourceKit.ENGLISH.of(problem).startsWith("["), problem.key());
        return problem.key();
    }

    private EvidenceItem item(Path file) throws Exception {
        return kit.sources.items(kit.source(file).id()).getFirst();
    }

    @Test
    void whatCannotBeImportedIsACandidateWithAReason() throws Exception {
        assertEquals("document.problem.empty", problem(kit.file("empty.txt", new byte[0])));
        assertEquals("source.problem.vanished", problem(kit.inbox.resolve("none.txt")));
        assertEquals("source.problem.folder", problem(kit.inbox));
        assertEquals("source.problem.vanished", problem(Path.of("a".repeat(400))));
    }

    @Test
    void whatCannotBeReadIsACandidateWithAReason() throws Exception {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(unreadable), "needs a file that cannot be read even by root");
        assertEquals("source.problem.unreadable", problem(unreadable));
        assertEquals("source.problem.not-a-file", problem(Path.of("/dev/null")));
    }

    @Test
    void badFilesDoNotStopGoodOnes() throws Exception {
        ImportReport report =
                kit.take(
                        kit.file("empty.txt", new byte[0]),
                        kit.inbox.resolve("none.txt"),
                        kit.file("good.txt", "Good words", UTF_8));
        assertEquals("1 imported · 2 refused", report.summary(SourceKit.ENGLISH));
    }

    @Test
    void aDamagedDocumentIsKeptWithoutWordsAndSaysWhy() throws Exception {
        byte[] whole = Pdf.pages("Words that will be cut off");
        EvidenceItem item = item(kit.file("cut.pdf", Arrays.copyOf(whole, 60)));
        assertEquals("application/pdf", item.mediaType());
        assertEquals(List.of(), kit.sources.texts(item.id()));
        assertTrue(item.note().contains("damaged"), item.note());
    }

    @Test
    void aLockedDocumentIsKeptWithoutWordsAndSaysWhy() throws Exception {
        EvidenceItem item = item(kit.file("locked.pdf", Pdf.locked("secret", "Words")));
        assertEquals(List.of(), kit.sources.texts(item.id()));
        assertTrue(item.note().contains("password"), item.note());
    }

    @Test
    void aMislabelledFileIsReadAsWhatItIsAndSaysSo() throws Exception {
        Path file = kit.file("photo.jpg", Pdf.pages("Not a picture"));
        Candidate candidate = kit.inspect(file);
        assertTrue(candidate.type().isMislabelled());
        assertEquals(DocumentType.PDF, candidate.type().type());

        Source source = kit.source(file);
        EvidenceItem item = kit.sources.items(source.id()).getFirst();
        assertEquals("application/pdf", item.mediaType());
        assertTrue(item.note().contains("JPEG"), item.note());
        assertTrue(kit.sources.read(kit.text(source)).contains("Not a picture"));
    }

    @Test
    void aNameThatTricksIsShownSafelyAndKeptAsItCame() throws Exception {
        String trick = "report\u202Efdp.exe .txt";
        Source source = kit.source(kit.file(trick, "Words", UTF_8));
        Candidate candidate = kit.inspect(kit.inbox.resolve(trick));

        assertFalse(candidate.name().text().contains("\u202E"));
        assertEquals(trick, kit.sources.items(source.id()).getFirst().originalName());
        assertEquals("Words", source.title());
        Path climbing = kit.inbox.resolve("..\\..\\evil.bin");
        Files.write(climbing, new byte[] {0, 1, 2, 3});
        assertEquals("evil", kit.source(climbing).title());
    }

    @Test
    void foldersAreWalkedToTheirFiles() throws Exception {
        Path deep = Files.createDirectories(kit.inbox.resolve("a/b"));
        Path inside = Files.writeString(deep.resolve("in.txt"), "in");
        Path beside = Files.writeString(kit.inbox.resolve("beside.txt"), "beside");
        Files.createSymbolicLink(deep.resolve("loop"), kit.inbox);
        FoundFiles found = FoundFiles.in(List.of(kit.inbox, beside), new Cancel());

        assertEquals(List.of(inside, deep.resolve("loop"), beside, beside), found.files());
        assertFalse(found.isCut());
        Cancel cancelled = new Cancel();
        cancelled.request();
        assertThrows(
                CancellationException.class, () -> FoundFiles.in(List.of(kit.inbox), cancelled));
    }

    @Test
    void tooManyFilesAreCutAndSaid() {
        Path one = kit.inbox.resolve("one");
        List<Path> many = java.util.Collections.nCopies(FoundFiles.LIMIT + 1, one);
        FoundFiles found = FoundFiles.in(many, new Cancel());
        assertTrue(found.isCut());
        assertEquals(FoundFiles.LIMIT, found.files().size());
    }

    @Test
    void aLargeFileIsTakenInWithoutHoldingIt() throws Exception {
        takeSparse(300L << 20);
    }

    @Test
    @Tag("long")
    void aHugeFileIsTakenInWithoutHoldingIt() throws Exception {
        takeSparse((2L << 30) + 5);
    }

    /// More than the heap of tests, when huge: it can only pass when nothing holds the file.
    private void takeSparse(long size) throws Exception {
        Path file = kit.inbox.resolve("huge.bin");
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(java.nio.ByteBuffer.wrap(new byte[] {7}), size - 1);
        }
        EvidenceItem item = item(file);
        assertEquals(size, item.size());
        assertTrue(item.note().contains("recognise"), item.note());
    }
}
