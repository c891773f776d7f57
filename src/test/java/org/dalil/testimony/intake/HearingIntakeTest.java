package org.dalil.testimony.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.Shared;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.read.SpokenReading;
import org.dalil.document.spoken.write.PaperForm;
import org.dalil.document.spoken.write.PlainWriter;
import org.dalil.document.spoken.write.SpokenWriting;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Source;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Published hearings and interviews come into a casefile with everyone who speaks in them, and
/// leave it so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HearingIntakeTest {
    private static final String FOLDER = "data/transcripts/";

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private TranscriptIntake door;

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @BeforeAll
    void open() throws Exception {
        casefile = new BareCasefile();
        source = casefile.source("Hearing");
        door = new TranscriptIntake(casefile.holdings, null);
    }

    @AfterAll
    void close() throws Exception {
        casefile.close();
    }

    private static SpokenText read(byte[] bytes, String name) {
        return assertInstanceOf(
                        SpokenOutcome.Read.class, SpokenReading.read(bytes, name, null), name)
                .text();
    }

    private TranscriptText brought(SpokenText text) throws Exception {
        Transcript made =
                door.bring(
                        door.blank(source.id(), null, "Day"),
                        new SpokenDrafts(text, Map.of(), 0).drafts(),
                        null,
                        Progress.none(),
                        new Cancel());
        return door.text(made.id()).orElseThrow();
    }

    private TranscriptText brought(String file) throws Exception {
        return brought(read(Shared.bytes(FOLDER + file), file));
    }

    /// How many segments are of each voice, by its label; nobody's are left out.
    private static Map<String, Long> voices(TranscriptText text) {
        Map<UUID, String> labels =
                text.speakers().stream().collect(Collectors.toMap(Speaker::id, Speaker::label));
        return text.segments().stream()
                .map(one -> one.segment().speaker())
                .filter(java.util.Objects::nonNull)
                .map(id -> labels.getOrDefault(id, "?"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String who(TranscriptText text, String words) {
        SegmentWords found =
                text.segments().stream()
                        .filter(one -> one.words(Tier.VERBATIM).contains(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("lost: " + words));
        return text.speaker(found.segment().speaker()).map(Speaker::label).orElse("");
    }

    @Test
    void aTribunalDayKeepsJudgesCounselAndQuestionsApart() throws Exception {
        TranscriptText day = brought("ICTR-01-64-10.txt");
        assertEquals("MR. KAREGYESA", who(day, "I have two applications to make this morning"));
        assertEquals("JUDGE REDDY", who(day, "So it is really academic now"));
        assertEquals("MADAM PRESIDENT", who(day, "I would like to thank the registry"));
        assertEquals("MADAM PRESIDENT", who(day, "Mr. Prosecutor, you may proceed."));
        assertEquals("", who(day, "(Page 1 by Haruna Farage)"), "a remark is nobody's");
    }

    @Test
    void anOldEncodingLosesNoSpeakerAndNoLetter() throws Exception {
        TranscriptText day = brought("ICTR-01-64-13.txt");
        assertTrue(
                voices(day).keySet().containsAll(Set.of("MR. KAREGYESA", "JUDGE REDDY", "Q", "A")),
                () -> voices(day).toString());
        assertTrue(
                day.segments().stream()
                        .noneMatch(one -> one.words(Tier.VERBATIM).contains("\uFFFD")));
        assertEquals("Q", who(day, "Witness TBH, good morning."));
        assertEquals("A", who(day, "Good morning, Counsel."));
    }

    @Test
    void noWordOfATribunalDayIsLost() throws Exception {
        SpokenText read = read(Shared.bytes(FOLDER + "ICTR-01-64-14.txt"), "14.txt");
        TranscriptText day = brought(read);
        String source =
                new String(
                        Shared.bytes(FOLDER + "ICTR-01-64-14.txt"),
                        java.nio.charset.Charset.forName("windows-1252"));
        Set<String> kept =
                day.segments().stream()
                        .flatMap(one -> one.words(Tier.VERBATIM).lines())
                        .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                        .collect(Collectors.toSet());
        long lost =
                source.lines()
                        .filter(line -> !line.contains(":") && !line.matches("[QA]\\..*"))
                        .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+")))
                        .filter(word -> !word.isBlank() && !kept.contains(word))
                        .filter(word -> !word.matches("[\\[(<{#].*"))
                        .count();
        assertEquals(0, lost);
    }

    @Test
    void anInquirysSpeakersStandAsPrintedAndInTheirOrder() throws Exception {
        TranscriptText day = brought("lampard_2024-11-25.rst");
        Map<String, Long> voices = voices(day);
        assertEquals(
                Set.of(
                        "Mr Griffin",
                        "Mr Leader",
                        "Ms Brackfield",
                        "Ms Campbell",
                        "Ms Lindsay",
                        "Ms Ridpath",
                        "Ms Sikand",
                        "Ms Webster",
                        "The Chair"),
                voices.keySet());
        assertTrue(voices.getOrDefault("Mr Griffin", 0L) > 30, voices::toString);
        assertEquals("The Chair", who(day, "I recognise that there will be parts of the hearing"));
    }

    @Test
    void anInterviewInATableKeepsTimesSpeakersAndRemarks() throws Exception {
        TranscriptText talk = brought("oralhist_gluck.csv");
        assertEquals(Set.of("DB", "LG", "KRISTIN"), voices(talk).keySet());
        assertEquals("LG", who(talk, "Glück is spelled with a ü"));
        assertEquals("", who(talk, "Conversation about some of the art"));
        assertEquals("", who(talk, "(beginning of actual interview)"));
        SegmentWords first =
                talk.segments().stream()
                        .filter(one -> one.words(Tier.VERBATIM).startsWith("If you would state"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(223_000L, first.segment().startMs());
        assertTrue(
                talk.segments().stream().noneMatch(one -> one.words(Tier.VERBATIM).contains("&#")));
    }

    @ParameterizedTest
    @EnumSource(names = {"WORD", "OPEN_DOCUMENT", "WEBVTT"})
    void whatCameInGoesOutWithItsSpeakers(SpokenFormat format) throws Exception {
        TranscriptText talk = brought("oralhist_mohammad.csv");
        PaperForm form =
                new PaperForm(
                        "Talk",
                        new PaperForm.Columns("Time", "End", "Speaker", "Words"),
                        PlainWriter.TimeNotation.SQUARE,
                        Instant.EPOCH);
        byte[] file =
                SpokenWriting.of(
                                format,
                                SegmentSpeech.of(talk, List.of(Tier.VERBATIM), Tier::layer),
                                form)
                        .bytes();
        TranscriptText again = brought(read(file, "talk." + format.extension()));
        assertEquals(voices(talk), voices(again), format.name());
    }
}
