package org.dalil.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.app.cli.DocumentIntake;
import org.dalil.casefile.Casefile;
import org.dalil.kernel.Cancel;
import org.dalil.kit.SealedCasefile;
import org.dalil.source.Sources;
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

/// Documents come in from the command line as one act, each with its own words about how it went.
class DocumentsInTest {
    @TempDir Path folder = Path.of("");

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @SuppressWarnings("NullAway.Init")
    private Casefile casefile;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("Osh.dalil"));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Path file(String name, String words) throws Exception {
        return Files.writeString(folder.resolve(name), words);
    }

    private List<DocumentIntake.Outcome> take(Path... files) throws Exception {
        return DocumentsIn.take(casefile, List.of(files), texts, new Cancel());
    }

    private long sources() throws Exception {
        return new Sources(casefile.holdings(), casefile.vault().blobs()).rows().count("");
    }

    @Test
    void filesOfOneCallAreOneAct() throws Exception {
        List<DocumentIntake.Outcome> outcomes =
                take(file("one.txt", "Nine were returned."), file("два.txt", "Вернули девятерых."));
        assertEquals(List.of(true, true), outcomes.stream().map(one -> one.taken()).toList());
        assertEquals(2, sources());
        casefile.holdings().ledger().undo();
        assertEquals(0, sources());
    }

    @Test
    void theOutcomesStandInTheOrderOfTheFiles() throws Exception {
        Path first = file("b.txt", "first");
        Path second = file("a.txt", "second");
        assertEquals(
                List.of(first, second), take(first, second).stream().map(o -> o.file()).toList());
    }

    @Test
    void aFileThatIsNotThereHoldsTheOthersUpByNothing() throws Exception {
        Path lost = folder.resolve("lost.txt");
        List<DocumentIntake.Outcome> outcomes = take(lost, file("here.txt", "words"));
        assertFalse(outcomes.getFirst().taken());
        assertTrue(outcomes.getLast().taken());
        assertFalse(texts.of(outcomes.getFirst().words()).isBlank());
        assertEquals(1, sources());
    }

    @Test
    void theSameBytesAreNotTakenTwice() throws Exception {
        take(file("one.txt", "the same words"));
        List<DocumentIntake.Outcome> again = take(file("other-name.txt", "the same words"));
        assertFalse(again.getFirst().taken());
        assertEquals(1, sources());
    }

    @Test
    void theOriginalIsLeftAlone() throws Exception {
        Path file = file("one.txt", "words\r\n");
        take(file);
        assertEquals("words\r\n", Files.readString(file));
    }

    @Test
    void whoeverStopsBeforehandTakesNothing() throws Exception {
        Cancel cancel = new Cancel();
        cancel.request();
        Path file = file("one.txt", "words");
        assertThrows(
                CancellationException.class,
                () -> DocumentsIn.take(casefile, List.of(file), texts, cancel));
        assertEquals(0, sources());
    }

    @Test
    void nothingToTakeIsNoAct() throws Exception {
        assertEquals(List.of(), take());
        assertTrue(casefile.holdings().ledger().history().undoable().isEmpty());
    }
}
