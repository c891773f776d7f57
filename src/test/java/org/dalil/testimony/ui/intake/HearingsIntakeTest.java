package org.dalil.testimony.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.Shared;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.source.Source;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Hearings and interviews as courts, inquiries and libraries publish them come into a casefile
/// with everybody who speaks in them.
class HearingsIntakeTest {
    private final DeskKit kit = new DeskKit();

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private TranscriptIntake door;

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        source = casefile.source("Hearing");
        door = new TranscriptIntake(casefile.holdings, null);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
        assertEquals(List.of(), kit.problems);
    }

    private static Path file(String name) throws IOException {
        return Shared.files("data/transcripts", name).getFirst();
    }

    /// Brings a file in as the sheet does.
    private TranscriptText brought(String name, long offset) throws Exception {
        IntakeModel model =
                new IntakeModel(door, new IntakeGround(source.id(), List.of(), "en"), kit.desk);
        model.choose(file(name));
        model.change(wish -> wish.moved(offset));
        IntakePlan plan = model.plan().get();
        assertNotNull(plan);
        assertTrue(model.isReady(), name + " " + plan.problem());
        model.take();
        assertEquals(IntakeModel.Stage.DONE, model.stage().get());
        UUID made = door.of(source.id()).getFirst().id();
        model.close();
        return door.text(made).orElseThrow();
    }

    private static Set<String> labels(TranscriptText text) {
        return text.speakers().stream().map(Speaker::label).collect(Collectors.toSet());
    }

    private static String who(TranscriptText text, SegmentWords one) {
        Map<UUID, String> labels =
                text.speakers().stream().collect(Collectors.toMap(Speaker::id, Speaker::label));
        return Objects.requireNonNullElse(labels.get(one.segment().speaker()), "");
    }

    private static SegmentWords saying(TranscriptText text, String beginning) {
        return text.segments().stream()
                .filter(one -> one.words(Tier.VERBATIM).startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says " + beginning));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "covid_2023-11-28.rst",
                "lampard_2024-11-25.rst",
                "pohi_2022-02-14.rst",
                "pohi_2022-02-15.rst",
                "pohi_2022-02-16.rst",
                "pohi_2022-02-21.rst"
            })
    void everyTurnOfAnInquiryIsOfWhoeverTookIt(String name) throws Exception {
        List<String> turns =
                Files.readString(file(name))
                        .lines()
                        .filter(line -> line.matches("\\*\\*[^*]+\\*\\*:.*"))
                        .toList();
        TranscriptText text = brought(name, 0);
        Map<UUID, String> labels =
                text.speakers().stream().collect(Collectors.toMap(Speaker::id, Speaker::label));
        List<String> wanted =
                turns.stream()
                        .map(turn -> turn.substring(2, turn.indexOf("**", 2)).strip())
                        .toList();
        assertEquals(Set.copyOf(wanted), labels(text));
        Map<String, Long> spoken =
                text.segments().stream()
                        .map(SegmentWords::segment)
                        .filter(one -> one.speaker() != null)
                        .collect(
                                Collectors.groupingBy(
                                        one -> labels.getOrDefault(one.speaker(), "?"),
                                        Collectors.counting()));
        for (String voice : labels(text)) {
            long least = wanted.stream().filter(voice::equals).count();
            assertTrue(spoken.getOrDefault(voice, 0L) >= least, voice + " of " + name);
        }
        assertTrue(
                text.segments().stream().noneMatch(one -> one.words(Tier.VERBATIM).contains("**")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ICTR-01-64-10.txt", "ICTR-01-64-13.txt", "ICTR-01-64-14.txt"})
    void daysOfATribunalKeepTheirSpeakersAndLetters(String name) throws Exception {
        TranscriptText text = brought(name, 0);
        assertTrue(labels(text).contains("MADAM PRESIDENT"), () -> labels(text).toString());
        assertTrue(
                labels(text).stream().anyMatch(one -> one.startsWith("MR. ")),
                () -> labels(text).toString());
        long voiced =
                text.segments().stream().filter(one -> one.segment().speaker() != null).count();
        assertTrue(
                voiced * 10 > text.segments().size() * 8L,
                voiced + " of " + text.segments().size());
        assertTrue(
                text.segments().stream()
                        .noneMatch(one -> one.words(Tier.VERBATIM).contains("\uFFFD")),
                "letters that are none");
        assertTrue(
                text.segments().stream()
                        .noneMatch(one -> one.words(Tier.VERBATIM).startsWith("MADAM PRESIDENT:")));
    }

    @Test
    void whatIsSaidBelowANameIsOfThatName() throws Exception {
        TranscriptText ten = brought("ICTR-01-64-10.txt", 0);
        assertEquals("MADAM PRESIDENT", who(ten, saying(ten, "Very well.  So Counsel Kouengoua")));
        assertEquals("MR. KOUENGOUA", who(ten, saying(ten, "That is correct.")));
    }

    @Test
    void lettersOfAnOldWesternEncodingStay() throws Exception {
        byte[] bytes = Files.readAllBytes(file("ICTR-01-64-13.txt"));
        boolean old = false;
        for (byte one : bytes) {
            old |= one < 0;
        }
        assertTrue(old, "the file has letters beyond ASCII");
        TranscriptText text = brought("ICTR-01-64-13.txt", 0);
        String all =
                text.segments().stream()
                        .map(one -> one.words(Tier.VERBATIM))
                        .collect(Collectors.joining("\n"));
        assertTrue(
                all.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c))
                        || all.contains("’"));
        assertTrue(all.codePoints().noneMatch(c -> c >= 0x80 && c < 0xA0), "control characters");
    }

    @Test
    void anInterviewThatIsATableKeepsTimesAndBothVoices() throws Exception {
        TranscriptText text = brought("oralhist_gluck.csv", 0);
        assertTrue(labels(text).containsAll(Set.of("DB", "LG")), () -> labels(text).toString());
        SegmentWords first = saying(text, "If you would state your name");
        assertEquals("DB", who(text, first));
        assertEquals(223_000L, first.segment().startMs());
        SegmentWords dreary = saying(text, "But very dreary, compelling.");
        assertEquals("LG", who(text, dreary));
        assertEquals(3_383_000L, dreary.segment().startMs());
    }

    @Test
    void itsTimesMoveTogether() throws Exception {
        TranscriptText text = brought("oralhist_gluck.csv", -200_000);
        SegmentWords first = saying(text, "If you would state your name");
        assertEquals(23_000L, first.segment().startMs());
        SegmentWords dreary = saying(text, "But very dreary, compelling.");
        assertEquals(3_183_000L, dreary.segment().startMs());
    }

    @Test
    void aTableWithoutTimesKeepsItsOrderAndVoices() throws Exception {
        TranscriptText text = brought("oralhist_mohammad.csv", 0);
        assertTrue(labels(text).containsAll(Set.of("DB", "KM")), () -> labels(text).toString());
        assertEquals("DB", who(text, text.segments().get(0)));
        assertEquals("KM", who(text, text.segments().get(1)));
        assertEquals(
                "My pleasure. Thanks for coming.", text.segments().get(1).words(Tier.VERBATIM));
    }

    @Test
    void oneUndoTakesAWholeDayBack() throws Exception {
        brought("ICTR-01-64-10.txt", 0);
        casefile.ledger.undo();
        assertEquals(List.of(), door.of(source.id()));
        casefile.ledger.redo();
        UUID again = door.of(source.id()).getFirst().id();
        assertTrue(labels(door.text(again).orElseThrow()).contains("MADAM PRESIDENT"));
    }
}
