package org.dalil.event.ui.casework;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.PageModel;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseTask;
import org.dalil.event.casework.Gathered;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.law.docket.Docket;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/// State and actions of a case's page. The overview follows the page by a question of its own, so
/// that a large case is on the screen before it is looked through, and the last days of the law by
/// one more, after it. Knows no scene-graph type.
final class CaseModel {
    /// As many records of a kind are named until more are asked for.
    static final int FEW = 8;

    private static final int MANY = 200;
    private static final int OFFERED = 3;

    private final CaseParts parts;
    private final Desk desk;
    private final PageModel<CaseView> page;
    private final ObjectProperty<CaseView.@Nullable Looked> looked = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Docket> docket = new SimpleObjectProperty<>();
    private final Object looking = new Object();
    private final Object reckoning = new Object();
    private final AtomicLong readings = new AtomicLong();
    private @Nullable UUID lookedAt;
    private volatile @Nullable UUID told;

    CaseModel(CaseParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
        this.page = new PageModel<>(desk, "case", this::read);
        page.view().subscribe(this::look);
    }

    PageModel<CaseView> page() {
        return page;
    }

    /// The overview of the case that is shown; null until it is read.
    ReadOnlyObjectProperty<CaseView.@Nullable Looked> looked() {
        return looked;
    }

    /// The last days that the law sets in the case that is shown; null until they are read.
    ReadOnlyObjectProperty<@Nullable Docket> docket() {
        return docket;
    }

    private @Nullable CaseView read(UUID id) throws ProblemException {
        Case one = parts.cases().find(id).orElse(null);
        if (one == null) {
            return null;
        }
        return new CaseView(
                one,
                parts.terms().words("case_status", one.status(), desk.texts()),
                parts.terms().words("case_priority", one.priority(), desk.texts()),
                parts.cases().tasks().of(id),
                parts.contents().groups(parts.cases().gathered(id), id.equals(told) ? MANY : FEW),
                desk.today(),
                readings.incrementAndGet());
    }

    private void look(@Nullable CaseView view) {
        UUID id = view == null ? null : view.one().id();
        if (id == null || !id.equals(lookedAt)) {
            looked.set(null);
            docket.set(null);
        }
        lookedAt = id;
        if (id == null) {
            desk.jobs().cancel(looking);
            desk.jobs().cancel(reckoning);
            return;
        }
        Callable<CaseView.Looked> work =
                () -> {
                    Instant since = parts.looks().of(id).orElse(null);
                    return new CaseView.Looked(
                            parts.overview()
                                    .of(id, since == null ? Instant.EPOCH : since, desk.today()),
                            since);
                };
        desk.jobs()
                .latest(
                        looking,
                        "case.overview",
                        work,
                        now -> {
                            if (id.equals(lookedAt)) {
                                looked.set(now);
                                reckon(id);
                            }
                        },
                        desk.problems());
    }

    private void reckon(UUID id) {
        desk.jobs()
                .latest(
                        reckoning,
                        "case.docket",
                        () -> parts.dockets().of(parts.cases().gathered(id), desk.today()),
                        now -> {
                            if (id.equals(lookedAt)) {
                                docket.set(now);
                            }
                        },
                        desk.problems());
    }

    /// Marks everything as seen up to now.
    void seen() {
        UUID id = page.shown();
        if (id != null) {
            Instant now = desk.clock().now();
            page.change(
                    () -> {
                        parts.looks().seen(id, now);
                        return id;
                    },
                    done -> look(page.view().get()));
        }
    }

    /// Names many more of the records that are gathered.
    void tellMore() {
        told = page.shown();
        page.reload();
    }

    /// Keeps the case as changed.
    ///
    /// @param kept runs when it is in the casefile
    void change(UnaryOperator<Case> how, Runnable kept) {
        page.amend(now -> parts.cases().change(how.apply(now.one())), kept);
    }

    void add() {
        page.change(
                () -> parts.cases().add(desk.texts().of("casework.new")),
                made -> desk.navigator().go(new Intent.ToNew(made.ref())));
    }

    void remove() {
        page.amend(now -> parts.cases().remove(now.one()));
    }

    void gather(RecordRef ref) {
        page.amend(now -> {
            parts.cases().gather(now.one(), List.of(ref));
        });
    }

    void letGo(RecordRef ref) {
        page.amend(now -> parts.cases().letGo(now.one(), List.of(ref)));
    }

    List<Gathered> find(String typed) throws ProblemException {
        return parts.contents().find(typed, OFFERED);
    }

    void go(RecordRef ref) {
        desk.navigator().go(new Intent.ToRecord(ref));
    }

    /// Notes a task; words that end in a question mark are an open question.
    void addTask(String words) {
        String said = words.strip();
        if (!said.isEmpty()) {
            boolean question = said.endsWith("?") || said.endsWith("؟");
            page.amend(now -> {
                parts.cases().tasks().add(now.one(), said, question);
            });
        }
    }

    /// Keeps a task as changed.
    ///
    /// @param kept runs when it is in the casefile
    void change(UUID task, UnaryOperator<CaseTask> how, Runnable kept) {
        page.amend(now -> parts.cases().tasks().change(how.apply(task(now, task))), kept);
    }

    void tick(UUID task, boolean done) {
        page.amend(now -> {
            CaseTask one = task(now, task);
            if (one.done() != done) {
                parts.cases().tasks().tick(one, done);
            }
        });
    }

    void remove(UUID task) {
        page.amend(now -> parts.cases().tasks().remove(task(now, task)));
    }

    private static CaseTask task(CaseView now, UUID id) throws GoneException {
        for (CaseTask one : now.tasks()) {
            if (one.id().equals(id)) {
                return one;
            }
        }
        throw new GoneException(Problem.of("history.problem.gone"));
    }
}
