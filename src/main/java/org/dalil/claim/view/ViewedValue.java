package org.dalil.claim.view;

import org.dalil.claim.independence.Corroboration;
import org.dalil.claim.value.ClaimValue;

import java.util.List;
import java.util.UUID;

/// One value that claims give a field. It is shown beside the others, never instead of them.
///
/// @param negated whether the claims say that it is not so
/// @param claims the claims that give it
/// @param origins the origins behind them
/// @param best whether more independent origins stand behind it than behind any other value
/// @param disputed whether another value of the field cannot be true beside it
public record ViewedValue(
        ClaimValue value,
        boolean negated,
        List<UUID> claims,
        Corroboration origins,
        boolean best,
        boolean disputed) {
    public ViewedValue {
        claims = List.copyOf(claims);
    }
}
