package org.dalil.exchange.sharing;

import org.dalil.exchange.record.RecordLine;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What was to be shared alleges something against a victim and names nobody who says so. Nothing
/// left.
public final class UnattributedException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final HashSet<UUID> claims = new HashSet<>();

    UnattributedException(List<RecordLine> alleging) {
        super(
                Problem.of("exchange.problem.allegation-unattributed")
                        .with("number", number(alleging.getFirst()))
                        .with("more", alleging.size() - 1),
                null);
        alleging.forEach(claim -> claims.add(claim.ref().id()));
    }

    /// The claims that name nobody.
    public Set<UUID> claims() {
        return Set.copyOf(claims);
    }

    static long number(RecordLine claim) {
        return Long.parseLong(claim.fields().getOrDefault("number", "0"));
    }
}
