package org.dalil.testimony.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.version.Quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Whatever is written, divided, joined and replaced around linked words: they mean after it what
/// they meant, and undo leads all the way back.
class MentionsSurviveTest {
    private static final Tier SPOKEN = Tier.VERBATIM;
    private static final List<String> NAMES = List.of("Zulfiya", "Rustam", "Oʻtkir Ҷ😀", "Osh");

    /// One edit: what is done, in which segment, at which word.
    private record Step(int kind, int segment, int word) {
        static Step of(int number) {
            return new Step(number % 6, number / 6 % 7, number / 42 % 12);
        }
    }

    private BareCasefile casefile;
    private Bench bench;
    private Mentions mentions;
    private Transcript transcript;

    private void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        mentions = new Mentions(casefile.holdings, bench.transcripts, new Naming(false));
        transcript =
                bench.transcripts.add(
                        bench.transcripts.blank(bench.source("T").id(), null, "T"),
                        List.of(
                                SegmentDraft.heard(0L, 2_000L, "W", "then Zulfiya and the dogs"),
                                SegmentDraft.heard(
                                        2_000L, 3_000L, "W", "the dogs met Rustam, Rustam said"),
                                SegmentDraft.heard(
                                        3_000L, 4_000L, "W", "and Oʻtkir Ҷ😀 was then in Osh")));
        for (String name : NAMES) {
            Agent one = new Agents(casefile.holdings).add(AgentKind.PERSON, name);
            mentions.link(quote(name), new RecordRef(RecordKind.AGENT, one.id()));
        }
    }

    private Quote quote(String name) throws Exception {
        for (SegmentWords one : bench.text(transcript).segments()) {
            int at = one.words(SPOKEN).indexOf(name);
            if (at >= 0) {
                return new Quote(one.segment().id(), SPOKEN, at, at + name.length());
            }
        }
        throw new AssertionError(name);
    }

    @Property(tries = 25)
    void linkedWordsMeanAfterAnyEditWhatTheyMeant(
            @ForAll @Size(max = 10) List<@IntRange(max = 503) Integer> edits) throws Exception {
        open();
        try {
            TreeMap<String, String> wanted = links();
            assertEquals(NAMES.size(), wanted.size());
            TranscriptText before = bench.text(transcript);
            List<Linked> places = mentions.in(before);
            int done = 0;
            for (int one : edits) {
                done += edit(Step.of(one));
                assertEquals(wanted, links());
            }
            for (int i = 0; i < done; i++) {
                casefile.ledger.undo();
            }
            assertEquals(before, bench.text(transcript));
            assertEquals(places, mentions.in(before));
        } finally {
            casefile.close();
        }
    }

    /// What each name is linked by, as `STANDS Osh` with what stands there in the segment.
    private TreeMap<String, String> links() throws Exception {
        TranscriptText text = bench.text(transcript);
        return mentions.in(text).stream()
                .collect(
                        Collectors.toMap(
                                Linked::name,
                                one ->
                                        one.placed().state()
                                                + " "
                                                + text.segment(
                                                                one.placed()
                                                                        .mention()
                                                                        .place()
                                                                        .segment())
                                                        .orElseThrow()
                                                        .words(SPOKEN)
                                                        .substring(
                                                                one.placed().start(),
                                                                one.placed().end()),
                                (one, other) -> one + " twice",
                                TreeMap::new));
    }

    /// @return how many acts it was
    private int edit(Step step) throws Exception {
        List<SegmentWords> all = bench.text(transcript).segments();
        SegmentWords at = all.get(step.segment % all.size());
        String words = at.words(SPOKEN);
        return switch (step.kind) {
            case 0 -> write(at, edited(words, step.word, "often "));
            case 1 -> write(at, edited(words, step.word, "Ҷ the then\n"));
            case 2 -> write(at, without(words, step.word));
            case 3 -> split(at, words, step.word);
            case 4 -> merge(at);
            default -> rewrite(words);
        };
    }

    private int write(SegmentWords at, String words) throws Exception {
        if (words.equals(at.words(SPOKEN))) {
            return 0;
        }
        bench.segments.write(transcript, at.segment(), SPOKEN, words);
        return 1;
    }

    private static String edited(String words, int word, String more) {
        List<String> parts = new ArrayList<>(List.of(words.split(" ")));
        int at = word % (parts.size() + 1);
        boolean within = at > 0 && parts.get(at - 1).equals("Oʻtkir");
        parts.add(within ? at - 1 : at, more.strip());
        return String.join(" ", parts);
    }

    private static String without(String words, int word) {
        List<String> parts = new ArrayList<>(List.of(words.split(" ")));
        List<String> filler = Arrays.asList("the", "then", "dogs", "and", "often", "said");
        int at = word % parts.size();
        if (filler.contains(parts.get(at))) {
            parts.remove(at);
        }
        return String.join(" ", parts);
    }

    private int split(SegmentWords at, String words, int word) throws Exception {
        int place = 0;
        for (int i = 0; i < word && place >= 0; i++) {
            place = words.indexOf(' ', place + 1);
        }
        boolean within = place > 0 && words.startsWith("Oʻtkir", Math.max(0, place - 6));
        if (place <= 0 || within) {
            return 0;
        }
        bench.segments.split(transcript, at.segment(), SPOKEN, place, null);
        return 1;
    }

    private int merge(SegmentWords at) throws Exception {
        try {
            bench.segments.merge(transcript, at.segment());
            return 1;
        } catch (TestimonyException first) {
            return 0;
        }
    }

    private int rewrite(String words) throws Exception {
        boolean the = words.contains("the ");
        int changed =
                bench.segments.rewrite(
                        transcript,
                        SPOKEN,
                        one -> the ? one.replace("the ", "1 ") : one.replace("1 ", "the "));
        return changed > 0 ? 1 : 0;
    }
}
