package org.dalil.packet.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.history.ActName;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.packet.plan.PacketUse;
import org.dalil.packet.plan.PacketWish;
import org.dalil.packet.plan.Plans;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.source.redaction.Redactions;
import org.dalil.testimony.consent.ConsentPurpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words of a packet without what may not be read in them, and the search for what slipped through.
class WordCoverTest {
    private BareCasefile casefile;
    private Source source;
    private TextVersion text;
    private Claim claim;
    private Agent hidden;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        source = casefile.source("Report of the ministry");
        text = casefile.text();
        claim =
                new org.dalil.claim.Claims(casefile.holdings)
                        .fromWords(source.id(), text, BareCasefile.words("nine people"));
        Agents agents = new Agents(casefile.holdings);
        hidden = agents.add(AgentKind.PERSON, "Рустам Алиев");
        hidden = hidden.codeNamed("K-7");
        agents.change(hidden);
        new org.dalil.claim.Attributions(casefile.holdings)
                .concern(claim, new RecordRef(RecordKind.AGENT, hidden.id()), null);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Passage mark(TextVersion in, Locator at) throws Exception {
        Passage passage = new Passage(casefile.holdings.ids().next(), source.id(), in.id(), at);
        casefile.ledger.act(
                ActName.of("source.act.import"),
                changes -> {
                    changes.create(Passage.SHAPE, passage);
                    return passage;
                });
        return passage;
    }

    private void redact(Passage passage, @Nullable String standIn) throws Exception {
        new Redactions(casefile.holdings).add(passage, RedactionReason.SOURCE, standIn);
    }

    private PreparedPacket prepared(boolean named) throws Exception {
        PacketWish wish =
                PacketWish.of(
                        PacketUse.of(ConsentPurpose.COURT, LocalDate.parse("2026-03-02")),
                        List.of(Claim.SHAPE.ref(claim.id())));
        return new Plans(casefile.holdings, new Sources(casefile.holdings, null))
                .prepare(named ? wish.naming(hidden.id(), true) : wish, n -> "Person " + n);
    }

    private WordCover cover() throws Exception {
        return new WordCover(prepared(false), "[x]");
    }

    private Passage quoted() throws Exception {
        return prepared(false).plan().claims().getFirst().words().getFirst().passage();
    }

    @Test
    void whatNothingCoversStaysAsItIs() throws Exception {
        assertEquals("nine people", cover().quote(quoted()));
        assertEquals(Map.of(), cover().counts());
    }

    @Test
    void lettersThatARedactionSharesWithAQuoteAreCovered() throws Exception {
        redact(mark(text, BareCasefile.words("people were returned")), null);
        WordCover cover = cover();
        assertEquals("nine [x]", cover.quote(quoted()));
        assertEquals(Map.of("source", 1), cover.counts());
    }

    @Test
    void otherWordsStandInWhereSomebodyChoseThem() throws Exception {
        redact(mark(text, BareCasefile.words("nine")), "some");
        assertEquals("some people", cover().quote(quoted()));
    }

    @Test
    void theSameWordsInAnotherVersionOfTheTextAreCoveredToo() throws Exception {
        redact(mark(casefile.text(), BareCasefile.words("nine people")), null);
        assertEquals("[x]", cover().quote(quoted()));
    }

    @Test
    void wordsOfOursThatRepeatThemAreCoveredToo() throws Exception {
        redact(mark(text, BareCasefile.words("in August")), "in summer");
        Claim worded = claim.stating("They were returned in August");
        assertEquals("They were returned in summer", cover().statement(worded));
        assertEquals(
                "in August", cover().words("in August", Set.of()), "another source says it too");
    }

    @Test
    void coversThatShareWordsLeaveNothingBetween() throws Exception {
        redact(mark(text, BareCasefile.words("nine people")), null);
        redact(mark(text, BareCasefile.words("people were")), "they");
        assertEquals("[x]", cover().quote(quoted()));
    }

    @Test
    void namesGoUnderTheirCodeInEveryCaseAndScript() throws Exception {
        Claim worded =
                claim.stating("Письмо Рустаму Алиеву; Rustam Aliev answered, Алиева не видели");
        String said = cover().statement(worded);
        assertFalse(said.contains("Алиев"), said);
        assertFalse(said.contains("Aliev"), said);
        assertEquals(4, said.split("K-7", -1).length, said);
    }

    @Test
    void whoeverIsNamedOnPurposeKeepsTheirName() throws Exception {
        WordCover cover = new WordCover(prepared(true), "[x]");
        assertEquals("Rustam Aliev answered", cover.words("Rustam Aliev answered", Set.of()));
    }

    @Test
    void aLeakIsFoundInAnyScriptAndSaysWhere() throws Exception {
        redact(mark(text, BareCasefile.words("in August")), null);
        LeakCheck check = new LeakCheck(prepared(false));
        assertEquals(List.of(), check.in("report", "nine people were returned"));
        List<LeakCheck.Leak> words = check.in("report", "it was IN  august, they say");
        assertEquals(1, words.size());
        assertFalse(words.getFirst().name());
        assertEquals("report", words.getFirst().place());
        List<LeakCheck.Leak> name = check.in("file", "о Рустаме Алиеве");
        assertEquals(hidden.id(), name.getFirst().of());
        assertTrue(name.getFirst().name());
        assertEquals(List.of(), check.in("file", "K-7 and augustly"));
    }

    @Test
    void whatLeavesTheCoverIsNeverALeak() throws Exception {
        redact(mark(text, BareCasefile.words("people were returned")), null);
        PreparedPacket prepared = prepared(false);
        WordCover cover = new WordCover(prepared, "[x]");
        LeakCheck check = new LeakCheck(prepared);
        for (String words :
                List.of(
                        BareCasefile.TEXT,
                        "Rustam Aliev: people were returned",
                        "Алиеву сказали, что people were returned in August")) {
            String said = cover.words(words, Set.of(source.id()));
            assertEquals(List.of(), check.in("words", said), said);
        }
    }
}
