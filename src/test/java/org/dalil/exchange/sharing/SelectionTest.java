package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.exchange.record.RecordLine;
import org.dalil.history.Origin;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// Sharing some sources takes along what rests on them and describes what is mentioned, and never
/// the text of a source that was not chosen.
class SelectionTest {
    private static final Origin ORIGIN =
            new Origin(Instant.parse("2026-01-02T03:04:05Z"), "AB", new Stamp(1, 0, "0a0b0c0d"));

    private final Map<UUID, RecordLine> records = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> rebuttals = new LinkedHashMap<>();

    private static UUID id(int number) {
        return new UUID(0x0198_a000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    /// Fields come in pairs of a name and the number of the record it names.
    private void add(int number, RecordKind kind, Object... fields) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            named.put(String.valueOf(fields[i]), id((Integer) fields[i + 1]).toString());
        }
        records.put(
                id(number), new RecordLine(number, new RecordRef(kind, id(number)), ORIGIN, named));
    }

    private Set<Integer> shared(Integer... sources) {
        List<UUID> chosen = List.of(sources).stream().map(SelectionTest::id).toList();
        return Selection.of(chosen).reach(records, rebuttals).records().stream()
                .map(id -> (int) id.getLeastSignificantBits())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @BeforeEach
    void casefile() {
        add(1, RecordKind.SOURCE, "creator", 50);
        add(2, RecordKind.SOURCE);
        for (int source : new int[] {1, 2}) {
            add(10 + source, RecordKind.EVIDENCE_ITEM, "source", source);
            add(20 + source, RecordKind.TEXT_VERSION, "item", 10 + source);
            add(30 + source, RecordKind.PASSAGE, "source", source, "text_version", 20 + source);
            add(40 + source, RecordKind.CLAIM);
            add(60 + source, RecordKind.SUPPORT, "claim", 40 + source, "passage", 30 + source);
        }
        add(50, RecordKind.AGENT);
        add(51, RecordKind.AGENT);
    }

    @Test
    void everythingIsEverything() {
        assertEquals(records.keySet(), Selection.everything().reach(records, rebuttals).records());
    }

    @Test
    void workingFilesGoOnlyWithEverything() {
        add(70, RecordKind.CASE);
        add(71, RecordKind.CASE_ITEM, "of_case", 70, "target", 1);
        add(72, RecordKind.CASE_ITEM, "of_case", 70, "target", 41);
        add(73, RecordKind.CASE_TASK, "of_case", 70);

        assertEquals(Set.of(1, 11, 21, 31, 41, 50, 61), shared(1));
        assertEquals(records.keySet(), Selection.everything().reach(records, rebuttals).records());
    }

    @Test
    void noSourceIsNotEverything() {
        assertThrows(IllegalArgumentException.class, () -> Selection.of(List.of()));
    }

    @Test
    void aSourceTakesItsTextItsClaimsAndWhomItMentions() {
        assertEquals(Set.of(1, 11, 21, 31, 41, 50, 61), shared(1));
        assertEquals(Set.of(2, 12, 22, 32, 42, 62), shared(2));
    }

    @Test
    void twoSourcesAreBoth() {
        Set<Integer> both = new TreeSet<>(shared(1));
        both.addAll(shared(2));
        assertEquals(both, shared(1, 2));
    }

    @Test
    void aMentionedSourceIsDescribedWithoutItsText() {
        add(70, RecordKind.FOOTNOTE, "source", 1, "cited", 2);
        assertEquals(Set.of(1, 2, 11, 21, 31, 41, 50, 61, 70), shared(1));
    }

    @Test
    void aFootnoteThatPointsIntoAnotherSourceDoesNotBringItsText() {
        add(70, RecordKind.FOOTNOTE, "source", 1, "cited", 2, "passage", 32);
        assertEquals(Set.of(1, 2, 11, 21, 31, 41, 50, 61, 70), shared(1));
        assertEquals(true, shared(1, 2).containsAll(Set.of(32, 70)));
    }

    @Test
    void beingMentionedDoesNotBringTheMentioner() {
        add(70, RecordKind.FOOTNOTE, "source", 1, "cited", 2);
        assertEquals(Set.of(2, 12, 22, 32, 42, 62), shared(2));
    }

    @Test
    void aLinkGoesAlongOnlyWhenBothItsClaimsDo() {
        add(80, RecordKind.CLAIM_LINK, "from_claim", 41, "to_claim", 42);
        assertEquals(false, shared(1).contains(80));
        assertEquals(false, shared(1).contains(42));
        assertEquals(true, shared(1, 2).contains(80));
    }

    private void conflict(int number, String state, boolean shown, int... claims) {
        add(number, RecordKind.CONFLICT);
        RecordLine conflict =
                records.get(id(number)).with("state", state).with("shown", String.valueOf(shown));
        records.put(id(number), conflict);
        for (int i = 0; i < claims.length; i++) {
            add(
                    number + 1 + i,
                    RecordKind.CONFLICT_POSITION,
                    "conflict",
                    number,
                    "claim",
                    claims[i]);
        }
    }

    private Selection.Reached reached(int source) {
        return Selection.of(List.of(id(source))).reach(records, rebuttals);
    }

    @Test
    void aToldConflictGoesWithAllItsSidesAndTheirWordsAndNothingElseOfTheirSource() {
        conflict(100, "open", true, 41, 42);
        add(43, RecordKind.CLAIM);
        add(63, RecordKind.SUPPORT, "claim", 43, "passage", 32); // the very same words
        add(34, RecordKind.PASSAGE, "source", 2, "text_version", 22);
        add(70, RecordKind.FOOTNOTE, "source", 2);
        add(82, RecordKind.ATTRIBUTION, "claim", 42, "agent", 51);

        Set<Integer> shared = shared(1);

        assertEquals(true, shared.containsAll(Set.of(100, 101, 102)));
        assertEquals(true, shared.containsAll(Set.of(42, 62, 32, 22, 12, 2, 82, 51)));
        Set<Integer> others = new TreeSet<>(Set.of(43, 63, 34, 70));
        others.retainAll(shared);
        assertEquals(Set.of(), others);
        assertEquals(Set.of(id(42)), reached(1).alongside());
        assertEquals(Set.of(id(41)), reached(2).alongside());
    }

    @Test
    void aDecidedConflictIsToldTooAndAHiddenOneIsNot() {
        conflict(100, "resolved", true, 41, 42);
        assertEquals(true, shared(1).containsAll(Set.of(42, 100)));
        conflict(100, "open", false, 41, 42);
        assertEquals(Set.of(1, 11, 21, 31, 41, 50, 61), shared(1));
        assertEquals(Set.of(), reached(1).alongside());
    }

    @Test
    void thatThereIsNoConflictIsToldOnlyToWhoHasBothClaims() {
        conflict(100, "dismissed", true, 41, 42);
        assertEquals(Set.of(1, 11, 21, 31, 41, 50, 61), shared(1));
        assertEquals(true, shared(1, 2).containsAll(Set.of(100, 101, 102)));
    }

    @Test
    void anAllegationBringsWhatRebutsItAndTheLinkAlsoThroughOthers() {
        add(3, RecordKind.SOURCE);
        add(13, RecordKind.EVIDENCE_ITEM, "source", 3);
        add(23, RecordKind.TEXT_VERSION, "item", 13);
        add(33, RecordKind.PASSAGE, "source", 3, "text_version", 23);
        add(43, RecordKind.CLAIM);
        add(63, RecordKind.SUPPORT, "claim", 43, "passage", 33);
        add(80, RecordKind.CLAIM_LINK, "from_claim", 42, "to_claim", 41);
        rebuttals.put(id(41), Set.of(id(42)));
        conflict(100, "open", true, 42, 43);

        assertEquals(true, shared(1).containsAll(Set.of(42, 62, 32, 80, 100, 43, 63, 33, 23, 3)));
        assertEquals(Set.of(id(42), id(43)), reached(1).alongside());
        assertEquals(false, shared(3).contains(41), "who is rebutted does not follow by itself");
    }

    @Test
    void whatRestsOnAChosenSourceTooNeedsNoWordsOfOthers() {
        add(65, RecordKind.SUPPORT, "claim", 42, "passage", 31);
        rebuttals.put(id(41), Set.of(id(42)));
        assertEquals(Set.of(1, 11, 21, 31, 41, 42, 50, 61, 65), shared(1));
        assertEquals(Set.of(), reached(1).alongside(), "it would have gone anyway");
    }

    @Test
    void aRebuttalWithoutItsTextGoesAsItIs() {
        records.remove(id(22));
        rebuttals.put(id(41), Set.of(id(42), id(999)));
        assertEquals(Set.of(1, 11, 21, 31, 41, 42, 50, 61), shared(1));
        assertEquals(Set.of(id(42)), reached(1).alongside());
    }

    @Test
    void howMuchWentAlongIsCounted() {
        rebuttals.put(id(41), Set.of(id(42)));
        Selection.Reached reached = reached(1);
        Map<UUID, RecordLine> going = new LinkedHashMap<>(records);
        going.keySet().retainAll(reached.records());
        assertEquals(new Alongside(1, 1), Alongside.of(going.values(), Set.of(id(1)), reached));
        assertEquals(
                new Alongside(0, 0),
                Alongside.of(
                        records.values(),
                        Set.of(),
                        Selection.everything().reach(records, rebuttals)));
    }

    @Test
    void aMembershipGoesAlongOnlyWhenGroupAndMemberDo() {
        add(81, RecordKind.MEMBERSHIP, "group_agent", 50, "member", 51);
        assertEquals(false, shared(1).contains(81));
        add(82, RecordKind.ATTRIBUTION, "claim", 41, "agent", 51);
        assertEquals(true, shared(1).containsAll(Set.of(51, 81, 82)));
    }

    @Test
    void namesOfAnAgentGoWithIt() {
        add(90, RecordKind.NAME_FORM, "agent", 50);
        add(91, RecordKind.NAME_FORM, "agent", 51);
        assertEquals(true, shared(1).contains(90));
        assertEquals(false, shared(1).contains(91));
    }

    @Test
    void aCorrectedClaimGoesWithItsCorrectionAndNotTheOtherWayRound() {
        add(41, RecordKind.CLAIM, "supersedes", 42);
        assertEquals(true, shared(1).contains(42));
        assertEquals(false, shared(2).contains(41));
    }

    @Test
    void whatIsNotThereIsNotShared() {
        assertEquals(Set.of(), shared(999));
        add(1, RecordKind.SOURCE, "creator", 998);
        assertEquals(false, shared(1).contains(998));
    }

    @Test
    void ringsEnd() {
        add(41, RecordKind.CLAIM, "supersedes", 42);
        add(42, RecordKind.CLAIM, "supersedes", 41);
        assertEquals(true, shared(1).containsAll(Set.of(41, 42)));
    }
}
