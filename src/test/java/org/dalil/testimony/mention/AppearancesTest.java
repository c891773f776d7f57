package org.dalil.testimony.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.ActName;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.identity.IdentityDecisions;
import org.dalil.people.identity.Verdict;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.version.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The page of a person shows where they are mentioned, in order, with what to read and to play.
class AppearancesTest {
    private static final Tier SPOKEN = Tier.VERBATIM;
    private BareCasefile casefile;
    private Bench bench;
    private Mentions mentions;
    private Agents agents;
    private RecordRef ivan;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        mentions = new Mentions(casefile.holdings, bench.transcripts, new Naming(false));
        agents = new Agents(casefile.holdings);
        ivan = ref(agents.add(AgentKind.PERSON, "Ivan"));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static RecordRef ref(Agent one) {
        return new RecordRef(RecordKind.AGENT, one.id());
    }

    private Mention link(Transcript in, int segment, int from, int to) throws Exception {
        UUID id = bench.at(in, segment).id();
        return mentions.link(new Quote(id, SPOKEN, from, to), ivan);
    }

    /// Each as `Source 2000 word`.
    private List<String> lines() throws Exception {
        return mentions.of(ivan).stream()
                .map(one -> one.title() + " " + one.span().startMs() + " " + one.placed().words())
                .toList();
    }

    @Test
    void theyStandBySourceAndThenAsTheyAreHeard() throws Exception {
        Transcript later = bench.conversation(null, bench.source("Zarafshan"));
        Transcript first = bench.conversation(null, bench.source("Andijan"));
        link(later, 1, 5, 9);
        link(first, 2, 3, 8);
        link(first, 0, 0, 4);
        link(first, 1, 10, 13);
        assertEquals(
                List.of(
                        "Andijan 0 What",
                        "Andijan 2000 him",
                        "Andijan 6000 night",
                        "Zarafshan 2000 took"),
                lines());
    }

    @Test
    void singleWordsArePlayedAloneWhereTheirTimesAreKnown() throws Exception {
        Source source = bench.source("Testimony");
        EvidenceItem item = bench.recording(source, null);
        SegmentDraft draft =
                new SegmentDraft(
                        1_000L,
                        9_000L,
                        "W",
                        true,
                        Map.of(SPOKEN, "they took him away"),
                        WordTimes.read("0:1000 5:2000 10:3000 14:4000"));
        Transcript timed =
                bench.transcripts.add(
                        bench.transcripts.blank(source.id(), item.id(), "T"), List.of(draft));
        link(timed, 0, 10, 13);
        Appearance one = mentions.of(ivan).getFirst();
        assertEquals(3_000L, one.span().startMs());
        assertEquals(4_000L, one.span().endMs());
        bench.segments.shift(timed, null, 500);
        assertEquals(3_500L, mentions.of(ivan).getFirst().span().startMs(), "as it is heard now");
        bench.segments.write(timed, bench.at(timed, 0), SPOKEN, "they left");
        assertEquals(3_000L, mentions.of(ivan).getFirst().span().startMs(), "as it was heard then");
    }

    @Test
    void wordsOfAnEarlierWholeTranscriptAreKept() throws Exception {
        Source source = bench.source("Testimony");
        EvidenceItem item = bench.recording(source, null);
        Transcript gone = bench.conversation(item, source);
        link(gone, 1, 10, 13);
        bench.transcripts.remove(gone);
        Appearance one = mentions.of(ivan).getFirst();
        assertEquals(MentionState.REMOVED, one.placed().state());
        assertEquals("They took ", one.before());
        assertEquals(" away", one.after());
        assertNull(one.transcript());
        assertNull(one.item(), "of which recording it was nobody can say");
        casefile.ledger.undo();
        assertEquals(item.id(), mentions.of(ivan).getFirst().item());
    }

