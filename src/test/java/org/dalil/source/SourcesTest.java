package org.dalil.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.claim.Claims;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kit.BareCasefile;
import org.dalil.source.citing.Footnotes;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.failure.DamagedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Reading sources, their originals and texts, and changing what is known of them.
class SourcesTest {
    private static final String WORDS = "Nine people were returned. A relative denied it.";

    @TempDir Path folder;
    private SourceKit kit;
    private Source source;

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
        source = kit.source(kit.file("report.txt", WORDS, UTF_8)).titled("Report on returns");
        kit.sources.change(source);
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    @Test
    void aSourceIsChangedRemovedAndBroughtBack() throws Exception {
        kit.sources.change(source.ofKind(SourceKind.REPORT).noted("from the archive"));
        SourceRow row = kit.sources.rows().page("", 0, 10).getFirst();
        assertEquals("Report on returns", row.title());
        assertEquals(SourceKind.REPORT, row.kind());

        kit.sources.remove(source);
        assertEquals(Optional.empty(), kit.sources.find(source.id()));
        String sha256 = kit.sources.items(source.id()).getFirst().sha256();
        assertEquals(Optional.empty(), kit.sources.heldAlready(sha256));
        kit.casefile.holdings().ledger().undo();
        assertEquals(source.id(), kit.sources.heldAlready(sha256).orElseThrow().id());
        assertEquals(WORDS, kit.sources.read(kit.text(source)));
    }

    @Test
    void claimsAreCountedByTheWordsTheyRestOn() throws Exception {
        Claims claims = new Claims(kit.casefile.holdings());
        TextVersion text = kit.text(source);
        Locator nine = Locator.in(WORDS, 0, 11, null);
        var claim = claims.fromWords(source.id(), text, nine);
        claims.fromWords(source.id(), text, Locator.in(WORDS, 27, 37, null));

        assertEquals(2, kit.sources.rows().page("", 0, 10).getFirst().claims());
        List<CitedPassage> passages = kit.sources.passages(source.id());
        assertEquals(nine, passages.getFirst().passage().locator());
        assertEquals(List.of(1L, 1L), passages.stream().map(CitedPassage::claims).toList());

        claims.remove(claim);
        assertEquals(1, kit.sources.rows().page("", 0, 10).getFirst().claims());
        assertEquals(0, kit.sources.passages(source.id()).getFirst().claims());
    }

    @Test
    void footnotesKeepTheirOwnWords() throws Exception {
        Footnotes footnotes = new Footnotes(kit.casefile.holdings());
        Footnote note = footnotes.add(source.id(), "12", "Id., p. 4 [sic]", "cut off");
        assertEquals(List.of(note), footnotes.of(source.id()));
        kit.casefile.holdings().ledger().undo();
        assertEquals(List.of(), footnotes.of(source.id()));
    }

    @Test
    void suggestionsBeginWithWhatWasTyped() throws Exception {
        Source other = kit.source(kit.file("b.txt", "A second report", UTF_8));
        kit.sources.change(other.titled("Annual report"));
        List<String> titles = kit.sources.suggest("REPORT", 5).stream().map(Source::title).toList();
        assertEquals(List.of("Report on returns", "Annual report"), titles);
        assertEquals(1, kit.sources.suggest("report", 1).size());
    }

    @Test
    void wordsThatAreNotWhatWasSealedAreNeverShown() throws Exception {
        TextVersion text = kit.text(source);
        TextVersion forged =
                new TextVersion(
                        text.id(),
                        text.item(),
                        text.engine(),
                        text.blob(),
                        "0".repeat(64),
                        text.length(),
                        null,
                        null);
        assertThrows(DamagedException.class, () -> kit.sources.read(forged));
        assertEquals(WORDS, kit.sources.read(text));
        kit.casefile.vault().blobs().shred(new BlobId(text.blob()));
        assertEquals(WORDS, kit.sources.read(text), "held in memory");
        kit.sources.forget();
        DamagedException lost = assertThrows(DamagedException.class, () -> kit.sources.read(text));
        assertTrue(SourceKit.ENGLISH.of(lost.problem()).contains("damaged or missing"));
    }

    @Test
    void aReadableCopyIsExactlyTheOriginalOrIsNotThere() throws Exception {
        EvidenceItem item = kit.sources.items(source.id()).getFirst();
        Path copy = folder.resolve("copy.txt");
        Digest written = kit.sources.saveOriginal(item, copy, Progress.none(), new Cancel());
        assertEquals(item.sha256(), written.hex());
        assertEquals(WORDS, Files.readString(copy));

        Cancel cancelled = new Cancel();
        cancelled.request();
        assertThrows(
                CancellationException.class,
                () -> kit.sources.saveOriginal(item, copy, Progress.none(), cancelled));
        assertEquals(WORDS, Files.readString(copy), "an older copy is not lost for a half one");
        Path other = folder.resolve("other.txt");
        assertThrows(
                CancellationException.class,
                () -> kit.sources.saveOriginal(item, other, Progress.none(), cancelled));
        assertFalse(Files.exists(other));
        try (var names = Files.list(folder)) {
            assertTrue(names.noneMatch(name -> name.toString().endsWith(".part")));
        }
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("in the way"), "");
        ProblemException refused =
                assertThrows(
                        ProblemException.class,
                        () -> kit.sources.saveOriginal(item, full, Progress.none(), new Cancel()));
        assertEquals("source.problem.not-saved", refused.problem().key());
    }

    @Test
    void theClaimsOfASourceAreNotSoughtAmongAllClaims() throws Exception {
        try (BareCasefile large = new BareCasefile()) {
            for (String sql :
                    List.of(SourceStore.ROW, SourceStore.OF_PASSAGES, SourceStore.OF_SOURCE)) {
                String way = large.wayInLargeCasefile(sql.replace("?", "random_uuid()"));

                assertFalse(way.contains(BareCasefile.ALL_CLAIMS), way);
            }
        }
    }
}
