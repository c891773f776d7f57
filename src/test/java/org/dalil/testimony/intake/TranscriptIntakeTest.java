package org.dalil.testimony.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.source.Source;
import org.dalil.source.SourceKit;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/// A transcript and its file come in together, whole or not at all.
class TranscriptIntakeTest {
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private SourceKit kit;

    @SuppressWarnings("NullAway.Init")
    private TranscriptIntake door;

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
        door = new TranscriptIntake(kit.casefile.holdings(), kit.importer);
        source = kit.source(kit.file("notes.txt", "Notes of the day".getBytes(UTF_8)));
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    private Transcript bring(Path file, Cancel cancel, String words) throws Exception {
        return door.bring(
                door.blank(source.id(), null, "Spring"),
                List.of(SegmentDraft.heard(0L, 9L, "И", words)),
                file,
                Progress.none(),
                cancel);
    }

    private Path file() throws Exception {
        return kit.file("told.vtt", "WEBVTT\n\n00:00.000 --> 00:00.009\nКогда?\n".getBytes(UTF_8));
    }

    private long blobs() throws Exception {
        try (var all = Files.walk(folder.resolve("case.dalil"))) {
            return all.filter(Files::isRegularFile).filter(this::isBlob).count();
        }
    }

    private boolean isBlob(Path file) {
        return file.getParent().toString().contains("blobs");
    }

    @Test
    void theFileIsKeptUntouchedAndOneUndoTakesBothBack() throws Exception {
        Path file = file();
        byte[] before = Files.readAllBytes(file);
        Transcript made = bring(file, new Cancel(), "Когда?");

        var items = kit.sources.items(source.id());
        assertEquals(
                List.of("notes.txt", "told.vtt"),
                items.stream().map(i -> i.originalName()).toList());
        assertEquals(items.getLast().id(), made.item());
        try (var in = kit.sources.openOriginal(items.getLast())) {
            assertEquals(new String(before, UTF_8), new String(in.readAllBytes(), UTF_8));
        }
        assertEquals(1, kit.sources.rows().count(""));

        kit.casefile.holdings().ledger().undo();
        assertEquals(1, kit.sources.items(source.id()).size());
        assertEquals(List.of(), door.of(source.id()));
        kit.casefile.holdings().ledger().redo();
        assertEquals(2, kit.sources.items(source.id()).size());
    }

    @Test
    void aFileThatIsHeldAlreadyIsNotKeptTwice() throws Exception {
        kit.source(file());
        Transcript made = bring(file(), new Cancel(), "Когда?");
        assertNull(made.item());
        assertEquals(1, kit.sources.items(source.id()).size());
        assertEquals(1, door.of(source.id()).size());
    }

    @Test
    void whatIsStoppedOrRefusedLeavesNothing() throws Exception {
        long before = blobs();
        Cancel cancel = new Cancel();
        cancel.request();
        assertThrows(CancellationException.class, () -> bring(file(), cancel, "Когда?"));
        assertThrows(
                TestimonyException.class,
                () -> bring(file(), new Cancel(), "a".repeat(Wording.MOST + 1)));
        assertThrows(
                TestimonyException.class,
                () -> bring(folder.resolve("gone.vtt"), new Cancel(), "Когда?"));
        assertEquals(before, blobs());
        assertEquals(List.of(), door.of(source.id()));
        assertEquals(1, kit.sources.items(source.id()).size());
    }
}
