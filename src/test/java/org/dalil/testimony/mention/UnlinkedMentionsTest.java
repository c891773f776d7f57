package org.dalil.testimony.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.source.Source;
import org.dalil.testimony.mention.UnlinkedMention.Candidate;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.version.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Names that stand in testimony and are linked to nobody are found, until somebody links them or
/// says that they mean another.
class UnlinkedMentionsTest {
    private BareCasefile casefile;
    private Bench bench;
    private Naming naming;
    private Mentions mentions;
    private Agents agents;
    private Agent ivan;
    private Agent other;
    private Transcript transcript;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        naming = new Naming(false);
        mentions = new Mentions(casefile.holdings, bench.transcripts, naming);
        agents = new Agents(casefile.holdings, naming);
        ivan = agents.add(AgentKind.PERSON, "Ivan Petrov");
        other = agents.add(AgentKind.PERSON, "Иван Сидоров");
        agents.addName(ivan, "Ваня", "alias", "ru");
        agents.add(AgentKind.STATE_BODY, "ФСБ");
        new Places(casefile.holdings).add("Osh", PlacePrecision.CITY, "KG");
        Source source = bench.source("Testimony");
        transcript =
                bench.transcripts.add(
                        bench.transcripts.blank(
                                source.id(), bench.recording(source, null).id(), "T"),
                        List.of(
                                SegmentDraft.heard(0L, 2_000L, "I", "Кого вы видели в Оше?"),
                                SegmentDraft.heard(
                                        2_000L, 6_000L, "W1", "Ивана. Ване сказали в ФСБ"),
                                SegmentDraft.heard(6_000L, 9_000L, "W1", "Больше никого")));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<UnlinkedMention> found() throws Exception {
        return UnlinkedMentions.read(casefile.holdings, mentions, naming)
                .in(bench.text(transcript), Tier.VERBATIM);
    }

    /// Each as `Оше: Osh`.
    private List<String> lines() throws Exception {
        return found().stream()
                .map(one ->
                        one.words()
                                + ": "
                                + String.join(
                                        ", ",
                                        one.candidates().stream().map(Candidate::name).toList()))
                .toList();
    }

    private static RecordRef ref(Agent one) {
        return new RecordRef(RecordKind.AGENT, one.id());
    }

    @Test
    void namesAreProposedWithWhoTheyMayBe() throws Exception {
        assertEquals(
                List.of(
                        "Оше: Osh",
                        "Ивана: Ivan Petrov, Иван Сидоров",
                        "Ване: Ivan Petrov",
                        "ФСБ: ФСБ"),
                lines());
        UnlinkedMention one = found().get(1);
        assertEquals(2_000L, one.startMs());
        assertEquals("", one.before());
        assertEquals(". Ване сказали в ФСБ", one.after());
        assertFalse(one.candidates().getFirst().whole());
        assertEquals(List.of(), found(Tier.CLEAN));
    }

    private List<UnlinkedMention> found(Tier tier) throws Exception {
        return UnlinkedMentions.read(casefile.holdings, mentions, naming)
                .in(bench.text(transcript), tier);
    }

    @Test
    void whatIsLinkedIsNotProposedAndComesFirstElsewhere() throws Exception {
        mentions.link(found().get(1).quote(), ref(other));
        assertEquals(List.of("Оше: Osh", "Ване: Ivan Petrov", "ФСБ: ФСБ"), lines());
        bench.segments.write(
                transcript, bench.at(transcript, 2), Tier.VERBATIM, "Больше Ивана никто");
        assertEquals("Ивана: Иван Сидоров, Ivan Petrov", lines().getLast());
        assertTrue(found().getLast().candidates().getFirst().mentioned());
        casefile.ledger.undo();
        casefile.ledger.undo();
        assertEquals(4, lines().size());
    }

    @Test
    void wordsThatMeanWhoIsGoneAreProposedAgain() throws Exception {
        Agent third = agents.add(AgentKind.PERSON, "Somebody");
        mentions.link(found().get(1).quote(), ref(third));
        assertEquals(3, lines().size());
        agents.remove(third);
        assertEquals(4, lines().size());
        casefile.ledger.undo();
        assertEquals(3, lines().size());
    }

    @Test
    void whoWasDeniedIsNotProposedThereAgain() throws Exception {
        mentions.deny(found().get(1).quote(), ref(ivan));
        mentions.deny(found().get(2).quote(), ref(ivan));
        List<String> rest = List.of("Оше: Osh", "Ивана: Иван Сидоров", "ФСБ: ФСБ");
        assertEquals(rest, lines());
        bench.segments.write(
                transcript,
                bench.at(transcript, 1),
                Tier.VERBATIM,
                "Да, Ивана. А Ване сказали в ФСБ");
        assertEquals(rest, lines(), "also where the words moved");
        bench.segments.write(transcript, bench.at(transcript, 2), Tier.VERBATIM, "Больше Вани нет");
        assertEquals("Вани: Ivan Petrov", lines().getLast(), "it is said of one passage");
        mentions.unlink(mentions.denials(bench.text(transcript)).getFirst().placed().mention());
        assertEquals("Ивана: Ivan Petrov, Иван Сидоров", lines().get(1));
    }

    @Test
    void whoIsGoneIsNotProposedAndCoveredNamesAreCovered() throws Exception {
        agents.remove(other);
        agents.change(ivan.codeNamed("K-7"));
        naming.cover(true);
        assertEquals(List.of("Оше: Osh", "Ивана: K-7", "Ване: K-7", "ФСБ: ФСБ"), lines());
    }

    @Test
    void textsAreLookedThroughToo() throws Exception {
        UUID text = new UUID(7, 7);
        UnlinkedMentions unlinked = UnlinkedMentions.read(casefile.holdings, mentions, naming);
        List<UnlinkedMention> found = unlinked.in(text, "In Osh nobody knew Ivan\u00a0Petrov.");
        assertEquals(2, found.size());
        assertTrue(found.getLast().candidates().getFirst().whole());
        assertEquals(text, found.getFirst().place().textVersion());
        assertEquals(List.of(), unlinked.in(text, ""));
    }

    @Test
    void noMoreThanAFewAreProposedForOneName() throws Exception {
        for (int i = 0; i < UnlinkedMentions.MOST + 5; i++) {
            agents.add(AgentKind.PERSON, "Ivan Number" + (char) ('A' + i));
        }
        assertEquals(UnlinkedMentions.MOST, found().get(1).candidates().size());
    }

    @Test
    void wholeNamesAreLinkedByTheirQuote() throws Exception {
        UnlinkedMention osh = found().getFirst();
        Mention made = mentions.link(osh.quote(), osh.candidates().getFirst().ref());
        assertEquals("Оше", made.words().quote());
        assertEquals(new Quote(bench.at(transcript, 0).id(), Tier.VERBATIM, 17, 20), osh.quote());
    }
}
