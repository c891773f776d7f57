package org.dalil.law.element;

import org.dalil.casefile.vocabulary.ListedTerm;

import java.util.List;

/// One element with what speaks for it and against it. It weighs nothing.
///
/// @param article the article that it belongs to; the element itself where people put it beside the
///   articles
/// @param supporting claims that people hold to speak for it
/// @param opposing claims that people hold to speak against it
/// @param proposed claims that may speak to it, by rule, on which nobody decided
public record ElementRow(
        ListedTerm article,
        ListedTerm element,
        List<Spoken> supporting,
        List<Spoken> opposing,
        List<ElementProposal> proposed) {
    /// A finding and how its claim is graded.
    ///
    /// @param credibility the code of its information credibility; empty where nobody graded it
    public record Spoken(ElementFinding finding, String credibility) {}

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
