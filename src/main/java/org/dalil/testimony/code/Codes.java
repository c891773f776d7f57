package org.dalil.testimony.code;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.history.Act;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.TestimonyException;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What can be done with codes: make, name, move, merge and take them away. Words are given codes
/// by [Codings].
public final class Codes {
    private static final Set<String> ACTS =
            Set.of(
                    "testimony.act.add-code",
                    "testimony.act.change-code",
                    "testimony.act.merge-codes",
                    "testimony.act.remove-code",
                    "testimony.act.code",
                    "testimony.act.change-coding",
                    "testimony.act.uncode",
                    "testimony.act.take-project");
    private final Holdings holdings;

    public Codes(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Whether an act was one of these, or one with words and their codes.
    public static boolean isAct(Act act) {
        return ACTS.contains(act.name().key());
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

    /// Makes one code of two: what has the first has the second then, with what was said of it, and
    /// what stood below the first stands below the second. One act.
    ///
    /// @throws TestimonyException when one of them is gone
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
                            Code one = there(changes.tx(), from);
                            Code other = there(changes.tx(), into);
                            CodeTree tree = new CodeTree(all(changes.tx()));
                            List<Coding> given = codings(changes.tx(), one);
                            boolean under = tree.within(one.id()).contains(other.id());
                            // One that words have is for words.
                            changes.update(
                                    Code.SHAPE,
                                    other.below(tree.above(under ? one.id() : other.id()))
                                            .noted(Memo.both(other.memo(), one.memo()))
                                            .codable(other.codable() || !given.isEmpty()));
                            hang(changes, tree, one, other.id());
                            give(changes, given, other);
                            changes.remove(one.ref());
                            return other;
                        });
    }

    private Code there(Tx tx, Code one) throws SQLException, TestimonyException {
        return holdings.records().find(tx, Code.SHAPE, one.id()).orElseThrow(() -> gone(one));
    }

    private static TestimonyException gone(Code one) {
        return new TestimonyException(
                Problem.of("testimony.problem.code-gone").with("name", one.name()));
    }

    /// Hangs what stands below a code below another. What names it without standing there closes a
    /// ring of two laptops, and stands at the top as it is seen.
    private void hang(Changes changes, CodeTree tree, Code of, @Nullable UUID to)
            throws SQLException, ProblemException {
        for (Code each : below(changes.tx(), of)) {
            if (!each.id().equals(to)) {
                boolean stands = of.id().equals(tree.above(each.id()));
                changes.update(Code.SHAPE, each.below(stands ? to : null));
            }
        }
    }

    private void give(Changes changes, List<Coding> given, Code to)
            throws SQLException, ProblemException {
        Map<UUID, Coding> had = new HashMap<>();
        codings(changes.tx(), to).forEach(one -> had.putIfAbsent(one.passage(), one));
        for (Coding one : given) {
            Coding before = had.get(one.passage());
            if (before == null) {
                Coding now = one.under(to.id());
                had.put(one.passage(), now);
                changes.update(Coding.SHAPE, now);
                continue;
            }
            Coding now = before.noted(Memo.both(before.memo(), one.memo()));
            if (!now.equals(before)) {
                had.put(one.passage(), now);
                changes.update(Coding.SHAPE, now);
            }
            changes.remove(Coding.SHAPE.ref(one.id()));
        }
    }

    /// Takes a code away, also from all words that have it; what stands below it moves up. Undo
    /// brings all of it back.
    ///
    /// @throws TestimonyException when it is gone already
    public void remove(Code one) throws ProblemException {
        holdings.ledger()
                .act(
                        act("testimony.act.remove-code", one),
                        changes -> {
                            Code now = there(changes.tx(), one);
                            CodeTree tree = new CodeTree(all(changes.tx()));
                            hang(changes, tree, now, tree.above(now.id()));
                            for (Coding each : codings(changes.tx(), now)) {
                                changes.remove(Coding.SHAPE.ref(each.id()));
                            }
                            changes.remove(now.ref());
                            return now;
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

    private static ActName act(String key, Code one) {
        return ActName.of(key, "name", one.name());
    }
}
