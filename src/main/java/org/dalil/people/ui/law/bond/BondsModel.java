package org.dalil.people.ui.law.bond;

import org.dalil.desk.Desk;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.dalil.law.bond.Bond;
import org.dalil.law.bond.BondSpan;
import org.dalil.law.bond.Bonds;
import org.dalil.people.Agent;
import org.dalil.source.Passage;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// What people record of what binds a State. Knows no scene-graph type.
final class BondsModel {
    private static final int OFFERED = 7;
    private final MatterDoors doors;
    private final Bonds bonds;
    private final BondsReader reader;
    private final Desk desk;
    private long changes;

    BondsModel(MatterDoors doors, Desk desk) {
        this.doors = doors;
        this.desk = desk;
        this.bonds = new Bonds(doors.holdings(), desk.texts());
        this.reader = new BondsReader(doors, bonds, desk.texts());
    }

    BondsReader reader() {
        return reader;
    }

    MatterDoors doors() {
        return doors;
    }

    /// What is put together when somebody corrects a row: what was recorded, or else what the
    /// program brings, to be recorded instead.
    Bond toCorrect(Agent state, BondsView.Row row) {
        Bond own = row.own();
        if (own != null) {
            return own;
        }
        BondSpan span = row.span();
        Term term =
                row.term() == null
                        ? Term.ofCode(span.instrument())
                        : row.term().chosen(desk.texts());
        return bonds.blank(state.id(), term)
                .during(span.from(), span.to())
                .accepting(span.complaints(), span.complaintsEnd())
                .knownFrom(Bond.Known.from(span.knownFrom()));
    }

    /// What is put together for an instrument of which nothing is known.
    Bond blank(Agent state, Term instrument) {
        return bonds.blank(state.id(), instrument);
    }

    /// Keeps what was put together.
    ///
    /// @param fresh whether it was not recorded before
    void keep(Agent state, Bond bond, boolean fresh, Consumer<Bond> kept) {
        change(
                () -> {
                    if (fresh) {
                        return bonds.add(state, bond);
                    }
                    bonds.change(state, bond);
                    return bond;
                },
                kept);
    }

    /// Takes away what was recorded.
    void remove(Agent state, Bond bond) {
        change(
                () -> {
                    bonds.remove(state, bond);
                    return bond;
                },
                gone -> {});
    }

    /// The newest passages that hold what was typed.
    List<Passage> findWords(String typed) throws ProblemException {
        return doors.passages().newest(typed, OFFERED);
    }

    private void change(Callable<Bond> work, Consumer<Bond> done) {
        desk.jobs().latest(this, "bond.change." + ++changes, work, done, desk.problems());
    }
}
