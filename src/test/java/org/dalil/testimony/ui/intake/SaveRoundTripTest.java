package org.dalil.testimony.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.read.SpokenReading;
import org.dalil.document.spoken.write.SpokenWriting;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Progress;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Source;
import org.dalil.testimony.intake.SpokenDrafts;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.linked.CoveredText;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A transcript that leaves a casefile in any of its forms and comes back into one is the same
/// transcript: its times, its voices and its words.
class SaveRoundTripTest {
    private static final Tier RUSSIAN = Tier.translation("ru");

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private TranscriptIntake door;

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        door = new TranscriptIntake(casefile.holdings, null);
        source = casefile.source("Spring");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    static List<SpokenFormat> forms() {
        return SpokenWriting.formats();
    }

    private static SegmentDraft said(long from, String who, String words, String russian) {
        return new SegmentDraft(
                from,
                from + 1_750,
                who,
                true,
                Map.of(Tier.VERBATIM, words, RUSSIAN, russian),
                WordTimes.NONE);
    }

    private TranscriptText kept(List<SegmentDraft> drafts) throws Exception {
        Transcript made =
                door.bring(
                        door.blank(source.id(), null, "Көктем / bahor"),
                        drafts,
                        null,
                        Progress.none(),
                        new Cancel());
        return door.text(made.id()).orElseThrow();
    }

    private TranscriptText talk() throws Exception {
        return kept(
                List.of(
                        said(1_250, "Сұраушы", "Қашан алып кетті?", "Когда забрали?"),
                        said(3_600_001, "G‘ulom", "Mayda, oʻgʻlim bilan.", "В мае, с сыном."),
                        said(3_603_500, "Сұраушы", "Ұрды ма?", "Били?"),
                        said(3_606_999, "G‘ulom", "Yoʻq… bilmayman.", "Нет… не знаю.")));
    }

    private static List<String> told(TranscriptText text) {
        Map<UUID, String> labels =
                text.speakers().stream().collect(Collectors.toMap(Speaker::id, Speaker::label));
        return text.segments().stream()
                .map(one ->
                        one.segment().startMs()
                                + " "
                                + labels.get(one.segment().speaker())
                                + ": "
                                + one.words(Tier.VERBATIM))
                .toList();
    }

    private TranscriptText back(Path file) throws Exception {
        SpokenOutcome outcome = SpokenReading.read(Files.readAllBytes(file), file.toString(), null);
        var text = assertInstanceOf(SpokenOutcome.Read.class, outcome).text();
        return kept(new SpokenDrafts(text, Map.of(), 0).drafts());
    }

    private Path written(TranscriptText text, SpokenFormat format, Tier tier) throws Exception {
        SaveModel model =
                new SaveModel(
                        text,
                        CoveredText.of(text, Map.of(), ""),
                        Texts.in(Locale.of("ru")),
                        Clock.system());
        Path file = folder.resolve(model.name(format));
        assertEquals(0, model.write(new SaveModel.Chosen(format, tier, false, true), file));
        return file;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatLeftComesBack(SpokenFormat format) throws Exception {
        TranscriptText before = talk();
        Path file = written(before, format, Tier.VERBATIM);
        assertTrue(file.toString().endsWith("." + format.extension()));
        assertEquals(told(before), told(back(file)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aTranslationAloneLeavesWithItsTimesAndVoices(SpokenFormat format) throws Exception {
        TranscriptText back = back(written(talk(), format, RUSSIAN));
        assertEquals(
                List.of(
                        "1250 Сұраушы: Когда забрали?",
                        "3600001 G‘ulom: В мае, с сыном.",
                        "3603500 Сұраушы: Били?",
                        "3606999 G‘ulom: Нет… не знаю."),
                told(back));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavingTwiceIsLeavingOnce(SpokenFormat format) throws Exception {
        TranscriptText once = back(written(talk(), format, Tier.VERBATIM));
        TranscriptText twice = back(written(once, format, Tier.VERBATIM));
        assertEquals(told(once), told(twice));
    }

    @Test
    void nothingButTheFileIsLeftInTheFolder() throws Exception {
        TranscriptText text = talk();
        written(text, SpokenFormat.SUBRIP, Tier.VERBATIM);
        written(text, SpokenFormat.SUBRIP, Tier.VERBATIM);
        try (var all = Files.list(folder)) {
            List<String> names = all.map(path -> path.getFileName().toString()).toList();
            assertEquals(1, names.size(), () -> names.toString());
            assertFalse(names.getFirst().contains("/"));
        }
    }

    @Test
    void linesWithoutATimeAreCountedAndKeepTheirWords() throws Exception {
        List<SegmentDraft> drafts = new ArrayList<>();
        drafts.add(SegmentDraft.heard(1_000L, 2_000L, "И", "Когда?"));
        drafts.add(SegmentDraft.heard(null, null, "С", "Летом."));
        drafts.add(SegmentDraft.heard(3_000L, 4_000L, "И", "Где?"));
        drafts.add(SegmentDraft.heard(null, null, "С", "Там."));
        TranscriptText kept = kept(drafts);
        SaveModel model =
                new SaveModel(
                        kept,
                        CoveredText.of(kept, Map.of(), ""),
                        Texts.in(Locale.ENGLISH),
                        Clock.system());
        for (SpokenFormat format : List.of(SpokenFormat.WEBVTT, SpokenFormat.SUBRIP)) {
            Path file = folder.resolve("a." + format.extension());
            assertEquals(
                    2,
                    model.write(new SaveModel.Chosen(format, Tier.VERBATIM, false, false), file));
            assertEquals(
                    List.of("1000 И: Когда?", "1000 С: Летом.", "3000 И: Где?", "3000 С: Там."),
                    told(back(file)));
        }
    }
}
