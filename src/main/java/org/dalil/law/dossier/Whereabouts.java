package org.dalil.law.dossier;

import org.dalil.law.bond.StateNames;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// Where a place is, by the names that are told of it: its own, what stands after commas in it, and
/// its State. Knows no map; of two places one may lie in the other when every name of the one is a
/// name of the other.
///
/// @param names folded, States by their codes where they are known
public record Whereabouts(Set<String> names) {
    public Whereabouts {
        names = Set.copyOf(names);
    }

    /// Of a place by its name and the State it lies in, as people write them.
    public static Whereabouts of(String name, @Nullable String country) {
        Set<String> names = new HashSet<>();
        add(names, name);
        if (country != null) {
            add(names, country);
        }
        return new Whereabouts(names);
    }

    private static void add(Set<String> names, String words) {
        for (String one : words.split(",")) {
            String key = Folding.key(one.strip());
            if (!key.isEmpty()) {
                names.add(StateNames.code(one.strip()).orElse(key));
            }
        }
    }

    /// Whether the other place may lie in this one, or be this one.
    public boolean mayHold(Whereabouts other) {
        return other.names.containsAll(names);
    }
}
