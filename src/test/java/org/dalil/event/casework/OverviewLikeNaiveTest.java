package org.dalil.event.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.grade.Grade;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Concern;
import org.dalil.claim.Derivation;
import org.dalil.claim.Support;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictPosition;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.event.Event;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The overview climbs from what is little; going down from what was gathered, record by record,
/// finds the same.
class OverviewLikeNaiveTest {
    private static final ActName ACT = ActName.of("event.act.add", "name", "x");
    private static final MatterKind[] KINDS = {
        MatterKind.ACT, MatterKind.INVOLVEMENT, MatterKind.PROCEEDING, MatterKind.LEGAL_STEP
    };

    private final Set<UUID> gathered = new HashSet<>();
    private final Map<UUID, UUID> within = new HashMap<>();
    private final Map<UUID, Set<UUID>> concerns = new HashMap<>();
    private final Map<UUID, UUID> subjects = new HashMap<>();
    private final Set<UUID> grounded = new HashSet<>();
    private final Map<UUID, UUID> quoted = new HashMap<>();
    private final Set<UUID> graded = new HashSet<>();
    private final Map<UUID, Set<UUID>> sides = new HashMap<>();
    private final List<RecordRef> things = new ArrayList<>();
    private final List<UUID> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final BareCasefile casefile;
    private final Holdings holdings;
    private Random random = new Random(0);

