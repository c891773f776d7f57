package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.source.Source;
import org.dalil.testimony.mention.Appearance;
import org.dalil.testimony.mention.Linked;
import org.dalil.testimony.mention.MentionState;
import org.dalil.testimony.mention.Mentions;
import org.dalil.testimony.mention.UnlinkedMention;
import org.dalil.testimony.mention.UnlinkedMentions;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.version.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Which words mean whom is the same on another laptop, also where the words were changed there;
/// and whom they do not mean is no reason to tell others of them.
class MentionsTravelTest {
    private static final Tier SPOKEN = Tier.VERBATIM;
    private Laptops laptops;
    private Casefile ours;
    private Casefile theirs;
    private Bench bench;
    private Source source;
    private Transcript transcript;
    private Agent meant;
    private Agent denied;

    @BeforeEach
    void open() throws Exception {
        laptops = new Laptops();
        ours = laptops.next();
        theirs = laptops.next();
        bench = new Bench(ours.holdings());
        source = bench.source("Testimony");
        transcript = bench.conversation(bench.recording(source, ours.vault().blobs()), source);
        Agents agents = new Agents(ours.holdings());
        meant = agents.add(AgentKind.PERSON, "Ivan Night");
        denied = agents.add(AgentKind.PERSON, "Petr Dogs");
    }

    @AfterEach
    void close() throws Exception {
        laptops.close();
    }

    private static Mentions mentions(Casefile in) {
        return new Mentions(in.holdings(), new Bench(in.holdings()).transcripts, new Naming(false));
    }

    private static RecordRef ref(Agent one) {
        return new RecordRef(RecordKind.AGENT, one.id());
    }

    private Quote quote(int segment, int from, int to) throws Exception {
        return new Quote(bench.at(transcript, segment).id(), SPOKEN, from, to);
    }

    private void say() throws Exception {
        mentions(ours).link(quote(1, 10, 13), ref(meant));
        mentions(ours).deny(quote(2, 27, 31), ref(denied));
    }

    private static List<Linked> links(Casefile in, Transcript of) throws Exception {
        return mentions(in).in(new Bench(in.holdings()).text(of));
    }

    @Test
    void allOfItArrivesAndMeansTheSame() throws Exception {
        say();
        laptops.give(ours, theirs);
        assertEquals(ExampleContent.everything(ours), ExampleContent.everything(theirs));
        assertEquals(links(ours, transcript), links(theirs, transcript));
        assertEquals(
                mentions(ours).of(ref(meant)), mentions(theirs).of(ref(meant)), "with its seconds");
        assertEquals(unlinked(ours), unlinked(theirs), "what was denied stays so");
        laptops.give(ours, theirs);
        assertEquals(ExampleContent.everything(ours), ExampleContent.everything(theirs));
    }

    private List<UnlinkedMention> unlinked(Casefile in) throws Exception {
        return UnlinkedMentions.read(in.holdings(), mentions(in), new Naming(false))
                .in(new Bench(in.holdings()).text(transcript), SPOKEN);
    }

    @Test
    void linksFindTheirWordsInWhatOthersChanged() throws Exception {
        laptops.give(ours, theirs);
        Bench there = new Bench(theirs.holdings());
        there.segments.write(
                transcript, there.at(transcript, 1), SPOKEN, "Before dawn they took him away");
        there.segments.write(transcript, there.at(transcript, 2), SPOKEN, "nothing");
        mentions(ours).link(quote(1, 10, 13), ref(meant));
        mentions(ours).link(quote(2, 3, 8), ref(meant));
        laptops.give(ours, theirs);
        List<Appearance> appear = mentions(theirs).of(ref(meant));
        assertEquals("Before dawn they took ", appear.getFirst().before());
        assertEquals(MentionState.STANDS, appear.getFirst().placed().state());
        assertEquals(MentionState.REMOVED, appear.getLast().placed().state());
        assertEquals("night", appear.getLast().placed().words(), "kept, never dropped");
    }

    @Test
    void withAChosenSourceGoWhoIsMeantAndNobodyElse() throws Exception {
        say();
        laptops.send(ours, theirs, Selection.of(List.of(source.id())));
        laptops.take(theirs);
        assertEquals(links(ours, transcript), links(theirs, transcript));
        Agents there = new Agents(theirs.holdings());
        assertTrue(there.find(meant.id()).isPresent());
        assertTrue(there.find(denied.id()).isEmpty());
        laptops.send(ours, theirs, Selection.of(List.of(source.id())));
        laptops.take(theirs);
        assertEquals(links(ours, transcript), links(theirs, transcript));
    }

    @Test
    void linksInWordsThatAreGoneArriveToo() throws Exception {
        say();
        bench.segments.remove(transcript, bench.at(transcript, 1));
        laptops.give(ours, theirs);
        Appearance one = mentions(theirs).of(ref(meant)).getFirst();
        assertEquals("him", one.placed().words());
        assertEquals(MentionState.REMOVED, one.placed().state());
        assertEquals(2_000L, one.span().startMs());
    }

    @Test
    void nothingOfASourceThatWasNotChosenGoes() throws Exception {
        Source other = bench.source("Another");
        say();
        laptops.send(ours, theirs, Selection.of(List.of(other.id())));
        laptops.take(theirs);
        assertTrue(
                ExampleContent.everything(theirs).values().stream()
                        .noneMatch(one -> RecordKind.MENTION.code().equals(one.get("kind"))));
    }
}
