package org.dalil.claim.ui.words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Ground;
import org.dalil.claim.Support;
import org.dalil.claim.content.Stance;
import org.dalil.claim.support.Supports;
import org.dalil.desk.Desk;
import org.dalil.kernel.ProblemException;
import org.dalil.source.Passage;
import org.dalil.source.content.Telling;
import org.dalil.source.words.Passages;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The words that the sheet is about, and what is said of them. Keeps each change at once.
final class WordsModel {
    private static final int MOST = 20;
    private final Passages passages;
    private final Supports supports;
    private final Claims claims;
    private final Desk desk;
    private final ObjectProperty<@Nullable View> view = new SimpleObjectProperty<>();
    private final Object changing = new Object();
    private long changes;

    /// What the sheet shows.
    ///
    /// @param translated the passage that the words translate
    record View(
            Passage passage,
            String sourceTitle,
            Claim claim,
            Support support,
            @Nullable Passage translated) {}

    WordsModel(Passages passages, Supports supports, Claims claims, Desk desk) {
        this.passages = passages;
        this.supports = supports;
        this.claims = claims;
        this.desk = desk;
    }

    ReadOnlyObjectProperty<@Nullable View> view() {
        return view;
    }

    void open(Ground ground, Runnable shown) {
        desk.jobs()
                .latest(
                        this,
                        "words.read",
                        () -> read(ground.passage(), ground.sourceTitle(), ground.claim()),
                        read -> {
                            view.set(read);
                            shown.run();
                        },
                        desk.problems());
    }

    void close() {
        desk.jobs().cancel(this);
        view.set(null);
    }

    private View read(UUID id, String title, UUID claim) throws ProblemException {
        Passage passage = passages.find(id).orElseThrow();
        UUID original = passage.telling().translationOf();
        return new View(
                passage,
                title,
                claims.find(claim).orElseThrow(),
                supports.of(claim, id).orElseThrow(),
                original == null ? null : passages.find(original).orElse(null));
    }

    /// Keeps what is said of the words.
    ///
    /// @param done to be run once it is in the casefile
    void tell(UnaryOperator<Telling> how, Runnable done) {
        View now = view.get();
        if (now != null) {
            keep(
                    now,
                    () -> {
                        Passage kept = passages.find(now.passage().id()).orElse(now.passage());
                        passages.tell(kept.told(how.apply(kept.telling())));
                        done.run();
                    });
        }
    }

    void stand(Stance stance) {
        View now = view.get();
        if (now != null && !now.support().stance().equals(stance.code())) {
            keep(now, () -> supports.stand(now.support(), stance));
        }
    }

    /// Takes the words from the claim.
    void take(Runnable taken) {
        View now = view.get();
        if (now != null) {
            change(
                    () -> {
                        supports.take(now.support());
                        return now;
                    },
                    done -> taken.run());
        }
    }

    List<Passage> translatable(String typed) throws ProblemException {
        View now = view.get();
        return now == null ? List.of() : passages.translatable(now.passage(), typed, MOST);
    }

    /// Changes something in the casefile.
    private interface Act {
        void run() throws ProblemException;
    }

    private void keep(View now, Act act) {
        change(
                () -> {
                    act.run();
                    return read(now.passage().id(), now.sourceTitle(), now.claim().id());
                },
                read -> {
                    View shown = view.get();
                    if (shown != null && shown.passage().id().equals(read.passage().id())) {
                        view.set(read);
                    }
                });
    }

    // Each by a name of its own: none may be dropped for a later one.
    private void change(Callable<View> work, Consumer<View> done) {
        View now = view.get();
        desk.jobs()
                .latest(
                        changing,
                        "words.change." + ++changes,
                        work,
                        done,
                        problem -> {
                            view.set(null);
                            view.set(now); // what was refused is shown as it is
                            desk.problems().accept(problem);
                        });
    }
}
