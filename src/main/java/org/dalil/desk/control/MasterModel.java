package org.dalil.desk.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.dalil.casefile.RowSource;
import org.dalil.desk.Desk;
import org.dalil.desk.Position;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// The list of a section: what was typed to narrow it, its rows, and which record is chosen. Keeps
/// the chosen record chosen when the list is read again, and those that are chosen beside it.
public final class MasterModel<R> {
    /// A list no longer than this is quick to narrow as it is.
    private static final int FEW = 2_000;

    /// No more than these stay chosen beside the one whose page is shown: each is looked for.
    static final int MOST_BESIDE = 200;

    private final RowSource<R> source;
    private final Function<R, UUID> idOf;
    private final Desk desk;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(-1);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable UUID> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final RowPages<R> rows;
    private @Nullable UUID sought;
    private Supplier<Collection<UUID>> marked = List::of;
    private List<Integer> beside = List.of();
    private boolean alone;
    private boolean current;

    /// What one reading of the list brought.
    ///
    /// @param instead the row that is chosen now, when the chosen record is gone: one that was
    ///   chosen beside it, or else the row that now stands where it stood
    /// @param beside where those stand that were chosen beside it and are still there
    private record Reading<R>(
            int count,
            List<R> firstPage,
            int place,
            @Nullable R instead,
            Map<UUID, Integer> beside) {}

    public MasterModel(RowSource<R> source, Function<R, UUID> idOf, Desk desk) {
        this.source = source;
        this.idOf = idOf;
        this.desk = desk;
        this.rows = new RowPages<>(this::ask);
    }

    /// Reads the list now and again whenever what was typed changes, until unsubscribed.
    public Subscription attach() {
        Subscription typing = typed.subscribe(words -> reload(0));
        return Subscription.combine(
                typing,
                () -> desk.jobs().cancel(this),
                () -> rows.restart(0, List.of()),
                () -> chosen.set(null));
    }

    /// Reads the list again. When nothing was chosen, the first row is; when the chosen record is
    /// gone, the row that moved up to its place.
    public void reload() {
        reload(Math.max(0, place.get()));
    }

    private void reload(int was) {
        current = false;
        String words = typed.get();
        UUID wanted = chosen.get();
        List<UUID> others = others(wanted);
        desk.jobs()
                .latest(
                        this,
                        "list.load",
                        () -> read(words, wanted, others, was),
                        reading -> show(wanted, reading),
                        desk.problems());
    }

    private List<UUID> others(@Nullable UUID wanted) {
        return alone
                ? List.of()
                : marked.get().stream()
                        .filter(id -> !id.equals(wanted))
                        .limit(MOST_BESIDE)
                        .toList();
    }

    private Reading<R> read(String words, @Nullable UUID wanted, List<UUID> others, int was)
            throws Exception {
        int count = source.count(words);
        int at = wanted == null ? -1 : source.indexOf(words, wanted);
        Map<UUID, Integer> places = new HashMap<>();
        for (UUID other : others) {
            int place = source.indexOf(words, other);
            if (place >= 0) {
                places.put(other, place);
            }
        }
        List<R> firstPage = source.page(words, 0, RowPages.PAGE);
        if (at >= 0 || count == 0) {
            return new Reading<>(count, firstPage, at, null, places);
        }
        int next =
                places.values().stream()
                        .min(Comparator.comparingInt(place -> Math.abs(place - was)))
                        .orElse(Math.min(was, count - 1));
        List<R> instead = source.page(words, next, 1);
        return new Reading<>(
                count, firstPage, next, instead.isEmpty() ? null : instead.getFirst(), places);
    }

