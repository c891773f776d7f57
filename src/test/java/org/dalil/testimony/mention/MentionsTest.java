package org.dalil.testimony.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.history.ActName;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.people.identity.IdentityDecisions;
import org.dalil.people.identity.Verdict;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.version.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.UUID;

/// Words of transcripts and texts are linked to whom and what they mean, and stay linked.
class MentionsTest {
    private static final Tier SPOKEN = Tier.VERBATIM;
    private BareCasefile casefile;
    private Bench bench;
    private Naming naming;
    private Mentions mentions;
    private Agents agents;
    private Agent ivan;
    private EvidenceItem recording;
    private Transcript transcript;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        naming = new Naming(false);
        mentions = new Mentions(casefile.holdings, bench.transcripts, naming);
        agents = new Agents(casefile.holdings, naming);
        ivan = agents.add(AgentKind.PERSON, "Ivan Petrov");
        Source source = bench.source("Testimony");
        recording = bench.recording(source, null);
        transcript = bench.conversation(recording, source);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static RecordRef ref(Agent one) {
        return new RecordRef(RecordKind.AGENT, one.id());
    }

    /// Words of the segment at this place.
    private Quote quote(int index, String words) throws Exception {
        Segment segment = bench.at(transcript, index);
        String all = bench.text(transcript).segment(segment.id()).orElseThrow().words(SPOKEN);
        int at = all.indexOf(words);
        return new Quote(segment.id(), SPOKEN, at, at + words.length());
    }

    private void write(int index, String words) throws Exception {
        bench.segments.write(transcript, bench.at(transcript, index), SPOKEN, words);
    }

    /// The links of the transcript as `STANDS him`.
    private List<String> links() throws Exception {
        return mentions.in(bench.text(transcript)).stream()
                .map(one -> one.placed().state() + " " + one.placed().words())
                .toList();
    }

