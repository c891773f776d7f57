package org.dalil.testimony.ui.consent;

import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.consent.Allowance;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentAnswer;
import org.dalil.testimony.consent.ConsentState;
import org.dalil.testimony.consent.Consents;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes down what somebody decided, each on top of the decision before. Knows no scene-graph
/// type.
public final class ConsentModel {
    private final Consents consents;
    private final ConsentReader reader;
    private final Amending page;

    /// Makes a change of what a page shows of consent.
    @FunctionalInterface
    public interface Amending {
        /// @param done hears what came of it
        void amend(Making making, Consumer<Optional<Problem>> done);
    }

    /// A change of what somebody allows.
    @FunctionalInterface
    public interface Making {
        /// @param now as it is kept now
        /// @return why it was refused; empty when it was kept
        Optional<Problem> make(ConsentTable now) throws ProblemException;
    }

    public ConsentModel(Consents consents, ConsentReader reader, Amending page) {
        this.consents = consents;
        this.reader = reader;
        this.page = page;
    }

    /// The day as a date; its words are the digits of ISO 8601.
    public static DateValue date(LocalDate day) {
        return Objects.requireNonNull(DateField.value(day.toString()));
    }

    /// Answers a purpose in one word. A first answer is of the day of the interview, a later one of
    /// today; what was said of an earlier one is not said of this.
    void answer(Term purpose, ConsentState state) {
        page.amend(
                now -> {
                    ConsentTable.Line line = now.line(purpose.code());
                    Consent before = line == null ? null : line.standing();
                    if (line != null && isSaid(line, state)) {
                        return Optional.empty(); // a key pressed twice says nothing new
                    }
                    boolean first = before == null && state != ConsentState.WITHDRAWN;
                    DateValue on = first ? now.first() : date(now.day());
                    return keep(now, purpose, before, Decision.of(state, on));
                },
                refusal -> {});
    }

    /// Writes down a decision that was filled in.
    ///
    /// @param told hears why it was refused; empty when it was kept
    void decide(Term purpose, Decision decision, Consumer<Optional<Problem>> told) {
        page.amend(
                now -> {
                    ConsentTable.Line line = now.line(purpose.code());
                    return keep(now, purpose, line == null ? null : line.standing(), decision);
                },
                told);
    }

    private Optional<Problem> keep(
            ConsentTable now, Term purpose, @Nullable Consent before, Decision decision)
            throws ProblemException {
        Term state = reader.state(decision.state().code());
        boolean away = decision.state() == ConsentState.WITHDRAWN;
        if (away && before != null && decision.evidence() == null) {
            consents.withdraw(before, state, decision.withdrawn(), decision.note());
            return Optional.empty();
        }
        Consent made =
                consents.blank(now.person(), purpose, state)
                        .about(away && before != null ? before.interview() : now.interview())
                        .allowing(away ? onlyWhom(before) : decision.allowance())
                        .asked(decision.asking())
                        .givenOn(decision.given())
                        .withdrawnOn(decision.withdrawn())
                        .shownBy(decision.evidence())
                        .following(before == null ? null : before.id())
                        .noted(decision.note());
        try {
            consents.decide(made);
            return Optional.empty();
        } catch (TestimonyException e) {
            return Optional.of(e.problem());
        }
    }

    // What is withdrawn was perhaps for one recipient alone.
    private static Allowance onlyWhom(@Nullable Consent before) {
        return before == null
                ? Allowance.UNLIMITED
                : Allowance.UNLIMITED.only(before.allowance().recipient());
    }

    private static boolean isSaid(ConsentTable.Line line, ConsentState state) {
        Consent before = line.standing();
        boolean over =
                line.answer() instanceof ConsentAnswer.No no
                        && no.why() == ConsentAnswer.Reason.EXPIRED;
        return before != null && !over && before.state().code().equals(state.code());
    }
}
