package org.dalil.exchange.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.Problem;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Records lean on one another: what stands, what falls and what goes round in a ring, compared
/// with going over everything again and again.
class StandingTest {
    /// Claim i corrects claim `before[i]`: 0 for none, beyond the last for one that is nowhere.
    private static Map<UUID, RecordLine> claims(List<Integer> before) {
        List<RecordLine> claims = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            int target = before.get(i);
            claims.add(RecordKit.claim(i + 1, target == 0 ? null : RecordKit.id(target)));
        }
        return RecordKit.byId(claims.toArray(RecordLine[]::new));
    }

    private static Set<UUID> ids(Set<Integer> numbers) {
        Set<UUID> ids = new HashSet<>();
        numbers.forEach(number -> ids.add(RecordKit.id(number)));
        return ids;
    }

    @Property(tries = 500)
    void whatFallsIsWhatGoingOverItAgainFinds(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 14) Integer> before) {
        Set<Integer> fallen = new HashSet<>();
        for (int round = 0; round <= before.size(); round++) {
            for (int i = 1; i <= before.size(); i++) {
                int target = before.get(i - 1);
                if (target > before.size() || target == i || fallen.contains(target)) {
                    fallen.add(i);
                }
            }
        }
        assertEquals(
                ids(fallen),
                Standing.fallen(claims(before), id -> null, reference -> true).keySet());
    }

    @Property(tries = 500)
    void everyRingIsFoundAndNothingThatLeadsToAnEnd(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 14) Integer> before) {
        Set<Integer> inRing = new HashSet<>();
        Set<Integer> neverArrives = new HashSet<>();
        for (int start = 1; start <= before.size(); start++) {
            int at = start;
            for (int steps = 0; steps <= before.size() && at > 0 && at <= before.size(); steps++) {
                at = before.get(at - 1);
                if (at == start) {
                    inRing.add(start);
                }
            }
            if (at > 0 && at <= before.size()) {
                neverArrives.add(start);
            }
        }
        Set<UUID> found = SupersedingRings.in(claims(before));

        assertTrue(found.containsAll(ids(inRing)), before::toString);
        assertTrue(ids(neverArrives).containsAll(found), before::toString);
    }

    private static RecordLine concern(UUID target, String kind) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("claim", RecordKit.id(1).toString());
        fields.put("target", target.toString());
        if (!kind.isEmpty()) {
            fields.put("target_kind", kind);
        }
        return new RecordLine(
                9, new RecordRef(RecordKind.CONCERN, RecordKit.id(50)), RecordKit.ORIGIN, fields);
    }

    /// A reference may say of what kind its target is, and then it must be true.
    @ParameterizedTest
    @CsvSource({
        "AGENT, agent, true",
        "EVENT, event, true",
        "PLACE, '', true",
        "AGENT, event, false",
        "EVENT, place, false",
        "CLAIM, claim, false",
        "SOURCE, '', false",
        "AGENT, AGENT, false"
    })
    void aTargetIsOfTheKindThatIsSaid(RecordKind here, String said, boolean stands) {
        Map<UUID, RecordLine> records =
                RecordKit.byId(RecordKit.claim(1, null), concern(RecordKit.id(70), said));
        Map<UUID, Reference> fallen =
                Standing.fallen(
                        records,
                        id -> id.equals(RecordKit.id(70)) ? here : null,
                        reference -> true);
        assertEquals(stands, fallen.isEmpty());
        if (!stands) {
            assertEquals(
                    "target",
                    fallen.get(RecordKit.id(50)) instanceof Reference why ? why.field() : "");
        }
    }

    @Test
    void whatStandsBesideItHidesWhatStandsElsewhere() {
        Map<UUID, RecordLine> records =
                RecordKit.byId(RecordKit.claim(1, null), concern(RecordKit.id(1), ""));

        assertEquals(1, Standing.fallen(records, id -> RecordKind.AGENT, r -> true).size());
    }

    @Test
    void aRecordFallsOnceAndForItsOwnReasonFirst() {
        RecordLine lost = RecordKit.claim(2, RecordKit.id(1)).with("place", id(90));
        Map<UUID, RecordLine> records = RecordKit.byId(RecordKit.claim(1, RecordKit.id(80)), lost);
        Map<UUID, Reference> fallen = Standing.fallen(records, id -> null, reference -> true);

        assertEquals(Set.of(RecordKit.id(1), RecordKit.id(2)), fallen.keySet());
        assertTrue(
                fallen.get(RecordKit.id(2)) instanceof Reference why
                        && why.field().equals("place"));
        assertEquals(2, records.size(), "nothing is taken out");
    }

    private static String id(int number) {
        return RecordKit.id(number).toString();
    }

    @Test
    void aChangedFieldLeavesTheRecordItWasMadeFrom() {
        RecordLine claim = RecordKit.claim(1, RecordKit.id(2));
        Reference supersedes = References.of(RecordKind.CLAIM).getFirst();
        RecordLine without = claim.with("supersedes", null);

        assertEquals(RecordKit.id(2), claim.target(supersedes));
        assertNull(without.target(supersedes));
        assertEquals(claim, without.with("supersedes", id(2)));
        assertFalse(without.fields().containsKey("supersedes"));
        assertThrows(UnsupportedOperationException.class, () -> claim.fields().clear());
    }

    @Property(tries = 60)
    void complaintsOfTwoListsAreAllCounted(
            @ForAll @IntRange(max = 1500) int one, @ForAll @IntRange(max = 1500) int other) {
        Refusals first = refusals(one);
        first.addAll(refusals(other));

        assertEquals(one + other, first.count());
        assertEquals(Math.min(Refusals.LISTED, one + other), first.listed().size());
    }

    private static Refusals refusals(int count) {
        Refusals refusals = new Refusals();
        for (int i = 0; i < count; i++) {
            refusals.add(new Refusal(i, Problem.of("exchange.refusal.twice")));
        }
        return refusals;
    }

    @Test
    void aRefusalNamesLineRecordAndField() {
        Refusal refusal = Refusal.about(RecordKit.claim(7, null), "nowhere", "place");

        assertEquals(7, refusal.line());
        assertEquals("exchange.refusal.nowhere", refusal.problem().key());
        assertEquals(
                Map.of("line", 7L, "record", "claim:" + id(7), "field", "place"),
                refusal.problem().args());
    }

    @Test
    void aBrokenStreamIsToldByWhatBrokeIt() {
        SharingException plain = SharingException.of(new IOException("full"), "share-unreadable");
        assertEquals("exchange.problem.share-unreadable", plain.problem().key());
        assertEquals(Map.of(), plain.problem().args());
        SharingException other =
                SharingException.of(
                        new IOException(new IllegalStateException("x")), "share-unreadable");
        assertEquals("exchange.problem.share-unreadable", other.problem().key());
    }
}
