package org.dalil.event.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.grade.Grades;
import org.dalil.casefile.grade.Scale;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.content.Wording;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.matter.Statement;
import org.dalil.claim.value.ClaimValue;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.history.ActName;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.source.Source;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What the overview of a case tells is asked of the casefile as it stands, and belongs to the
/// case.
class CaseOverviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private BareCasefile casefile;
    private Texts texts;
    private Cases cases;
    private Claims claims;
    private Matters matters;
    private Vocabularies lists;
    private Naming naming;
    private CaseContents contents;
    private CaseOverview overview;
    private Case ours;
    private Event event;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        texts = Texts.in(Locale.ENGLISH);
        cases = new Cases(casefile.holdings);
        claims = new Claims(casefile.holdings);
        matters = new Matters(casefile.holdings, texts);
        lists = new Vocabularies(casefile.holdings);
        naming = new Naming(false);
        contents =
                new CaseContents(
                        casefile.holdings, new Agents(casefile.holdings, naming), claims, texts);
        overview = new CaseOverview(casefile.holdings, cases, contents);
        ours = cases.add("The thirteen");
        event = new Events(casefile.holdings).add("Return", null, null);
        cases.gather(ours, List.of(ref(RecordKind.EVENT, event.id())));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static RecordRef ref(RecordKind kind, UUID id) {
        return new RecordRef(kind, id);
    }

    private Overview now(Instant since) throws Exception {
        return overview.of(ours.id(), since, TODAY);
    }

    private Overview now() throws Exception {
        return now(Instant.EPOCH);
    }

    private static List<String> told(Told list) {
        return list.first().stream().map(Gathered::title).toList();
    }

    private Instant latest() throws Exception {
        return casefile.ledger.history().newest(1).getFirst().at();
    }

    private Claim stated(Matter matter, String words) throws Exception {
        return matters.state(
                matter,
                Statement.of(
                        lists.find("predicate", "stage").orElseThrow(),
                        new ClaimValue.Worded("ordered"),
                        words));
    }

    private Claim quoted(Source source) throws Exception {
        Claim claim =
                claims.fromWords(source.id(), casefile.text(), BareCasefile.words("nine people"));
        new Attributions(casefile.holdings).concern(claim, ref(RecordKind.EVENT, event.id()), null);
        return claim;
    }

    @Test
    void aClaimWithoutWordsIsUnsourcedWhereverItHangsInTheCase() throws Exception {
        Matter act =
                matters.add(
                        MatterKind.ACT, "Handover", ref(RecordKind.EVENT, event.id()), List.of());
        Matter part = matters.add(MatterKind.INVOLVEMENT, "A guard", act.ref(), List.of());
        stated(part, "About a part of a part");
        Matter elsewhere = matters.add(MatterKind.ACT, "Elsewhere", null, List.of());
        Claim stranger = stated(elsewhere, "About something else");

        assertEquals(List.of("About a part of a part"), told(now().unsourced()));
        cases.gather(ours, List.of(ref(RecordKind.CLAIM, stranger.id())));
        assertEquals(
                List.of("About a part of a part", "About something else"), told(now().unsourced()));
        cases.letGo(ours, List.of(ref(RecordKind.CLAIM, stranger.id())));
        cases.gather(ours, List.of(elsewhere.ref()));
        assertEquals(2, told(now().unsourced()).size());
    }

    @Test
    void aClaimAboutAProceedingWithinAProceedingBelongsToWhoGatheredTheOuterOne() throws Exception {
        Matter outer = matters.add(MatterKind.PROCEEDING, "Application", null, List.of());
        Matter step = matters.add(MatterKind.LEGAL_STEP, "Lodged", outer.ref(), List.of());
        stated(step, "It was lodged");
        assertEquals(List.of(), told(now().unsourced()));
        cases.gather(ours, List.of(outer.ref()));

        assertEquals(List.of("It was lodged"), told(now().unsourced()));
        assertEquals(List.of("It was lodged"), told(now().ungraded()));
        assertTrue(told(now().fresh()).contains("Lodged"));
    }

    @Test
    void wordsAndDerivationSourceAClaimAndUndoTakesThatBack() throws Exception {
        Claim quoted = quoted(casefile.source("A report"));
        Claim derived = claims.derive(Wording.beginningWith("So nine"), List.of(quoted));
        new Attributions(casefile.holdings)
                .concern(derived, ref(RecordKind.EVENT, event.id()), null);
        assertEquals(List.of(), told(now().unsourced()));

        casefile.holdings.remove(
                ActName.of("event.act.add", "name", "x"),
                ref(RecordKind.SUPPORT, claims.supports(quoted.id()).getFirst().id()));
        assertEquals(
                List.of(quoted.id()),
                now().unsourced().first().stream().map(one -> one.ref().id()).toList());
        casefile.ledger.undo();
        assertEquals(List.of(), told(now().unsourced()));
        casefile.holdings.remove(
                ActName.of("event.act.add", "name", "x"),
                ref(RecordKind.DERIVATION, claims.inputs(derived.id()).getFirst().id()));
        assertEquals(List.of("So nine"), told(now().unsourced()));
        claims.remove(derived);
        assertEquals(List.of(), told(now().unsourced()));
    }

    @Test
    void aCorrectedClaimIsNotUnsourcedAnyMore() throws Exception {
        Claim wrong = claims.seal(quoted(casefile.source("A report")));
        casefile.holdings.remove(
                ActName.of("event.act.add", "name", "x"),
                ref(RecordKind.SUPPORT, claims.supports(wrong.id()).getFirst().id()));
        assertEquals(1, now().unsourced().first().size());
        claims.supersede(wrong);
        assertFalse(
                now().unsourced().first().stream()
                        .anyMatch(one -> one.ref().id().equals(wrong.id())));
    }

    @Test
    void newIsWhatWasMadeOrChangedAfterTheMoment() throws Exception {
        Instant before = latest();
        assertTrue(now(before).fresh().isEmpty());
        Agent person = new Agents(casefile.holdings).add(AgentKind.PERSON, "Nobody of ours");
        new Events(casefile.holdings).change(event.titled("Returns"));
        Claim claim = quoted(casefile.source("A report"));

        List<String> fresh = told(now(before).fresh());
        assertEquals(List.of(claim.statement(), "Returns"), fresh);
        cases.gather(ours, List.of(ref(RecordKind.AGENT, person.id())));
        assertEquals("Nobody of ours", told(now(before).fresh()).getFirst());
        assertTrue(now(latest()).fresh().isEmpty());
    }

    @Test
    void whatWasTakenAwayIsNotNew() throws Exception {
        Instant before = latest();
        Claim claim = quoted(casefile.source("A report"));
        claims.remove(claim);
        assertTrue(now(before).fresh().isEmpty());
    }

    @Test
    void whatALargeActMadeIsNewToo() throws Exception {
        Instant before = latest();
        List<Matter> acts = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            acts.add(
                    new Matter(
                            MatterKind.ACT,
                            casefile.holdings.ids().next(),
                            "Act " + i,
                            ref(RecordKind.EVENT, event.id())));
        }
        casefile.ledger.act(
                ActName.of("event.act.add", "name", "many"),
                changes -> {
                    changes.createAll(Matter.shape(MatterKind.ACT), acts);
                    return acts;
                });
        Told fresh = now(before).fresh();
        assertEquals(Told.MOST, fresh.first().size());
        assertTrue(fresh.more());
        assertEquals(RecordKind.ACT, fresh.first().getFirst().ref().kind());
    }

    @Test
    void openConflictsOfTheCaseAreToldAndDecidedOnesAreNot() throws Exception {
        Claim one = quoted(casefile.source("A report"));
        Claim two = quoted(casefile.source("Another"));
        Conflict conflict =
                new Conflicts(casefile.holdings)
                        .open("How many?", List.of(List.of(one), List.of(two)));
        assertEquals(List.of("How many?"), told(now().conflicting()));
        new Conflicts(casefile.holdings).decide(conflict, ConflictState.RESOLVED, "Nine.");
        assertEquals(List.of(), told(now().conflicting()));
    }

    @Test
    void aLinkAgainstAnotherClaimIsAProposalUntilAConflictIsOpened() throws Exception {
        Claim one = quoted(casefile.source("A report"));
        Claim two = quoted(casefile.source("Another"));
        new ClaimLinks(casefile.holdings).add(one, two, ClaimLinkKind.CONTRADICTS, null);
        assertEquals(
                List.of(one.id()),
                now().conflicting().first().stream().map(each -> each.ref().id()).toList());
        new Conflicts(casefile.holdings).open("How many?", List.of(List.of(one), List.of(two)));
        assertEquals(List.of("How many?"), told(now().conflicting()));
    }

    @Test
    void aConflictElsewhereIsNoneOfOurs() throws Exception {
        Claim one =
                claims.fromWords(
                        casefile.source("S").id(), casefile.text(), BareCasefile.words("denied"));
        Claim two =
                claims.fromWords(
                        casefile.source("S").id(), casefile.text(), BareCasefile.words("said"));
        Conflict conflict =
                new Conflicts(casefile.holdings)
                        .open("Whether?", List.of(List.of(one), List.of(two)));
        assertEquals(List.of(), told(now().conflicting()));
        cases.gather(ours, List.of(ref(RecordKind.CONFLICT, conflict.id())));
        assertEquals(List.of("Whether?"), told(now().conflicting()));
    }

    @Test
    void sourcesAndClaimsOfTheCaseWithoutAGradeAreTold() throws Exception {
        Source source = casefile.source("A report");
        casefile.source("Of no case");
        Source gathered = casefile.source("Gathered");
        Claim claim = quoted(source);
        cases.gather(ours, List.of(ref(RecordKind.SOURCE, gathered.id())));
        assertEquals(List.of("A report", "Gathered", claim.statement()), told(now().ungraded()));

        Grades grades = new Grades(casefile.holdings);
        grades.grade(
                ref(RecordKind.SOURCE, source.id()),
                Scale.SOURCE_RELIABILITY,
                lists.find("source_reliability", "B").orElseThrow().chosen(texts),
                "Known for years");
        assertEquals(List.of("Gathered", claim.statement()), told(now().ungraded()));
        grades.grade(
                ref(RecordKind.CLAIM, claim.id()),
                Scale.INFORMATION_CREDIBILITY,
                lists.find("information_credibility", "2").orElseThrow().chosen(texts),
                "Two voices");
        assertEquals(List.of("Gathered"), told(now().ungraded()));
    }

    @Test
    void whatIsLateStandsFirstAndWhatHasNoDayLast() throws Exception {
        CaseTasks tasks = cases.tasks();
        tasks.add(ours, "Some day", true);
        for (String day : List.of("2026-03-09", "2026-02-01", "2026-03-02", "2026-02-28")) {
            tasks.change(
                    tasks.add(ours, day, false)
                            .due(
                                    DateValue.of(
                                            day, Edtf.parse(day).orElseThrow(), DateBasis.STATED)));
        }
        tasks.tick(tasks.add(ours, "Done", false), true);
        assertEquals(
                List.of("2026-02-01", "2026-02-28", "2026-03-02", "2026-03-09", "Some day"),
                now().due().stream().map(CaseTask::words).toList());
    }

    @Test
    void aCaseThatGathersNothingHasNothingToTell() throws Exception {
        Case empty = cases.add("Empty");
        quoted(casefile.source("A report"));
        assertEquals(
                new Overview(
                        new Told(List.of(), false),
                        new Told(List.of(), false),
                        new Told(List.of(), false),
                        new Told(List.of(), false),
                        List.of()),
                overview.of(empty.id(), Instant.EPOCH, TODAY));
        assertEquals(List.of(), contents.groups(List.of(), 9));
    }

    @Test
    void contentsAreNamedByKindAndWhatIsGoneIsNeitherNamedNorCounted() throws Exception {
        Agents agents = new Agents(casefile.holdings);
        Agent person = agents.add(AgentKind.PERSON, "Witness");
        Event gone = new Events(casefile.holdings).add("Gone", null, null);
        cases.gather(
                ours,
                List.of(ref(RecordKind.AGENT, person.id()), ref(RecordKind.EVENT, gone.id())));
        new Events(casefile.holdings).remove(gone);

        List<CaseContents.Group> groups = contents.groups(cases.gathered(ours.id()), 1);
        assertEquals(
                List.of(RecordKind.EVENT, RecordKind.AGENT),
                groups.stream().map(CaseContents.Group::kind).toList());
        assertEquals(1, groups.getFirst().count());
        casefile.ledger.undo();
        groups = contents.groups(cases.gathered(ours.id()), 1);
        assertEquals(2, groups.getFirst().count());
        assertEquals(1, groups.getFirst().first().size());
    }

    @Test
    void coveredNamesStayCovered() throws Exception {
        Agents agents = new Agents(casefile.holdings, naming);
        Agent person = agents.add(AgentKind.PERSON, "Real Name");
        agents.change(
                new Agent(
                        person.id(),
                        person.kind(),
                        person.label(),
                        person.description(),
                        person.identityKnown(),
                        "Чинор"));
        RecordRef who = ref(RecordKind.AGENT, person.id());
        assertEquals("Real Name", contents.named(List.of(who)).getFirst().title());
        naming.cover(true);
        assertEquals("Чинор", contents.named(List.of(who)).getFirst().title());
        assertEquals("", contents.named(List.of(who)).getFirst().remark());
    }

    @Test
    void recordsOfEveryKindAreFoundAsOneTypes() throws Exception {
        matters.add(MatterKind.PROCEEDING, "Return before the Court", null, List.of());
        casefile.source("On returns");
        new Agents(casefile.holdings).add(AgentKind.GROUP, "The returned");
        List<RecordKind> kinds =
                contents.find("return", 3).stream().map(one -> one.ref().kind()).toList();
        assertEquals(
                List.of(
                        RecordKind.EVENT,
                        RecordKind.AGENT,
                        RecordKind.SOURCE,
                        RecordKind.PROCEEDING),
                kinds);
        assertEquals(List.of(), contents.find("%", 3));
        assertEquals(List.of(), contents.find(" ", 3));
    }

    @Test
    void aRingOfPartsIsClimbedOnce() throws Exception {
        UUID first = casefile.holdings.ids().next();
        UUID second = casefile.holdings.ids().next();
        Matter a =
                new Matter(MatterKind.PROCEEDING, first, "A", ref(RecordKind.PROCEEDING, second));
        Matter b =
                new Matter(MatterKind.PROCEEDING, second, "B", ref(RecordKind.PROCEEDING, first));
        casefile.ledger.act(
                ActName.of("event.act.add", "name", "ring"),
                changes -> {
                    changes.create(Matter.shape(MatterKind.PROCEEDING), a);
                    changes.create(Matter.shape(MatterKind.PROCEEDING), b);
                    return a;
                });
        assertFalse(told(now().fresh()).contains("A"));
        cases.gather(ours, List.of(a.ref()));
        assertTrue(told(now().fresh()).contains("B"));
    }
}
