package org.dalil.people.ui.law.bond;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.ProblemException;
import org.dalil.law.bond.Binding;
import org.dalil.law.bond.Bond;
import org.dalil.law.bond.BondBook;
import org.dalil.law.bond.BondSpan;
import org.dalil.law.bond.Bonds;
import org.dalil.law.dossier.Dossiers;
import org.dalil.law.dossier.Told;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.ui.law.fold.PassageLines;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads what binds a State, or the States that act on somebody, and puts it into words.
final class BondsReader {
    private static final List<String> FIELDS =
            List.of(
                    "requested_state",
                    "respondent",
                    "addressee_state",
                    "from_state",
                    "requesting_state",
                    "to_state");

    private final Vocabularies vocabularies;
    private final Dossiers dossiers;
    private final Bonds bonds;
    private final Agents agents;
    private final PassageLines passages;
    private final Texts texts;

    BondsReader(MatterDoors doors, Bonds bonds, Texts texts) {
        this.vocabularies = doors.vocabularies();
        this.dossiers = new Dossiers(doors.holdings(), vocabularies);
        this.bonds = bonds;
        this.agents = doors.agents();
        this.passages = new PassageLines(doors.holdings(), texts);
        this.texts = texts;
    }

    /// Not for the screen’s thread.
    BondsView read(UUID who, LocalDate day) throws ProblemException {
        BondBook book = bonds.book();
        Map<String, ListedTerm> instruments = new LinkedHashMap<>();
        for (ListedTerm one : vocabularies.terms("instrument")) {
            instruments.put(one.code(), one);
        }
        List<BondsView.OfState> states = new ArrayList<>();
        for (Agent state : states(who)) {
            states.add(of(state, book, instruments, day));
        }
        return new BondsView(day, states);
    }

    /// The State itself, or those that claims name where somebody is sought, moved or protected.
    private List<Agent> states(UUID who) throws ProblemException {
        Agent shown = agents.find(who).orElse(null);
        if (shown != null && shown.agentKind() == AgentKind.STATE) {
            return List.of(shown);
        }
        List<Told> told = dossiers.of(who).told();
        Set<UUID> named = new LinkedHashSet<>();
        for (String field : FIELDS) {
            told.forEach(one -> named.addAll(one.named(field)));
        }
        List<Agent> states = new ArrayList<>();
        for (UUID one : named) {
            agents.find(one).ifPresent(states::add);
        }
        return states;
    }

    private BondsView.OfState of(
            Agent state, BondBook book, Map<String, ListedTerm> instruments, LocalDate day)
            throws ProblemException {
        List<Bond> own = new ArrayList<>(bonds.of(state.id()));
        List<BondsView.Row> rows = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>(instruments.keySet());
        for (BondSpan span : book.of(book.state(state.id()))) {
            unknown.remove(span.instrument());
            Bond recorded = span.standing().isOwn() ? taken(own, span) : null;
            rows.add(row(span, recorded, instruments.get(span.instrument()), book, day));
        }
        return new BondsView.OfState(
                state,
                agents.naming().of(state),
                rows,
                unknown.stream()
                        .map(instruments::get)
                        .filter(ListedTerm::offered)
                        .map(one -> one.label(texts))
                        .toList());
    }

    /// The record behind a span of our own, each once.
    private static @Nullable Bond taken(List<Bond> own, BondSpan span) {
        for (Bond one : own) {
            if (one.instrument().code().equals(span.instrument())
                    && Objects.equals(one.from(), span.from())
                    && Objects.equals(one.to(), span.to())) {
                own.remove(one);
                return one;
            }
        }
        return null;
    }

    private BondsView.Row row(
            BondSpan span,
            @Nullable Bond own,
            @Nullable ListedTerm term,
            BondBook book,
            LocalDate day)
            throws ProblemException {
        Binding binding = book.binding(span, day);
        Optional<Binding> complaints = book.accepting(span, day);
        return new BondsView.Row(
                span,
                own,
                term,
                span.name().in(texts),
                binding.certainty(),
                binding.because().in(texts),
                complaints.map(one -> one.because().in(texts)).orElse(""),
                own == null ? null : passages.of(own.known().passage()));
    }
}
