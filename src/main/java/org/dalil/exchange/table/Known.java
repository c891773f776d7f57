package org.dalil.exchange.table;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the casefile holds of what a table names. A name that several records have is not among
/// them: nobody can tell which is meant.
///
/// @param people agents by what their names are compared by
/// @param places places likewise
/// @param sources sources by their titles, likewise
/// @param rows where rows of this very text begin that claims rest on already
/// @param identifiers of rows of other tables with the same columns, with the number of the claim
public record Known(
        Map<String, UUID> people,
        Map<String, UUID> places,
        Map<String, UUID> sources,
        Set<Integer> rows,
        Map<String, Long> identifiers) {
    /// An empty casefile.
    public static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Set.of(), Map.of());

    public Known {
        people = Map.copyOf(people);
        places = Map.copyOf(places);
        sources = Map.copyOf(sources);
        rows = Set.copyOf(rows);
        identifiers = Map.copyOf(identifiers);
    }

    /// The agent of this name, or null.
    public @Nullable UUID person(String name) {
        return people.get(Wordings.key(name));
    }

    /// The place of this name, or null.
    public @Nullable UUID place(String name) {
        return places.get(Wordings.key(name));
    }

    /// The source of this title, or null.
    public @Nullable UUID source(String title) {
        return sources.get(Wordings.key(title));
    }
}
