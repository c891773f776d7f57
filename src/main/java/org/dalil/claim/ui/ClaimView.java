package org.dalil.claim.ui;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.Suggestion;
import org.dalil.claim.independence.Corroboration;
import org.dalil.claim.total.Input;
import org.dalil.claim.ui.who.Concerned;
import org.dalil.claim.ui.who.Saying;
import org.dalil.desk.control.matter.RetractionTelling;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Everything a claim's page shows, read at once.
///
/// @param place the name of its place
/// @param chain who says so and through whom, from the origin
/// @param concerns whom and what it concerns
/// @param links how it stands to other claims
/// @param filled what it fills, in words
/// @param standing what stands behind and against it
/// @param inputs what it was derived from
/// @param supersededBy the claim that corrects it
/// @param allegations what those of the claims on the page never stand without that allege
///   something against a victim
record ClaimView(
        Claim claim,
        @Nullable String place,
        List<Saying> chain,
        List<Concerned> concerns,
        List<Linked> links,
        Filled filled,
        Standing standing,
        List<Input> inputs,
        @Nullable RecordRef supersededBy,
        Map<UUID, Allegation> allegations) {

    /// The field that it fills.
    ///
    /// @param subject the name of whom or what it is about
    /// @param predicate the field as its list has it
    /// @param object the name of the record that is the value
    /// @param term the term that is the value, where the field holds one
    record Filled(
            @Nullable String subject,
            @Nullable ListedTerm predicate,
            @Nullable String object,
            @Nullable ListedTerm term) {}

    /// What stands behind a claim and what against it.
    ///
    /// @param origins the origins behind it
    /// @param voices the names of origins and the other claims among them
    /// @param conflicts the conflicts in which it takes a side
    /// @param suggestions what looks like one
    record Standing(
            Corroboration origins,
            Map<UUID, String> voices,
            List<Conflict> conflicts,
            List<Suggestion> suggestions) {}

    /// Where two linked claims stand on the board.
    ///
    /// @param together whether they answer one question already
    /// @param open the open questions in which one of them takes a side
    record Boards(boolean together, List<Conflict> open) {
        /// For links that say of no conflict.
        static final Boards NONE = new Boards(true, List.of());
    }

    /// A link with the claim at its other end.
    ///
    /// @param custody in whose hands those were who took an account back, where the link says so
    record Linked(ClaimLink link, Claim other, Boards boards, List<RetractionTelling.Of> custody) {
        /// Whether it is the other claim that says this of the shown one.
        boolean fromOther() {
            return link.from().equals(other.id());
        }
    }

    /// The words of a claim on the page: those of an allegation behind who says so.
    String told(UUID other, String words, Texts texts) {
        Allegation carried = allegations.get(other);
        return carried == null ? words : carried.before(words, texts);
    }

    /// How often it stands against other claims: most conflicts are links as well.
    long conflicts() {
        long linked = links.stream().filter(one -> one.link().isConflict()).count();
        return Math.max(linked, standing.conflicts().size());
    }
}
