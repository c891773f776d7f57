package org.dalil.packet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.content.ClaimKind;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.packet.plan.PacketUse;
import org.dalil.packet.plan.PacketWish;
import org.dalil.packet.plan.Plans;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What the report of a packet says: everything in order, each with its ground, and what it lacks.
class ReportBuilderTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private BareCasefile casefile;
    private Claims claims;
    private Source source;
    private final List<Claim> told = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        source = casefile.source("Report of the ministry");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim(String words, UnaryOperator<Claim> shape) throws Exception {
        Claim made =
                shape.apply(
                        claims.fromWords(source.id(), casefile.text(), BareCasefile.words(words)));
        claims.change(made);
        told.add(made);
        return made;
    }

    private PreparedPacket prepared() throws Exception {
        return new Plans(casefile.holdings, new Sources(casefile.holdings, null))
                .prepare(
                        PacketWish.of(
                                PacketUse.of(ConsentPurpose.COURT, DAY),
                                told.stream().map(one -> Claim.SHAPE.ref(one.id())).toList()),
                        number -> "Person " + number);
    }

    private Report report(String language) throws Exception {
        return ReportBuilder.of(
                prepared(),
                new ReportBuilder.Told("Nine people", "For the court", DAY, Map.of()),
                Texts.in(Locale.of(language)));
    }

    private static List<String> headings(Report report, int level) {
        return report.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(one -> one.level() == level)
                .map(Block.Heading::text)
                .toList();
    }

    private static List<String> lines(Report report) {
        return report.words().lines().toList();
    }

    @Test
    void chaptersStandInTheirOrderInBothLanguages() throws Exception {
        claim("nine people", one -> one.stating("Nine were returned"));
        assertEquals(
                List.of(
                        "Chronology",
                        "Evidence",
                        "Exhibits",
                        "What was covered",
                        "What was left out",
                        "What this packet does not prove"),
                headings(report("en"), 1));
        Report russian = report("ru");
        assertEquals("ru", russian.language());
        assertEquals("Хронология", headings(russian, 1).getFirst());
        assertFalse(russian.words().contains("packet.say"), "every message is there");
    }

    @Test
    void whatHappenedStandsInTheOrderOfTimeAndTheUndatedBehind() throws Exception {
        claim("nine people", one -> one.stating("Undated"));
        claim("were returned", one -> one.stating("Later").on(Lawyer.date("2011-08-03")));
        claim("in August", one -> one.stating("Earlier").on(Lawyer.date("2010")));
        List<String> lines = lines(report("en"));
        int earlier = index(lines, "Earlier C-3");
        int later = index(lines, "Later C-2");
        int undated = index(lines, "Undated C-1");
        assertTrue(earlier < later && later < undated, lines.toString());
    }

    private static int index(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError(part + " is not in " + lines);
    }

    @Test
    void eachStatementHasItsExactWordsAndAFootnoteWithItsExhibit() throws Exception {
        claim("nine people", one -> one.stating("Nine were returned"));
        Report report = report("en");
        assertTrue(report.words().contains("“nine people” Exhibit 1 · supports it"));
        assertEquals(1, report.notes().size());
        assertTrue(report.words().contains("Exhibit 1: Report of the ministry"));
    }

    @Test
    void anAllegationNeverStandsWithoutWhoSaysIt() throws Exception {
        Claim alleged =
                claim(
                        "nine people",
                        one ->
                                one.stating("He planned it")
                                        .ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        new Attributions(casefile.holdings).addNew(alleged, AttributionRole.ORIGIN, "The ministry");
        for (String line : lines(report("en"))) {
            if (line.contains("He planned it")) {
                assertTrue(line.contains("Alleged by The ministry: He planned it"), line);
            }
        }
    }

    @Test
    void aConflictStandsWithAllItsSidesAndHowFarItHasCome() throws Exception {
        Claim nine = claim("nine people", one -> one.stating("Nine were returned"));
        Claim none = claim("A relative denied it", one -> one.stating("Nobody was"));
        Conflicts conflicts = new Conflicts(casefile.holdings);
        var open = conflicts.open("How many were returned?", List.of(List.of(nine), List.of(none)));
        told.remove(none);
        Report report = report("en");
        assertTrue(headings(report, 2).contains("How many were returned?"));
        assertTrue(report.words().contains("Nobody was C-2"), "the other side comes along");
        assertTrue(report.words().contains("It is not decided."));
        assertTrue(report.words().contains("because it stands against another statement"));
        conflicts.decide(open, ConflictState.RESOLVED, "The list has nine names");
        assertTrue(report("en").words().contains("The list has nine names"));
    }

    @Test
    void whoIsNamedStandsOnceAndCoveredOnesWithNothingMore() throws Exception {
        Claim one = claim("nine people", each -> each.stating("Nine were returned"));
        Agents agents = new Agents(casefile.holdings);
        Agent open = agents.add(AgentKind.ORGANISATION, "The ministry");
        agents.change(open.described("of the interior"));
        Agent hidden = agents.add(AgentKind.PERSON, "Rustam Aliev");
        agents.change(hidden.described("a potter from Osh").codeNamed("K-7"));
        Attributions attributions = new Attributions(casefile.holdings);
        attributions.concern(one, new RecordRef(RecordKind.AGENT, open.id()), null);
        attributions.concern(one, new RecordRef(RecordKind.AGENT, hidden.id()), null);
        String words = report("en").words();
        assertTrue(words.contains("Organisation: of the interior"), words);
        assertTrue(words.contains("K-7 (not their own name)"), words);
        assertFalse(words.contains("potter"), words);
        assertFalse(words.contains("Rustam"), words);
    }

    @Test
    void whatWasLeftOutIsCountedAndItsWordsAreNot() throws Exception {
        claim("nine people", one -> one.stating("Nine were returned"));
        Claim left = claim("in August", one -> one.stating("A secret thing").exculpating(true));
        told.remove(left);
        String words = report("en").words();
        assertTrue(words.contains("1 statement that speaks for those accused: C-2"), words);
        assertFalse(words.contains("A secret thing"), words);
    }

    @Test
    void theSamePlanGivesTheSameReport() throws Exception {
        claim("nine people", one -> one.stating("Nine were returned"));
        assertEquals(report("en"), report("en"));
    }

    @Test
    void anchorsAreUniqueAndLinksLeadToThem() throws Exception {
        claim("nine people", one -> one.stating("Nine were returned"));
        claim("in August", one -> one.stating("In August"));
        Report report = report("en");
        List<String> anchors =
                report.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(one -> ((Block.Heading) one).anchor())
                        .toList();
        assertEquals(anchors.size(), anchors.stream().distinct().count());
        for (Block one : report.blocks()) {
            if (one instanceof Block.Para para) {
                for (Run run : para.runs()) {
                    if (run instanceof Run.Link link && link.target().startsWith("#")) {
                        assertTrue(anchors.contains(link.target().substring(1)), link.target());
                    }
                }
            }
        }
    }
}
