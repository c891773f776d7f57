package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.conflict.Standpoint;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Wording;
import org.dalil.exchange.record.RecordLines;
import org.dalil.history.ActName;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Custody;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Invariant 4 of the ledger: whatever is chosen, no allegation against a victim leaves without
/// somebody or something named as saying so, nor without what rebuts it and the words that rests
/// on. The check itself can fail.
class AllegationsLeaveTest {
    private static final String BLOB = "00".repeat(32);

    /// What a share file would hold: fields of each record, by its id.
    private static Map<String, Map<?, ?>> going(BareCasefile casefile, Selection selection)
            throws Exception {
        Outgoing outgoing = outgoing(casefile, selection);
        outgoing.requireAttributed();
        Map<String, Map<?, ?>> going = new HashMap<>();
        outgoing.each(
                line -> going.put(String.valueOf(line.get("id")), (Map<?, ?>) line.get("fields")));
        return going;
    }

    private static Outgoing outgoing(BareCasefile casefile, Selection selection) throws Exception {
        return casefile.database.read(tx ->
                Outgoing.of(
                        tx,
                        casefile.holdings.records(),
                        new Allegations(casefile.database, new Naming(false)),
                        new RecordLines(BareCasefile.SHAPES),
                        selection));
    }

    /// What is wrong with what goes, by the numbers of the allegations; asks the doors and not the
    /// statements that the share file is made with.
    private static Set<String> wrong(BareCasefile casefile, Map<String, Map<?, ?>> going)
            throws Exception {
        Claims claims = new Claims(casefile.holdings);
        Set<String> wrong = new TreeSet<>();
        for (Claim one : casefile.holdings.records().where(Claim.SHAPE, "TRUE", "number")) {
            if (one.claimKind() != ClaimKind.ALLEGATION_AGAINST_VICTIM || !isIn(going, one.id())) {
                continue;
            }
            boolean named = false;
            for (Attribution link : claims.chain(one.id())) {
                named |= isIn(going, link.id()) && isIn(going, link.agent());
                named |= isIn(going, link.id()) && isIn(going, link.throughSource());
            }
            if (!named) {
                wrong.add(one.number() + " nobody");
            }
            for (UUID rebuttal : rebuttals(casefile, one)) {
                if (!isIn(going, rebuttal)) {
                    wrong.add(one.number() + " rebuttal");
                } else if (claims.supports(rebuttal).stream()
                        .noneMatch(s -> isIn(going, s.id()) && isIn(going, s.passage()))) {
                    wrong.add(one.number() + " words");
                }
            }
        }
        return wrong;
    }

    private static boolean isIn(Map<String, Map<?, ?>> going, UUID id) {
        return id != null && going.containsKey(id.toString());
    }

    private static List<UUID> rebuttals(BareCasefile casefile, Claim claim) throws Exception {
        List<UUID> found = new ArrayList<>();
        for (ClaimLink link : new ClaimLinks(casefile.holdings).of(claim.id())) {
            if (link.kind().equals("rebuts") || link.kind().equals("contradicts")) {
                found.add(link.other(claim.id()));
            }
        }
        Conflicts conflicts = new Conflicts(casefile.holdings);
        for (Conflict conflict : conflicts.of(claim.id())) {
            List<Standpoint> all = conflicts.standpoints(conflict.id());
            for (Standpoint mine : all) {
                for (Standpoint other : all) {
                    if (mine.claim().id().equals(claim.id())
                            && mine.position().side() != other.position().side()) {
                        found.add(other.claim().id());
                    }
                }
            }
        }
        return found;
    }

    /// A casefile in which anything may stand against anything.
    private static final class Content {
        final BareCasefile casefile = new BareCasefile();
        final List<Source> sources = new ArrayList<>();
        final List<Claim> claims = new ArrayList<>();
        private final Random random;

        Content(long seed) throws Exception {
            random = new Random(seed);
            Agents agents = new Agents(casefile.holdings);
            List<Agent> speakers =
                    List.of(
                            agents.add(AgentKind.PERSON, "A witness"),
                            agents.add(AgentKind.STATE_BODY, "A ministry"));
            for (int i = 0; i < 3; i++) {
                source("Source " + i);
            }
            Conflicts conflicts = new Conflicts(casefile.holdings);
            ClaimLinks links = new ClaimLinks(casefile.holdings);
            for (int i = 0; i < 4; i++) {
                ClaimLinkKind[] kinds = ClaimLinkKind.values();
                Claim from = one(claims);
                Claim to = claims.get((claims.indexOf(from) + 1) % claims.size());
                if (links.of(from.id()).isEmpty()) {
                    links.add(from, to, kinds[random.nextInt(kinds.length)], null);
                }
            }
            Conflict conflict =
                    conflicts.open(
                            "What is so?", List.of(List.of(claims.get(0)), List.of(claims.get(3))));
            conflicts.change(conflict.showing(random.nextBoolean()));
            for (Claim claim : claims) {
                int voices = random.nextInt(7);
                if (voices > 0) { // nobody at all now and then
                    new Attributions(casefile.holdings)
                            .add(
                                    claim,
                                    AttributionRole.ORIGIN,
                                    voices > 1 ? one(speakers).id() : null,
                                    null,
                                    voices > 4 ? one(sources).id() : null);
                }
            }
        }

