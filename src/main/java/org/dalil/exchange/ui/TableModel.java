package org.dalil.exchange.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.exchange.table.ColumnUse;
import org.dalil.exchange.table.Known;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Plan;
import org.dalil.exchange.table.Proposal;
import org.dalil.exchange.table.Table;
import org.dalil.exchange.table.Wordings;
import org.dalil.exchange.table.intake.Kept;
import org.dalil.exchange.table.intake.MappingText;
import org.dalil.exchange.table.intake.TableSource;
import org.dalil.exchange.table.intake.Tables;
import org.dalil.jobs.RunningJob;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.wire.table.Separator;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/// A table on its way in: chosen, mapped with what its rows become before the eyes, kept. Knows no
/// controls. What was mapped and not kept stays as a draft with its source.
public final class TableModel {
    private static final int MOST_COLUMNS_SHOWN = 1_000;

    /// Where it stands.
    public enum Stage {
        CHOOSING,
        OPENING,
        MAPPING,
        KEEPING,
        DONE
    }

    /// A table that was opened, under a mapping, with what its rows become.
    ///
    /// @param sheets the names of a workbook’s sheets; empty for a text
    public record View(Wordings wordings, Known known, Plan plan, List<String> sheets) {}

    private final Tables tables;
    private final Drafts drafts;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final ReadOnlyObjectWrapper<List<TableSource>> available =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Kept> kept = new ReadOnlyObjectWrapper<>();
    private @Nullable UUID source;
    private @Nullable Mapping mapping;
    private @Nullable RunningJob job;
    private boolean planning;

    public TableModel(Tables tables, Drafts drafts, Desk desk) {
        this.tables = tables;
        this.drafts = drafts;
        this.desk = desk;
    }

    /// Where it stands.
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// The tables to choose from.
    public ReadOnlyObjectProperty<List<TableSource>> available() {
        return available.getReadOnlyProperty();
    }

    /// The table and what becomes of it; null until it is open.
    public ReadOnlyObjectProperty<@Nullable View> view() {
        return view.getReadOnlyProperty();
    }

    /// What keeps the table from being taken, or why the last step failed.
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /// What came of it; null until it was kept.
    public ReadOnlyObjectProperty<@Nullable Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    /// Begins with the choice among the tables of the casefile.
    public void choose() {
        stage.set(Stage.CHOOSING);
        desk.jobs()
                .latest(this, "table.available", tables::available, available::set, this::failed);
    }

    /// Opens the table of a source, as it was left.
    public void open(UUID id) {
        source = id;
        mapping = null;
        stage.set(Stage.OPENING);
        read(1, null, null);
    }

    /// Reads another sheet of the workbook.
    public void sheet(int number) {
        mapping = null;
        read(number, null, null);
    }

    /// Reads the text as parted by another sign, or with or without names of columns.
    public void written(Separator separator, boolean heading) {
        Mapping before = mapping;
        boolean same = before != null && before.separator() == separator;
        mapping = same ? mapping : null;
        read(sheet(), separator, heading);
    }

    private int sheet() {
        View shown = view.get();
        Integer sheet = shown == null ? null : shown.plan().table().origin().sheet();
        return sheet == null ? 1 : sheet;
    }

    private void read(int sheet, @Nullable Separator separator, @Nullable Boolean heading) {
        UUID id = Objects.requireNonNull(source);
        Mapping before = mapping;
        planning = true;
        desk.jobs()
                .latest(
                        this,
                        "table.plan",
                        () -> opened(id, sheet, separator, heading, before),
                        this::show,
                        this::failed);
    }

    private View opened(
            UUID id,
            int sheet,
            @Nullable Separator separator,
            @Nullable Boolean heading,
            @Nullable Mapping before)
            throws ProblemException {
        Optional<Table.Origin> found = tables.origin(id, sheet);
        if (found.isEmpty()) {
            throw new TableException(Problem.of("exchange.table.unread"), "");
        }
        Table.Origin origin = found.get();
        Mapping left = before == null && separator == null ? draft(id).orElse(null) : before;
        Separator sign =
                separator != null
                        ? separator
                        : left != null ? left.separator() : Separator.guess(origin.words());
        boolean named =
                heading != null
                        ? heading
                        : left != null ? left.heading() : Table.looksNamed(origin, sign);
        Table table = Table.read(origin, sign, named, new Cancel());
        if (table.names().isEmpty() || table.names().size() > MOST_COLUMNS_SHOWN) {
            String key =
                    table.heading() != null && table.heading().problem() != null
                            ? "exchange.table.too-many-columns"
                            : "exchange.table.empty";
            throw new TableException(Problem.of(key), origin.source().title());
        }
        Mapping now =
                left != null && left.columns().size() == table.names().size()
                        ? left.written(sign, named)
                        : tables.proposal(table, sign);
        return planned(table, now, tables.wordings());
    }

