package org.dalil.testimony.consent;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.testimony.TestimonyException;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What can be done with consent: write down what somebody decided, and ask what is allowed. What
/// was decided is never changed and never taken away but by undo.
public final class Consents {
    private final Holdings holdings;

    public Consents(Holdings holdings) {
        this.holdings = holdings;
    }

    /// A decision that nothing else is said of yet and that is not kept.
    public Consent blank(UUID person, Term purpose, Term state) {
        return Consent.of(holdings.ids().next(), person, purpose, state);
    }

    /// Writes down what somebody decided.
    ///
    /// @throws TestimonyException when it follows a decision of another person or on another use,
    ///   or somebody is their own guardian
    public Consent decide(Consent made) throws ProblemException {
        UUID former = made.supersedes();
        if (former != null && !follows(made, former)) {
            throw new TestimonyException(Problem.of("testimony.problem.other-consent"));
        }
        if (made.person().equals(made.asking().guardian())) {
            throw new TestimonyException(Problem.of("testimony.problem.own-guardian"));
        }
        return holdings.create(act("testimony.act.consent", made.person()), Consent.SHAPE, made);
    }

    private boolean follows(Consent made, UUID former) throws ProblemException {
        return find(former)
                .filter(one -> one.person().equals(made.person()))
                .filter(one -> one.purpose().sameAs(made.purpose()))
                .isPresent();
    }

    /// Writes down that a decision is withdrawn: a new decision that follows it.
    ///
    /// @param state the term `withdrawn`, as worded
    /// @param from the day; null for the day on which this is written
    public Consent withdraw(
            Consent former, Term state, @Nullable DateValue from, @Nullable String note)
            throws ProblemException {
        Consent away =
                blank(former.person(), former.purpose(), state)
                        .about(former.interview())
                        .allowing(Allowance.UNLIMITED.only(former.allowance().recipient()))
                        .withdrawnOn(from)
                        .following(former.id())
                        .noted(note);
        return holdings.create(act("testimony.act.withdraw", away.person()), Consent.SHAPE, away);
    }

    /// The decision with this id.
    public Optional<Consent> find(UUID id) throws ProblemException {
        return holdings.records().find(Consent.SHAPE, id);
    }

    /// All that somebody decided, in the order it was written down, superseded decisions too.
    public List<Consent> history(UUID person) throws ProblemException {
        return holdings.records().where(Consent.SHAPE, "person = ?", "id", person);
    }

    /// What was decided about an interview.
    public List<Consent> about(UUID interview) throws ProblemException {
        return holdings.records().where(Consent.SHAPE, "interview = ?", "id", interview);
    }

    /// Whether something may be done with what a person told.
    public ConsentAnswer of(UUID person, ConsentUse use, LocalDate day) throws ProblemException {
        return ConsentReading.answer(history(person), use, day);
    }

    /// What a person’s decisions allow, use by use.
    ///
    /// @param interview in which the words were told; null for anything of theirs
    public ConsentSummary summary(UUID person, @Nullable UUID interview, LocalDate day)
            throws ProblemException {
        return ConsentSummary.of(history(person), interview, day);
    }

    /// The same of many people at once; all of them have an answer.
    public Map<UUID, ConsentSummary> summaries(Collection<UUID> people, LocalDate day)
            throws ProblemException {
        Map<UUID, ConsentSummary> summaries = new HashMap<>();
        histories(people)
                .forEach((one, its) -> summaries.put(one, ConsentSummary.of(its, null, day)));
        return summaries;
    }

    /// All that many people decided, as [#history] tells it of one; all of them have a list.
    public Map<UUID, List<Consent>> histories(Collection<UUID> people) throws ProblemException {
        Map<UUID, List<Consent>> byPerson = new HashMap<>();
        new HashSet<>(people).forEach(one -> byPerson.put(one, new ArrayList<>()));
        List<Consent> all =
                holdings.database()
                        .read(tx ->
                                holdings.records()
                                        .naming(
                                                tx,
                                                Consent.SHAPE,
                                                "person",
                                                byPerson.keySet(),
                                                "t.id"));
        all.forEach(one -> byPerson.getOrDefault(one.person(), List.of()).add(one));
        return byPerson;
    }

    private ActName act(String key, UUID person) throws ProblemException {
        String name = holdings.records().find(Agent.SHAPE, person).map(Agent::label).orElse("");
        return ActName.of(key, "name", name);
    }
}
