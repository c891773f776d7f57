package org.dalil.casefile.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.OwnTerms;
import org.dalil.desk.Desk;
import org.dalil.history.Act;
import org.dalil.history.History;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the screen of lists shows: the lists, the terms of the chosen one, the chosen term, and how
/// often each is used. Changes nothing; keeps the chosen term chosen when it reads again.
final class TermsModel {
    private static final int MOST_SHOWN = 20;

    private final TermParts parts;
    private final Desk desk;
    private final List<Texts> languages;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.NONE);
    private final ObjectProperty<@Nullable ListedTerm> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Map<String, Long>> uses = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable List<Use>> found = new SimpleObjectProperty<>();
    private volatile String scheme = "";

    /// One list among the lists.
    ///
    /// @param terms how many terms it has, those that are not offered too
    /// @param own how many of them people added
    record ListLine(String scheme, String name, int terms, int own) {}

    /// A record that uses the chosen term.
    record Use(RecordRef ref, String words) {}

    /// What was read together.
    ///
    /// @param undo the act that would be taken back, where it was about lists
    /// @param redo the act that would be done again, where it was about lists
    record View(
            List<ListLine> lists,
            String scheme,
            List<ListedTerm> terms,
            Optional<Act> undo,
            Optional<Act> redo) {
        static final View NONE =
                new View(List.of(), "", List.of(), Optional.empty(), Optional.empty());
    }

    TermsModel(TermParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
        this.languages = Texts.available().stream().map(Texts::in).toList();
    }

    ObjectProperty<View> view() {
        return view;
    }

    ObjectProperty<@Nullable ListedTerm> chosen() {
        return chosen;
    }

    /// How often each term of the list is used; null until it is counted.
    ObjectProperty<@Nullable Map<String, Long>> uses() {
        return uses;
    }

    /// The first records that use the chosen term; null until somebody asks.
    ObjectProperty<@Nullable List<Use>> found() {
        return found;
    }

    List<Texts> languages() {
        return languages;
    }

    /// Opens a list at the term of this wording.
    ///
    /// @param list empty for the list that was open last, or the first
    /// @param words empty for the first term
    void open(String list, String words) {
        String wanted = list.isEmpty() ? scheme : list;
        show(
                wanted.isEmpty() ? parts.lists().schemes().getFirst() : wanted,
                terms -> worded(terms, words));
    }

    /// Chooses another list.
    void choose(String list) {
        if (!list.equals(scheme)) {
            show(list, terms -> terms.isEmpty() ? null : terms.getFirst());
        }
    }

    /// Chooses a term; null for none.
    void choose(@Nullable ListedTerm term) {
        if (!Objects.equals(term, chosen.get())) {
            found.set(null);
            chosen.set(term);
        }
    }

    /// Forgets what it showed: the screen was left.
    void close() {
        desk.jobs().cancel(this);
    }

    private void show(String list, Function<List<ListedTerm>, @Nullable ListedTerm> first) {
        scheme = list;
        uses.set(null);
        read(first);
        count(list);
    }

    /// The term of these words, or else the first that holds them, or else the first.
    private @Nullable ListedTerm worded(List<ListedTerm> terms, String words) {
        String said = words.strip();
        String key = Folding.key(words);
        return first(terms, one -> one.equalsIgnoreCase(said))
                .or(() -> first(terms, one -> !key.isEmpty() && Folding.key(one).contains(key)))
                .orElse(terms.isEmpty() ? null : terms.getFirst());
    }

    private Optional<ListedTerm> first(List<ListedTerm> terms, Predicate<String> wording) {
        return terms.stream()
                .filter(one -> one.wordings(languages).stream().anyMatch(wording))
                .findFirst();
    }

    private void read(Function<List<ListedTerm>, @Nullable ListedTerm> first) {
        String list = scheme;
        desk.jobs()
                .latest(
                        this,
                        "terms.load",
                        () -> reading(list),
                        now -> {
                            view.set(now);
                            choose(first.apply(now.terms()));
                        },
                        desk.problems());
    }

    private View reading(String list) throws ProblemException {
        List<ListLine> lines = new ArrayList<>();
        List<ListedTerm> terms = List.of();
        for (String one : parts.lists().schemes()) {
            List<ListedTerm> all = parts.lists().terms(one);
            int own = (int) all.stream().filter(term -> term.own() != null).count();
            lines.add(new ListLine(one, desk.texts().of("vocabulary." + one), all.size(), own));
            if (one.equals(list)) {
                terms = all;
            }
        }
        History history = parts.ledger().history();
        return new View(
                lines,
                list,
                terms,
                history.undoable().filter(OwnTerms::isAct),
                history.redoable().filter(OwnTerms::isAct));
    }

    /// Counts; a list that was left meanwhile is passed over, so that walking the lists waits for
    /// none.
    private void count(String list) {
        desk.jobs()
                .latest(
                        this,
                        "terms.uses",
                        () ->
                                list.equals(scheme)
                                        ? parts.uses().counts(list)
                                        : Map.<String, Long>of(),
                        uses::set,
                        desk.problems());
    }

    /// Finds the first records that use the chosen term.
    void find() {
        ListedTerm term = chosen.get();
        if (term != null) {
            desk.jobs().latest(this, "terms.find", () -> using(term), found::set, desk.problems());
        }
    }

    private List<Use> using(ListedTerm term) throws ProblemException {
        List<Use> using = new ArrayList<>();
        for (RecordRef ref : parts.uses().first(term.scheme(), term.code(), MOST_SHOWN)) {
            parts.telling().words(ref).ifPresent(words -> using.add(new Use(ref, words)));
        }
        return using;
    }

    /// Reads again after something was done.
    ///
    /// @param made the term to choose then; null for the one that is chosen
    void again(@Nullable ListedTerm made) {
        ListedTerm before = made == null ? chosen.get() : made;
        int place = view.get().terms().indexOf(before);
        read(terms -> again(terms, before, place));
    }

    /// The same term in what was read anew; where it is gone, the one it stood below or beside.
    private static @Nullable ListedTerm again(
            List<ListedTerm> terms, @Nullable ListedTerm before, int place) {
        if (before == null || terms.isEmpty()) {
            return terms.isEmpty() ? null : terms.getFirst();
        }
        return terms.stream()
                .filter(before::sameAs)
                .findFirst()
                .or(() ->
                        terms.stream()
                                .filter(one -> one.code().equals(before.parent()))
                                .findFirst())
                .orElseGet(() -> terms.get(Math.clamp(place, 0, terms.size() - 1)));
    }

    /// The term of this code in the list that is shown.
    @Nullable ListedTerm named(@Nullable String code) {
        return view.get().terms().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /// The list that is shown.
    String scheme() {
        return scheme;
    }
}
