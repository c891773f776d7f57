package org.dalil.testimony.ui.consent;

import org.dalil.desk.control.line.NamedRecord;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Term;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentAnswer;
import org.dalil.testimony.consent.ConsentSummary;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What one person allows, purpose by purpose, as of a day, with every word that is shown of it.
///
/// @param interview in which the words were told; null for anything of theirs
/// @param first the day of which a first answer is taken to be
/// @param lines one for each purpose
public record ConsentTable(
        UUID person,
        @Nullable UUID interview,
        LocalDate day,
        DateValue first,
        ConsentSummary summary,
        List<Line> lines) {
    /// One purpose.
    ///
    /// @param name the purpose in words
    /// @param said the answer in words, yes or no with the reason
    /// @param told the decision it rests on; null when nobody was asked
    /// @param earlier decisions that no longer count, the newest first
    public record Line(
            Term purpose,
            String name,
            ConsentAnswer answer,
            String said,
            @Nullable Told told,
            List<Told> earlier) {
        /// The decision that another one follows; null when there is none.
        @Nullable Consent standing() {
            return answer.decision().orElse(null);
        }
    }

    /// A decision in words.
    ///
    /// @param state what was decided
    /// @param details everything else that is known of it; empty for nothing
    /// @param evidence the passage that shows it
    /// @param named the records it names, by their ids
    public record Told(
            Consent decision,
            String state,
            String details,
            @Nullable NamedRecord evidence,
            Map<UUID, NamedRecord> named) {}

    /// The line of a purpose; null when there is none.
    @Nullable Line line(String purpose) {
        return lines.stream()
                .filter(one -> one.purpose().code().equals(purpose))
                .findFirst()
                .orElse(null);
    }

    /// How many decisions no longer count.
    int earlier() {
        return lines.stream().mapToInt(one -> one.earlier().size()).sum();
    }
}
