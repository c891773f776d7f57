package org.dalil.testimony.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.history.ActName;
import org.dalil.history.Committed;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.SealedCasefile;
import org.dalil.sound.SoundKit;
import org.dalil.sound.waveform.Waveform;
import org.dalil.sound.waveform.WaveformMaking;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.Sources;
import org.dalil.source.content.Custody;
import org.dalil.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A kept waveform is no record, and goes when its recording is taken away.
class GoneRecordingsTest {
    private static final byte[] SOUND = SoundKit.wav(SoundKit.sine(8000, 300, 2, 0.5), 1, 8000);
    private static final ActName IMPORT = ActName.of("source.act.import", "count", 1);
    @TempDir Path folder;
    private final List<Committed> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Casefile casefile;

    @SuppressWarnings("NullAway.Init")
    private KeptWaveforms waveforms;

    @BeforeEach
    void create() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("a.dalil"));
        casefile.feed().follow(changes::add);
        waveforms = new Recordings(casefile.vault().blobs()).waveforms();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Source source() throws Exception {
        return casefile.holdings()
                .create(
                        IMPORT,
                        Source.SHAPE,
                        Source.titled(
                                casefile.holdings().ids().next(), SourceKind.TESTIMONY, "Tape"));
    }

    private EvidenceItem drawn(Source source) throws Exception {
        var sealed =
                casefile.vault()
                        .blobs()
                        .seal(
                                new ByteArrayInputStream(SOUND),
                                SOUND.length,
                                Progress.none(),
                                new Cancel());
        EvidenceItem item =
                casefile.holdings()
                        .create(
                                IMPORT,
                                EvidenceItem.SHAPE,
                                new EvidenceItem(
                                        casefile.holdings().ids().next(),
                                        source.id(),
                                        sealed.id().hex(),
                                        sealed.sha256().hex(),
                                        sealed.sha512Hex(),
                                        sealed.size(),
                                        "audio/wav",
                                        "tape.wav",
                                        null,
                                        Custody.UNKNOWN));
        Waveform whole =
                new WaveformMaking(SoundKit.playable(SOUND), part -> {})
                        .make(Progress.none(), new Cancel());
        waveforms.keep(item, whole);
        return item;
    }

    private void look() throws Exception {
        GoneRecordings gone =
                new GoneRecordings(casefile.holdings().database(), casefile.vault().blobs());
        for (Committed change : changes) {
            gone.after(change);
        }
    }

    private boolean isKept(EvidenceItem item) {
        return waveforms.find(item).isPresent();
    }

    @Test
    void whatStandsKeepsItsWaveformAndHistoryKnowsNothingOfIt() throws Exception {
        EvidenceItem item = drawn(source());
        int acts = changes.size();
        waveforms.keep(item, waveforms.find(item).orElseThrow());
        look();
        assertTrue(isKept(item));
        assertEquals(acts, changes.size());
        assertEquals(1, casefile.vault().blobs().list().size());
    }

    @Test
    void anUndoneImportTakesItAlongAndAnotherStays() throws Exception {
        Source source = source();
        EvidenceItem stays = drawn(source);
        EvidenceItem item = drawn(source);
        casefile.holdings().ledger().undo();
        look();
        assertFalse(isKept(item));
        assertTrue(isKept(stays));
        assertEquals(2, casefile.vault().blobs().list().size(), "originals stay for undo");
    }

    @Test
    void aSourceTakenAwayTakesThoseOfItsRecordingsAlong() throws Exception {
        Source source = source();
        EvidenceItem one = drawn(source);
        EvidenceItem other = drawn(source());
        new Sources(casefile.holdings(), casefile.vault().blobs()).remove(source);
        look();
        assertFalse(isKept(one));
        assertTrue(isKept(other));
    }

    @Test
    void aCheckFindsNothingAmissAndABackupDoesWithoutIt() throws Exception {
        EvidenceItem item = drawn(source());
        casefile.closeWithBackup(3);
        try (var vault = vault()) {
            var report = Casefile.check(vault, BareCasefile.SHAPES, Progress.none(), new Cancel());
            assertEquals(List.of(), report.problems());
            assertEquals(List.of(), report.strays());
        }
        try (var files = Files.walk(folder)) {
            assertEquals(1, files.filter(file -> file.toString().endsWith(".w")).count());
        }
        casefile = SealedCasefile.open(folder.resolve("a.dalil"));
        waveforms = new Recordings(casefile.vault().blobs()).waveforms();
        assertTrue(isKept(item));
    }

    private Vault vault() throws Exception {
        try (var passphrase = SealedCasefile.passphrase()) {
            return SealedCasefile.vaults().open(folder.resolve("a.dalil"), passphrase);
        }
    }
}
