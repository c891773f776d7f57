package org.dalil.casefile.vocabulary;

import org.dalil.casefile.Holdings;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lists of terms as fields use them: look up, find as typed, and add what is missing in
/// passing. What is changed in the lists themselves is done by [OwnTerms].
public final class Vocabularies {
    /// The version of the lists that the program brings. It rises with every change of a wording.
    public static final String VERSION = "dalil-1";

    /// How many levels a list can have.
    public static final int DEEPEST = 5;

    /// The lists that the program works with itself: no choice but its own is ever offered of them.
    private static final Set<String> FIXED =
            Set.of(
                    "claim_modality",
                    "claim_link",
                    "quantity_kind",
                    "count_unit",
                    "date_basis",
                    "consent_state");

    private static final Map<String, List<ListedTerm>> BROUGHT = BroughtTerms.ofThisVersion();

    private final Holdings holdings;

    public Vocabularies(Holdings holdings) {
        this.holdings = holdings;
    }

    /// The names of all lists.
    public List<String> schemes() {
        return List.copyOf(BROUGHT.keySet());
    }

    /// Whether the program works with the terms of this list itself, so that it stays as it is.
    public static boolean isFixed(String scheme) {
        return FIXED.contains(scheme);
    }

    /// The terms of a list as a tree told line by line: narrower terms right after their broader
    /// one, retired and hidden ones among them.
    public List<ListedTerm> terms(String scheme) throws ProblemException {
        return tree(scheme).lines();
    }

    /// The term of this code in a list.
    public Optional<ListedTerm> find(String scheme, String code) throws ProblemException {
        return terms(scheme).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// A term as it was worded when it was chosen, where that was in this language; else as the
    /// list words it now.
    public String words(String scheme, Term term, Texts texts) throws ProblemException {
        String chosen = term.label();
        if (chosen != null && texts.locale().getLanguage().equals(term.language())) {
            return chosen;
        }
        return find(scheme, term.code())
                .map(one -> one.label(texts))
                .orElse(chosen == null ? term.code() : chosen);
    }

    /// The offered terms whose wording holds what was typed, in whatever script; those that begin
    /// with it first.
    public List<ListedTerm> suggest(String scheme, String typed, int limit, Texts texts)
            throws ProblemException {
        String key = Folding.key(typed);
        List<ListedTerm> first = new ArrayList<>();
        List<ListedTerm> others = new ArrayList<>();
        for (ListedTerm one : terms(scheme)) {
            String label = Folding.key(one.label(texts));
            if (one.offered() && label.contains(key)) {
                (label.startsWith(key) ? first : others).add(one);
            }
        }
        first.addAll(others);
        return first.stream().limit(limit).toList();
    }

    /// Adds a term to a list, below another or at the top. A term of the same wording anywhere in
    /// the list is given back instead; one that is not offered is offered again.
    ///
    /// @throws VocabularyException when there is no such list or broader term, it is too deep, the
    ///   wording is blank or too long, or the program works with this list itself
    public ListedTerm add(String scheme, @Nullable String parent, String label, Texts texts)
            throws ProblemException {
        String key = Folding.key(label);
        for (ListedTerm one : terms(scheme)) {
            if (Folding.key(one.label(texts)).equals(key)) {
                if (!one.offered()) {
                    new OwnTerms(holdings).offer(one, true, texts);
                }
                return one;
            }
        }
        return new OwnTerms(holdings).add(scheme, parent, label, texts);
    }

    /// The tree of a list, as it is now.
    TermTree tree(String scheme) throws ProblemException {
        Records records = holdings.records();
        return holdings.database()
                .read(tx ->
                        TermTree.of(
                                BROUGHT.getOrDefault(scheme, List.of()),
                                records.where(
                                        tx, OwnTerm.SHAPE, "scheme = ?", "made_at, id", scheme),
                                records.where(
                                        tx, TermOffer.SHAPE, "scheme = ?", "made_at, id", scheme)));
    }

    /// Whether the program brings a list of this name.
    static boolean isKnown(String scheme) {
        return BROUGHT.containsKey(scheme);
    }

    /// The codes of the predicates whose value is a term of this list.
    static List<String> holding(String scheme) {
        return BROUGHT.getOrDefault("predicate", List.of()).stream()
                .filter(one -> scheme.equals(one.holds()))
                .map(ListedTerm::code)
                .toList();
    }
}