        private void source(String title) throws Exception {
            Source source = casefile.source(title);
            UUID item = casefile.holdings.ids().next();
            TextVersion text =
                    new TextVersion(
                            casefile.holdings.ids().next(), item, "t", BLOB, BLOB, 80, null, null);
            casefile.ledger.act(
                    ActName.of("source.act.import"),
                    changes -> {
                        changes.create(
                                EvidenceItem.SHAPE,
                                new EvidenceItem(
                                        item,
                                        source.id(),
                                        BLOB,
                                        BLOB,
                                        BLOB + BLOB,
                                        80,
                                        "text/plain",
                                        "a.txt",
                                        null,
                                        Custody.UNKNOWN));
                        changes.create(TextVersion.SHAPE, text);
                        return text;
                    });
            sources.add(source);
            Claims door = new Claims(casefile.holdings);
            for (int i = 0; i < 2; i++) {
                Claim claim =
                        door.fromWords(source.id(), text, BareCasefile.words("nine people"))
                                .ofKind(
                                        random.nextBoolean()
                                                ? ClaimKind.ALLEGATION_AGAINST_VICTIM
                                                : ClaimKind.FINDING);
                door.change(claim);
                claims.add(claim);
            }
        }

        <T> T one(List<T> among) {
            return among.get(random.nextInt(among.size()));
        }
    }

    @Property(tries = 30)
    void noAllegationLeavesAlone(@ForAll long seed) throws Exception {
        Content content = new Content(seed);
        try (BareCasefile casefile = content.casefile) {
            for (Source source : content.sources) {
                Selection selection = Selection.of(List.of(source.id()));
                Map<String, Map<?, ?>> going;
                try {
                    going = going(casefile, selection);
                } catch (UnattributedException refused) {
                    assertFalse(refused.claims().isEmpty());
                    going = going(casefile, selection.leavingOut(refused.claims()));
                    for (UUID id : refused.claims()) {
                        assertFalse(isIn(going, id), "left out, it stays at home");
                    }
                    continue; // what rebuts is allowed to be left out only as an allegation itself
                }
                assertEquals(Set.of(), wrong(casefile, going));
            }
        }
    }

    @Property(tries = 10)
    void everythingIsHeldBackAsLongAsOneNamesNobody(@ForAll long seed) throws Exception {
        Content content = new Content(seed);
        try (BareCasefile casefile = content.casefile) {
            Claim one = content.claims.getFirst();
            Claims claims = new Claims(casefile.holdings);
            claims.change(one.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
            for (Attribution link : claims.chain(one.id())) {
                new Attributions(casefile.holdings).remove(one, Attributions.ref(link));
            }
            UnattributedException refused =
                    assertThrows(
                            UnattributedException.class,
                            () -> going(casefile, Selection.everything()));
            assertTrue(refused.claims().contains(one.id()));
            assertEquals("exchange.problem.allegation-unattributed", refused.problem().key());
            Selection without = Selection.everything().leavingOut(refused.claims());
            assertFalse(isIn(going(casefile, without), one.id()));
        }
    }

    @Property(tries = 10)
    void theCheckFindsWhatIsMissing(@ForAll long seed) throws Exception {
        Content content = new Content(seed);
        try (BareCasefile casefile = content.casefile) {
            Claim alleged = content.claims.get(0);
            Claims claims = new Claims(casefile.holdings);
            claims.change(alleged.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
            Agent agent = new Agents(casefile.holdings).add(AgentKind.PERSON, "Somebody");
            Attributions attributions = new Attributions(casefile.holdings);
            for (Claim claim : content.claims) {
                attributions.add(claim, AttributionRole.REPORTER, agent.id(), null, null);
            }
            Map<String, Map<?, ?>> going = going(casefile, Selection.everything());
            assertEquals(Set.of(), wrong(casefile, going));

            Map<String, Map<?, ?>> unnamed = new HashMap<>(going);
            for (Attribution link : claims.chain(alleged.id())) {
                unnamed.remove(link.id().toString());
            }
            assertTrue(wrong(casefile, unnamed).contains("1 nobody"));
            Map<String, Map<?, ?>> unrebutted = new HashMap<>(going);
            unrebutted.remove(content.claims.get(3).id().toString());
            assertTrue(wrong(casefile, unrebutted).contains("1 rebuttal"));
            Map<String, Map<?, ?>> wordless = new HashMap<>(going);
            claims.supports(content.claims.get(3).id())
                    .forEach(support -> wordless.remove(support.id().toString()));
            assertTrue(wrong(casefile, wordless).contains("1 words"));
        }
    }

    @Property(tries = 5)
    void onlyAllegationsCanBeLeftOutAndWhatIsDerivedFromThemGoesWithThem(@ForAll long seed)
            throws Exception {
        Content content = new Content(seed);
        try (BareCasefile casefile = content.casefile) {
            Claims claims = new Claims(casefile.holdings);
            Claim alleged = content.claims.get(0).ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM);
            Claim finding = content.claims.get(1).ofKind(ClaimKind.FINDING);
            claims.change(alleged);
            claims.change(finding);
            Claim derived = claims.derive(Wording.of("So many"), List.of(alleged));
            Set<UUID> wanted = new HashSet<>(Set.of(alleged.id(), finding.id()));
            Outgoing out = outgoing(casefile, Selection.everything().leavingOut(wanted));
            Set<String> ids = new HashSet<>();
            out.each(line -> ids.add(String.valueOf(line.get("id"))));
            assertFalse(ids.contains(alleged.id().toString()));
            assertFalse(ids.contains(derived.id().toString()));
            assertTrue(ids.contains(finding.id().toString()));
            assertNotEquals(0, out.size());
        }
    }
}
