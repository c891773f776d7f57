package org.dalil.casefile.vocabulary;

import org.dalil.casefile.Holdings;
import org.dalil.history.Act;
import org.dalil.history.ActName;
import org.dalil.history.Records;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What people change in the lists: they add, word, move and retire terms of their own, and keep
/// those that the program brings out of choosers. No record that holds a term is ever touched.
public final class OwnTerms {
    /// How many characters a wording has at most. More is a definition and belongs in the note.
    public static final int LONGEST = 200;

    private static final String NAMED = "term";

    private final Holdings holdings;
    private final Vocabularies lists;

    public OwnTerms(Holdings holdings) {
        this.holdings = holdings;
        this.lists = new Vocabularies(holdings);
    }

    /// Whether an act was one of these.
    public static boolean isAct(Act act) {
        String key = act.name().key();
        return key.startsWith("casefile.act.") && key.endsWith("-term");
    }

    /// Adds a term below another, or at the top.
    ///
    /// @throws VocabularyException when there is no such list or broader term, it is too deep, the
    ///   wording is blank, too long or there already, or the program works with this list itself
    public ListedTerm add(String scheme, @Nullable String parent, String label, Texts texts)
            throws ProblemException {
        requireOpen(scheme, texts);
        String words = words(label);
        TermTree tree = lists.tree(scheme);
        int depth = tree.depthBelow(parent, 1);
        requireNew(tree, parent, words, null, texts);
        OwnTerm made =
                new OwnTerm(
                        holdings.ids().next(),
                        scheme,
                        tree.freshCode(Folding.key(words)),
                        parent,
                        words,
                        texts.locale().getLanguage(),
                        false,
                        null);
        holdings.create(act("casefile.act.add-term", words), OwnTerm.SHAPE, made);
        return TermTree.listed(made, parent, depth);
    }

    /// Words an own term otherwise, in the language of these texts. Where it was chosen before, the
    /// former wording stays.
    ///
    /// @throws VocabularyException as for [#add]
    public OwnTerm reword(OwnTerm term, String label, Texts texts) throws ProblemException {
        String words = words(label);
        OwnTerm now = now(term);
        String language = texts.locale().getLanguage();
        if (words.equals(now.label()) && language.equals(now.language())) {
            return now;
        }
        requireNew(lists.tree(now.scheme()), now.parent(), words, now, texts);
        return update("casefile.act.reword-term", now.worded(words, language));
    }

    /// Puts an own term, with all that is narrower, below another or at the top of its list.
    ///
    /// @throws VocabularyException when that is itself or narrower than itself, is not there, or
    ///   has no room for so many levels, or when a term so worded stands there
    public OwnTerm move(OwnTerm term, @Nullable String parent, Texts texts)
            throws ProblemException {
        OwnTerm now = now(term);
        if (Objects.equals(parent, now.parent())) {
            return now;
        }
        TermTree tree = lists.tree(now.scheme());
        ListedTerm listed =
                tree.lines().stream()
                        .filter(one -> now.equals(one.own()))
                        .findFirst()
                        .orElseThrow(() -> gone(now.label()));
        List<ListedTerm> branch = tree.branch(listed);
        if (branch.stream().anyMatch(one -> one.code().equals(parent))) {
            throw new VocabularyException(
                    Problem.of("casefile.problem.term-below-itself").with(NAMED, now.label()));
        }
        int deepest = branch.stream().mapToInt(ListedTerm::depth).max().orElse(listed.depth());
        tree.depthBelow(parent, deepest - listed.depth() + 1);
        requireNew(tree, parent, now.label(), now, texts);
        OwnTerm moved = now.below(parent);
        String to = parent == null ? "" : broader(tree, parent, texts);
        return holdings.update(
                new ActName(
                        "casefile.act.move-term",
                        Map.of(
                                NAMED,
                                now.label(),
                                "below",
                                parent == null ? "none" : "term",
                                "broader",
                                to)),
                OwnTerm.SHAPE,
                moved);
    }

    private static String broader(TermTree tree, String code, Texts texts) {
        return tree.find(code).map(one -> one.label(texts)).orElse(code);
    }

    /// Keeps a note on an own term; blank words take it away.
    public OwnTerm note(OwnTerm term, String words) throws ProblemException {
        OwnTerm now = now(term);
        String kept = words.isBlank() ? null : words.strip();
        return Objects.equals(kept, now.note())
                ? now
                : update("casefile.act.note-term", now.noted(kept));
    }

