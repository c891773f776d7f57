package org.dalil.people.ui.network;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.content.Polarity;
import org.dalil.history.shape.Part;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Membership;
import org.dalil.people.network.Tie;
import org.dalil.people.network.TieSort;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Relation;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads the ties that are noted of many people at once: relations, memberships, positions, each
/// with how the claim that it rests on stands.
final class TieReading {
    private static final Part<Polar> POLARITY =
            Part.of(
                    Claim.SHAPE,
                    List.of("polarity"),
                    (id, values) -> new Polar(id, Polarity.of(values.word("polarity"))));

    private final Holdings holdings;
    private final Vocabularies vocabularies;
    private final Texts texts;

    /// Whether a claim says that something is so.
    private record Polar(UUID claim, Polarity polarity) {}

    TieReading(Holdings holdings, Vocabularies vocabularies, Texts texts) {
        this.holdings = holdings;
        this.vocabularies = vocabularies;
        this.texts = texts;
    }

    /// The ties of these, each once.
    List<Tie> of(Collection<UUID> people) throws ProblemException {
        Collection<Relation> relations =
                each(Relation.SHAPE, people, "from_agent", "to_agent").values();
        Collection<Membership> memberships =
                each(Membership.SHAPE, people, "member", "group_agent").values();
        Collection<Position> positions =
                each(Position.SHAPE, people, "person", "organisation").values();
        Set<UUID> claims = new HashSet<>();
        relations.forEach(one -> add(claims, one.claim()));
        memberships.forEach(one -> add(claims, one.claim()));
        positions.forEach(one -> add(claims, one.claim()));
        Map<UUID, Tie.Doubt> doubts = doubts(claims);
        List<Tie> ties = new ArrayList<>();
        for (Relation one : relations) {
            String words = vocabularies.words("relation", one.kind(), texts);
            ties.add(
                    new Tie(
                            one.from(),
                            one.to(),
                            TieSort.RELATION,
                            words,
                            null,
                            null,
                            ref(one.claim()),
                            doubt(doubts, one.claim())));
        }
        memberships.forEach(one -> member(ties, one, doubts));
        positions.forEach(one -> position(ties, one, doubts));
        return ties;
    }

    private void member(List<Tie> ties, Membership one, Map<UUID, Tie.Doubt> doubts) {
        UUID member = one.member();
        if (member != null) {
            String attribute = one.attribute();
            ties.add(
                    new Tie(
                            member,
                            one.group(),
                            TieSort.MEMBERSHIP,
                            attribute == null ? texts.of("people.network.member") : attribute,
                            one.from(),
                            one.to(),
                            ref(one.claim()),
                            doubt(doubts, one.claim())));
        }
    }

    private static void position(List<Tie> ties, Position one, Map<UUID, Tie.Doubt> doubts) {
        UUID body = one.organisation();
        if (body != null) {
            ties.add(
                    new Tie(
                            one.person(),
                            body,
                            TieSort.POSITION,
                            one.title(),
                            one.from(),
                            one.to(),
                            ref(one.claim()),
                            doubt(doubts, one.claim())));
        }
    }

    private static void add(Set<UUID> all, @Nullable UUID one) {
        if (one != null) {
            all.add(one);
        }
    }

    private static @Nullable RecordRef ref(@Nullable UUID claim) {
        return claim == null ? null : new RecordRef(RecordKind.CLAIM, claim);
    }

    private static Tie.Doubt doubt(Map<UUID, Tie.Doubt> doubts, @Nullable UUID claim) {
        return claim == null ? Tie.Doubt.NONE : doubts.getOrDefault(claim, Tie.Doubt.NONE);
    }

    private <T extends Recorded> Map<UUID, T> each(
            RecordShape<T> shape, Collection<UUID> people, String... ends) throws ProblemException {
        return holdings.database()
                .read(tx -> {
                    Map<UUID, T> all = new LinkedHashMap<>();
                    for (String end : ends) {
                        holdings.records()
                                .naming(tx, shape, end, new HashSet<>(people), "t.id")
                                .forEach(one -> all.put(one.id(), one));
                    }
                    return all;
                });
    }

    /// How claims stand: a denial, or in a conflict that nobody has decided.
    private Map<UUID, Tie.Doubt> doubts(Set<UUID> claims) throws ProblemException {
        Map<UUID, Tie.Doubt> doubts = new HashMap<>();
        Conflicts conflicts = new Conflicts(holdings);
        for (Polar one :
                holdings.database()
                        .read(tx ->
                                holdings.records().naming(tx, POLARITY, "id", claims, "t.id"))) {
            if (one.polarity() == Polarity.NEGATED) {
                doubts.put(one.claim(), Tie.Doubt.DENIED);
            } else {
                for (Conflict conflict : conflicts.of(one.claim())) {
                    if (conflict.conflictState() == ConflictState.OPEN) {
                        doubts.put(one.claim(), Tie.Doubt.DISPUTED);
                    }
                }
            }
        }
        return doubts;
    }
}
