package org.dalil.casefile.ui;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Which lines of a list are seen: those whose wording in any language holds what was typed, with
/// the broader terms that lead to them, and none below a term that was folded up.
final class TermFilter {
    /// One line.
    ///
    /// @param found whether it fits itself, and does not only lead to one that does
    /// @param parent whether narrower terms stand below it
    /// @param folded whether these are not seen
    record Line(ListedTerm term, boolean found, boolean parent, boolean folded) {}

    private TermFilter() {}

    /// The lines to show. What was typed opens what was folded.
    ///
    /// @param folded the codes of the terms that were folded up
    static List<Line> lines(
            List<ListedTerm> terms, String typed, Set<String> folded, List<Texts> languages) {
        String key = Folding.key(typed);
        boolean all = typed.isBlank();
        List<Line> lines = new ArrayList<>();
        // From the end: what is narrower is known before what is broader.
        int wanted = 0;
        for (int i = terms.size() - 1; i >= 0; i--) {
            ListedTerm term = terms.get(i);
            boolean parent = i + 1 < terms.size() && terms.get(i + 1).depth() > term.depth();
            boolean found = all || holds(term, key, languages);
            if (found || wanted > term.depth()) {
                lines.add(
                        new Line(
                                term,
                                found,
                                parent,
                                all && parent && folded.contains(term.code())));
                wanted = term.depth();
            }
        }
        Collections.reverse(lines);
        return unfolded(lines);
    }

    // Signs alone have no key, and would be held by every wording.
    private static boolean holds(ListedTerm term, String key, List<Texts> languages) {
        return !key.isEmpty()
                && term.wordings(languages).stream()
                        .anyMatch(words -> Folding.key(words).contains(key));
    }

    private static List<Line> unfolded(List<Line> lines) {
        List<Line> seen = new ArrayList<>();
        int below = Integer.MAX_VALUE;
        for (Line line : lines) {
            int depth = line.term().depth();
            if (depth <= below) {
                below = line.folded() ? depth : Integer.MAX_VALUE;
                seen.add(line);
            }
        }
        return seen;
    }
}
