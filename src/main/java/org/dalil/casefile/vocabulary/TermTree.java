package org.dalil.casefile.vocabulary;

import org.dalil.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One list as a tree told line by line, put together from what the program brings, what people
/// added and what they hid: narrower terms right after their broader one. Reads and writes nothing.
///
/// @param lines every term once, retired and hidden ones among them
record TermTree(List<ListedTerm> lines) {
    private static final int LONGEST_CODE = 40;

    TermTree {
        lines = List.copyOf(lines);
    }

    /// The tree of these. An own term whose broader one is not there, or stands too deep, or below
    /// it, stands at the top: two laptops may have moved terms below each other.
    static TermTree of(
            Collection<ListedTerm> brought,
            Collection<OwnTerm> added,
            Collection<TermOffer> offers) {
        Set<String> hidden = new HashSet<>();
        offers.stream().filter(one -> !one.offered()).forEach(one -> hidden.add(one.code()));
        List<ListedTerm> lines = new ArrayList<>();
        brought.forEach(one -> lines.add(one.hidden(hidden.contains(one.code()))));
        List<OwnTerm> own = new ArrayList<>(added);
        while (!own.isEmpty()) {
            if (!own.removeIf(one -> place(lines, one))) {
                lines.add(listed(own.removeFirst(), null, 1));
            }
        }
        return new TermTree(lines);
    }

    /// The term of this code.
    Optional<ListedTerm> find(String code) {
        return lines.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// A term and all that is narrower.
    List<ListedTerm> branch(ListedTerm top) {
        List<ListedTerm> branch = new ArrayList<>();
        for (ListedTerm one : lines) {
            if (!branch.isEmpty() && one.depth() <= top.depth()) {
                break;
            }
            if (!branch.isEmpty() || one.sameAs(top)) {
                branch.add(one);
            }
        }
        return branch;
    }

    /// How deep a term stands below this one, 1 at the top.
    ///
    /// @param levels how many levels it brings along, 1 for itself alone
    /// @throws VocabularyException when there is no such broader term, or it is too deep for this
    int depthBelow(@Nullable String parent, int levels) throws VocabularyException {
        int depth = 1;
        if (parent != null) {
            Optional<ListedTerm> above = find(parent);
            if (above.isEmpty()) {
                throw new VocabularyException(
                        Problem.of("casefile.problem.no-such-term").with("term", parent));
            }
            depth = above.get().depth() + 1;
        }
        if (depth + levels - 1 > Vocabularies.DEEPEST) {
            throw new VocabularyException(
                    Problem.of("casefile.problem.term-too-deep")
                            .with("levels", Vocabularies.DEEPEST));
        }
        return depth;
    }

    /// A code that no term of the list has yet.
    ///
    /// @param key a wording, folded
    String freshCode(String key) {
        String words = key.replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        String stem =
                "own_" + (words.length() > LONGEST_CODE ? words.substring(0, LONGEST_CODE) : words);
        String code = stem;
        for (int i = 2; find(code).isPresent(); i++) {
            code = stem + "_" + i;
        }
        return code;
    }

    /// An own term as it stands below another.
    static ListedTerm listed(OwnTerm own, @Nullable String parent, int depth) {
        return new ListedTerm(
                own.scheme(), own.code(), parent, depth, null, false, null, false, own);
    }

    /// Puts an own term after its broader one’s other terms; false when that is not there yet.
    private static boolean place(List<ListedTerm> tree, OwnTerm one) {
        String parent = one.parent();
        if (parent == null) {
            return tree.add(listed(one, null, 1));
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.get(i).code().equals(parent) && tree.get(i).depth() < Vocabularies.DEEPEST) {
                int depth = tree.get(i).depth() + 1;
                int at = i + 1;
                while (at < tree.size() && tree.get(at).depth() >= depth) {
                    at++;
                }
                tree.add(at, listed(one, parent, depth));
                return true;
            }
        }
        return false;
    }
}
