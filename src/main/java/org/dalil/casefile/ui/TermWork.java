package org.dalil.casefile.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.OwnTerm;
import org.dalil.casefile.vocabulary.OwnTerms;
import org.dalil.casefile.vocabulary.VocabularyException;
import org.dalil.desk.Desk;
import org.dalil.history.Act;
import org.dalil.history.History;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.Callable;

/// What a person does on the screen of lists: begins something, and keeps it or leaves it. One act
/// at a time; what is refused is told at the field, and what was begun stays.
final class TermWork {
    private final TermParts parts;
    private final TermsModel model;
    private final Desk desk;
    private final ObjectProperty<Doing> doing = new SimpleObjectProperty<>(new Doing.Nothing());
    private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();
    private boolean busy;
    private long acts;

    /// Something done with an own term.
    private interface Change {
        OwnTerm make(OwnTerm own) throws ProblemException;
    }

    TermWork(TermParts parts, TermsModel model, Desk desk) {
        this.parts = parts;
        this.model = model;
        this.desk = desk;
    }

    ObjectProperty<Doing> doing() {
        return doing;
    }

    /// Why what was asked cannot be; null while nothing was refused.
    ObjectProperty<@Nullable Problem> problem() {
        return problem;
    }

    /// Whether something was begun.
    boolean isDoing() {
        return !(doing.get() instanceof Doing.Nothing);
    }

    /// Begins to word a new term.
    ///
    /// @param below whether it is to stand below the chosen one, else beside it
    void add(boolean below) {
        ListedTerm at = model.chosen().get();
        ListedTerm broader = at == null || below ? at : model.named(at.parent());
        begin(new Doing.Adding(model.scheme(), broader));
    }

    /// Begins to word the chosen term otherwise. The program’s own stay as they are.
    void reword() {
        ListedTerm term = model.chosen().get();
        if (term != null && term.own() != null) {
            begin(new Doing.Rewording(term));
        } else if (term != null) {
            problem.set(Problem.of("casefile.problem.term-brought"));
        }
    }

    /// Begins to choose another place for the chosen term.
    void move() {
        ListedTerm term = model.chosen().get();
        if (term != null && term.own() != null) {
            begin(new Doing.Moving(term));
        }
    }

    /// Leaves what was begun.
    void cancel() {
        begin(new Doing.Nothing());
    }

    private void begin(Doing now) {
        problem.set(null);
        doing.set(now);
    }

    /// Keeps what was worded.
    void word(String words) {
        switch (doing.get()) {
            case Doing.Adding(String list, ListedTerm broader) -> {
                String parent = broader == null ? null : broader.code();
                act(() -> parts.own().add(list, parent, words, desk.texts()));
            }
            case Doing.Rewording(ListedTerm term) ->
                    act(term, own -> parts.own().reword(own, words, desk.texts()));
            default -> {}
        }
    }

    /// Puts the term that is being moved below the chosen one, or at the top.
    void moveHere(boolean top) {
        ListedTerm at = model.chosen().get();
        if (doing.get() instanceof Doing.Moving(ListedTerm term) && (top || at != null)) {
            String parent = top || at == null ? null : at.code();
            act(term, own -> parts.own().move(own, parent, desk.texts()));
        }
    }

    /// No longer offers the chosen term, or offers it again.
    void offer(boolean offered) {
        ListedTerm term = model.chosen().get();
        if (term != null && !isDoing()) {
            problem.set(null);
            act(() -> {
                parts.own().offer(term, offered, desk.texts());
                return term;
            });
        }
    }

    /// Keeps the note on an own term, whatever else is begun meanwhile.
    ///
    /// @param kept runs when it is in the casefile, on any thread
    void note(OwnTerm term, String words, Runnable kept) {
        desk.jobs()
                .latest(
                        this,
                        "terms.note." + ++acts,
                        () -> {
                            OwnTerm now = parts.own().note(term, words);
                            kept.run();
                            return now;
                        },
                        now -> model.again(null),
                        desk.problems());
    }

    /// Takes back the newest act, or does again what was taken back, where it was about lists:
    /// nothing that cannot be seen from here.
    void turn(boolean back) {
        if (isDoing()) {
            return;
        }
        act(() -> {
            History history = parts.ledger().history();
            Optional<Act> next = back ? history.undoable() : history.redoable();
            boolean ours = next.filter(OwnTerms::isAct).isPresent();
            if (ours && back) {
                parts.ledger().undo();
            } else if (ours) {
                parts.ledger().redo();
            }
            return null;
        });
    }

    private void act(ListedTerm term, Change change) {
        OwnTerm own = term.own();
        if (own != null) {
            act(() -> {
                change.make(own);
                return term;
            });
        }
    }

    /// @param work gives the term to choose then, or null for the one that is chosen
    private void act(Callable<@Nullable ListedTerm> work) {
        if (busy) {
            return; // the same key again, before the first was kept
        }
        busy = true;
        desk.jobs().latest(this, "terms.act", work, this::done, this::refused);
    }

    private void done(@Nullable ListedTerm made) {
        busy = false;
        begin(new Doing.Nothing());
        model.again(made);
    }

    private void refused(Exception failure) {
        busy = false;
        if (failure instanceof VocabularyException known) {
            problem.set(known.problem());
        } else {
            desk.problems().accept(failure);
        }
    }
}
