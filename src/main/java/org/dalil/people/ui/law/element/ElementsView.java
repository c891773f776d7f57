package org.dalil.people.ui.law.element;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.law.element.ElementFinding;
import org.dalil.law.element.ElementProposal;
import org.dalil.people.ui.law.fold.ClaimLine;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The elements of every norm for somebody, in words.
public record ElementsView(List<Article> articles) {
    /// A norm with its elements.
    ///
    /// @param code its term in the list `element`
    public record Article(String code, String title, List<Element> elements) {
        /// For how many of its elements some claim speaks.
        long supported() {
            return elements.stream().filter(one -> !one.missing()).count();
        }
    }

    /// An element.
    ///
    /// @param more how many more claims are proposed than are shown
    /// @param disputed whether claims stand against each other on it
    public record Element(
            ListedTerm term,
            String title,
            Side supporting,
            Side opposing,
            List<Proposed> proposed,
            int more,
            List<Line> refused,
            boolean disputed) {
        /// Whether no claim speaks for it yet.
        boolean missing() {
            return supporting.lines().isEmpty();
        }
    }

    /// The claims of one side, and how many independent origins stand behind them.
    public record Side(List<Line> lines, int origins) {}

    /// A claim that people decided about.
    ///
    /// @param grade its information credibility in words; null where nobody graded it
    public record Line(ElementFinding finding, ClaimLine claim, @Nullable String grade) {}

    /// A claim that may speak to the element, by rule.
    public record Proposed(ElementProposal proposal, ClaimLine claim) {}
}
