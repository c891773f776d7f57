package org.dalil.casefile.vocabulary;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lists of terms and what can be done with them: look up, find as typed, add to, reword,
/// retire. The program’s own terms cannot be changed; people’s are added below or beside them.
public final class Vocabularies {
    /// The version of the lists that the program brings. It rises with every change of a wording.
    public static final String VERSION = "dalil-1";

    /// How many levels a list can have.
    public static final int DEEPEST = 5;

    private static final int LONGEST_CODE = 40;
    private static final Map<String, List<ListedTerm>> BROUGHT = BroughtTerms.ofThisVersion();

    private final Holdings holdings;

    public Vocabularies(Holdings holdings) {
        this.holdings = holdings;
    }

    /// The names of all lists.
    public List<String> schemes() {
        return List.copyOf(BROUGHT.keySet());
    }

    /// The terms of a list as a tree told line by line: narrower terms right after their broader
    /// one, retired ones among them.
    public List<ListedTerm> terms(String scheme) throws ProblemException {
        List<OwnTerm> own =
                new ArrayList<>(
                        holdings.records()
                                .where(OwnTerm.SHAPE, "scheme = ?", "made_at, id", scheme));
        List<ListedTerm> tree = new ArrayList<>(BROUGHT.getOrDefault(scheme, List.of()));
        boolean placed = true;
        while (placed) {
            placed = own.removeIf(one -> place(tree, one));
        }
        own.forEach(lost -> tree.add(listed(lost, null, 1)));
        return tree;
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

    /// Adds a term to a list, below another or at the top. A term of the same wording at the same
    /// place is given back instead; a retired one is offered again.
    ///
    /// @throws VocabularyException when there is no such list or broader term, or it is too deep
    public ListedTerm add(String scheme, @Nullable String parent, String label, Texts texts)
            throws ProblemException {
        List<ListedTerm> terms = terms(scheme);
        int depth = depthBelow(scheme, parent, terms);
        String key = Folding.key(label);
        for (ListedTerm one : terms) {
            if (Folding.key(one.label(texts)).equals(key)) {
                return one.offered() ? one : offerAgain(one);
            }
        }
        OwnTerm made =
                new OwnTerm(
                        holdings.ids().next(),
                        scheme,
                        freshCode(key, terms),
                        parent,
                        label.strip(),
                        texts.locale().getLanguage(),
                        false);
        return listed(
                holdings.create(act("casefile.act.add-term", made), OwnTerm.SHAPE, made),
                parent,
                depth);
    }

    /// Words an own term otherwise. Where it was chosen before, the former wording stays.
    public OwnTerm reword(OwnTerm term, String label, Texts texts) throws ProblemException {
        return holdings.update(
                act("casefile.act.reword-term", term),
                OwnTerm.SHAPE,
                term.worded(label, texts.locale().getLanguage()));
    }

    /// No longer offers an own term, or offers it again.
    public OwnTerm offer(OwnTerm term, boolean offered) throws ProblemException {
        return holdings.update(
                act(offered ? "casefile.act.offer-term" : "casefile.act.retire-term", term),
                OwnTerm.SHAPE,
                term.offered(offered));
    }

    private ListedTerm offerAgain(ListedTerm term) throws ProblemException {
        OwnTerm own = term.own();
        return own == null ? term : listed(offer(own, true), term.parent(), term.depth());
    }

    private static int depthBelow(String scheme, @Nullable String parent, List<ListedTerm> terms)
            throws VocabularyException {
        if (!BROUGHT.containsKey(scheme)) {
            throw new VocabularyException(
                    Problem.of("casefile.problem.no-such-list").with("list", scheme));
        }
        if (parent == null) {
            return 1;
        }
        int above =
                terms.stream()
                        .filter(one -> one.code().equals(parent))
                        .mapToInt(ListedTerm::depth)
                        .findFirst()
                        .orElseThrow(() ->
                                new VocabularyException(
                                        Problem.of("casefile.problem.no-such-term")
                                                .with("term", parent)));
        if (above >= DEEPEST) {
            throw new VocabularyException(
                    Problem.of("casefile.problem.term-too-deep").with("levels", DEEPEST));
        }
        return above + 1;
    }

    /// Puts an own term after its broader one’s other terms; false when that is not there yet.
    private static boolean place(List<ListedTerm> tree, OwnTerm one) {
        String parent = one.parent();
        if (parent == null) {
            return tree.add(listed(one, null, 1));
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.get(i).code().equals(parent) && tree.get(i).depth() < DEEPEST) {
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

    private static ListedTerm listed(OwnTerm own, @Nullable String parent, int depth) {
        return new ListedTerm(own.scheme(), own.code(), parent, depth, null, false, null, own);
    }

    private static String freshCode(String key, List<ListedTerm> terms) {
        String words = key.replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        String stem =
                "own_" + (words.length() > LONGEST_CODE ? words.substring(0, LONGEST_CODE) : words);
        String code = stem;
        for (int i = 2; isTaken(code, terms); i++) {
            code = stem + "_" + i;
        }
        return code;
    }

    private static boolean isTaken(String code, List<ListedTerm> terms) {
        return terms.stream().anyMatch(one -> one.code().equals(code));
    }

    private static ActName act(String key, OwnTerm term) {
        return ActName.of(key, "term", term.label());
    }
}
