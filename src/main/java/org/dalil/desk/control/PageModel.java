package org.dalil.desk.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The page about one record: which record, what is shown of it, and changes made from it. Reads
/// again when a change is refused, so that the page never shows what was not kept.
public final class PageModel<V> {
    private final Desk desk;
    private final String name;
    private final Reader<V> reader;
    private final ObjectProperty<@Nullable UUID> id = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable V> view = new SimpleObjectProperty<>();
    // Who asks for changes: what became of one is told also after the page was left.
    private final Object changing = new Object();
    private @Nullable UUID shown;
    private Consumer<UUID> hearing = read -> {};
    private boolean open;
    private long changes;

    /// Reads everything a page shows.
    @FunctionalInterface
    public interface Reader<V> {
        /// @return null when the record is not there
        @Nullable V read(UUID id) throws ProblemException;
    }

    /// A change made from the page.
    @FunctionalInterface
    public interface Change {
        /// @throws ProblemException when it is refused
        void make() throws ProblemException;
    }

    /// A change of what the page shows.
    @FunctionalInterface
    public interface Amendment<V> {
        /// @param now the record as it is kept now, which may be newer than the page
        /// @throws ProblemException when it is refused
        void make(V now) throws ProblemException;
    }

    /// A change of what the page shows of which something comes.
    @FunctionalInterface
    public interface Making<V, T> {
        /// @param now the record as it is kept now, which may be newer than the page
        /// @throws ProblemException when it is refused
        T make(V now) throws ProblemException;
    }

    /// @param name names the page's questions, such as `claim`
    public PageModel(Desk desk, String name, Reader<V> reader) {
        this.desk = desk;
        this.name = name;
        this.reader = reader;
    }

    /// Follows which record is wanted until unsubscribed.
    public Subscription attach() {
        open = true;
        return Subscription.combine(
                id.subscribe(wanted -> reload()),
                () -> open = false,
                () -> desk.jobs().cancel(this),
                () -> view.set(null),
                () -> id.set(null));
    }

    /// The record to show.
    public ObjectProperty<@Nullable UUID> id() {
        return id;
    }

    /// What is shown; null while nothing is.
    public ReadOnlyObjectProperty<@Nullable V> view() {
        return view;
    }

    /// Reads the record again.
    public void reload() {
        UUID wanted = id.get();
        if (wanted == null) {
            desk.jobs().cancel(this);
            view.set(null);
            return;
        }
        Callable<@Nullable V> work = () -> reader.read(wanted);
        desk.jobs().latest(this, name + ".load", work, read -> show(wanted, read), desk.problems());
    }

    private void show(UUID of, @Nullable V read) {
        shown = of;
        view.set(read);
        if (read != null) {
            hearing.accept(of);
        }
    }

    /// From now on tells this of each reading, also of one that finds what was there before.
    public void whenRead(Consumer<UUID> hears) {
        hearing = hearing.andThen(hears);
    }

    /// Amends the record that is shown. It is read again just before, because an earlier change may
    /// not have come back to the page yet and must not be overwritten. Refused when it is gone.
    public void amend(Amendment<V> amendment) {
        amend(amendment, () -> {});
    }

    /// Amends the record that is shown, as [#amend] does.
    ///
    /// @param kept runs when the change is in the casefile, on the thread that made it
    public void amend(Amendment<V> amendment, Runnable kept) {
        amend(
                now -> {
                    amendment.make(now);
                    kept.run();
                    return true;
                },
                done -> {});
    }

    /// Amends the record that is shown, as [#amend] does, and hands on what came of it.
    public <T> void amend(Making<V, T> making, Consumer<T> done) {
        UUID of = shown();
        if (of != null) {
            change(
                    () -> {
                        V now = reader.read(of);
                        if (now == null) {
                            throw new GoneException(Problem.of("history.problem.gone"));
                        }
                        return making.make(now);
                    },
                    done);
        }
    }

    /// The record whose page is shown, which right after another was wanted is still the one
    /// before; null while nothing is.
    public @Nullable UUID shown() {
        return view.get() == null ? null : shown;
    }

    /// Does something with the record whose page is asked for; nothing while there is none.
    public Runnable with(Consumer<UUID> action) {
        return () -> {
            UUID wanted = id.get();
            if (wanted != null) {
                action.accept(wanted);
            }
        };
    }

    /// Makes a change away from the screen; the page follows through the casefile's feed.
    public void change(Change change) {
        change(
                () -> {
                    change.make();
                    return true;
                },
                done -> {});
    }

    /// Makes a change and hands on what came of it, unless the page was left. A refusal is told in
    /// any case.
    public <T> void change(Callable<T> change, Consumer<T> done) {
        desk.jobs()
                .latest(
                        changing,
                        name + ".change." + ++changes,
                        change,
                        made -> {
                            if (open) {
                                done.accept(made);
                            }
                        },
                        failed -> {
                            desk.problems().accept(failed);
                            if (open) {
                                reload();
                            }
                        });
    }
}
