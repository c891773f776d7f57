package org.dalil.claim.conflict;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.RowSource;
import org.dalil.claim.Claim;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What can be done with conflicts. What looks like one is proposed by [Suggestions].
public final class Conflicts {
    private final Holdings holdings;
    private final ConflictStore store;

    public Conflicts(Holdings holdings) {
        this.holdings = holdings;
        this.store = new ConflictStore(holdings.database());
    }

    /// Opens a conflict between claims that give different answers, in one act.
    ///
    /// @param sides the claims of each answer, at least two answers
    /// @throws ConflictException when a claim stands on two sides, or there is only one side
    public Conflict open(String question, List<List<Claim>> sides) throws ProblemException {
        return make(question, sides, ConflictState.OPEN, "claim.act.open-conflict");
    }

    /// Notes that claims which look as if they were in conflict are not. They are never proposed
    /// again.
    public Conflict dismiss(String question, Claim first, Claim second) throws ProblemException {
        return make(
                question,
                List.of(List.of(first), List.of(second)),
                ConflictState.DISMISSED,
                "claim.act.dismiss-conflict");
    }

    private Conflict make(String question, List<List<Claim>> sides, ConflictState state, String act)
            throws ProblemException {
        requireSides(sides);
        Conflict made =
                new Conflict(holdings.ids().next(), question.strip(), state.code(), null, true);
        return holdings.ledger()
                .act(
                        act(act, made),
                        changes -> {
                            changes.create(Conflict.SHAPE, made);
                            for (int i = 0; i < sides.size(); i++) {
                                for (Claim claim : sides.get(i)) {
                                    take(changes, made, claim, i + 1L);
                                }
                            }
                            return made;
                        });
    }

    /// Adds a claim to a side of a conflict; a new side when no claim has it yet.
    ///
    /// @throws ConflictException when the claim takes a side already
    public ConflictPosition join(Conflict conflict, Claim claim, long side)
            throws ProblemException {
        for (Standpoint one : standpoints(conflict.id())) {
            if (one.claim().id().equals(claim.id())) {
                throw twice(claim);
            }
        }
        return holdings.create(
                act("claim.act.join-conflict", conflict),
                ConflictPosition.SHAPE,
                new ConflictPosition(
                        holdings.ids().next(), conflict.id(), claim.id(), Math.max(1, side)));
    }

    /// Takes a claim out of a conflict; the claim stays.
    public void leave(Conflict conflict, ConflictPosition position) throws ProblemException {
        holdings.remove(
                act("claim.act.leave-conflict", conflict),
                new RecordRef(RecordKind.CONFLICT_POSITION, position.id()));
    }

    /// Says how far a conflict has come. Every position stays, whatever is decided.
    ///
    /// @param reason how it was decided and why; needed unless it is open
    /// @throws ConflictException when a decision gives no reason
    public Conflict decide(Conflict conflict, ConflictState state, @Nullable String reason)
            throws ProblemException {
        boolean given = reason != null && !reason.isBlank();
        if ((state == ConflictState.RESOLVED || state == ConflictState.IRREDUCIBLE) && !given) {
            throw new ConflictException(Problem.of("claim.problem.decision-without-reason"));
        }
        return holdings.update(
                act("claim.act.decide-conflict", conflict),
                Conflict.SHAPE,
                conflict.in(state, given ? reason : null));
    }

    /// Keeps a conflict’s question, and whether exports tell of it.
    public void change(Conflict conflict) throws ProblemException {
        holdings.update(act("claim.act.change-conflict", conflict), Conflict.SHAPE, conflict);
    }

    /// Takes a conflict away with its positions; the claims stay, and undo brings it back.
    public void remove(Conflict conflict) throws ProblemException {
        List<Standpoint> standpoints = standpoints(conflict.id());
        holdings.ledger()
                .act(
                        act("claim.act.remove-conflict", conflict),
                        changes -> {
                            for (Standpoint one : standpoints) {
                                changes.remove(
                                        new RecordRef(
                                                RecordKind.CONFLICT_POSITION, one.position().id()));
                            }
                            changes.remove(new RecordRef(RecordKind.CONFLICT, conflict.id()));
                            return conflict;
                        });
    }

    /// The conflict with this id.
    public Optional<Conflict> find(UUID id) throws ProblemException {
        return holdings.records().find(Conflict.SHAPE, id);
    }

    /// The claims of a conflict by side.
    public List<Standpoint> standpoints(UUID conflict) throws ProblemException {
        List<Standpoint> standpoints = new ArrayList<>();
        for (ConflictPosition one :
                holdings.records()
                        .where(ConflictPosition.SHAPE, "conflict = ?", "side, id", conflict)) {
            holdings.records()
                    .find(Claim.SHAPE, one.claim())
                    .ifPresent(claim -> standpoints.add(new Standpoint(one, claim)));
        }
        return standpoints;
    }

    /// The conflicts in which a claim takes a side, dismissed ones left out.
    public List<Conflict> of(UUID claim) throws ProblemException {
        return holdings.records()
                .where(
                        Conflict.SHAPE,
                        "state <> 'dismissed' AND id IN (SELECT conflict FROM conflict_position"
                                + " WHERE claim = ? AND NOT gone)",
                        "rank, search_key, id",
                        claim);
    }

    /// The board: open conflicts first.
    public RowSource<ConflictRow> rows() {
        return store.rows();
    }

    private void take(Changes changes, Conflict conflict, Claim claim, long side)
            throws SQLException {
        changes.create(
                ConflictPosition.SHAPE,
                new ConflictPosition(holdings.ids().next(), conflict.id(), claim.id(), side));
    }

    private static void requireSides(List<List<Claim>> sides) throws ConflictException {
        Set<UUID> seen = new HashSet<>();
        long taken = sides.stream().filter(side -> !side.isEmpty()).count();
        if (taken < 2) {
            throw new ConflictException(Problem.of("claim.problem.one-sided-conflict"));
        }
        for (List<Claim> side : sides) {
            for (Claim claim : side) {
                if (!seen.add(claim.id())) {
                    throw twice(claim);
                }
            }
        }
    }

    private static ConflictException twice(Claim claim) {
        return new ConflictException(
                Problem.of("claim.problem.takes-a-side").with("claim", claim.number()));
    }

    private static ActName act(String key, Conflict conflict) {
        return ActName.of(key, "question", conflict.question());
    }
}