    /// No longer offers a term in choosers, or offers it again. It stays readable where it was
    /// chosen, and what is narrower stays as it is.
    ///
    /// @throws VocabularyException when the program works with this list itself
    public void offer(ListedTerm term, boolean offered, Texts texts) throws ProblemException {
        String label = term.label(texts);
        OwnTerm own = term.own();
        if (own != null) {
            OwnTerm now = now(own);
            if (now.retired() == offered) {
                update(
                        offered ? "casefile.act.offer-term" : "casefile.act.retire-term",
                        now.offered(offered));
            }
            return;
        }
        requireOpen(term.scheme(), texts);
        List<TermOffer> known =
                holdings.records()
                        .where(
                                TermOffer.SHAPE,
                                "scheme = ? AND code = ?",
                                "made_at, id",
                                term.scheme(),
                                term.code());
        if (known.stream().allMatch(TermOffer::offered) == offered) {
            return;
        }
        ActName name = act(offered ? "casefile.act.offer-term" : "casefile.act.hide-term", label);
        if (known.isEmpty()) {
            holdings.create(
                    name,
                    TermOffer.SHAPE,
                    new TermOffer(holdings.ids().next(), term.scheme(), term.code(), offered));
        } else {
            change(name, known, offered);
        }
    }

    /// Two laptops may each have hidden a term: what holds now is said by all of their records.
    private void change(ActName name, List<TermOffer> known, boolean offered)
            throws ProblemException {
        holdings.ledger()
                .act(
                        name,
                        changes -> {
                            for (TermOffer one : known) {
                                if (one.offered() != offered) {
                                    changes.update(TermOffer.SHAPE, one.offered(offered));
                                }
                            }
                            return known.size();
                        });
    }

    private OwnTerm update(String key, OwnTerm after) throws ProblemException {
        return holdings.update(act(key, after.label()), OwnTerm.SHAPE, after);
    }

    // What a screen shows may be older than the casefile, and would take back what was done since.
    private OwnTerm now(OwnTerm shown) throws ProblemException {
        Records records = holdings.records();
        return records.find(OwnTerm.SHAPE, shown.id()).orElseThrow(() -> gone(shown.label()));
    }

    private static VocabularyException gone(String label) {
        return new VocabularyException(
                Problem.of("casefile.problem.no-such-own-term").with(NAMED, label));
    }

    private static void requireOpen(String scheme, Texts texts) throws VocabularyException {
        if (!Vocabularies.isKnown(scheme)) {
            throw new VocabularyException(
                    Problem.of("casefile.problem.no-such-list").with("list", scheme));
        }
        if (Vocabularies.isFixed(scheme)) {
            throw new VocabularyException(
                    Problem.of("casefile.problem.list-is-fixed")
                            .with("list", texts.of("vocabulary." + scheme)));
        }
    }

    /// A wording as it is kept: in one line, without what nobody sees at its ends.
    private static String words(String label) throws VocabularyException {
        String words = label.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
        if (words.replaceAll("\\p{Cf}", "").isBlank()) {
            throw new VocabularyException(Problem.of("casefile.problem.term-without-words"));
        }
        if (words.length() > LONGEST) {
            throw new VocabularyException(
                    Problem.of("casefile.problem.term-too-long")
                            .with("length", words.length())
                            .with("most", LONGEST));
        }
        return words;
    }

    /// Lets no two terms below the same one read the same, in any language. Keys for finding are
    /// too coarse for this: they would take two words for one.
    private static void requireNew(
            TermTree tree,
            @Nullable String parent,
            String words,
            @Nullable OwnTerm self,
            Texts texts)
            throws VocabularyException {
        List<Texts> languages = Texts.available().stream().map(Texts::in).toList();
        for (ListedTerm one : tree.lines()) {
            if (Objects.equals(one.parent(), parent)
                    && (self == null || !self.equals(one.own()))
                    && one.wordings(languages).stream()
                            .anyMatch(said -> said.equalsIgnoreCase(words))) {
                String key = one.offered() ? "term-there" : "term-there-not-offered";
                throw new VocabularyException(
                        Problem.of("casefile.problem." + key).with(NAMED, one.label(texts)));
            }
        }
    }

    private static ActName act(String key, String label) {
        return ActName.of(key, NAMED, label);
    }
}
