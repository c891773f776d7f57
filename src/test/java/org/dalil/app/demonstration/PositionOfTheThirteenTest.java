package org.dalil.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.law.bond.BondBook;
import org.dalil.law.bond.Bonds;
import org.dalil.law.clock.LegalPosition;
import org.dalil.law.clock.PositionWords;
import org.dalil.law.clock.Promise;
import org.dalil.law.clock.RefoulementClock;
import org.dalil.law.deadline.Deadline;
import org.dalil.law.deadline.DeadlineRule;
import org.dalil.law.deadline.Deadlines;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Dossiers;
import org.dalil.law.element.ElementRow;
import org.dalil.law.element.Elements;
import org.dalil.law.forum.Completeness;
import org.dalil.law.forum.Form;
import org.dalil.law.forum.Requirements;
import org.dalil.people.Agent;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the law says of the thirteen of Ivanovo on the day of the hearing, in the demonstration
/// casefile.
class PositionOfTheThirteenTest {
    private static final LocalDate HEARING = LocalDate.of(2006, 11, 28);
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @TempDir static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Casefile casefile;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Demonstration demonstration;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Vocabularies vocabularies;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static BondBook bonds;

    @BeforeAll
    static void tell() throws Exception {
        casefile = DemonstrationKit.casefile(folder);
        demonstration = DemonstrationKit.tell(casefile, folder);
        vocabularies = new Vocabularies(casefile.holdings());
        bonds = new Bonds(casefile.holdings(), TEXTS).book();
    }

    @AfterAll
    static void close() throws Exception {
        casefile.close();
    }

    private static Dossier dossier(UUID who) throws Exception {
        return new Dossiers(casefile.holdings(), vocabularies).of(who);
    }

    private static UUID id(Who who) {
        return demonstration.agent(who).id();
    }

    private static LegalPosition position(UUID who, LocalDate day) throws Exception {
        return new RefoulementClock(bonds).at(day, dossier(who));
    }

    private static String headline(LegalPosition position) throws Exception {
        var agents = casefile.holdings().records().where(Agent.SHAPE, "TRUE", "id");
        return new PositionWords(
                        TEXTS,
                        id ->
                                agents.stream()
                                        .filter(one -> one.id().equals(id))
                                        .map(Agent::label)
                                        .findFirst()
                                        .orElseThrow())
                .headline(position);
    }

    @Test
    void lawfulAtHomeBarredByTheCourtOrderedAndNotCarriedOut() throws Exception {
        LegalPosition position = position(id(Who.IVANOVO), HEARING);
        String said = headline(position);
        assertTrue(
                said.startsWith(
                        "removal lawful under domestic orders; barred by an interim measure"
                                + " (European Court of Human Rights) since 15 August 2006; "),
                said);
        assertTrue(said.endsWith("; extradition ordered, not carried out"), said);
        assertTrue(position.barred());
        assertEquals(List.of(), position.flags());
        assertEquals(1, position.measures().size());
        assertEquals(1, position.extraditions().size());
    }

    @Test
    void afterTheRulingItIsUpheldAndStillNotCarriedOut() throws Exception {
        LegalPosition later = position(id(Who.IVANOVO), LocalDate.of(2006, 12, 2));
        assertTrue(later.extraditions().getFirst().upheld().certain());
        assertFalse(later.extraditions().getFirst().carriedOut().may());
        assertTrue(
                position(id(Who.ALMATY), LocalDate.of(2011, 6, 10))
                        .extraditions()
                        .getFirst()
                        .carriedOut()
                        .certain());
    }

