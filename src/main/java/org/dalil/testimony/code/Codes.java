package org.dalil.testimony.code;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.history.ActName;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.TestimonyException;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What can be done with codes: make, name, move, merge and take them away. Words are given codes
/// by [Codings].
public final class Codes {
    private final Holdings holdings;

    public Codes(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Makes a code.
    ///
    /// @param parent the broader one, or null
    /// @param colour `#rrggbb`, or null
    public Code add(String name, @Nullable UUID parent, @Nullable String colour)
            throws ProblemException {
        Code made = new Code(holdings.ids().next(), name.strip(), colour, parent, true, null);
        return holdings.create(act("testimony.act.add-code", made), Code.SHAPE, made);
    }

    /// Keeps a code as it now is: its name, colour, memo and place.
    ///
    /// @throws TestimonyException when it would stand below itself
    public void change(Code now) throws ProblemException {
        holdings.ledger()
                .act(
                        act("testimony.act.change-code", now),
                        changes -> {
                            refuseRing(changes.tx(), now);
                            changes.update(Code.SHAPE, now);
                            return now;
                        });
    }

    /// Moves a code with all below it.
    ///
    /// @param parent the broader one; null for the top
    /// @throws TestimonyException when it would stand below itself
    public void move(Code one, @Nullable UUID parent) throws ProblemException {
        if (one.id().equals(parent)) {
            throw ring(one);
        }
        change(one.below(parent));
    }

    private void refuseRing(Tx tx, Code now) throws SQLException, ProblemException {
        Set<UUID> met = new HashSet<>();
        UUID at = now.parent();
        while (at != null && met.add(at)) {
            if (at.equals(now.id())) {
                throw ring(now);
            }
            Optional<Code> up = holdings.records().find(tx, Code.SHAPE, at);
            at = up.map(Code::parent).orElse(null);
        }
    }

    private static TestimonyException ring(Code one) {
        return new TestimonyException(
                Problem.of("testimony.problem.code-ring").with("name", one.name()));
    }

    /// Makes one code of two: what has the first has the second then, and what stood below the
    /// first stands below the second. One act.
    public void merge(Code from, Code into) throws ProblemException {
        if (from.id().equals(into.id())) {
            return;
        }
        holdings.ledger()
                .act(
                        new ActName(
                                "testimony.act.merge-codes",
                                Map.of("name", from.name(), "into", into.name())),
                        changes -> {
                            Tx tx = changes.tx();
                            boolean under =
                                    new CodeTree(all(tx)).within(from.id()).contains(into.id());
                            Code kept = under ? into.below(from.parent()) : into;
                            changes.update(Code.SHAPE, kept.noted(both(into.memo(), from.memo())));
                            for (Code one : below(tx, from)) {
                                if (!one.id().equals(into.id())) {
                                    changes.update(Code.SHAPE, one.below(into.id()));
                                }
                            }
                            Set<UUID> had = new HashSet<>();
                            codings(tx, into).forEach(one -> had.add(one.passage()));
                            for (Coding one : codings(tx, from)) {
                                if (had.add(one.passage())) {
                                    changes.update(Coding.SHAPE, one.under(into.id()));
                                } else {
                                    changes.remove(Coding.SHAPE.ref(one.id()));
                                }
                            }
                            changes.remove(from.ref());
                            return into;
                        });
    }

    /// Takes a code away, also from all words that have it; what stands below it moves up. Undo
    /// brings all of it back.
    public void remove(Code one) throws ProblemException {
        holdings.ledger()
                .act(
                        act("testimony.act.remove-code", one),
                        changes -> {
                            for (Code each : below(changes.tx(), one)) {
                                changes.update(Code.SHAPE, each.below(one.parent()));
                            }
                            for (Coding each : codings(changes.tx(), one)) {
                                changes.remove(Coding.SHAPE.ref(each.id()));
                            }
                            changes.remove(one.ref());
                            return one;
                        });
    }

    /// The code with this id.
    public Optional<Code> find(UUID id) throws ProblemException {
        return holdings.records().find(Code.SHAPE, id);
    }

    /// All codes as a tree, by name.
    public CodeTree tree() throws ProblemException {
        return new CodeTree(holdings.database().read(this::all));
    }

    private List<Code> all(Tx tx) throws SQLException {
        return holdings.records().where(tx, Code.SHAPE, "TRUE", "sort_key, id");
    }

    private List<Code> below(Tx tx, Code one) throws SQLException {
        return holdings.records().where(tx, Code.SHAPE, "parent = ?", "id", one.id());
    }

    private List<Coding> codings(Tx tx, Code of) throws SQLException {
        return holdings.records().where(tx, Coding.SHAPE, "code = ?", "id", of.id());
    }

    private static @Nullable String both(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Objects.equals(one, other)
                ? (one == null ? other : one)
                : one + "\n" + other;
    }

    private static ActName act(String key, Code one) {
        return ActName.of(key, "name", one.name());
    }
}
