package org.dalil.packet.material;

import org.dalil.claim.Claim;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What is known of people that may single one out among them: where they come from, what they do,
/// when they were born. Counts; never says who is who.
///
/// @param byPerson each person’s traits, written as `field=value`
public record Traits(Map<UUID, Set<String>> byPerson) {
    /// Nothing is known of anybody.
    public static final Traits NONE = new Traits(Map.of());

    /// The fields of people that single out, terms of the list `predicate`.
    public static final List<String> FIELDS =
            List.of(
                    "birth_date",
                    "birth_place",
                    "citizenship",
                    "ethnic_origin",
                    "religion",
                    "occupation");

    public Traits {
        Map<UUID, Set<String>> copy = new HashMap<>();
        byPerson.forEach((who, traits) -> copy.put(who, Set.copyOf(traits)));
        byPerson = Map.copyOf(copy);
    }

    /// How many people have all of these.
    public long sharing(Set<String> traits) {
        return byPerson.values().stream().filter(has -> has.containsAll(traits)).count();
    }

    /// Which of somebody’s traits have to stay, so that at least so many people share what goes:
    /// the rarest first, one by one.
    public Set<String> staying(Set<String> told, int people) {
        Set<String> left = new HashSet<>(told);
        Set<String> staying = new HashSet<>();
        while (!left.isEmpty() && sharing(left) < people) {
            String rarest =
                    left.stream()
                            .min((a, b) -> {
                                int order = Long.compare(sharing(Set.of(a)), sharing(Set.of(b)));
                                return order == 0 ? a.compareTo(b) : order;
                            })
                            .orElseThrow();
            left.remove(rarest);
            staying.add(rarest);
        }
        return staying;
    }

    /// What a claim says of somebody that may single them out; null for anything else.
    public static @Nullable String of(Claim claim) {
        Term field = claim.slots().predicate();
        if (field == null || !FIELDS.contains(field.code())) {
            return null;
        }
        RecordRef object = claim.slots().object();
        String words = claim.slots().value();
        DateValue when = claim.when();
        UUID place = claim.place();
        String value =
                object != null
                        ? object.id().toString()
                        : words != null
                                ? Folding.key(words)
                                : field.code().equals("birth_place") && place != null
                                        ? place.toString()
                                        : when == null ? null : when.edtf();
        return value == null ? null : field.code() + "=" + value;
    }
}