    private Optional<Mapping> draft(UUID id) {
        String text = drafts.typed(draftKey(id));
        return text == null ? Optional.empty() : MappingText.read(text);
    }

    private View planned(Table table, Mapping now, Wordings wordings) throws ProblemException {
        Known known = tables.known(table, now);
        Plan plan = Plan.of(table, now, wordings, known, Progress.none(), new Cancel());
        Table.Origin origin = table.origin();
        List<String> sheets =
                java.util.stream.IntStream.rangeClosed(1, Table.sheets(origin.text()))
                        .mapToObj(i -> Table.sheetName(origin.text(), origin.words(), i))
                        .toList();
        return new View(wordings, known, plan, sheets);
    }

    private void show(View now) {
        planning = false;
        mapping = now.plan().mapping();
        problem.set(now.plan().question());
        stage.set(Stage.MAPPING);
        view.set(now);
    }

    /// Uses a column so. Where columns of dates change, their order is found anew.
    public void use(int column, ColumnUse use) {
        View shown = view.get();
        if (shown != null) {
            change(before -> {
                Mapping after = before.using(column, use);
                boolean dates = before.use(column).role().isDate() || use.role().isDate();
                return dates ? Proposal.decided(shown.plan().table(), after) : after;
            });
        }
    }

    /// Changes the mapping and shows what the rows become now.
    public void change(UnaryOperator<Mapping> how) {
        View shown = view.get();
        Mapping before = mapping;
        if (shown == null || before == null || stage.get() != Stage.MAPPING) {
            return;
        }
        Mapping after = how.apply(before);
        mapping = after;
        planning = true;
        drafts.typed(draftKey(Objects.requireNonNull(source)), MappingText.write(after));
        Table table = shown.plan().table();
        desk.jobs()
                .latest(
                        this,
                        "table.plan",
                        () -> planned(table, after, shown.wordings()),
                        this::show,
                        this::failed);
    }

    /// Whether the rows can be made records now: nothing is open and there is something to take.
    public boolean isReady() {
        View shown = view.get();
        return stage.get() == Stage.MAPPING
                && !planning
                && shown != null
                && shown.plan().question() == null
                && !shown.plan().drafts().isEmpty();
    }

    /// Makes the rows records.
    public void take() {
        View shown = view.get();
        if (shown == null || !isReady()) {
            return;
        }
        stage.set(Stage.KEEPING);
        problem.set(null);
        job =
                desk.jobs()
                        .start(
                                desk.texts().of("exchange.table.keeping"),
                                (progress, cancel) -> keep(shown, progress, cancel),
                                this::done,
                                this::failed);
    }

    private Kept keep(View shown, Progress progress, Cancel cancel) throws ProblemException {
        Plan plan = shown.plan();
        Known known = tables.known(plan.table(), plan.mapping()); // of this moment
        cancel.check();
        tables.remember(plan.table(), plan.mapping());
        return tables.keep(plan, shown.wordings(), known, progress, cancel);
    }

    private void done(Kept now) {
        drafts.forget(draftKey(Objects.requireNonNull(source)));
        kept.set(now);
        stage.set(Stage.DONE);
    }

    /// How far the keeping is, from 0 to 1; -1 while nobody knows.
    public double fraction() {
        return job == null ? -1 : job.fraction();
    }

    /// Asks to stop; nothing is kept then.
    public void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    /// Ends; what was mapped stays as a draft.
    public void close() {
        stop();
        desk.jobs().cancel(this);
    }

    private void failed(Exception failure) {
        planning = false;
        switch (failure) {
            case ProblemException known -> problem.set(known.problem());
            case CancellationException stopped -> problem.set(Problem.of("exchange.table.stopped"));
            default -> desk.problems().accept(failure);
        }
        stage.set(view.get() == null ? Stage.CHOOSING : Stage.MAPPING);
    }

    private static String draftKey(UUID id) {
        return "table.mapping." + id;
    }
}
