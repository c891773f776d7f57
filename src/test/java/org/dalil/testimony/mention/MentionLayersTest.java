package org.dalil.testimony.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.version.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/// Links belong to one layer of words, and follow the words of that layer alone.
class MentionLayersTest {
    private static final Tier SPOKEN = Tier.VERBATIM;
    private static final Tier CLEAN = Tier.CLEAN;
    private static final Tier RUSSIAN = Tier.translation("ru");
    private BareCasefile casefile;
    private Bench bench;
    private Mentions mentions;
    private RecordRef ivan;
    private Transcript transcript;

    @BeforeEach
    @BeforeTry
    void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        mentions = new Mentions(casefile.holdings, bench.transcripts, new Naming(false));
        ivan =
                new RecordRef(
                        RecordKind.AGENT,
                        new Agents(casefile.holdings).add(AgentKind.PERSON, "Ivan").id());
        transcript = bench.conversation(null, bench.source("T"));
    }

    @AfterEach
    @AfterTry
    void close() throws Exception {
        casefile.close();
    }

    private void write(int index, Tier tier, String words) throws Exception {
        bench.segments.write(transcript, bench.at(transcript, index), tier, words);
    }

    private void link(int index, Tier tier, String words) throws Exception {
        Segment segment = bench.at(transcript, index);
        String all = bench.text(transcript).segment(segment.id()).orElseThrow().words(tier);
        int at = all.indexOf(words);
        mentions.link(new Quote(segment.id(), tier, at, at + words.length()), ivan);
    }

    /// Of each segment its links in a layer, as `1 STANDS him@10`.
    private List<String> links(Tier tier) throws Exception {
        List<String> lines = new ArrayList<>();
        var segments = bench.text(transcript).segments();
        for (int i = 0; i < segments.size(); i++) {
            for (Linked one : mentions.in(segments.get(i), tier)) {
                PlacedMention at = one.placed();
                lines.add(i + " " + at.state() + " " + at.words() + "@" + at.start());
            }
        }
        return lines;
    }

    @Test
    void whatIsWrittenInOneLayerMovesNothingInAnother() throws Exception {
        write(1, CLEAN, "They took him");
        write(1, RUSSIAN, "Его увели");
        link(1, SPOKEN, "him");
        link(1, CLEAN, "him");
        link(1, RUSSIAN, "Его");
        write(1, CLEAN, "Then him");
        write(1, RUSSIAN, "Увели");
        assertEquals(List.of("1 STANDS him@10"), links(SPOKEN));
        assertEquals(List.of("1 STANDS him@5"), links(CLEAN));
        assertEquals(List.of("1 REMOVED Его@0"), links(RUSSIAN));
        bench.segments.rewrite(transcript, CLEAN, words -> "So " + words);
        assertEquals(List.of("1 STANDS him@8"), links(CLEAN));
        assertEquals(List.of("1 STANDS him@10"), links(SPOKEN));
    }

    @Test
    void aSegmentIsDividedInEachLayerThatSaysTheSame() throws Exception {
        write(1, CLEAN, "They took him away");
        write(1, RUSSIAN, "Его увели");
        link(1, SPOKEN, "him");
        link(1, CLEAN, "away");
        link(1, RUSSIAN, "увели");
        bench.segments.split(transcript, bench.at(transcript, 1), SPOKEN, 9, null);
        assertEquals(List.of("2 STANDS him@0"), links(SPOKEN));
        assertEquals(List.of("2 STANDS away@4"), links(CLEAN));
        assertEquals(List.of("1 STANDS увели@4"), links(RUSSIAN), "it stays whole");
        bench.segments.merge(transcript, bench.at(transcript, 2));
        assertEquals(List.of("1 STANDS him@10"), links(SPOKEN));
        assertEquals(List.of("1 STANDS away@14"), links(CLEAN));
        casefile.ledger.undo();
        casefile.ledger.undo();
        assertEquals(List.of("1 STANDS away@14"), links(CLEAN));
    }

    @Test
    void aLayerThatOnlyTheSecondHasComesAlong() throws Exception {
        write(2, RUSSIAN, "ночью с собаками");
        link(2, RUSSIAN, "собаками");
        link(2, SPOKEN, "dogs");
        bench.segments.merge(transcript, bench.at(transcript, 2));
        assertEquals(List.of("1 STANDS собаками@8"), links(RUSSIAN));
        assertEquals(List.of("1 STANDS dogs@45"), links(SPOKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"They took  away", "They took away", "They", ""})
    void wordsThatAreTakenOutAndWrittenAgainAreLinkedAgain(String between) throws Exception {
        link(1, SPOKEN, "him");
        write(1, SPOKEN, between);
        assertEquals(1, links(SPOKEN).size());
        assertEquals("1 REMOVED him", links(SPOKEN).getFirst().split("@")[0]);
        write(1, SPOKEN, "They took him away");
        assertEquals(List.of("1 STANDS him@10"), links(SPOKEN));
    }

    @Test
    void otherWordsInTheirPlaceAreNotTakenForThem() throws Exception {
        link(1, SPOKEN, "him");
        write(1, SPOKEN, "They took away");
        write(1, SPOKEN, "They took dogs away");
        assertEquals("1 REMOVED him", links(SPOKEN).getFirst().split("@")[0]);
        write(1, SPOKEN, "They took dogs away from him");
        assertEquals("1 REMOVED him", links(SPOKEN).getFirst().split("@")[0], "that is another");
    }

    @Property(tries = 30)
    void lettersTypedOneByOneNeverLoseTheLink(@ForAll @IntRange(max = 18) int at) throws Exception {
        link(1, SPOKEN, "him");
        String words = "They took him away";
        boolean beside = at < 10 || at > 13;
        for (String typed : List.of("x", "xy", "xyz", "xyz ", "xyz a", "xyz", "")) {
            write(1, SPOKEN, words.substring(0, at) + typed + words.substring(at));
            assertEquals(1, links(SPOKEN).size());
            assertTrue(!beside || links(SPOKEN).getFirst().startsWith("1 STANDS him@"));
        }
        assertEquals(List.of("1 STANDS him@10"), links(SPOKEN));
    }
}