    @Test
    void promiseReceiptAndBeliefStandInTheirOwnVoices() throws Exception {
        Promise promise = position(id(Who.IVANOVO), HEARING).promises().getFirst();
        assertEquals(List.of(id(Who.UZBEKISTAN)), promise.promised().getFirst().voices());
        assertEquals("claimed_only", promise.evidence().getFirst().term());
        assertEquals(List.of(id(Who.PROSECUTOR)), promise.sufficient().getFirst().voices());
        assertEquals(List.of(id(Who.DEFENCE)), promise.insufficient().getFirst().voices());
        Set<UUID> claims =
                Set.of(
                        promise.promised().getFirst().claim(),
                        promise.evidence().getFirst().claim(),
                        promise.sufficient().getFirst().claim());
        assertEquals(3, claims.size());
    }

    @Test
    void aRule39RequestLacksWhereTheyAreHeldInDetailAndWhenTheyWouldFly() throws Exception {
        Completeness lacks =
                new Requirements(casefile.holdings(), vocabularies)
                        .missing(Form.ECTHR_RULE39, id(Who.IVANOVO), bonds, HEARING);
        Set<String> missing =
                lacks.gaps().stream()
                        .map(gap -> gap.requirement().code())
                        .collect(Collectors.toSet());
        assertTrue(
                missing.containsAll(
                        Set.of("removal-date", "domestic-decisions", "case-number", "whereabouts")),
                missing.toString());
        assertFalse(missing.contains("destination"));
        assertTrue(lacks.open().stream().anyMatch(one -> one.forum().mayBeOpen()));
    }

    @Test
    void theThirteenStandWhereTheGroupStandsCountedAndUnnamed() throws Exception {
        List<Membership> members = new Members(casefile.holdings()).of(id(Who.IVANOVO));
        assertEquals(13, members.stream().mapToLong(Membership::people).sum());
        UUID one = Objects.requireNonNull(members.getFirst().member());
        LegalPosition of = position(one, HEARING);
        assertTrue(of.barred());
        assertEquals(id(Who.IVANOVO), of.bars().getFirst().group());
        assertTrue(headline(of).contains("as one of Ivanovo group"));
    }

    @Test
    void theLastDaysFollowTheOrderAndTheRuling() throws Exception {
        List<Deadlines.Started> all = Deadlines.of(dossier(id(Who.IVANOVO)), bonds);
        assertTrue(
                all.stream()
                        .anyMatch(one ->
                                one.deadline().rule() == DeadlineRule.RUSSIAN_ORDER
                                        && one.deadline() instanceof Deadline.Due due
                                        && due.safe().equals(LocalDate.of(2006, 8, 13))));
        assertTrue(
                all.stream()
                        .anyMatch(one ->
                                one.deadline().rule() == DeadlineRule.ECTHR
                                        && one.deadline() instanceof Deadline.Due due
                                        && due.safe().equals(LocalDate.of(2007, 5, 28))));
    }

    private static ElementRow element(String code) throws Exception {
        return new Elements(casefile.holdings(), vocabularies, TEXTS)
                .of(id(Who.IVANOVO)).stream()
                        .filter(one -> one.element().code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void claimsSpeakForAndAgainstTheElementsOfArticleThree() throws Exception {
        ElementRow grounds = element("cat3_substantial_grounds");
        assertEquals(4, grounds.supporting().size());
        assertEquals(1, grounds.opposing().size());
        assertTrue(grounds.disputed());
        assertEquals(2, element("cat3_state_knew").supporting().size());
        for (String article : List.of("cat3", "echr3")) {
            assertEquals(1, element(article + "_assurances").supporting().size(), article);
            assertTrue(element(article + "_assurances").disputed(), article);
            assertTrue(element(article + "_removal").disputed(), article);
        }
    }

    @Test
    void whatNobodyDecidedIsProposedAndTheRestIsMissing() throws Exception {
        for (String code : List.of("echr34_measure", "iccpr7_real_risk", "echr3_assurances")) {
            assertFalse(element(code).proposed().isEmpty(), code);
        }
        assertTrue(element("echr34_measure").missing());
        assertTrue(element("echr34_breached").missing());
        assertTrue(element("cat3_substantial_grounds").ungraded());
    }
}
