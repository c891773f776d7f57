package org.dalil.source.ui.words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Stance;
import org.dalil.desk.Desk;
import org.dalil.kernel.Locator;
import org.dalil.source.TextVersion;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Finds the claim to which words of a source are added, and adds them in one act. Knows no
/// scene-graph type.
public final class AddWordsModel {
    private static final int MOST = 40;

    private final Claims claims;
    private final Desk desk;
    private final Words words;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<ClaimRow> found = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ClaimRow> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Stance> stance = new SimpleObjectProperty<>(Stance.SUPPORTS);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// The words that are added.
    public record Words(UUID source, TextVersion text, Locator place) {}

    public AddWordsModel(Claims claims, Desk desk, Words words) {
        this.claims = claims;
        this.desk = desk;
        this.words = words;
    }

    /// Finds now and whenever something else is typed, until unsubscribed.
    Subscription attach() {
        return Subscription.combine(
                typed.subscribe(any -> find()), () -> desk.jobs().cancel(this), found::clear);
    }

    private void find() {
        String wanted = typed.get();
        chosen.set(null); // what fits the words before may not fit these
        desk.jobs()
                .latest(
                        this,
                        "words.find",
                        () -> claims.suggest(wanted, MOST),
                        this::show,
                        desk.problems());
    }

    private void show(List<ClaimRow> rows) {
        found.setAll(rows);
        chosen.set(rows.isEmpty() ? null : rows.getFirst());
    }

    /// The words as they stand in the source.
    String quote() {
        return words.place().quote();
    }

    /// What was typed to find a claim: words of its statement, or its number.
    StringProperty typed() {
        return typed;
    }

    /// The claims that fit, the one of that number first.
    ObservableList<ClaimRow> found() {
        return found;
    }

    /// The claim that the words go to; the first that fits unless a person chose another.
    ObjectProperty<@Nullable ClaimRow> chosen() {
        return chosen;
    }

    /// How the words stand to the claim.
    ObjectProperty<Stance> stance() {
        return stance;
    }

    /// Whether the words are just being added.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Chooses the claim so many lines further down.
    void step(int down) {
        int at = found.indexOf(chosen.get());
        if (!found.isEmpty()) {
            chosen.set(found.get(Math.clamp(at + down, 0, found.size() - 1)));
        }
    }

    /// Adds the words to the chosen claim.
    ///
    /// @param done runs when they are added; not when that failed
    void add(Runnable done) {
        ClaimRow row = chosen.get();
        if (row == null || busy.get()) {
            return;
        }
        Stance as = stance.get();
        busy.set(true);
        Callable<Boolean> work =
                () -> {
                    Claim claim = claims.find(row.id()).orElse(null);
                    if (claim != null) {
                        claims.addWords(claim, words.source(), words.text(), words.place(), as);
                    }
                    return claim != null;
                };
        desk.jobs()
                .latest(
                        this,
                        "words.add",
                        work,
                        added -> {
                            busy.set(false);
                            if (added) {
                                done.run();
                            } else {
                                find();
                            }
                        },
                        failed -> {
                            busy.set(false);
                            desk.problems().accept(failed);
                        });
    }
}
