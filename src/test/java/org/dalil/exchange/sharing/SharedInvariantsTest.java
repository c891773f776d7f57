package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claim;
import org.dalil.exchange.intake.Survey;
import org.dalil.exchange.record.RecordLines;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.history.Edit;
import org.dalil.history.Records;
import org.dalil.history.shape.RecordShape;
import org.dalil.kernel.RecordKind;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.identity.Candidate;
import org.dalil.people.identity.Candidates;
import org.dalil.people.identity.IdentityDecisions;
import org.dalil.people.identity.ProtectedIdentities;
import org.dalil.people.identity.RealIdentity;
import org.dalil.people.identity.Verdict;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/// What must hold of casefiles that exchange their records, whatever is in them and in whatever
/// order it goes, and that each check can fail.
class SharedInvariantsTest {
    private static final ActName CHANGE = ActName.of("people.act.change");

    /// What a casefile says, but for the numbers of claims: those are each laptop's own.
    private static Map<UUID, Map<String, Object>> said(Casefile casefile) throws Exception {
        Map<UUID, Map<String, Object>> all = new TreeMap<>();
        ExampleContent.everything(casefile).forEach((id, line) -> all.put(id, unnumbered(line)));
        return all;
    }

    private static Map<String, Object> unnumbered(Map<String, Object> line) {
        Map<String, Object> kept = new TreeMap<>(line);
        if (line.get("fields") instanceof Map<?, ?> fields) {
            Map<Object, Object> others = new TreeMap<>(fields);
            others.remove("number");
            kept.put("fields", others);
        }
        return kept;
    }

    private static int claims(Casefile casefile) throws Exception {
        return casefile.holdings().records().where(Claim.SHAPE, "TRUE", "id").size();
    }

    private static Casefile filled(Laptops laptops, long seed) throws Exception {
        Casefile one = laptops.next();
        new ExampleContent(one, seed).add();
        return one;
    }

    @Property(tries = 6)
    void mergingGoesInAnyOrderAndAnyNumberOfTimesAndNeverLosesAClaim(@ForAll long seed)
            throws Exception {
        try (Laptops laptops = new Laptops()) {
            List<Casefile> givers =
                    new ArrayList<>(
                            List.of(
                                    filled(laptops, seed),
                                    filled(laptops, seed + 1),
                                    filled(laptops, seed)));
            Casefile inOrder = laptops.next();
            Casefile mixed = filled(laptops, seed + 7);
            laptops.give(mixed, inOrder);
            for (Casefile giver : givers) {
                laptops.give(giver, inOrder);
            }
            givers.addAll(List.copyOf(givers));
            Collections.shuffle(givers, new Random(seed));
            for (Casefile giver : givers) {
                int before = claims(mixed);
                Survey came = laptops.give(giver, mixed);
                assertEquals(before + came.of(RecordKind.CLAIM).fresh(), claims(mixed));
            }

            assertEquals(said(inOrder), said(mixed));
        }
    }

    @Example
    void aClaimThatWasLostOnTheWayWouldBeSeen() throws Exception {
        try (Laptops laptops = new Laptops()) {
            Casefile giver = filled(laptops, 1);
            Casefile taker = laptops.next();
            laptops.give(giver, taker);
            Claim one = taker.holdings().records().where(Claim.SHAPE, "TRUE", "id").getFirst();
            taker.holdings().ledger().act(CHANGE, changes -> gone(changes, one));

            assertNotEquals(said(giver), said(taker));
            assertTrue(claims(taker) < claims(giver));
        }
    }

    private static int gone(Changes changes, Claim one) throws SQLException {
        changes.remove(Claim.SHAPE.ref(one.id()));
        return 1;
    }

    @Property(tries = 6)
    void whatIsCountedOutIsWhatComesIn(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int n)
            throws Exception {
        try (Laptops laptops = new Laptops()) {
            Casefile giver = laptops.next();
            ExampleContent content = new ExampleContent(giver, seed);
            for (int i = 0; i < n; i++) {
                content.add();
            }
            Casefile taker = laptops.next();
            Shared sent = laptops.send(giver, taker);
            Survey came = laptops.take(taker);

            Map<RecordKind, Integer> held = counted(giver);
            assertEquals(held, sent.counts());
            sent.counts().forEach((kind, count) -> assertEquals(count, came.of(kind).fresh()));
            assertEquals(sent.share().records(), came.total().fresh());
            assertEquals(held, counted(taker));
        }
    }

