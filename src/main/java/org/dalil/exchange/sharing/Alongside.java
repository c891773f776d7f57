package org.dalil.exchange.sharing;

import org.dalil.exchange.record.RecordLine;
import org.dalil.kernel.RecordKind;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// How much went into a share file only because it stands against what was chosen.
///
/// @param claims how many claims
/// @param sources from how many sources that were not chosen words went with them
public record Alongside(long claims, long sources) {
    static Alongside of(Collection<RecordLine> going, Set<UUID> chosen, Selection.Reached reached) {
        long sources =
                chosen.isEmpty()
                        ? 0
                        : going.stream()
                                .filter(record -> record.ref().kind() == RecordKind.PASSAGE)
                                .map(record -> Opposition.target(record, "source"))
                                .filter(source -> !chosen.contains(source))
                                .distinct()
                                .count();
        return new Alongside(reached.alongside().size(), sources);
    }
}
