package org.dalil.testimony.code.exchange;

import static org.dalil.document.coded.CodedProjects.again;
import static org.dalil.document.coded.CodedProjects.schema;
import static org.dalil.document.coded.CodedProjects.validate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.claim.Claims;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.CodedSelection;
import org.dalil.document.coded.CodedText;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kit.BareCasefile;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.source.content.Custody;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.code.Codings;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.edit.Segments;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.transcript.version.Quoting;
import org.dalil.testimony.transcript.version.Versions;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words of a recording that have codes stay the very words, however the transcript is edited
/// afterwards, and go out with their seconds.
class HeardExportTest {
    private static final List<String> SAID =
            List.of("Когда 🙂 узнали?", "Oʻsha kuni e\u0301rtalab.", "Не помню, 🙂🙂.");

    /// A recording with a transcript of three segments, in a casefile with a vault.
    private static final class Heard implements AutoCloseable {
        final BareCasefile casefile = new BareCasefile();
        final Path folder = Files.createTempDirectory("heard");
        final Blobs blobs =
                new Blobs(folder, TestKeys.fresh(), Disk.computer(), new SecureRandom());
        final Sources sources = new Sources(casefile.holdings, blobs);
        final Transcripts transcripts = new Transcripts(casefile.holdings);
        final Segments segments = new Segments(casefile.holdings, transcripts);
        final Quoting quoting =
                new Quoting(
                        casefile.holdings,
                        transcripts,
                        new Versions(casefile.holdings, blobs, sources),
                        new Claims(casefile.holdings));
        final Codings codings = new Codings(casefile.holdings);
        final Code fear = new Codes(casefile.holdings).add("Fear", null, null);
        final EvidenceItem item;
        final Transcript transcript;

        Heard() throws Exception {
            Source source = casefile.source("Talk");
            item =
                    casefile.holdings.create(
                            ActName.of("source.act.import"),
                            EvidenceItem.SHAPE,
                            new EvidenceItem(
                                    casefile.holdings.ids().next(),
                                    source.id(),
                                    "0",
                                    "0",
                                    "0",
                                    1,
                                    "audio/wav",
                                    "talk.wav",
                                    null,
                                    Custody.UNKNOWN));
            List<SegmentDraft> drafts = new ArrayList<>();
            for (int i = 0; i < SAID.size(); i++) {
                drafts.add(SegmentDraft.heard(i * 1_000L, i * 1_000L + 900, "С", SAID.get(i)));
            }
            transcript = transcripts.add(transcripts.blank(source.id(), item.id(), "Talk"), drafts);
        }

        UUID segment(int at) throws Exception {
            return transcripts
                    .text(transcript.id())
                    .orElseThrow()
                    .segments()
                    .get(at)
                    .segment()
                    .id();
        }

        Passage code(int segment, int from, int to) throws Exception {
            Passage passage =
                    quoting.cite(
                            transcript.id(), new Quote(segment(segment), Tier.VERBATIM, from, to));
            codings.add(passage, List.of(fear));
            return passage;
        }

        void write(int segment, String words) throws Exception {
            segments.write(transcript, segment(segment), Tier.VERBATIM, words);
        }

        CodedProject out() throws Exception {
            return new ProjectExport(casefile.holdings, sources).project("Out", null);
        }

