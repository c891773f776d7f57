package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.exchange.record.RecordLine;
import org.dalil.history.Origin;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The last look at what is about to leave: who is named counts, and nothing else does.
class AllegingTest {
    private static final Origin ORIGIN =
            new Origin(Instant.parse("2026-01-02T03:04:05Z"), "AB", new Stamp(1, 0, "0a0b0c0d"));

    private final Map<UUID, RecordLine> going = new LinkedHashMap<>();

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private RecordLine add(int number, RecordKind kind, Map<String, String> fields) {
        RecordLine line = new RecordLine(number, new RecordRef(kind, id(number)), ORIGIN, fields);
        going.put(id(number), line);
        return line;
    }

    private RecordLine alleging(int number) {
        return add(
                number,
                RecordKind.CLAIM,
                Map.of("kind", "allegation_against_victim", "number", String.valueOf(number)));
    }

    private List<Long> unattributed() {
        return Alleging.unattributed(going.values()).stream()
                .map(UnattributedException::number)
                .toList();
    }

    @Test
    void onlyWhoIsNamedCounts() {
        alleging(10);
        alleging(9);
        assertEquals(List.of(9L, 10L), unattributed());
        add(20, RecordKind.ATTRIBUTION, Map.of("claim", id(9).toString(), "verb", "said"));
        assertEquals(List.of(9L, 10L), unattributed());
        add(
                21,
                RecordKind.ATTRIBUTION,
                Map.of("claim", id(9).toString(), "agent", id(30).toString()));
        assertEquals(List.of(10L), unattributed());
        add(
                22,
                RecordKind.ATTRIBUTION,
                Map.of("claim", id(10).toString(), "through_source", id(31).toString()));
        assertEquals(List.of(), unattributed());
    }

    @Test
    void otherClaimsNeedNobody() {
        RecordLine finding = add(1, RecordKind.CLAIM, Map.of("kind", "finding"));
        RecordLine source = add(2, RecordKind.SOURCE, Map.of("kind", "allegation_against_victim"));
        assertFalse(Alleging.isAllegation(finding));
        assertFalse(Alleging.isAllegation(source));
        assertEquals(List.of(), unattributed());
    }

    @Test
    void whatWasDerivedIsLeftOutAlsoOverSteps() {
        alleging(1);
        add(2, RecordKind.CLAIM, Map.of("kind", "statistic"));
        add(3, RecordKind.CLAIM, Map.of("kind", "statistic"));
        add(
                12,
                RecordKind.DERIVATION,
                Map.of("claim", id(3).toString(), "input", id(2).toString()));
        add(
                11,
                RecordKind.DERIVATION,
                Map.of("claim", id(2).toString(), "input", id(1).toString()));
        Alleging.leaveOut(Set.of(id(2), id(77)), going);
        assertEquals(5, going.size(), "no allegation is meant");
        Alleging.leaveOut(Set.of(id(1)), going);
        assertEquals(Set.of(id(11), id(12)), going.keySet(), "these fall with what they name");
    }

    @Test
    void theRefusalNamesTheFirstAndCountsTheOthers() {
        UnattributedException one = new UnattributedException(List.of(alleging(4)));
        assertEquals(Map.of("number", 4L, "more", 0), one.problem().args());
        UnattributedException two = new UnattributedException(List.of(alleging(4), alleging(7)));
        assertEquals(Map.of("number", 4L, "more", 1), two.problem().args());
        assertTrue(two.claims().containsAll(Set.of(id(4), id(7))));
    }
}
