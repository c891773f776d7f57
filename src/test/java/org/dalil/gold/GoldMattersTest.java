package org.dalil.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.FieldGroup;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.event.Event;
import org.dalil.gold.GoldMatter.Happening;
import org.dalil.gold.GoldMatter.Telling;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.law.bond.Bonds;
import org.dalil.law.clock.Extradition;
import org.dalil.law.clock.LegalPosition;
import org.dalil.law.clock.Measure;
import org.dalil.law.clock.RefoulementClock;
import org.dalil.law.dossier.Dossiers;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.dalil.source.Passage;
import org.dalil.source.TextVersion;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What the shared texts tell of (events, acts with their stage, roles, steps, measures,
/// assurances) is recorded as the texts say it, each field resting on their exact words.
class GoldMattersTest {
    @TempDir static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static GoldCasefile checked;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static MatterRecorder recorder;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Casefile casefile;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Facts facts;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Claims claims;

    @BeforeAll
    static void record() throws Exception {
        checked = new GoldCasefile(folder);
        checked.record(OtherTexts.claims(GoldCasefile.SEEDS));
        casefile = checked.kit.casefile;
        recorder = new MatterRecorder(casefile, checked.loader);
        for (List<GoldMatter> text : texts()) {
            recorder.record(text);
        }
        facts = new Facts(casefile.holdings(), new Vocabularies(casefile.holdings()));
        claims = new Claims(casefile.holdings());
    }

    @AfterAll
    static void close() throws Exception {
        if (checked != null) {
            checked.close();
        }
    }

    private static List<List<GoldMatter>> texts() {
        return List.of(BusinessmanMatters.all(), IvanovoMatters.all(), OtherTexts.matters());
    }

    private static Map<MatterKind, Integer> counts(List<GoldMatter> text) throws Exception {
        Map<MatterKind, Integer> counts = new EnumMap<>(MatterKind.class);
        Matters matters = new Matters(casefile.holdings(), Texts.in(Locale.ENGLISH));
        Set<UUID> its = made(text);
        for (MatterKind kind : MatterKind.values()) {
            long found = matters.all(kind).stream().filter(m -> its.contains(m.id())).count();
            if (found > 0) {
                counts.put(kind, (int) found);
            }
        }
        return counts;
    }

    private static Set<UUID> made(List<GoldMatter> text) {
        Set<String> titles = text.stream().map(one -> one.kind + one.title).collect(toSet());
        return recorder.made.values().stream()
                .filter(one -> titles.contains(one.kind() + one.title()))
                .map(Matter::id)
                .collect(toSet());
    }

    private static Matter matter(MatterKind kind, String title) {
        return recorder.made.values().stream()
                .filter(one -> one.kind() == kind && one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fact> facts(MatterKind kind, String title, String field) throws Exception {
        return facts.of(matter(kind, title).id()).stream()
                .filter(fact -> fact.field().equals(field))
                .toList();
    }

    private static List<String> terms(MatterKind kind, String title, String field)
            throws Exception {
        return facts(kind, title, field).stream().map(Fact::term).toList();
    }

    private static UUID agent(String name) throws Exception {
        return checked.loader.agent(name).id();
    }

    private static String origin(UUID claim) throws Exception {
        UUID agent = Objects.requireNonNull(claims.chain(claim).getFirst().agent());
        return new Agents(casefile.holdings()).find(agent).orElseThrow().label();
    }

    @Test
    void theBriefingHasItsActsRolesStepsMeasuresAndAssurances() throws Exception {
        assertEquals(
                Map.of(
                        MatterKind.ACT, 4,
                        MatterKind.INVOLVEMENT, 3,
                        MatterKind.PROTECTION, 1,
                        MatterKind.EXTRADITION_REQUEST, 1,
                        MatterKind.PROCEEDING, 2,
                        MatterKind.LEGAL_STEP, 4,
                        MatterKind.INTERIM_MEASURE, 1,
                        MatterKind.ASSURANCE, 1),
                counts(IvanovoMatters.all()));
        assertEquals(
                List.of("carried_out"),
                terms(MatterKind.INVOLVEMENT, "Uzbek government forces", "degree"));
    }

    @Test
    void theArticleHasItsActsRolesAndMeasure() throws Exception {
        assertEquals(
                Map.of(
                        MatterKind.ACT, 5,
                        MatterKind.INVOLVEMENT, 4,
                        MatterKind.INTERIM_MEASURE, 1,
                        MatterKind.INTERVENTION, 1),
                counts(BusinessmanMatters.all()));
        List<Fact> received = facts(MatterKind.ACT, "Handover at an airport", "receiving_body");
        assertEquals(agent("Uzbek guards"), received.getFirst().named());
    }

    @Test
    void theOtherTextsHaveTheirs() throws Exception {
        assertEquals(
                Map.of(
                        MatterKind.ACT, 4,
                        MatterKind.PROCEEDING, 1,
                        MatterKind.LEGAL_STEP, 2,
                        MatterKind.EXTRADITION_REQUEST, 1),
                counts(OtherTexts.matters()));
        assertEquals(
                List.of("the countries of Central Asia"),
                terms(MatterKind.ACT, "Deportation of nine", "to_state"));
    }

    @Test
    void eventsAreDatedOnlyWhereTheTextDatesThem() throws Exception {
        Map<Happening, String> days =
                Map.of(
                        IvanovoMatters.ARREST, "2005-06",
                        IvanovoMatters.ANDIJAN, "2005-05",
                        IvanovoMatters.EXTRADITION, "2006-08-03",
                        BusinessmanMatters.RETURN, "2014");
        for (Map.Entry<Happening, String> one : days.entrySet()) {
            Event event = recorder.event(one.getKey());
            assertEquals(
                    one.getValue(),
                    Objects.requireNonNull(event.when()).meaning().map(Edtf::text).orElseThrow());
        }
        assertNull(recorder.event(BusinessmanMatters.HANDOVER).when());
        assertNull(recorder.event(OtherTexts.RETURN).when());
    }

    @Test
    void everyActHasItsStageAndNoneIsCarriedOutWithoutAClaimThatSaysSo() throws Exception {
        Set<String> tellsOfSomethingDone =
                Set.of(
                        "S000-N",
                        "S001-A",
                        "S002-C15",
                        "S002-C16",
                        "S002-C23",
                        "S003-E",
                        "S004-C01",
                        "S004-C04");
        for (Matter act : recorder.made.values()) {
            List<Fact> stages =
                    facts.of(act.id()).stream().filter(f -> f.field().equals("stage")).toList();
            assertEquals(act.kind() != MatterKind.ACT, stages.isEmpty(), act.title());
            for (Fact stage : stages) {
                String line = Objects.requireNonNull(recorder.lines.get(stage.claim()));
                if (stage.term().equals("carried_out")) {
                    assertTrue(tellsOfSomethingDone.contains(line), line);
                }
            }
        }
        assertEquals(
                List.of("ordered", "suspended"),
                terms(MatterKind.ACT, "Extradition to Uzbekistan", "stage"));
        assertEquals(List.of("unknown"), terms(MatterKind.ACT, "Transfer out of Russia", "stage"));
    }

    @Test
    void everyFieldIsToldByAClaimThatRestsOnTheExactWordsOfItsText() throws Exception {
        int fields = 0;
        for (List<GoldMatter> text : texts()) {
            for (GoldMatter one : text) {
                List<Fact> its = facts.of(matter(one.kind, one.title).id());
                assertEquals(
                        one.tellings.stream().map(Telling::field).sorted().toList(),
                        its.stream().map(Fact::field).sorted().toList(),
                        one.title);
                for (Fact fact : its) {
                    restsOnWords(fact);
                    fields++;
                }
            }
        }
        assertEquals(recorder.lines.size(), fields);
    }

    private void restsOnWords(Fact fact) throws Exception {
        Claim claim = claims.find(fact.claim()).orElseThrow();
        assertTrue(claim.isSealed(), claim.statement());
        String line = Objects.requireNonNull(recorder.lines.get(claim.id()));
        Passage passage =
                casefile.holdings()
                        .records()
                        .find(Passage.SHAPE, claims.supports(claim.id()).getFirst().passage())
                        .orElseThrow();
        TextVersion version =
                casefile.holdings()
                        .records()
                        .find(TextVersion.SHAPE, passage.textVersion())
                        .orElseThrow();
        String text = checked.kit.sources.read(version);
        assertEquals(
                passage.locator().quote(),
                text.substring(passage.locator().start(), passage.locator().end()),
                line);
        Claim told = Objects.requireNonNull(checked.loader.recorded.get(line));
        assertEquals(
                claims.supports(told.id()).getFirst().passage(), passage.id(), claim.statement());
        assertFalse(claims.chain(claim.id()).isEmpty(), claim.statement());
    }

    @Test
    void everyFieldIsOneThatItsKindForesees() {
        for (List<GoldMatter> text : texts()) {
            for (GoldMatter one : text) {
                Set<String> known =
                        one.kind.groups().stream()
                                .map(FieldGroup::codes)
                                .flatMap(List::stream)
                                .collect(toSet());
                for (Telling telling : one.tellings) {
                    assertTrue(known.contains(telling.field()), one.title + telling.field());
                }
            }
        }
    }

    @Test
    void promiseReceiptAndBeliefAreThreeClaimsByThreeVoices() throws Exception {
        String title = "Assurances of Uzbekistan";
        Fact promise = facts(MatterKind.ASSURANCE, title, "promised").getFirst();
        Fact receipt = facts(MatterKind.ASSURANCE, title, "promise_evidence").getFirst();
        List<Fact> beliefs = facts(MatterKind.ASSURANCE, title, "sufficiency");

        assertEquals("Uzbek government", origin(promise.claim()));
        assertEquals("Russian prosecutor general", origin(receipt.claim()));
        assertEquals("claimed_only", receipt.term());
        assertEquals(
                List.of("sufficient", "insufficient"), beliefs.stream().map(Fact::term).toList());
        assertEquals("Russian authorities", origin(beliefs.getFirst().claim()));
        assertEquals("men’s defense lawyer", origin(beliefs.getLast().claim()));
        assertEquals(3, claims.chain(promise.claim()).size());
        assertNotEquals(promise.claim(), receipt.claim());
    }

    @Test
    void oneMeasureIsInForceAndTheOtherBreachedAndStillBinding() throws Exception {
        assertEquals(
                List.of("in_force"),
                terms(MatterKind.INTERIM_MEASURE, "Not to extradite the men", "measure_state"));
        assertEquals(
                List.of("in_force", "breached"),
                terms(MatterKind.INTERIM_MEASURE, "Ban on his extradition", "measure_state"));
        LegalPosition his = position("Victim-B", LocalDate.of(2016, 1, 1));
        Measure ban = his.measures().getFirst();
        assertTrue(ban.breached().may());
        assertTrue(ban.inForce().may());
    }

    private static LegalPosition position(String who, LocalDate day) throws Exception {
        return new RefoulementClock(new Bonds(casefile.holdings(), Texts.in(Locale.ENGLISH)).book())
                .at(
                        day,
                        new Dossiers(casefile.holdings(), new Vocabularies(casefile.holdings()))
                                .of(agent(who)));
    }

    @Test
    void onTheDayOfTheHearingTheMeasureBarsWhatWasOrderedAndNobodySaysItWasDone() throws Exception {
        LegalPosition group = position("Ivanovo group", LocalDate.of(2006, 11, 28));
        Measure measure = group.measures().getFirst();
        assertTrue(group.barred());
        assertTrue(measure.inForce().certain());
        assertEquals(
                "2006-08-15",
                Objects.requireNonNull(measure.inForce().since())
                        .meaning()
                        .map(Edtf::text)
                        .orElseThrow());
        Extradition removal = group.extraditions().getFirst();
        assertTrue(removal.order().certain());
        assertFalse(removal.carriedOut().may());
        assertTrue(group.protections().getFirst().granted().may());
    }

    @Test
    void theMenAreThirteenUnnamedAndEachCanTakeANameByItsOwnClaim() throws Exception {
        Agents agents = new Agents(casefile.holdings());
        Agent group = checked.loader.agent("Ivanovo group").ofKind(AgentKind.GROUP);
        agents.change(group);
        Members members = new Members(casefile.holdings());
        Membership uzbek = members.count(group, 12, "Uzbek refugees");
        members.count(group, 1, "Kyrgyz national");
        assertEquals(13, heads(members.of(group.id())));

        Membership one = members.nameUnnamed(group, uzbek, "Member 1 of 13");
        UUID id = Objects.requireNonNull(one.member());
        assertFalse(agents.find(id).orElseThrow().identityKnown());
        Claim naming = Objects.requireNonNull(checked.loader.recorded.get("S004-C01"));
        members.change(group, agents.find(id).orElseThrow(), one.by(naming.id()));

        assertEquals(13, heads(members.of(group.id())));
        List<UUID> because = new ArrayList<>();
        members.of(group.id()).stream().map(Membership::claim).forEach(because::add);
        assertTrue(because.contains(naming.id()));
    }

    private static long heads(List<Membership> all) {
        return all.stream().mapToLong(Membership::people).sum();
    }
}