        @Override
        public void close() throws Exception {
            casefile.close();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static Set<String> words(CodedProject project) {
        return project.recordings().stream()
                .flatMap(one -> one.transcripts().stream())
                .flatMap(text -> text.selections().stream().map(one -> words(text, one)))
                .collect(Collectors.toSet());
    }

    private static String words(CodedText text, CodedSelection one) {
        String all = text.words();
        return all == null ? "" : all.substring(one.start(), one.end());
    }

    @Test
    void versionsOfOneRecordingGoOutUnderOneRecording() throws Exception {
        try (Heard heard = new Heard()) {
            heard.code(0, 6, 8);
            heard.write(0, "Как и когда вы узнали?");
            heard.code(0, 0, 3);
            CodedProject out = heard.out();
            assertEquals(1, out.recordings().size());
            CodedRecording one = out.recordings().getFirst();
            assertEquals("talk.wav", one.name());
            assertEquals(2, one.transcripts().size());
            assertEquals(Set.of("🙂", "Как"), words(out));
            assertEquals(words(out), words(again(out)));
            validate(schema(), out);
        }
    }

    @Test
    void wordsGoOutWithTheSecondsOfTheirSegment() throws Exception {
        try (Heard heard = new Heard()) {
            heard.code(1, 0, 5);
            CodedText text = heard.out().recordings().getFirst().transcripts().getFirst();
            assertEquals(3, text.points().size());
            CodedSelection one = text.selections().getFirst();
            assertEquals("Oʻsha", words(text, one));
            assertEquals(1_000L, text.heardFrom(one.start()));
            assertEquals(2_000L, text.heardTo(one.end()));
            CodedText back = again(heard.out()).recordings().getFirst().transcripts().getFirst();
            assertEquals(1_000L, back.heardFrom(back.selections().getFirst().start()));
            assertEquals("Oʻsha", words(back, back.selections().getFirst()));
        }
    }

    @Test
    void aCodingWhoseCodeAnotherLaptopTookAwayDoesNotGoOut() throws Exception {
        try (Heard heard = new Heard()) {
            Passage words = heard.code(1, 0, 5);
            heard.casefile.holdings.create(
                    ActName.of("testimony.act.code"),
                    Coding.SHAPE,
                    new Coding(
                            heard.casefile.holdings.ids().next(),
                            words.id(),
                            UUID.randomUUID(),
                            null));
            CodedProject out = heard.out();
            CodedText text = out.recordings().getFirst().transcripts().getFirst();
            assertEquals(1, text.selections().getFirst().given().size());
            assertEquals(List.of(), again(out).remarks());
        }
    }

    @Test
    void aTranscriptThatCameInGoesOutAsOneOfItsRecordingWithItsMoments() throws Exception {
        try (Heard from = new Heard();
                Heard to = new Heard()) {
            from.code(1, 0, 5);
            CodedProject out = again(from.out());
            ProjectImport intake = new ProjectImport(to.casefile.holdings, to.blobs);
            intake.take(intake.plan(out), new Cancel());
            CodedProject onward = to.out();
            assertEquals(List.of(), onward.texts());
            assertEquals("talk.wav", onward.recordings().getFirst().name());
            CodedText text = onward.recordings().getFirst().transcripts().getFirst();
            CodedSelection one = text.selections().getFirst();
            assertEquals("Oʻsha", words(text, one));
            assertEquals(1_000L, text.heardFrom(one.start()));
            assertNotEquals(from.segment(1), text.points().getFirst().id());
            List<Segment> segments =
                    to.casefile.holdings.records().where(Segment.SHAPE, "TRUE", "id");
            assertTrue(segments.size() > SAID.size(), "the transcript is one of ours");
        }
    }

    @Property(tries = 6)
    void codedWordsStayWhateverIsWrittenAfterwards(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 35) Integer> deeds)
            throws Exception {
        try (Heard heard = new Heard()) {
            List<Passage> coded = new ArrayList<>();
            for (int deed : deeds) {
                int segment = deed % 3;
                if (deed < 18) {
                    coded.add(heard.code(segment, deed / 6, 4 + deed / 3));
                } else {
                    heard.write(segment, "🙂 ".repeat(deed % 4) + "as edited " + deed + " now");
                }
            }
            Set<String> quotes = new java.util.HashSet<>();
            for (Passage one : coded) {
                var version = heard.sources.text(one.textVersion()).orElseThrow();
                assertTrue(one.locator().holdsIn(heard.sources.read(version)));
                quotes.add(one.locator().quote());
            }
            CodedProject out = heard.out();
            assertEquals(quotes, words(out));
            assertEquals(quotes, words(again(out)));
            assertTrue(out.recordings().size() <= 1);
        }
    }
}