    private void show(@Nullable UUID wanted, Reading<R> reading) {
        if (!Objects.equals(wanted, chosen.get())) {
            reload(); // another was chosen meanwhile, whose place this reading does not know
            return;
        }
        read.set(true);
        current = true;
        if (reading.place() < 0 || reading.instead() != null) {
            tellIfSought(wanted);
        }
        sought = null;
        Set<UUID> still = Set.copyOf(others(wanted));
        List<Integer> kept =
                reading.beside().entrySet().stream()
                        .filter(one -> still.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
        alone = false;
        place.set(-1);
        rows.restart(reading.count(), reading.firstPage());
        count.set(reading.count());
        R instead = reading.instead();
        if (instead != null) {
            chosen.set(idOf.apply(instead));
        } else if (reading.place() < 0) {
            chosen.set(null);
        }
        beside = kept;
        place.set(reading.place());
        if (reading.count() > FEW) {
            readAhead();
        }
    }

    // Whoever is led to a record that is gone must not take the one beside it for it.
    private void tellIfSought(@Nullable UUID wanted) {
        if (wanted != null && wanted.equals(sought)) {
            desk.problems().accept(new GoneException(Problem.of("history.problem.gone")));
        }
    }

    /// Gets a long list ready for typing once its rows are there, a little at a time, so that
    /// whatever a person asks for meanwhile comes between.
    private void readAhead() {
        desk.jobs()
                .latest(
                        this,
                        "list.ahead",
                        source::readAhead,
                        more -> {
                            if (more) {
                                readAhead();
                            }
                        },
                        desk.problems());
    }

    private void ask(int page, int generation) {
        String words = typed.get();
        desk.jobs()
                .latest(
                        this,
                        "list.page." + page,
                        () -> source.page(words, page * RowPages.PAGE, RowPages.PAGE),
                        read -> rows.arrived(page, generation, read),
                        failure -> {
                            rows.failed(page, generation);
                            desk.problems().accept(failure);
                        });
    }

    /// Chooses the record of a row that a person selected.
    void choose(R row, int index) {
        chosen.set(idOf.apply(row));
        beside = List.of();
        place.set(index);
    }

    /// Keeps chosen, when the list is read again, what else is chosen then.
    ///
    /// @param now tells which records’ rows are chosen, the one whose page is shown among them
    void keepBeside(Supplier<Collection<UUID>> now) {
        marked = now;
    }

    /// Where those stand that are still chosen beside [#place] after the list was read again.
    List<Integer> beside() {
        return beside;
    }

    /// Chooses a record from elsewhere, alone, and finds its place; what was typed gives way if it
    /// hides it.
    public void choose(UUID id) {
        alone |= !id.equals(chosen.get());
        sought = id;
        chosen.set(id);
        if (!typed.get().isEmpty()) {
            typed.set("");
        } else if (current) {
            seek(id);
        } else {
            reload();
        }
    }

    /// In a list of which no change was heard since it was read, only the place is asked for: the
    /// rows that are shown stay.
    private void seek(UUID id) {
        desk.jobs()
                .latest(
                        this,
                        "list.load",
                        () -> source.indexOf("", id),
                        at -> {
                            if (at < 0 || at >= count.get() || !id.equals(chosen.get())) {
                                reload();
                            } else {
                                sought = null;
                                alone = false;
                                beside = List.of();
                                place.set(at);
                            }
                        },
                        desk.problems());
    }

    /// What was typed to narrow the list.
    public StringProperty typed() {
        return typed;
    }

    /// The record that is chosen.
    public ObjectProperty<@Nullable UUID> chosen() {
        return chosen;
    }

    /// Whether it is known yet what is in the list.
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// How many rows match.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Where the chosen record stands, from 0; -1 when it is not in the list.
    public ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }

    /// Where the chosen record stands among the rows, counted from 1; null when it is not there.
    public ObservableValue<@Nullable Position> position() {
        return Bindings.createObjectBinding(
                () -> {
                    int at = place.get();
                    return at < 0 || at >= count.get() ? null : new Position(at + 1, count.get());
                },
                place,
                count);
    }

    /// The rows.
    public RowPages<R> rows() {
        return rows;
    }
}
