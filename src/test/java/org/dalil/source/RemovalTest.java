package org.dalil.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Stance;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Progress;
import org.dalil.source.content.Custody;
import org.dalil.texts.Texts;
import org.dalil.vault.failure.DamagedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// When a source may be taken away, and what stays of it; when a copy of an original may stand.
class RemovalTest {
    private static final String WORDS = "Nine people were returned.\nA relative denied it.\n";

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private SourceKit kit;

    @SuppressWarnings("NullAway.Init")
    private Claims claims;

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
        claims = new Claims(kit.casefile.holdings());
        source = kit.source(kit.file("letter.txt", WORDS, UTF_8));
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    private Claim claim(int start, int end) throws Exception {
        return claims.fromWords(source.id(), kit.text(source), Locator.in(WORDS, start, end, null));
    }

    private CitedSourceException refused() {
        return assertThrows(CitedSourceException.class, () -> kit.sources.remove(source));
    }

    @Test
    void aSourceThatNothingRestsOnIsRemovedAsOneNamedAct() throws Exception {
        kit.sources.remove(source);
        assertTrue(kit.sources.find(source.id()).isEmpty());
        assertEquals(0, kit.sources.rows().count(""));
        var act = kit.casefile.holdings().ledger().history().undoable().orElseThrow();
        assertEquals("source.act.remove", act.name().key());
        assertEquals(
                "remove source “" + source.title() + "”",
                SourceKit.ENGLISH.of(act.name().key(), act.name().args()));
    }

    @Test
    void undoBringsItBackWholeAndRedoTakesItAwayAgain() throws Exception {
        var item = kit.sources.items(source.id()).getFirst();
        kit.sources.remove(source);
        kit.casefile.holdings().ledger().undo();
        assertEquals(source, kit.sources.find(source.id()).orElseThrow());
        assertEquals(WORDS, kit.sources.read(kit.text(source)));
        assertEquals(item, kit.sources.items(source.id()).getFirst());
        kit.casefile.holdings().ledger().redo();
        assertTrue(kit.sources.find(source.id()).isEmpty());
    }

    @Test
    void itsFileCanBeImportedAgainAfterwards() throws Exception {
        kit.sources.remove(source);
        Source again = kit.source(kit.inbox.resolve("letter.txt"));
        assertFalse(again.id().equals(source.id()));
    }

    @Test
    void claimsThatRestOnItAreCountedOnceEach() throws Exception {
        Claim first = claim(0, 11);
        claims.addWords(
                first,
                source.id(),
                kit.text(source),
                Locator.in(WORDS, 27, 37, null),
                Stance.SUPPORTS);
        assertTrue(SourceKit.ENGLISH.of(refused().problem()).startsWith("1 claim rests on"));
        claim(12, 25);
        String said = SourceKit.ENGLISH.of(refused().problem());
        assertTrue(said.startsWith("2 claims rest on words of “" + source.title()), said);
        assertTrue(kit.sources.find(source.id()).isPresent());
        String russian = Texts.in(Locale.of("ru")).of(refused().problem());
        assertTrue(russian.contains("опираются 2 сведения"), russian);
    }

    @Test
    void wordsAgainstAClaimHoldTheSourceToo() throws Exception {
        Source other = kit.source(kit.file("other.txt", "Somebody denied it.", UTF_8));
        Claim claim = claim(0, 11);
        claims.addWords(
                claim,
                other.id(),
                kit.text(other),
                Locator.in("Somebody denied it.", 0, 8, null),
                Stance.CONTRADICTS);
        assertThrows(CitedSourceException.class, () -> kit.sources.remove(other));
    }

    @Test
    void aRefusalLeavesNoActBehind() throws Exception {
        claim(0, 11);
        refused();
        var act = kit.casefile.holdings().ledger().history().undoable().orElseThrow();
        assertEquals("claim.act.from-words", act.name().key());
    }

    @Test
    void onceItsClaimsAreGoneItMayGo() throws Exception {
        Claim claim = claim(0, 11);
        refused();
        claims.remove(claim);
        kit.sources.remove(source);
        assertTrue(kit.sources.find(source.id()).isEmpty());
    }

    @Test
    void whenAReadingWasMadeIsKnown() throws Exception {
        assertTrue(kit.sources.readAt(kit.text(source)).isPresent());
        assertEquals(
                kit.sources.received(kit.sources.items(source.id()).getFirst()),
                kit.sources.readAt(kit.text(source)),
                "original and words came in one act");
    }

    @Test
    void aCopyThatIsNotTheOriginalNeverStands() throws Exception {
        EvidenceItem item = kit.sources.items(source.id()).getFirst();
        EvidenceItem forged =
                new EvidenceItem(
                        item.id(),
                        item.source(),
                        item.blob(),
                        "0".repeat(64),
                        item.sha512(),
                        item.size(),
                        item.mediaType(),
                        item.originalName(),
                        null,
                        Custody.UNKNOWN);
        Path copy = folder.resolve("copy.txt");
        assertThrows(
                DamagedException.class,
                () -> kit.sources.saveOriginal(forged, copy, Progress.none(), new Cancel()));
        assertFalse(Files.exists(copy));
    }

    @Test
    void aCopyTellsHowFarItIs() throws Exception {
        EvidenceItem item = kit.sources.items(source.id()).getFirst();
        long[] last = new long[2];
        kit.sources.saveOriginal(
                item,
                folder.resolve("copy.txt"),
                (done, all) -> {
                    last[0] = done;
                    last[1] = all;
                },
                new Cancel());
        assertEquals(item.size(), last[0]);
        assertEquals(item.size(), last[1]);
    }
}
