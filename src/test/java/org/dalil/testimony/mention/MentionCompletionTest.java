package org.dalil.testimony.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import org.dalil.event.Events;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.version.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;

/// What is offered behind an `@`.
class MentionCompletionTest {
    private BareCasefile casefile;
    private Bench bench;
    private Naming naming;
    private Agents agents;
    private MentionCompletion completion;
    private Mentions mentions;
    private Transcript transcript;

    @BeforeEach
    @BeforeProperty
    void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        naming = new Naming(false);
        agents = new Agents(casefile.holdings, naming);
        mentions = new Mentions(casefile.holdings, bench.transcripts, naming);
        completion = new MentionCompletion(casefile.holdings, naming);
        transcript = bench.conversation(null, bench.source("Testimony"));
        agents.add(AgentKind.PERSON, "Karim Aliev");
        agents.add(AgentKind.PERSON, "Алим Каримов");
        agents.add(AgentKind.GROUP, "The Makarim");
        new Places(casefile.holdings).add("Karimabad", PlacePrecision.CITY, null);
        new Events(casefile.holdings).add("Arrest of Karim", null, null);
    }

    @AfterEach
    @AfterProperty
    void close() throws Exception {
        casefile.close();
    }

    private List<String> offered(String typed) throws Exception {
        return completion.offer(typed, transcript.id(), 10).stream()
                .map(MentionCompletion.Offer::name)
                .toList();
    }

    private Agent named(String name) throws Exception {
        return agents.suggest(name, 1).getFirst();
    }

    private void link(int segment, Agent to) throws Exception {
        mentions.link(
                Quote.all(bench.at(transcript, segment).id(), Tier.VERBATIM),
                new RecordRef(RecordKind.AGENT, to.id()));
    }

    @Test
    void namesThatBeginWithTheLettersComeBeforeThoseThatHoldThem() throws Exception {
        assertEquals(
                List.of(
                        "Karimabad",
                        "Karim Aliev",
                        "Arrest of Karim",
                        "Алим Каримов",
                        "The Makarim"),
                offered("карим"));
        assertEquals(offered("карим"), offered("Karim"), "in any script");
        assertEquals(2, completion.offer("kar", transcript.id(), 2).size());
    }

    @Test
    void whoIsMentionedHereComesFirstAndWhoWasLinkedLastNext() throws Exception {
        assertEquals(List.of(), offered(""), "nobody is mentioned yet");
        link(1, named("Алим"));
        assertEquals(List.of("Алим Каримов"), offered(""));
        assertEquals("Алим Каримов", offered("kar").getFirst());
        Transcript another = bench.conversation(null, bench.source("Another"));
        mentions.link(
                Quote.all(bench.at(another, 0).id(), Tier.VERBATIM),
                new RecordRef(RecordKind.AGENT, named("Makarim").id()));
        assertEquals(
                List.of("Алим Каримов", "The Makarim", "Karimabad"), offered("kar").subList(0, 3));
        assertTrue(completion.offer("kar", transcript.id(), 1).getFirst().mentioned());
        assertEquals("The Makarim", completion.offer("", null, 1).getFirst().name());
        agents.remove(named("Алим"));
        assertEquals(List.of("The Makarim"), offered(""), "who is gone is not offered");
    }

    @Test
    void otherNamesLeadToTheSameAndCodeNamesCover() throws Exception {
        Agent karim = named("Karim Aliev");
        agents.addName(karim, "Doctor", "alias", null);
        assertEquals(List.of("Karim Aliev"), offered("doc"));
        agents.change(karim.codeNamed("K-7"));
        naming.cover(true);
        assertEquals(List.of("K-7"), offered("k-7"));
        link(1, karim);
        assertEquals(List.of("K-7"), offered("docto"));
    }

    @Property(tries = 60)
    void whateverIsTypedNobodyIsOfferedTwiceAndNoMoreThanAsked(
            @ForAll @StringLength(max = 12) String typed, @ForAll @IntRange(max = 4) int most)
            throws Exception {
        List<MentionCompletion.Offer> offers = completion.offer(typed, transcript.id(), most);
        assertTrue(offers.size() <= most);
        assertEquals(offers.size(), new HashSet<>(offers).size());
    }

    @Test
    void signsAreNobodysName() throws Exception {
        for (String one : List.of("%", "_", "!", "'", "—", "\u0000")) {
            assertEquals(List.of(), offered(one), one);
        }
    }
}
