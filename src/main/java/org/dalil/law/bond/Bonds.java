package org.dalil.law.bond;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.history.ActName;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.law.Remark;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.NameForm;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What can be done with the bonds of States: record them, and read all that is known of them, what
/// the program brings included.
public final class Bonds {
    private final Holdings holdings;
    private final Texts texts;

    public Bonds(Holdings holdings, Texts texts) {
        this.holdings = holdings;
        this.texts = texts;
    }

    /// Records from when to when an instrument binds a State, instead of what the program brings.
    ///
    /// @param from null where it does not bind
    /// @param complaints null where individuals cannot complain
    public Bond add(
            Agent state,
            ListedTerm instrument,
            @Nullable DateValue from,
            @Nullable DateValue to,
            @Nullable DateValue complaints,
            @Nullable String knownFrom)
            throws ProblemException {
        return holdings.create(
                act("law.act.add-bond", state),
                Bond.SHAPE,
                new Bond(
                        holdings.ids().next(),
                        state.id(),
                        instrument.chosen(texts),
                        from,
                        to,
                        complaints,
                        null,
                        Bond.Known.from(knownFrom)));
    }

    /// Records a bond as it was put together.
    public Bond add(Agent state, Bond bond) throws ProblemException {
        return holdings.create(act("law.act.add-bond", state), Bond.SHAPE, bond);
    }

    /// A bond that nothing is said of yet and that is not kept.
    public Bond blank(UUID state, Term instrument) {
        return new Bond(
                holdings.ids().next(),
                state,
                instrument,
                null,
                null,
                null,
                null,
                Bond.Known.NOWHERE);
    }

    /// Keeps a bond as it now is.
    public void change(Agent state, Bond after) throws ProblemException {
        holdings.update(act("law.act.change-bond", state), Bond.SHAPE, after);
    }

    /// Takes a bond away, so that what the program brings stands again; undo brings it back.
    public void remove(Agent state, Bond bond) throws ProblemException {
        holdings.remove(
                act("law.act.remove-bond", state), new RecordRef(RecordKind.BOND, bond.id()));
    }

    /// The bonds that people recorded of a State.
    public List<Bond> of(UUID state) throws ProblemException {
        return holdings.records()
                .where(Bond.SHAPE, "state = ?", "instrument, from_sort, id", state);
    }

    /// Everything that is known of what binds whom.
    public BondBook book() throws ProblemException {
        Map<UUID, String> states = states();
        List<BondSpan> spans = new ArrayList<>();
        for (Bond own : holdings.records().where(Bond.SHAPE, "TRUE", "id")) {
            spans.add(
                    new BondSpan(
                            new StateRef(states.get(own.state()), own.state()),
                            own.instrument().code(),
                            Remark.named(named(own)),
                            own.from(),
                            own.to(),
                            own.complaints(),
                            own.complaintsEnd(),
                            own.known().verified()
                                    ? BondSpan.Standing.OWN_VERIFIED
                                    : BondSpan.Standing.OWN,
                            Objects.requireNonNullElse(own.known().words(), "")));
        }
        spans.addAll(BroughtBonds.ofThisVersion());
        return new BondBook(spans, states);
    }

    private static String named(Bond own) {
        String label = own.instrument().label();
        return label == null ? own.instrument().code() : label;
    }

    /// Which records are States that the program knows, by any name they go under.
    private Map<UUID, String> states() throws ProblemException {
        Map<UUID, String> states = new HashMap<>();
        List<Agent> recorded =
                holdings.records().where(Agent.SHAPE, "kind = ?", "id", AgentKind.STATE.code());
        for (Agent one : recorded) {
            StateNames.code(one.label()).ifPresent(code -> states.put(one.id(), code));
        }
        HashSet<UUID> unknown = new HashSet<>();
        recorded.stream()
                .filter(one -> !states.containsKey(one.id()))
                .forEach(one -> unknown.add(one.id()));
        List<NameForm> forms =
                holdings.database()
                        .read(tx ->
                                holdings.records()
                                        .naming(tx, NameForm.SHAPE, "agent", unknown, "t.id"));
        for (NameForm form : forms) {
            StateNames.code(form.name()).ifPresent(code -> states.putIfAbsent(form.agent(), code));
        }
        return states;
    }

    private static ActName act(String key, Agent state) {
        return ActName.of(key, "name", state.label());
    }
}
