package org.dalil.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.source.content.Custody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// How originals came to us: filled in by import and by people, never their bytes.
class CustodyTest {
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private SourceKit kit;

    @SuppressWarnings("NullAway.Init")
    private EvidenceItem item;

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
        item = taken("letter.txt", "Nine people.");
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    private EvidenceItem taken(String name, String words) throws Exception {
        Source source = kit.source(kit.file(name, words, UTF_8));
        return kit.sources.items(source.id()).getFirst();
    }

    private EvidenceItem kept(EvidenceItem one) throws Exception {
        return kit.sources.item(one.id()).orElseThrow();
    }

    @Test
    void importingSaysWhenItWasReceived() throws Exception {
        Instant received = item.custody().received();
        assertNotNull(received);
        assertEquals(received, kit.sources.received(item).orElseThrow());
        assertEquals(Custody.received(received), item.custody(), "and nothing that nobody said");
    }

    @Test
    void whatPeopleSayOfItIsKeptAndUndone() throws Exception {
        Instant earlier = Instant.parse("2010-08-27T09:30:00Z");
        Custody said = item.custody().receivedAt(earlier).receivedFrom("a driver").asEvidence(true);
        kit.sources.hold(item, said);
        assertEquals(said, kept(item).custody());
        assertEquals(earlier, kit.sources.received(kept(item)).orElseThrow());
        kit.casefile.holdings().ledger().undo();
        assertEquals(item, kept(item));
    }

    @Test
    void whateverIsAskedItsBytesAndFingerprintsStay() throws Exception {
        EvidenceItem forged =
                new EvidenceItem(
                        item.id(),
                        item.id(),
                        "00",
                        "0".repeat(64),
                        "0".repeat(128),
                        1,
                        "image/png",
                        "other.png",
                        "forged",
                        Custody.UNKNOWN);
        kit.sources.hold(forged, item.custody().receivedBy("by post"));
        assertEquals(item.held(item.custody().receivedBy("by post")), kept(item));
    }

    @Test
    void copiesNeverGoRound() throws Exception {
        EvidenceItem copy = taken("copy.txt", "Nine people, cropped.");
        EvidenceItem copyOfCopy = taken("copy 2.txt", "Nine people, cropped again.");
        kit.sources.hold(copy, copy.custody().copyOf(item.id()));
        kit.sources.hold(copyOfCopy, copyOfCopy.custody().copyOf(copy.id()));
        CustodyException refused =
                assertThrows(
                        CustodyException.class,
                        () -> kit.sources.hold(item, item.custody().copyOf(copyOfCopy.id())));
        assertEquals("source.problem.copy-of-copy", refused.problem().key());
        assertEquals(item, kept(item));
        assertEquals(copy.id(), kept(copyOfCopy).custody().workingCopyOf());
    }

    @Test
    void originalsAreFoundByTheirFileName() throws Exception {
        EvidenceItem percent = taken("100% scan_1.txt", "Scanned.");
        assertEquals(List.of(item), kit.sources.suggestItems("LETT", 8));
        assertEquals(List.of(percent), kit.sources.suggestItems("%", 8), "a sign, not a pattern");
        assertEquals(List.of(percent), kit.sources.suggestItems("n_1", 8));
        assertEquals(1, kit.sources.suggestItems(".txt", 1).size());
    }
}
