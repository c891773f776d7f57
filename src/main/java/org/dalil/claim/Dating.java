package org.dalil.claim;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.history.ActName;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.reading.Resolution;
import org.dalil.source.Source;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Sets the date of a source, and with it every date that leans on it: “last month”, “9 June”. One
/// act, so that undoing it unresolves them all. Words are never touched, and what the date does not
/// settle for certain stays unresolved.
public final class Dating {
    /// Claims whose first words stand in a source: what they say is dated from there.
    private static final String FROM_SOURCE =
            """
            id IN (SELECT s.claim FROM support s JOIN passage p ON p.id = s.passage
                WHERE p.source = ? AND NOT s.gone AND NOT p.gone
                    AND s.position = (SELECT min(f.position) FROM support f
                        WHERE f.claim = s.claim AND NOT f.gone))
            """;

    private final Holdings holdings;

    public Dating(Holdings holdings) {
        this.holdings = holdings;
    }

    /// A date as somebody says it in a claim: placed in time where the date of the claim’s source
    /// settles it for certain.
    public @Nullable DateValue said(Claim claim, @Nullable DateValue date) throws ProblemException {
        if (date == null) {
            return null;
        }
        List<Source> sources =
                holdings.records()
                        .where(
                                Source.SHAPE,
                                """
                                id = (SELECT p.source FROM support s JOIN passage p ON p.id = s.passage
                                    WHERE s.claim = ? AND NOT s.gone AND NOT p.gone
                                    ORDER BY s.position, s.id FETCH FIRST 1 ROWS ONLY)
                                """,
                                "id",
                                claim.id());
        return sources.isEmpty()
                ? date
                : redated(date, ref(sources.getFirst()), sources.getFirst().published());
    }

    /// Keeps a source that now has this date, or none, and brings the dates of its claims up to it.
    ///
    /// @return how many claims were dated anew
    public int date(Source source, @Nullable DateValue published) throws ProblemException {
        List<Claim> dated = holdings.database().read(tx -> redated(tx, source, published));
        holdings.ledger()
                .act(
                        new ActName(
                                "claim.act.date-source",
                                Map.of("title", source.title(), "count", dated.size())),
                        changes -> {
                            changes.update(Source.SHAPE, source.publishedOn(published));
                            for (Claim claim : dated) {
                                changes.update(Claim.SHAPE, claim);
                            }
                            return source;
                        });
        return dated.size();
    }

    /// How many claims would be dated anew if a source had this date, or none. Changes nothing.
    public int wouldDate(Source source, @Nullable DateValue published) throws ProblemException {
        return holdings.database().read(tx -> redated(tx, source, published)).size();
    }

    /// How many claims have a date, or an “as of”, that leans on the date of a source.
    public long leaning(UUID source) throws ProblemException {
        String ref = new RecordRef(RecordKind.SOURCE, source).toString();
        return holdings.database()
                .read(tx ->
                        tx.count(
                                """
                                SELECT count(*) AS n FROM claim
                                WHERE NOT gone AND (when_relative = ? OR as_of_relative = ?)
                                """,
                                ref,
                                ref));
    }

    private List<Claim> redated(Tx tx, Source source, @Nullable DateValue published)
            throws SQLException {
        RecordRef ref = ref(source);
        List<Claim> dated = new ArrayList<>();
        for (Claim claim :
                holdings.records().where(tx, Claim.SHAPE, FROM_SOURCE, "id", source.id())) {
            Claim after =
                    claim.on(redated(claim.when(), ref, published))
                            .asOf(redated(claim.setting().asOf(), ref, published));
            if (!after.equals(claim)) {
                dated.add(after);
            }
        }
        return dated;
    }

    /// A date as it reads once its source has this date.
    private static @Nullable DateValue redated(
            @Nullable DateValue date, RecordRef source, @Nullable DateValue published) {
        if (date == null || leansElsewhere(date, source)) {
            return date;
        }
        DateValue words = Resolution.unresolve(date);
        if (published == null) {
            return words;
        }
        DateValue found = Resolution.resolve(words, published);
        return found.basis() == DateBasis.RELATIVE_RESOLVED ? found.leaningOn(source) : words;
    }

    private static RecordRef ref(Source source) {
        return new RecordRef(RecordKind.SOURCE, source.id());
    }

    private static boolean leansElsewhere(DateValue date, RecordRef source) {
        return date.relativeTo() != null && !Objects.equals(date.relativeTo(), source);
    }
}
