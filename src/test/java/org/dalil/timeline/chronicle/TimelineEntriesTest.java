package org.dalil.timeline.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Wording;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.history.shape.DateFields;
import org.dalil.kernel.DateValue;
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
import org.dalil.source.Source;
import org.dalil.texts.Texts;
import org.dalil.timeline.Extent;
import org.dalil.timeline.LaneBy;
import org.dalil.timeline.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// What the timeline reads from a casefile, and in which lanes it stands.
class TimelineEntriesTest {
    private BareCasefile casefile;
    private Claims claims;
    private Events events;
    private TimelineEntries entries;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        events = new Events(casefile.holdings);
        entries = new TimelineEntries(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    @Test
    void claimsAndEventsStandInTheOrderOfTheirDates() throws Exception {
        events.add("Transfer", date("2006-11"), null);
        events.add("No date", null, null);
        claim("nine people", "2005-06-18~");

        List<TimelineEntry> read = entries.read(LaneBy.KIND, "");

        assertEquals(
                List.of("Transfer", "No date", "nine people"),
                read.stream().map(TimelineEntry::words).toList());
        assertEquals("timeline.kind.event", read.getFirst().lane().key());
        assertEquals("claim.kind.event_act", read.getLast().lane().key());
        assertNull(read.get(1).extent());
        assertNull(read.get(1).when());
        assertEquals(new Extent(12952, 12953, false, false, true, false), read.getLast().extent());
    }

    @Test
    void wordsWithoutDaysAreKeptForTheTray() throws Exception {
        events.add(
                "Call",
                DateValue.words("last month", org.dalil.kernel.DateBasis.RELATIVE_UNRESOLVED),
                null);
        TimelineEntry call = entries.read(LaneBy.WHO, "").getFirst();

        assertNull(call.extent());
        assertEquals("last month", Objects.requireNonNull(call.when()).verbatim());
        assertEquals("timeline.lane.no-who", call.lane().key());
        assertNull(call.lane().name());
    }

    @Test
    void theOtherSidesOfAnOpenQuestionStandAgainstAClaim() throws Exception {
        Claim first = claim("nine people", "2001");
        Claim agrees = claim("August", "2002");
        Claim other = claim("denied it", "2003");
        Conflicts conflicts = new Conflicts(casefile.holdings);
        Conflict question =
                conflicts.open("How many?", List.of(List.of(first, agrees), List.of(other)));
        new ClaimLinks(casefile.holdings).add(other, first, ClaimLinkKind.REBUTS, null);

        List<TimelineEntry> read = entries.read(LaneBy.KIND, "");
        assertEquals(
                List.of("1: 3", "2: 3", "3: 1, 2"),
                read.stream().map(TimelineEntriesTest::against).toList());
        assertEquals("How many?", read.get(1).beside().questions().getFirst().words());
        assertEquals(Tone.CONFLICT, read.get(1).tone());

        conflicts.decide(question, ConflictState.IRREDUCIBLE, "nobody can know");
        read = entries.read(LaneBy.KIND, "");
        assertEquals(
                List.of("1: 3", "2: ", "3: 1"),
                read.stream().map(TimelineEntriesTest::against).toList());
        assertEquals(List.of(), read.getFirst().beside().questions());
        assertEquals(Tone.CLAIM, read.get(1).tone());
        conflicts.decide(question, ConflictState.OPEN, null);
        claims.remove(other);
        assertEquals(
                TimelineEntry.Beside.NOTHING,
                entries.read(LaneBy.KIND, "").getFirst().beside(),
                "nobody stands there any more");
    }

    private static String against(TimelineEntry entry) {
        return entry.told(Texts.in(Locale.ENGLISH)).equals("nine people")
                ? "1: " + numbers(entry)
                : entry.words().equals("August") ? "2: " + numbers(entry) : "3: " + numbers(entry);
    }

    private static String numbers(TimelineEntry entry) {
        return entry.against().stream()
                .map(one -> String.valueOf(one.number()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void anAllegationIsReadWithWhoSaysSoAsThatIsKnownNow() throws Exception {
        Naming naming = new Naming(false);
        entries = new TimelineEntries(casefile.holdings, naming);
        Claim alleged = claim("nine people", "2001").ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM);
        claims.change(alleged);
        assertEquals(
                "Alleged; nobody is named as saying so · no rebuttal known: “nine people”", told());
        Agents agents = new Agents(casefile.holdings);
        Agent ministry = agents.add(AgentKind.STATE_BODY, "The ministry");
        new Attributions(casefile.holdings)
                .add(alleged, AttributionRole.ORIGIN, ministry.id(), null, null);
        assertEquals("Alleged by The ministry · no rebuttal known: “nine people”", told());
        agents.change(ministry.codeNamed("Heron"));
        naming.cover(true);
        assertEquals("Alleged by Heron · no rebuttal known: “nine people”", told());
        naming.cover(false);
        assertEquals("Alleged by The ministry · no rebuttal known: “nine people”", told());
        claims.change(alleged.ofKind(ClaimKind.FINDING));
        assertEquals("nine people", told());
    }

    private String told() throws Exception {
        return entries.read(LaneBy.KIND, "").getFirst().told(Texts.in(Locale.ENGLISH));
    }

    @Test
    void whatIsGoneOrSupersededIsLeftOut() throws Exception {
        Claim old = claims.seal(claim("nine people", "2005"));
        Claim next = claims.supersede(old);
        events.remove(events.add("Gone", date("2001"), null));

        assertEquals(List.of(next.id()), ids(""));

        claims.remove(next);
        assertEquals(List.of(old.id()), ids(""), "it stands again");
    }

    @Test
    void theFirstPersonConcernedGivesTheLaneAlsoOfEvents() throws Exception {
        Agents agents = new Agents(casefile.holdings);
        Attributions attributions = new Attributions(casefile.holdings);
        Agent first = agents.add(AgentKind.PERSON, "First");
        Agent second = agents.add(AgentKind.PERSON, "Second");
        Claim claim = claim("nine people", "2005");
        Event event = events.add("Hearing", date("2005"), null);
        attributions.concern(claim, new RecordRef(RecordKind.EVENT, event.id()), null);
        attributions.concern(claim, new RecordRef(RecordKind.AGENT, first.id()), null);
        attributions.concern(claim, new RecordRef(RecordKind.AGENT, second.id()), null);

        for (TimelineEntry entry : entries.read(LaneBy.WHO, "")) {
            assertEquals("First", entry.lane().name());
            assertEquals(first.id().toString(), entry.lane().key());
        }
    }

    @Test
    void placesAndSourcesGiveLanes() throws Exception {
        Place place = new Places(casefile.holdings).add("Osh", PlacePrecision.UNKNOWN, null);
        events.add("There", date("2001"), place.id());
        claim("nine people", "2005");

        assertEquals("Osh", entries.read(LaneBy.PLACE, "").getFirst().lane().name());
        assertEquals("timeline.lane.no-place", entries.read(LaneBy.PLACE, "").get(1).lane().key());
        assertEquals("Report", entries.read(LaneBy.SOURCE, "").get(1).lane().name());
        assertEquals(
                "timeline.lane.no-source", entries.read(LaneBy.SOURCE, "").getFirst().lane().key());
    }

    @Test
    void conflictsAndStepsOfLawHaveTheirOwnTone() throws Exception {
        Claim one = claim("nine people", "2005");
        Claim other = claim("denied", "2005");
        Claim step = claim("ministry", "2005");
        claims.change(step.ofKind(ClaimKind.LEGAL_STEP));
        new ClaimLinks(casefile.holdings).add(one, other, ClaimLinkKind.CONTRADICTS, "whether");

        assertEquals(
                List.of(Tone.CONFLICT, Tone.CONFLICT, Tone.LAW),
                entries.read(LaneBy.KIND, "").stream().map(TimelineEntry::tone).toList());
    }

    @Test
    void typingNarrowsWhateverTheScript() throws Exception {
        events.add("Hearing in Osh", date("2001"), null);
        events.add("Transfer 100%", date("2001"), null);

        assertEquals(1, ids("HEARING").size());
        assertEquals(1, ids("100%").size());
        assertNotEquals(1, ids(" ").size());
        assertEquals(0, ids("100% sure").size());
    }

    @Property(tries = 200)
    void storedDaysMakeTheSameExtentAsTheDate(
            @ForAll @IntRange(min = 1900, max = 2050) int year,
            @ForAll @IntRange(min = 0, max = 11) int form) {
        String edtf =
                List.of(
                                "%d",
                                "%d?",
                                "%d~",
                                "%d%%",
                                "%d-03",
                                "%d-03-05~",
                                "%d/..",
                                "../%d",
                                "%d-02/%d-05",
                                "[%d-01,%d-03]",
                                "%d-03-05/",
                                "/%d")
                        .get(form)
                        .replace("%d", String.valueOf(year))
                        .replace("%%", "%");
        DateValue date = Objects.requireNonNull(DateFields.of("as said", edtf, "stated"));
        var values = new DateFields("when").write(date);

        assertEquals(
                Extent.of(date),
                Extent.stored((Long) values.get(4), (Long) values.get(5), date.edtf()));
    }

    @Test
    void aKindOfALaterVersionIsALaneOfItsOwnThatSaysSo() throws Exception {
        Claim known = claim("nine people", "2005");
        claims.change(known.worded(Wording.of(known.statement(), "forensic_echo", "reported")));
        TimelineEntry read = entries.read(LaneBy.KIND, "").getFirst();
        String words = "A kind this version does not know (forensic_echo)";
        assertEquals(words, read.lane().words(Texts.in(Locale.ENGLISH)));
        assertEquals(words, read.kind().words(Texts.in(Locale.ENGLISH)));
    }

    private Claim claim(String words, String edtf) throws Exception {
        Source source = casefile.source("Report");
        Claim claim = claims.fromWords(source.id(), casefile.text(), BareCasefile.words(words));
        Claim dated = claim.on(date(edtf));
        claims.change(dated);
        return dated;
    }

    private List<java.util.UUID> ids(String typed) throws Exception {
        return entries.read(LaneBy.KIND, typed).stream().map(one -> one.record().id()).toList();
    }

    private static DateValue date(String edtf) {
        return Objects.requireNonNull(DateFields.of(edtf, edtf, "stated"));
    }
}
