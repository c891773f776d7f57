package org.dalil.testimony.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.read.SpokenReading;
import org.dalil.document.spoken.write.SpokenWriting;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Locator;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Passage;
import org.dalil.source.redaction.Redaction;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.intake.SpokenDrafts;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.linked.CoveredText;
import org.dalil.testimony.linked.Stretch;
import org.dalil.testimony.linked.WordLink;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A transcript that is written for other programs reads back as it was, and names nobody.
class SaveModelTest {
    private static final Tier ENGLISH = Tier.translation("en");

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static SegmentDraft said(long from, String who, String words, String english) {
        return new SegmentDraft(
                from,
                from + 900,
                who,
                true,
                Map.of(Tier.VERBATIM, words, ENGLISH, english),
                WordTimes.NONE);
    }

    private SaveModel model(Locale language) throws Exception {
        TranscriptIntake door = new TranscriptIntake(casefile.holdings, null);
        Transcript made =
                door.bring(
                        door.blank(casefile.source("Spring").id(), null, "Spring: 2015/05"),
                        List.of(
                                said(1_000, "И", "Когда?", "When?"),
                                said(4_000, "С", "Летом, в мае", "In summer"),
                                said(9_000, "И", "Где?", "Where?"),
                                said(12_000, "С", "Там", "There")),
                        null,
                        (done, all) -> {},
                        new Cancel());
        Transcripts all = new Transcripts(casefile.holdings);
        all.changeVoice(
                made,
                all.voices(made.id())
                        .getFirst()
                        .called("И", "Gulnara", org.dalil.testimony.transcript.SpeakerRole.OTHER));
        TranscriptText text = door.text(made.id()).orElseThrow();
        return new SaveModel(
                text, door.covered(text, "[redacted]"), Texts.in(language), Clock.system());
    }

    private static List<SegmentDraft> back(byte[] file, String name) {
        SpokenOutcome.Read read =
                assertInstanceOf(
                        SpokenOutcome.Read.class, SpokenReading.read(file, name, null), name);
        return new SpokenDrafts(read.text(), Map.of(), 0).drafts();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WORD", "OPEN_DOCUMENT", "PLAIN", "WEBVTT", "OTRANSCRIBE", "ELAN", "TEXTGRID"})
    void everyFormReadsBack(SpokenFormat format) throws Exception {
        SaveModel model = model(Locale.ENGLISH);
        byte[] file = model.made(new SaveModel.Chosen(format, Tier.VERBATIM, false, true)).bytes();
        List<SegmentDraft> back = back(file, "a." + format.extension());
        assertEquals(
                List.of("1000 И Когда?", "4000 С Летом, в мае", "9000 И Где?", "12000 С Там"),
                back.stream()
                        .map(d ->
                                d.startMs()
                                        + " "
                                        + d.speaker()
                                        + " "
                                        + d.words().get(Tier.VERBATIM))
                        .toList());
        assertFalse(new String(file, StandardCharsets.UTF_8).contains("Gulnara"));
    }

    @ParameterizedTest
    @EnumSource(names = {"WORD", "OPEN_DOCUMENT", "ELAN"})
    void tiersStaySideBySide(SpokenFormat format) throws Exception {
        SaveModel model = model(Locale.of("ru"));
        assertNull(model.tiers(format).getFirst());
        byte[] file = model.made(new SaveModel.Chosen(format, null, false, false)).bytes();
        List<SegmentDraft> back = back(file, "a." + format.extension());
        assertEquals(
                List.of("When?", "In summer", "Where?", "There"),
                back.stream().map(d -> d.words().get(ENGLISH)).toList());
        assertEquals(
                List.of("И", "С", "И", "С"), back.stream().map(SegmentDraft::speaker).toList());
    }

    @Test
    void aFormWithoutTiersOffersOneAtATime() throws Exception {
        SaveModel model = model(Locale.ENGLISH);
        assertEquals(List.of(Tier.VERBATIM, ENGLISH), model.tiers(SpokenFormat.WEBVTT));
        byte[] file =
                model.made(new SaveModel.Chosen(SpokenFormat.WEBVTT, ENGLISH, false, false))
                        .bytes();
        assertTrue(new String(file, StandardCharsets.UTF_8).contains("In summer"));
        assertEquals(8, SpokenWriting.formats().size());
    }

    @Test
    void aFailedWriteLeavesWhatStoodThere() throws Exception {
        SaveModel model = model(Locale.ENGLISH);
        SaveModel.Chosen chosen =
                new SaveModel.Chosen(SpokenFormat.PLAIN, Tier.VERBATIM, false, false);
        Path place = Files.createDirectories(folder.resolve("a.txt/inside"));
        assertThrows(TestimonyException.class, () -> model.write(chosen, place.getParent()));
        assertTrue(Files.isDirectory(place));
        try (var all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
        model.write(chosen, folder.resolve("b.txt"));
        assertTrue(Files.readString(folder.resolve("b.txt")).startsWith("[00:00:01] И: Когда?"));
        assertFalse(model.name(SpokenFormat.WORD).contains("/"));
    }

    private static SaveModel redacted(SaveModel of, String words, @Nullable Stretch place) {
        var at = of.text().segments().get(1).segment().id();
        Passage passage =
                new Passage(
                        at,
                        of.text().transcript().source(),
                        at,
                        new Locator(0, words.length(), words, "", "", null));
        Redaction by = new Redaction(at, at, RedactionReason.SECURITY.code(), null);
        WordLink link = new WordLink(passage, at, Tier.VERBATIM, place, List.of(), List.of(), by);
        return new SaveModel(
                of.text(),
                CoveredText.of(of.text(), Map.of(at, List.of(link)), "[redacted]"),
                of.texts(),
                of.clock());
    }

    private static String plain(SaveModel model, boolean redacted) {
        return new String(
                model.made(new SaveModel.Chosen(SpokenFormat.PLAIN, Tier.VERBATIM, redacted, false))
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    @Test
    void redactedWordsAreCoveredUnlessSomebodySaysOtherwise() throws Exception {
        SaveModel model = redacted(model(Locale.ENGLISH), "в мае", new Stretch(7, 12));
        assertTrue(model.isRedacted());
        assertTrue(model.covers());
        assertTrue(plain(model, true).contains("Летом, [redacted]"));
        assertFalse(plain(model, true).contains("в мае"));
        assertTrue(plain(model, false).contains("Летом, в мае"));
    }

    @Test
    void marksThatLostTheirWordsAndWordsThatStandElsewhereAreTold() throws Exception {
        SaveModel plain = model(Locale.ENGLISH);
        assertFalse(plain.isRedacted());
        SaveModel lost = redacted(plain, "в июне", null);
        assertTrue(lost.isRedacted());
        assertFalse(lost.covers(), "nobody knows what to cover");
        SaveModel elsewhere = redacted(plain, "Там", new Stretch(0, 3));
        assertEquals("[00:00:12] As heard", elsewhere.left());
        assertEquals("", redacted(plain, "в мае", new Stretch(7, 12)).left());
    }
}
