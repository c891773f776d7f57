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
