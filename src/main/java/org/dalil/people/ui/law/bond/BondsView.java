package org.dalil.people.ui.law.bond;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.law.Certainty;
import org.dalil.law.bond.Bond;
import org.dalil.law.bond.BondSpan;
import org.dalil.people.Agent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What binds the States that bear on somebody’s page, on a day, in words.
public record BondsView(LocalDate day, List<OfState> states) {
    /// What is known of one State.
    ///
    /// @param name what the State is called now
    /// @param unknown the instruments of which nothing is known
    public record OfState(Agent state, String name, List<Row> rows, List<String> unknown) {}

    /// One instrument.
    ///
    /// @param own what people of this casefile recorded of it, or null
    /// @param term its term in the list `instrument`, or null where the list has none any more
    /// @param bound whether it binds on the day
    /// @param binding the same in words
    /// @param complaints whether individuals can complain; empty where it does not bind
    /// @param passage the words it was read in, or null
    public record Row(
            BondSpan span,
            @Nullable Bond own,
            @Nullable ListedTerm term,
            String instrument,
            Certainty bound,
            String binding,
            String complaints,
            @Nullable NamedRecord passage) {}
}
