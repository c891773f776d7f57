package org.dalil.claim.matter;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Place;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What can be done with matters: make them, say what they belong to, and state their fields, each
/// statement a claim of its own. Nothing stated before is ever overwritten.
public final class Matters {
    private static final Set<RecordKind> CONCERNED =
            Set.of(RecordKind.AGENT, RecordKind.EVENT, RecordKind.PLACE);

    private final Holdings holdings;
    private final Texts texts;
    private final Stating stating;

    public Matters(Holdings holdings, Texts texts) {
        this.holdings = holdings;
        this.texts = texts;
        this.stating = new Stating(holdings, texts);
    }

    /// Makes a matter, with what is stated of it at once: one act.
    ///
    /// @param title our own words for it
    /// @param within what it belongs to, or null
    public Matter add(
            MatterKind kind, String title, @Nullable RecordRef within, List<Statement> statements)
            throws ProblemException {
        Matter matter = new Matter(kind, holdings.ids().next(), title.strip(), within);
        List<RecordRef> about = about(matter);
        return holdings.ledger()
                .act(
                        ActName.of("matter.act.add", "kind", texts.of(kind.nameKey())),
                        changes -> {
                            changes.create(Matter.shape(kind), matter);
                            for (Statement statement : statements) {
                                stating.make(changes, matter, statement, about);
                            }
                            return matter;
                        });
    }

    /// States a field of a matter: a draft claim beside whatever was stated before, in one act.
    public Claim state(Matter matter, Statement statement) throws ProblemException {
        return state(matter, statement, matter.title());
    }

    /// The same, the matter being called otherwise from now on.
    public Claim state(Matter matter, Statement statement, String title) throws ProblemException {
        return state(matter, statement, title, changes -> {});
    }

    /// The same with somebody new as the value, made in the same act.
    ///
    /// @param made of the kind and name that the statement is about
    public Claim stateNew(Matter matter, Agent made, Statement statement, String title)
            throws ProblemException {
        return state(matter, statement, title, changes -> changes.create(Agent.SHAPE, made));
    }

    /// The same with a place that is new.
    public Claim stateNew(Matter matter, Place made, Statement statement, String title)
            throws ProblemException {
        return state(matter, statement, title, changes -> changes.create(Place.SHAPE, made));
    }

    private Claim state(Matter matter, Statement statement, String title, First first)
            throws ProblemException {
        List<RecordRef> about = about(matter);
        return holdings.ledger()
                .act(
                        new ActName(
                                "matter.act.state",
                                Map.of(
                                        "field",
                                        statement.field().label(texts),
                                        "title",
                                        matter.title())),
                        changes -> {
                            first.in(changes);
                            if (!title.equals(matter.title())) {
                                changes.update(
                                        Matter.shape(matter.kind()), matter.titled(title.strip()));
                            }
                            return stating.make(changes, matter, statement, about);
                        });
    }

    /// What is made before a statement, which names it.
    private interface First {
        void in(Changes changes) throws SQLException;
    }

    /// An id for a record that is made with a statement.
    public UUID nextId() {
        return holdings.ids().next();
    }

    /// Gives a matter another title.
    public Matter call(Matter matter, String title) throws ProblemException {
        return holdings.update(
                act("matter.act.title", matter),
                Matter.shape(matter.kind()),
                matter.titled(title.strip()));
    }

    /// Says what a matter belongs to.
    ///
    /// @throws MatterException when it would then belong to itself
    public Matter put(Matter matter, @Nullable RecordRef within) throws ProblemException {
        refuseRing(matter, within);
        return holdings.update(
                act("matter.act.move", matter), Matter.shape(matter.kind()), matter.within(within));
    }

    private void refuseRing(Matter matter, @Nullable RecordRef within) throws ProblemException {
        List<RecordRef> above = above(within);
        if (within != null && above.contains(matter.ref())) {
            throw MatterException.ring(matter, find(within).orElse(matter));
        }
    }

    /// This and what it belongs to, step by step; each once, should it come back to itself.
    private List<RecordRef> above(@Nullable RecordRef from) throws ProblemException {
        Set<RecordRef> seen = new LinkedHashSet<>();
        RecordRef at = from;
        while (at != null && seen.add(at)) {
            at = find(at).map(Matter::within).orElse(null);
        }
        return List.copyOf(seen);
    }

    /// Takes a matter away; undo brings it back. What claims say of it stays with them.
    public void remove(Matter matter) throws ProblemException {
        holdings.remove(act("matter.act.remove", matter), matter.ref());
    }

    /// The matter of this name; empty when it is gone or no matter.
    public Optional<Matter> find(RecordRef ref) throws ProblemException {
        Optional<MatterKind> kind = MatterKind.of(ref.kind());
        return kind.isEmpty()
                ? Optional.empty()
                : holdings.records().find(Matter.shape(kind.get()), ref.id());
    }

    /// What a matter belongs to in the end: the event, person or place on whose page it is shown;
    /// empty when it belongs to nothing.
    public Optional<RecordRef> home(RecordRef ref) throws ProblemException {
        return above(ref).stream().filter(one -> CONCERNED.contains(one.kind())).findFirst();
    }

    /// The matters of a kind that belong to something, as they were made.
    public List<Matter> of(MatterKind kind, UUID within) throws ProblemException {
        return holdings.records().where(Matter.shape(kind), "within = ?", "id", within);
    }

    /// The same for many at once, by what they belong to.
    public Map<UUID, List<Matter>> ofEach(MatterKind kind, Collection<UUID> within)
            throws ProblemException {
        List<Matter> all =
                holdings.database()
                        .read(tx ->
                                holdings.records()
                                        .naming(
                                                tx,
                                                Matter.shape(kind),
                                                "within",
                                                new HashSet<>(within),
                                                "t.id"));
        Map<UUID, List<Matter>> each = new LinkedHashMap<>();
        for (Matter one : all) {
            if (one.within() != null) {
                each.computeIfAbsent(one.within().id(), id -> new ArrayList<>()).add(one);
            }
        }
        return each;
    }

    /// Every matter of a kind, as they were made.
    public List<Matter> all(MatterKind kind) throws ProblemException {
        return holdings.records().where(Matter.shape(kind), "TRUE", "id");
    }

    /// The event, person, body or place that a matter belongs to in the end: a claim about the
    /// matter concerns it too.
    private List<RecordRef> about(Matter matter) throws ProblemException {
        return above(matter.within()).stream()
                .filter(one -> CONCERNED.contains(one.kind()))
                .toList();
    }

    private static ActName act(String key, Matter matter) {
        return ActName.of(key, "title", matter.title());
    }
}