    OverviewLikeNaiveTest() throws Exception {
        casefile = new BareCasefile();
        holdings = casefile.holdings;
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private <E> E any(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private <T extends Recorded> T make(Changes changes, RecordShape<T> shape, T one)
            throws SQLException {
        changes.create(shape, one);
        return one;
    }

    private UUID id() {
        return holdings.ids().next();
    }

    private void world(Changes changes) throws SQLException {
        for (int i = 0; i < 6; i++) {
            Event event = make(changes, Event.SHAPE, new Event(id(), "E" + i, null, null, null));
            things.add(new RecordRef(RecordKind.EVENT, event.id()));
            Agent agent = make(changes, Agent.SHAPE, Agent.named(id(), AgentKind.PERSON, "P" + i));
            things.add(new RecordRef(RecordKind.AGENT, agent.id()));
            sources.add(
                    make(changes, Source.SHAPE, Source.titled(id(), SourceKind.REPORT, "S" + i))
                            .id());
        }
        for (int i = 0; i < 25; i++) {
            RecordRef above = once(5) ? null : any(things);
            Matter matter = new Matter(KINDS[random.nextInt(4)], id(), "M" + i, above);
            make(changes, Matter.shape(matter.kind()), matter);
            if (above != null) {
                within.put(matter.id(), above.id());
            }
            things.add(matter.ref());
        }
        for (int i = 0; i < 60; i++) {
            claim(changes, i);
        }
        for (UUID source : sources) {
            grade(changes, new RecordRef(RecordKind.SOURCE, source), "source_reliability");
        }
        for (int i = 0; i < 8; i++) {
            conflict(changes, i);
        }
    }

    private void claim(Changes changes, int number) throws SQLException {
        Claim claim = Claim.draft(id(), number, Wording.beginningWith("C" + number));
        if (once(2)) {
            RecordRef subject = any(things);
            subjects.put(claim.id(), subject.id());
            claim = claim.filling(Slots.NONE.about(subject));
        }
        make(changes, Claim.SHAPE, claim);
        if (once(2)) {
            RecordRef target = any(things.subList(0, 12));
            concerns.computeIfAbsent(claim.id(), any -> new HashSet<>()).add(target.id());
            make(changes, Concern.SHAPE, new Concern(id(), claim.id(), target, null));
        }
        if (once(2)) {
            Stance stance = once(4) ? Stance.CONTRADICTS : Stance.SUPPORTS;
            UUID source = any(sources);
            Passage passage = new Passage(id(), source, id(), BareCasefile.words("nine people"));
            make(changes, Passage.SHAPE, passage);
            make(
                    changes,
                    Support.SHAPE,
                    new Support(id(), claim.id(), passage.id(), stance.code(), 1));
            quoted.put(claim.id(), source);
            if (stance == Stance.SUPPORTS) {
                grounded.add(claim.id());
            }
        }
        if (!claims.isEmpty() && once(5)) {
            make(changes, Derivation.SHAPE, new Derivation(id(), claim.id(), any(claims).id(), 1));
            grounded.add(claim.id());
        }
        grade(changes, new RecordRef(RecordKind.CLAIM, claim.id()), "information_credibility");
        claims.add(claim);
    }

    private void grade(Changes changes, RecordRef target, String scale) throws SQLException {
        if (once(2)) {
            make(changes, Grade.SHAPE, new Grade(id(), target, scale, Term.ofCode("B"), "Known"));
            graded.add(target.id());
        }
    }

    private void conflict(Changes changes, int number) throws SQLException {
        boolean open = once(2);
        Conflict conflict =
                new Conflict(id(), "Q" + number, open ? "open" : "resolved", "So.", true);
        make(changes, Conflict.SHAPE, conflict);
        for (int side = 1; side <= 2; side++) {
            UUID claim = any(claims).id();
            make(
                    changes,
                    ConflictPosition.SHAPE,
                    new ConflictPosition(id(), conflict.id(), claim, side));
            if (open) {
                sides.computeIfAbsent(conflict.id(), any -> new HashSet<>()).add(claim);
            }
        }
    }

    /// Whether this or anything that it belongs to was gathered.
    private boolean holds(UUID one) {
        UUID at = one;
        while (at != null) {
            if (gathered.contains(at)) {
                return true;
            }
            at = within.get(at);
        }
        return false;
    }

    private boolean belongs(UUID claim) {
        UUID subject = subjects.get(claim);
        return gathered.contains(claim)
                || concerns.getOrDefault(claim, Set.of()).stream().anyMatch(gathered::contains)
                || (subject != null && holds(subject));
    }

    private static Set<UUID> ids(Told told) {
        return ids(told.first());
    }

    private static Set<UUID> ids(Collection<Gathered> records) {
        return records.stream().map(one -> one.ref().id()).collect(Collectors.toSet());
    }

    private Set<UUID> naiveUngraded() {
        Set<UUID> expected =
                claims.stream()
                        .map(Claim::id)
                        .filter(one -> belongs(one) && !graded.contains(one))
                        .collect(Collectors.toSet());
        for (UUID source : sources) {
            boolean used =
                    quoted.entrySet().stream()
                            .filter(one -> one.getValue().equals(source))
                            .anyMatch(one ->
                                    concerns.getOrDefault(one.getKey(), Set.of()).stream()
                                            .anyMatch(gathered::contains));
            if (!graded.contains(source) && (used || gathered.contains(source))) {
                expected.add(source);
            }
        }
        return expected;
    }

    private Case gatheringAFew(Cases cases, long seed) throws Exception {
        random = new Random(seed);
        holdings.ledger()
                .act(
                        ACT,
                        changes -> {
                            world(changes);
                            return things;
                        });
        Case ours = cases.add("Ours");
        List<RecordRef> chosen = new ArrayList<>();
        things.stream().filter(one -> once(5)).forEach(chosen::add);
        claims.stream()
                .filter(one -> once(12))
                .forEach(one -> chosen.add(new RecordRef(RecordKind.CLAIM, one.id())));
        chosen.add(new RecordRef(RecordKind.SOURCE, any(sources)));
        cases.gather(ours, chosen);
        chosen.forEach(one -> gathered.add(one.id()));
        return ours;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void climbingFindsWhatGoingDownFinds(long seed) throws Exception {
        Cases cases = new Cases(holdings);
        Case ours = gatheringAFew(cases, seed);

        CaseContents contents =
                new CaseContents(
                        holdings,
                        new Agents(holdings),
                        new Claims(holdings),
                        Texts.in(Locale.ENGLISH));
        Overview told =
                new CaseOverview(holdings, cases, contents)
                        .of(ours.id(), Instant.EPOCH, LocalDate.EPOCH);

        assertEquals(
                claims.stream()
                        .map(Claim::id)
                        .filter(one -> belongs(one) && !grounded.contains(one))
                        .collect(Collectors.toSet()),
                ids(told.unsourced()));
        assertEquals(naiveUngraded(), ids(told.ungraded()));
        assertEquals(
                sides.entrySet().stream()
                        .filter(one -> one.getValue().stream().anyMatch(this::belongs))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                ids(told.conflicting()));
        Set<UUID> fresh = new HashSet<>(gathered);
        things.stream().map(RecordRef::id).filter(this::holds).forEach(fresh::add);
        claims.stream().map(Claim::id).filter(this::belongs).forEach(fresh::add);
        assertEquals(fresh, ids(told.fresh()));
        assertEquals(
                gathered,
                contents.groups(cases.gathered(ours.id()), 99).stream()
                        .flatMap(group -> group.first().stream())
                        .map(one -> one.ref().id())
                        .collect(Collectors.toSet()));
    }
}
