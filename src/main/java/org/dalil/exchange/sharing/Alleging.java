package org.dalil.exchange.sharing;

import org.dalil.claim.content.ClaimKind;
import org.dalil.exchange.record.RecordLine;
import org.dalil.kernel.RecordKind;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What holds of allegations against victims on their way out: none goes without somebody, or a
/// source, that is named as saying so. Looks only at what really goes.
final class Alleging {
    private Alleging() {}

    /// Whether a record is such an allegation.
    static boolean isAllegation(RecordLine record) {
        return record.ref().kind() == RecordKind.CLAIM
                && ClaimKind.ALLEGATION_AGAINST_VICTIM.code().equals(record.fields().get("kind"));
    }

    /// The allegations among these records that name nobody, by number.
    static List<RecordLine> unattributed(Collection<RecordLine> going) {
        Set<UUID> named = new HashSet<>();
        for (RecordLine record : going) {
            if (record.ref().kind() == RecordKind.ATTRIBUTION && leadsAnywhere(record)) {
                named.add(Opposition.target(record, "claim"));
            }
        }
        return going.stream()
                .filter(Alleging::isAllegation)
                .filter(claim -> !named.contains(claim.ref().id()))
                .sorted(Comparator.comparingLong(UnattributedException::number))
                .toList();
    }

    private static boolean leadsAnywhere(RecordLine attribution) {
        return attribution.fields().get("agent") != null
                || attribution.fields().get("through_source") != null;
    }

    /// Takes these away, of which only allegations may be, and what was derived from them: it would
    /// stand there without what it was derived from.
    static void leaveOut(Set<UUID> wanted, Map<UUID, RecordLine> standing) {
        Set<UUID> out = new HashSet<>();
        for (UUID id : wanted) {
            RecordLine record = standing.get(id);
            if (record != null && isAllegation(record)) {
                out.add(id);
            }
        }
        boolean more = !out.isEmpty();
        while (more) {
            more = false;
            for (RecordLine record : standing.values()) {
                if (record.ref().kind() == RecordKind.DERIVATION
                        && out.contains(Opposition.target(record, "input"))) {
                    more |= out.add(Opposition.target(record, "claim"));
                }
            }
        }
        standing.keySet().removeAll(out);
    }
}