    private Appearance only(RecordRef of) throws Exception {
        List<Appearance> all = mentions.of(of);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @Test
    void aLinkIsACitationWithItsSeconds() throws Exception {
        Mention made = mentions.link(quote(1, "him"), ref(ivan));
        assertEquals("testimony.act.link", casefile.undoable());
        assertEquals("him", made.words().quote());
        assertEquals("They took ", made.words().prefix());
        Appearance one = only(ref(ivan));
        assertEquals("Testimony", one.title());
        assertEquals(2_000L, one.span().startMs());
        assertEquals(6_000L, one.span().endMs());
        assertEquals(recording.id(), one.item());
        assertEquals(transcript.id(), one.transcript());
        assertEquals("They took |him| away", around(one));
        assertEquals("Ivan Petrov", mentions.in(bench.text(transcript)).getFirst().name());
        assertEquals(made, mentions.link(quote(1, "him"), ref(ivan)), "not twice");
        mentions.unlink(made);
        assertEquals(List.of(), links());
        casefile.ledger.undo();
        assertEquals(List.of("STANDS him"), links());
        casefile.ledger.undo();
        assertEquals(List.of(), mentions.of(ref(ivan)));
    }

    private static String around(Appearance one) {
        return one.before() + "|" + one.placed().words() + "|" + one.after();
    }

    @Test
    void linksFollowWhatIsWrittenAndUndoBringsThemBack() throws Exception {
        mentions.link(quote(1, "him"), ref(ivan));
        write(1, "Before dawn they took him away");
        assertEquals("Before dawn they took |him| away", around(only(ref(ivan))));
        bench.segments.rewrite(transcript, SPOKEN, words -> words.replace("t", "tt"));
        assertEquals(List.of("STANDS him"), links());
        write(1, "Before dawn they left");
        assertEquals(List.of("REMOVED him"), links());
        assertEquals("him", only(ref(ivan)).placed().words());
        assertEquals(2_000L, only(ref(ivan)).span().startMs());
        casefile.ledger.undo();
        assertEquals(List.of("STANDS him"), links());
        casefile.ledger.undo();
        casefile.ledger.undo();
        assertEquals("They took |him| away", around(only(ref(ivan))));
    }

    @Test
    void linksSurviveThatSegmentsAreDividedJoinedAndTakenAway() throws Exception {
        mentions.link(quote(1, "They"), ref(ivan));
        mentions.link(quote(1, "him"), ref(ivan));
        bench.segments.split(transcript, bench.at(transcript, 1), SPOKEN, 10, 4_000L);
        assertEquals(List.of("STANDS They", "STANDS him"), links());
        assertEquals(4_000L, mentions.of(ref(ivan)).getLast().span().startMs());
        bench.segments.merge(transcript, bench.at(transcript, 3));
        bench.segments.merge(transcript, bench.at(transcript, 2));
        assertEquals(List.of("STANDS They", "STANDS him"), links());
        assertEquals(
                "They took |him| away at night [pause 2 s] with dogs",
                around(mentions.of(ref(ivan)).getLast()));
        bench.segments.remove(transcript, bench.at(transcript, 1));
        assertEquals(List.of(), links());
        Appearance gone = mentions.of(ref(ivan)).getFirst();
        assertEquals(MentionState.REMOVED, gone.placed().state());
        assertEquals("They", gone.placed().words());
        assertEquals(2_000L, gone.span().startMs());
        assertEquals(recording.id(), gone.item(), "it can still be heard");
        casefile.ledger.undo();
        assertEquals(List.of("STANDS They", "STANDS him"), links());
    }

    @Test
    void wordsThatAreDividedStayWhereTheyBegin() throws Exception {
        mentions.link(quote(1, "took him"), ref(ivan));
        bench.segments.split(transcript, bench.at(transcript, 1), SPOKEN, 10, null);
        assertEquals(List.of("REWORDED took"), links());
    }

    @Test
    void whatDoesNotMeanSomebodyIsKeptAndCanBeOverruled() throws Exception {
        mentions.link(quote(1, "him"), ref(ivan));
        Mention denied = mentions.deny(quote(1, "him"), ref(ivan));
        assertEquals("testimony.act.deny", casefile.undoable());
        assertNull(denied.means());
        assertEquals(List.of(), links());
        assertEquals(List.of(), mentions.of(ref(ivan)));
        Linked kept = mentions.denials(bench.text(transcript)).getFirst();
        assertEquals(denied, kept.placed().mention());
        assertEquals(ref(ivan), kept.about());
        mentions.link(quote(1, "him"), ref(ivan));
        assertEquals(List.of(), mentions.denials(bench.text(transcript)));
        casefile.ledger.undo();
        casefile.ledger.undo();
        assertEquals(List.of("STANDS him"), links());
    }

    @Test
    void placesEventsAndSeveralAtOnce() throws Exception {
        Place place = new Places(casefile.holdings).add("The yard", PlacePrecision.UNKNOWN, null);
        Event event = new Events(casefile.holdings).add("Arrest", null, null);
        RecordRef there = new RecordRef(RecordKind.PLACE, place.id());
        mentions.link(quote(1, "away"), there);
        mentions.linkAll(
                List.of(quote(1, "took"), quote(2, "at night")),
                new RecordRef(RecordKind.EVENT, event.id()));
        assertEquals(List.of("STANDS took", "STANDS away", "STANDS at night"), links());
        assertEquals("away", only(there).placed().words());
        Tier tier = Tier.translation("ru");
        assertEquals(0, mentions.in(bench.text(transcript).segments().get(1), tier).size());
        assertEquals(2, mentions.in(bench.text(transcript).segments().get(1), SPOKEN).size());
        casefile.ledger.undo();
        assertEquals(List.of("STANDS away"), links());
    }

    @Test
    void whoIsOneWithOthersAppearsWhereTheyDo() throws Exception {
        Agent vanya = agents.add(AgentKind.PERSON, "Vanya");
        mentions.link(quote(1, "him"), ref(vanya));
        new IdentityDecisions(casefile.holdings).decide(ivan, vanya, Verdict.SAME, null, null);
        assertEquals(ref(vanya), only(ref(ivan)).means());
        assertEquals(1, mentions.of(ref(vanya)).size());
        agents.remove(vanya);
        assertEquals(List.of(), links(), "nobody is linked to who is not there");
        casefile.ledger.undo();
        assertEquals(List.of("STANDS him"), links());
    }

    @Test
    void coveredNamesAreCovered() throws Exception {
        agents.change(ivan.codeNamed("K-7"));
        mentions.link(quote(1, "him"), ref(ivan));
        naming.cover(true);
        assertEquals("K-7", mentions.in(bench.text(transcript)).getFirst().name());
    }

    /// A text of the recording that holds the words of [BareCasefile#TEXT].
    private UUID text() throws Exception {
        UUID id = casefile.holdings.ids().next();
        int length = BareCasefile.TEXT.length();
        TextVersion text =
                new TextVersion(id, recording.id(), "test", "0", "0", length, null, null);
        casefile.holdings.create(ActName.of("source.act.import"), TextVersion.SHAPE, text);
        return id;
    }

    @Test
    void wordsOfATextAreLinkedToo() throws Exception {
        UUID text = text();
        Mention made = mentions.link(text, BareCasefile.words("A relative"), ref(ivan));
        assertEquals(transcript.source(), made.source());
        assertEquals("A relative", mentions.in(text).getFirst().placed().words());
        Appearance one = only(ref(ivan));
        assertEquals(" denied it.", one.after());
        assertTrue(one.transcript() == null && one.span().startMs() == null);
        assertEquals(recording.id(), one.item());
        mentions.deny(text, BareCasefile.words("A relative"), ref(ivan));
        assertEquals(List.of(), mentions.in(text));
    }

    @ParameterizedTest
    @CsvSource({
        "-5, 4, They",
        "13, 99, away",
        "5, 1000000, took him away",
        "4, 10, took",
    })
    void endsBeyondTheWordsAreMovedIntoThem(int from, int to, String words) throws Exception {
        UUID segment = bench.at(transcript, 1).id();
        Mention made = mentions.link(new Quote(segment, SPOKEN, from, to), ref(ivan));
        assertEquals(words, made.words().quote());
    }

    @Test
    void whatCannotBeLinkedIsSaidAndNothingIsKept() throws Exception {
        UUID segment = bench.at(transcript, 1).id();
        refused("nothing-mentioned", new Quote(segment, SPOKEN, 4, 5), ref(ivan));
        refused("nothing-mentioned", new Quote(segment, SPOKEN, 400, 500), ref(ivan));
        refused("nothing-mentioned", Quote.all(segment, Tier.CLEAN), ref(ivan));
        refused("segment-gone", Quote.all(UUID.randomUUID(), SPOKEN), ref(ivan));
        RecordRef nobody = new RecordRef(RecordKind.AGENT, UUID.randomUUID());
        refused("meant-gone", quote(1, "him"), nobody);
        refused("meant-gone", quote(1, "him"), new RecordRef(RecordKind.PLACE, ivan.id()));
        refused("meant-gone", quote(1, "him"), new RecordRef(RecordKind.CLAIM, ivan.id()));
        agents.remove(ivan);
        refused("meant-gone", quote(1, "him"), ref(ivan));
        assertEquals("people.act.remove", casefile.undoable());
        casefile.ledger.undo();
        UUID text = text();
        Locator beyond = new Locator(9_000, 9_001, "x", "", "", null);
        assertThrows(TestimonyException.class, () -> mentions.link(text, beyond, ref(ivan)));
        assertThrows(
                TestimonyException.class,
                () -> mentions.link(UUID.randomUUID(), BareCasefile.words("nine"), ref(ivan)));
    }

    private void refused(String problem, Quote words, RecordRef means) {
        TestimonyException refused =
                assertThrows(TestimonyException.class, () -> mentions.link(words, means));
        assertEquals("testimony.problem." + problem, refused.problem().key());
    }
}
