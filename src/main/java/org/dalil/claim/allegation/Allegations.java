package org.dalil.claim.allegation;

import org.dalil.database.Database;
import org.dalil.database.Tx;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Naming;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Tells what allegations against victims carry with them. Only reads; asks for a whole page of
/// claims at once, and for nothing when none of them may be one.
public final class Allegations {
    private final Database database;
    private final AllegationStore store;

    /// @param naming what people are called where they are shown
    public Allegations(Database database, Naming naming) {
        this.database = database;
        this.store = new AllegationStore(naming);
    }

    /// What those of these claims carry that are allegations; the others are not in the answer.
    public Map<UUID, Allegation> among(Collection<UUID> claims) throws ProblemException {
        return claims.isEmpty() ? Map.of() : database.read(tx -> store.among(tx, claims));
    }

    /// The same, inside of a reading.
    public Map<UUID, Allegation> among(Tx tx, Collection<UUID> claims) throws SQLException {
        return claims.isEmpty() ? Map.of() : store.among(tx, claims);
    }

    /// What this claim carries; empty when it is no allegation.
    public Optional<Allegation> of(UUID claim) throws ProblemException {
        return Optional.ofNullable(among(List.of(claim)).get(claim));
    }
}
