package org.dalil.exchange.intake;

import org.dalil.exchange.record.Refusal;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;

import java.util.List;
import java.util.Map;

/// How a file stands to our casefile: before taking in, what would be done, and after it, what was.
///
/// @param tallies by kind, in the order of the kinds; kinds without a record are not there
/// @param different the records that are here and not the same; the first thousand
/// @param refused the records that cannot be taken in; the first thousand
/// @param refusedCount all of those
/// @param renumbered how many new claims get another number because theirs is taken here
public record Survey(
        Map<RecordKind, Tally> tallies,
        List<RecordRef> different,
        List<Refusal> refused,
        long refusedCount,
        int renumbered) {
    public Survey {
        different = List.copyOf(different);
        refused = List.copyOf(refused);
    }

    /// How the records of one kind stand.
    public Tally of(RecordKind kind) {
        return tallies.getOrDefault(kind, Tally.NONE);
    }

    /// The sums over all kinds.
    public Tally total() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