    @Test
    void withAnotherTranscriptOfTheRecordingItIsHeardThere() throws Exception {
        Source source = bench.source("Testimony");
        EvidenceItem item = bench.recording(source, null);
        Transcript gone = bench.conversation(item, source);
        bench.conversation(item, source);
        link(gone, 1, 10, 13);
        bench.transcripts.remove(gone);
        assertEquals(item.id(), mentions.of(ivan).getFirst().item());
        bench.conversation(bench.recording(source, null), source);
        assertNull(mentions.of(ivan).getFirst().item(), "of one of two recordings");
    }

    @Test
    void ofARemovedSourceNothingIsShown() throws Exception {
        Source source = bench.source("Testimony");
        link(bench.conversation(null, source), 1, 10, 13);
        casefile.holdings.remove(
                ActName.of("source.act.remove"), new RecordRef(RecordKind.SOURCE, source.id()));
        assertEquals(List.of(), mentions.of(ivan));
        casefile.ledger.undo();
        assertEquals(1, mentions.of(ivan).size());
    }

    @Test
    void textsStandBehindWhatIsHeardOfTheSameSource() throws Exception {
        Source source = bench.source("Testimony");
        EvidenceItem item = bench.recording(source, null);
        UUID text = casefile.holdings.ids().next();
        casefile.holdings.create(
                ActName.of("source.act.import"),
                TextVersion.SHAPE,
                new TextVersion(text, item.id(), "test", "0", "0", 40, null, null));
        Mention written = mentions.link(text, Locator.in("So he said", 3, 5, null), ivan);
        link(bench.conversation(item, source), 1, 10, 13);
        assertEquals(List.of("Testimony 2000 him", "Testimony null he"), lines());
        Appearance last = mentions.of(ivan).getLast();
        assertEquals("So ", last.before());
        assertFalse(last.span().isTimed());
        mentions.unlink(written);
        assertEquals(1, mentions.of(ivan).size());
    }

    @Test
    void onlyThoseWhoAreDecidedToBeOneAppearTogether() throws Exception {
        Agent vanya = agents.add(AgentKind.PERSON, "Vanya");
        Agent ivanko = agents.add(AgentKind.PERSON, "Ivanko");
        Agent person = agents.find(ivan.id()).orElseThrow();
        Transcript one = bench.conversation(null, bench.source("T"));
        link(one, 1, 10, 13);
        Segment second = bench.at(one, 2);
        mentions.link(Quote.all(second.id(), SPOKEN), ref(vanya));
        mentions.link(new Quote(second.id(), SPOKEN, 0, 2), ref(ivanko));
        IdentityDecisions decisions = new IdentityDecisions(casefile.holdings);
        decisions.decide(person, vanya, Verdict.SAME, null, null);
        decisions.decide(person, ivanko, Verdict.DIFFERENT, null, null);
        assertEquals(
                List.of(ivan, ref(vanya)),
                mentions.of(ivan).stream().map(Appearance::means).toList());
        decisions.decide(person, vanya, Verdict.DIFFERENT, null, null);
        assertEquals(1, mentions.of(ivan).size());
    }

    @Test
    void hundredsAreReadTogether() throws Exception {
        List<SegmentDraft> drafts = new ArrayList<>();
        for (long i = 0; i < 300; i++) {
            drafts.add(SegmentDraft.heard(i * 1_000, i * 1_000 + 900, "W", "he was there " + i));
        }
        Transcript all =
                bench.transcripts.add(
                        bench.transcripts.blank(bench.source("T").id(), null, "T"), drafts);
        List<Quote> quotes = new ArrayList<>();
        bench.text(all)
                .segments()
                .forEach(one -> quotes.add(new Quote(one.segment().id(), SPOKEN, 0, 2)));
        assertEquals(300, mentions.linkAll(quotes, ivan).size());
        List<Appearance> found = mentions.of(ivan);
        assertEquals(300, found.size());
        assertTrue(found.stream().allMatch(one -> one.placed().words().equals("he")));
        assertEquals(299_000L, found.getLast().span().startMs());
        assertEquals(300, mentions.in(bench.text(all)).size());
        casefile.ledger.undo();
        assertEquals(List.of(), mentions.of(ivan), "one act");
    }
}
