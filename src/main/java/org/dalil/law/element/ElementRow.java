package org.dalil.law.element;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;

import java.util.List;

/// One element with what speaks for it and against it. It weighs nothing.
///
/// @param article the article that it belongs to; the element itself where people put it beside the
///   articles
/// @param supporting claims that people hold to speak for it
/// @param opposing claims that people hold to speak against it
/// @param proposed claims that may speak to it, by rule, on which nobody decided
/// @param refused claims of which people decided that they speak neither for it nor against it
/// @param origins how many independent origins stand behind either side
public record ElementRow(
        ListedTerm article,
        ListedTerm element,
        List<Spoken> supporting,
        List<Spoken> opposing,
        List<ElementProposal> proposed,
        List<Spoken> refused,
        Origins origins) {
    public ElementRow {
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
        proposed = List.copyOf(proposed);
        refused = List.copyOf(refused);
    }

    /// A finding, its claim as it stands, and how that is graded.
    ///
    /// @param credibility the code of its information credibility; empty where nobody graded it
    public record Spoken(ElementFinding finding, Claim claim, String credibility) {}

    /// How many independent origins stand behind the claims for and against. Ten claims that go
    /// back to one mouth have one.
    public record Origins(int supporting, int opposing) {
        /// No claim, no origin.
        public static final Origins NONE = new Origins(0, 0);
    }

    /// The same, with the origins counted.
    ElementRow counting(Origins counted) {
        return new ElementRow(article, element, supporting, opposing, proposed, refused, counted);
    }

    /// Whether nothing speaks for it yet: what is missing.
    public boolean missing() {
        return supporting.isEmpty();
    }

    /// Whether claims stand against each other on it.
    public boolean disputed() {
        return !supporting.isEmpty() && !opposing.isEmpty();
    }

    /// Whether some claim for it was never graded.
    public boolean ungraded() {
        return supporting.stream().anyMatch(one -> one.credibility().isEmpty());
    }
}
