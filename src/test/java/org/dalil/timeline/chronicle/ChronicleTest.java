package org.dalil.timeline.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.claim.support.Supports;
import org.dalil.event.Event;
import org.dalil.history.ActName;
import org.dalil.history.Records;
import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.timeline.LaneBy;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What is held in memory and follows the acts says, after whatever was done, what a first reading
/// says.
class ChronicleTest {
    private static final ActName DOING = ActName.of("people.act.add-place", "name", "any");
    private static final List<RecordShape<? extends Recorded>> REMOVED =
            List.of(
                    Claim.SHAPE,
                    Event.SHAPE,
                    Agent.SHAPE,
                    Place.SHAPE,
                    Source.SHAPE,
                    Passage.SHAPE,
                    Concern.SHAPE,
                    Support.SHAPE,
                    ClaimLink.SHAPE);

    /// One thing that is done; `which` and `other` choose among what stands.
    private record Step(int what, int which, int other) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 30);
        return Combinators.combine(Arbitraries.integers().between(0, 15), any, any)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    @Property(tries = 25)
    void afterEveryStepItSaysWhatAFirstReadingSays(
            @ForAll("steps") List<Step> steps, @ForAll LaneBy first) throws Exception {
        try (Hand hand = new Hand()) {
            hand.entries.read(first, ""); // what other lanes ask for is read later, or never
            for (Step step : steps) {
                hand.take(step);
                LaneBy by = LaneBy.values()[step.other() % LaneBy.values().length];
                hand.agrees(by, "");
                hand.agrees(by, "nin");
            }
            for (LaneBy by : LaneBy.values()) {
                hand.agrees(by, "");
            }
        }
    }

    @Test
    void aConcernThatWasMovedLeavesItsClaim() throws Exception {
        try (Hand hand = new Hand()) {
            Claim one = hand.claim("nine people", "2005");
            Claim other = hand.claim("denied", "2006");
            Agent agent = hand.agents.add(AgentKind.PERSON, "Anvar");
            Concern concern =
                    hand.attributions.concern(one, ref(RecordKind.AGENT, agent.id()), null);
            hand.agrees(LaneBy.WHO, "");

            hand.casefile.holdings.update(
                    DOING,
                    Concern.SHAPE,
                    new Concern(concern.id(), other.id(), concern.target(), null));

            hand.agrees(LaneBy.WHO, "");
            assertEquals(
                    List.of("timeline.lane.no-who", agent.id().toString()),
                    hand.entries.read(LaneBy.WHO, "").stream()
                            .map(entry -> entry.lane().key())
                            .toList());
        }
    }

    @Test
    void moreChangesThanAreFollowedOneByOne() throws Exception {
        try (Hand hand = new Hand()) {
            hand.claim("nine people", "2005");
            hand.agrees(LaneBy.SOURCE, "");
            UUID place = hand.places.add("Osh", PlacePrecision.CITY, null).id();
            hand.casefile.ledger.act(
                    DOING,
                    changes -> {
                        for (int i = 0; i < 2_500; i++) {
                            UUID id = hand.casefile.holdings.ids().next();
                            changes.create(Event.SHAPE, Hand.event(id, "Event " + i, place));
                        }
                        return place;
                    });

            assertEquals(2_501, hand.entries.read(LaneBy.PLACE, "").size());
            hand.agrees(LaneBy.PLACE, "event 7");
            hand.casefile.ledger.undo();
            assertEquals(1, hand.entries.read(LaneBy.PLACE, "").size());
            hand.agrees(LaneBy.SOURCE, "");
        }
    }

    @Test
    void aPersonsNewNameIsTheNameOfTheLane() throws Exception {
        try (Hand hand = new Hand()) {
            Agent agent = hand.agents.add(AgentKind.PERSON, "Anvar");
            Claim claim = hand.claim("nine people", "2005");
            hand.attributions.concern(claim, ref(RecordKind.AGENT, agent.id()), null);
            assertEquals("Anvar", hand.lane());

            hand.rename(agent, "Bahrom");
            assertEquals("Bahrom", hand.lane());

            hand.casefile.ledger.undo();
            assertEquals("Anvar", hand.lane());
        }
    }

    private static RecordRef ref(RecordKind kind, UUID id) {
        return new RecordRef(kind, id);
    }

    /// Does things to a casefile and compares what is held with what is there.
    private static final class Hand implements AutoCloseable {
        final BareCasefile casefile = new BareCasefile();
        final TimelineEntries entries = new TimelineEntries(casefile.holdings);
        final Claims claims = new Claims(casefile.holdings);
        final Agents agents = new Agents(casefile.holdings);
        final Places places = new Places(casefile.holdings);
        final Attributions attributions = new Attributions(casefile.holdings);
        private int made;

        Hand() throws Exception {}

        void take(Step step) throws Exception {
            Claim claim = any(Claim.SHAPE, step.which());
            Claim opponent = any(Claim.SHAPE, step.other());
            Event event = any(Event.SHAPE, step.other());
            Agent agent = any(Agent.SHAPE, step.other());
            switch (claim == null ? 0 : step.what()) {
                case 1 -> event(step);
                case 2 -> agents.add(AgentKind.PERSON, "Person " + made++);
                case 3 -> rename(agent, "Named " + made++);
                case 4, 5 -> remove(REMOVED.get(step.which() % REMOVED.size()), step.other());
                case 6, 7 -> concern(claim, RecordKind.AGENT, agent);
                case 8 -> concern(claim, RecordKind.EVENT, event);
                case 9 -> contradict(claim, opponent);
                case 10 -> supersede(claim);
                case 11 -> move(any(Concern.SHAPE, step.which()), opponent);
                case 12, 13 -> casefile.ledger.undo();
                case 14 -> casefile.ledger.redo();
                default -> claim(made++ % 2 == 0 ? "nine people" : "denied", "200" + made % 10);
            }
        }

        private void event(Step step) throws Exception {
            UUID place = places.add("Place " + made++, PlacePrecision.CITY, null).id();
            UUID id = casefile.holdings.ids().next();
            casefile.holdings.create(DOING, Event.SHAPE, event(id, "Event " + step.which(), place));
        }

        static Event event(UUID id, String title, UUID place) {
            return new Event(id, title, DateFields.of("2004", "2004", "stated"), place, null);
        }

        private void concern(Claim claim, RecordKind kind, Recorded target) throws Exception {
            if (target != null) {
                attributions.concern(claim, ref(kind, target.id()), null);
            }
        }

        private void contradict(Claim claim, Claim opponent) throws Exception {
            ClaimLinks links = new ClaimLinks(casefile.holdings);
            boolean linked =
                    links.of(claim.id()).stream()
                            .anyMatch(one -> Set.of(one.from(), one.to()).contains(opponent.id()));
            if (!linked && !claim.id().equals(opponent.id())) {
                links.add(claim, opponent, ClaimLinkKind.CONTRADICTS, "whether");
            }
        }

        // What lost its words is a draft that nobody can seal.
        private void supersede(Claim claim) throws Exception {
            boolean rests = !new Supports(casefile.holdings).resting(List.of(claim.id())).isEmpty();
            if ((claim.isSealed() || rests) && claims.supersededBy(claim.id()).isEmpty()) {
                claims.supersede(claim.isSealed() ? claim : claims.seal(claim));
            }
        }

        private void move(Concern concern, Claim to) throws Exception {
            if (concern != null) {
                casefile.holdings.update(
                        DOING,
                        Concern.SHAPE,
                        new Concern(concern.id(), to.id(), concern.target(), null));
            }
        }

        void rename(Agent agent, String label) throws Exception {
            if (agent != null) {
                agents.change(agent.called(label));
            }
        }

        private void remove(RecordShape<? extends Recorded> shape, int which) throws Exception {
            Recorded one = any(shape, which);
            if (one != null) {
                casefile.holdings.remove(DOING, ref(shape.kind(), one.id()));
            }
        }

        Claim claim(String words, String edtf) throws Exception {
            Source source = casefile.source("Report " + made++ % 3);
            Claim claim = claims.fromWords(source.id(), casefile.text(), BareCasefile.words(words));
            Claim dated = claim.on(Objects.requireNonNull(DateFields.of(edtf, edtf, "stated")));
            claims.change(dated);
            return dated;
        }

        private <T extends Recorded> T any(RecordShape<T> shape, int which)
                throws ProblemException {
            List<T> standing =
                    casefile.holdings.records().written(shape).stream()
                            .filter(row -> !row.gone())
                            .map(row -> Records.read(shape, row.id(), row.fields()))
                            .toList();
            return standing.isEmpty() ? null : standing.get(which % standing.size());
        }

        String lane() throws Exception {
            return entries.read(LaneBy.WHO, "").getFirst().lane().name();
        }

        void agrees(LaneBy by, String typed) throws Exception {
            assertEquals(
                    new TimelineEntries(casefile.holdings).read(by, typed),
                    entries.read(by, typed),
                    by + typed);
        }

        @Override
        public void close() throws Exception {
            casefile.close();
        }
    }
}
