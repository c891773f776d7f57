package org.dalil.testimony.interview;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentSummary;
import org.dalil.testimony.consent.Consents;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What those allow whose words sources hold: for wherever these words stand. Only reads.
public final class ToldConsents {
    private final Holdings holdings;
    private final Consents consents;

    public ToldConsents(Holdings holdings) {
        this.holdings = holdings;
        this.consents = new Consents(holdings);
    }

    /// That a source is what somebody told.
    ///
    /// @param allowed null while nobody says who told it
    public record Told(@Nullable ConsentSummary allowed) {}

    /// Those among sources that are what somebody told, each with what is allowed on a day.
    public Map<UUID, Told> of(Collection<UUID> sources, LocalDate day) throws ProblemException {
        if (sources.isEmpty()) {
            return Map.of();
        }
        List<Interview> interviews =
                holdings.database()
                        .read(tx ->
                                holdings.records()
                                        .naming(tx, Interview.SHAPE, "source", sources, "t.id"));
        Map<UUID, List<Consent>> decided =
                consents.histories(
                        interviews.stream()
                                .map(one -> one.attendance().interviewee())
                                .filter(Objects::nonNull)
                                .toList());
        Map<UUID, Told> told = new HashMap<>();
        for (Interview one : interviews) {
            UUID who = one.attendance().interviewee();
            ConsentSummary allowed =
                    who == null
                            ? null
                            : ConsentSummary.of(
                                    decided.getOrDefault(who, List.of()), one.id(), day);
            told.putIfAbsent(one.source(), new Told(allowed));
        }
        return told;
    }
}