    /// The records that travel, by kind.
    private static Map<RecordKind, Integer> counted(Casefile casefile) throws Exception {
        Map<RecordKind, Integer> counts = new TreeMap<>();
        Records records = casefile.holdings().records();
        for (RecordShape<?> shape : records.shapes().all()) {
            int standing = (int) records.written(shape).stream().filter(row -> !row.gone()).count();
            if (standing > 0 && !RecordLines.staysHome(shape.kind())) {
                counts.put(shape.kind(), standing);
            }
        }
        return counts;
    }

    @Property(tries = 6)
    void whoIsAnotherHereIsNotProposedThereAndWhoIsNotDecidedIs(@ForAll boolean decided)
            throws Exception {
        try (Laptops laptops = new Laptops()) {
            Casefile giver = laptops.next();
            Agents agents = new Agents(giver.holdings());
            Agent one = agents.add(AgentKind.PERSON, "Muhametsobirov");
            Agent other = agents.add(AgentKind.PERSON, "Muhamadsobirov");
            if (decided) {
                new IdentityDecisions(giver.holdings())
                        .decide(one, other, Verdict.DIFFERENT, null, "born in other years");
            }
            Casefile taker = laptops.next();
            laptops.give(giver, taker);

            List<Candidate> proposed = new Candidates(taker.holdings()).of(one);
            assertEquals(decided, proposed.isEmpty());
        }
    }

    @Property(tries = 6)
    void aProtectedNameIsNotInWhatLeaves(@ForAll @IntRange(min = 1000, max = 9999) int secret)
            throws Exception {
        try (Laptops laptops = new Laptops()) {
            Casefile giver = laptops.next();
            Agent person = new Agents(giver.holdings()).add(AgentKind.PERSON, "Witness");
            String real = "Realname" + secret;
            new ProtectedIdentities(giver.holdings(), giver::identityKey)
                    .protect(person, new RealIdentity(real, "+998 " + secret, real), "Person K-7");
            Casefile taker = laptops.next();
            laptops.send(giver, taker);
            String readable = laptops.readable(taker);

            assertTrue(readable.contains("Person K-7"), "what may leave would be found");
            assertFalse(readable.contains(real));
        }
    }

    /// The records that were made here and of which neither a row nor a word of their end is left.
    private static List<UUID> vanished(Casefile casefile, List<UUID> made) throws Exception {
        List<UUID> vanished = new ArrayList<>();
        Map<UUID, Boolean> gone = new TreeMap<>();
        casefile.holdings()
                .records()
                .written(Agent.SHAPE)
                .forEach(row -> gone.put(row.id(), row.gone()));
        for (UUID id : made) {
            Boolean ended = gone.get(id);
            boolean told =
                    casefile.holdings().ledger().history().of(Agent.SHAPE.ref(id)).stream()
                            .anyMatch(change -> change.edit().field().equals(Edit.GONE));
            if (ended == null || ended && !told) {
                vanished.add(id);
            }
        }
        return vanished;
    }

    @Property(tries = 6)
    void whatIsTakenAwayLeavesARowAndAnEntry(@ForAll long seed) throws Exception {
        try (Laptops laptops = new Laptops()) {
            Casefile casefile = laptops.next();
            Agents agents = new Agents(casefile.holdings());
            Random random = new Random(seed);
            List<UUID> made = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                switch (random.nextInt(4)) {
                    case 0 -> casefile.holdings().ledger().undo();
                    case 1 -> {
                        if (!made.isEmpty()) {
                            var any = agents.find(made.get(random.nextInt(made.size())));
                            if (any.isPresent()) {
                                agents.remove(any.get());
                            }
                        }
                    }
                    default -> made.add(agents.add(AgentKind.PERSON, "Person " + i).id());
                }
            }

            assertEquals(List.of(), vanished(casefile, made));
            made.add(casefile.holdings().ids().next());
            assertEquals(1, vanished(casefile, made).size(), "one without a trace would be seen");
        }
    }
}
