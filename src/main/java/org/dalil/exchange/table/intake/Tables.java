package org.dalil.exchange.table.intake;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claims;
import org.dalil.exchange.table.Draft;
import org.dalil.exchange.table.Known;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Plan;
import org.dalil.exchange.table.Proposal;
import org.dalil.exchange.table.Role;
import org.dalil.exchange.table.RowPlan;
import org.dalil.exchange.table.Table;
import org.dalil.exchange.table.Wordings;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What can be done with tables: find them among the sources, open one, remember how its columns
/// were mapped, and make its rows records.
public final class Tables {
    private static final int STEP = 500;

    private final Holdings holdings;
    private final Sources sources;
    private final Vocabularies vocabularies;
    private final TableStore store;
    private final Texts texts;

    /// @param texts the language that terms are chosen in
    public Tables(Holdings holdings, Sources sources, Texts texts) {
        this.holdings = holdings;
        this.sources = sources;
        this.vocabularies = new Vocabularies(holdings);
        this.store = new TableStore(holdings.database());
        this.texts = texts;
    }

    /// The sources that may hold a table, newest first; those that surely do before the others.
    public List<TableSource> available() throws ProblemException {
        List<TableSource> all =
                store.tables().stream().filter(TableSource::canBeTable).distinct().toList();
        return Stream.concat(
                        all.stream().filter(TableSource::isTable),
                        all.stream().filter(one -> !one.isTable()))
                .toList();
    }

    /// The text of a source that a table stands in: its newest reading. Empty when nothing was read
    /// out of it.
    ///
    /// @param sheet the sheet of a workbook, from 1
    public Optional<Table.Origin> origin(UUID id, int sheet) throws ProblemException {
        Optional<Source> source = sources.find(id);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        for (EvidenceItem item : sources.items(id)) {
            List<TextVersion> texts = sources.texts(item.id());
            if (!texts.isEmpty()) {
                TextVersion text = texts.getFirst();
                boolean sheets = Table.sheets(text) > 0;
                return Optional.of(
                        new Table.Origin(
                                source.get(), text, sources.read(text), sheets ? sheet : null));
            }
        }
        return Optional.empty();
    }

    /// The lists that cells are looked up in.
    public Wordings wordings() throws ProblemException {
        return Wordings.of(vocabularies, texts);
    }

    /// The mapping to begin with: the one last used for a table with these columns, or a first one
    /// from the columns’ names.
    public Mapping proposal(Table table, org.dalil.wire.table.Separator separator)
            throws ProblemException {
        return remembered(table)
                .flatMap(one -> MappingText.read(one.uses()))
                .filter(one -> one.heading() == (table.heading() != null))
                .map(one -> one.order() == null ? Proposal.decided(table, one) : one)
                .map(one -> one.written(separator, one.heading()))
                .orElseGet(() -> Proposal.of(table, separator));
    }

    /// The record of the mapping last used for a table with these columns.
    public Optional<TableMapping> remembered(Table table) throws ProblemException {
        return holdings
                .records()
                .where(TableMapping.SHAPE, "columns = ?", "made_at DESC, id", table.columnsKey())
                .stream()
                .findFirst();
    }

    /// Remembers a mapping for tables with these columns; an act of its own when it is another than
    /// before.
    public void remember(Table table, Mapping mapping) throws ProblemException {
        String uses = MappingText.write(mapping);
        Optional<TableMapping> before = remembered(table);
        if (before.map(TableMapping::uses).filter(uses::equals).isPresent()) {
            return;
        }
        String title = before.map(TableMapping::title).orElse(table.origin().source().title());
        ActName act = ActName.of("exchange.act.remember-mapping", "title", title);
        UUID id = before.map(TableMapping::id).orElseGet(holdings.ids()::next);
        TableMapping made = new TableMapping(id, title, table.columnsKey(), uses);
        if (before.isPresent()) {
            holdings.update(act, TableMapping.SHAPE, made);
        } else {
            holdings.create(act, TableMapping.SHAPE, made);
        }
    }

    /// What the casefile holds of what a table names.
    public Known known(Table table, Mapping mapping) throws ProblemException {
        return new Known(
                store.people(Wordings::key),
                store.places(Wordings::key),
                store.sources(Wordings::key),
                store.rows(table.origin().text().id()),
                identifiers(table, mapping.first(Role.IDENTIFIER)));
    }

    /// Identifiers of rows that claims rest on, in other tables with the same first line. A number
    /// in a table of other columns is another number.
    private Map<String, Long> identifiers(Table table, int column) throws ProblemException {
        Map<String, Long> found = new HashMap<>();
        if (column < 0) {
            return found;
        }
        String name = table.names().get(column);
        Map<UUID, Boolean> alike = new HashMap<>();
        for (TableStore.Noted one : store.noted(name, table.origin().text().id())) {
            Boolean same = alike.get(one.text());
            if (same == null) {
                same = isAlike(table, one.text());
                alike.put(one.text(), same);
            }
            if (same) {
                String first = one.note().lines().findFirst().orElse("");
                found.put(
                        first.substring(Math.min(first.length(), name.length() + 2)), one.claim());
            }
        }
        return found;
    }

    private boolean isAlike(Table table, UUID text) throws ProblemException {
        @Nullable TextVersion other = sources.text(text).orElse(null);
        if (other == null || table.heading() == null) {
            return false;
        }
        Table.Origin origin = table.origin();
        String heading = origin.words().substring(table.heading().start(), table.heading().end());
        return sources.read(other).contains(heading);
    }

    /// Makes the records of a plan in one act, which undo takes back whole.
    ///
    /// @throws java.util.concurrent.CancellationException when stopping was asked for; nothing is
    ///   kept
    public Kept keep(Plan plan, Wordings wordings, Known known, Progress progress, Cancel cancel)
            throws ProblemException {
        List<Draft> drafts = plan.drafts();
        ActName name =
                new ActName(
                        "exchange.act.table",
                        Map.of(
                                "count", plan.count(RowPlan.Taken.class),
                                "title", plan.table().origin().source().title()));
        return holdings.ledger()
                .act(
                        name,
                        changes -> {
                            NamesMade names =
                                    new NamesMade(plan.mapping().choices(), known, holdings.ids());
                            Keeping keeping =
                                    new Keeping(
                                            plan,
                                            wordings,
                                            holdings.ids(),
                                            names,
                                            Claims.nextNumber(changes.tx()));
                            int done = 0;
                            for (Draft draft : drafts) {
                                keeping.add(draft);
                                if (++done % STEP == 0) {
                                    cancel.check();
                                    keeping.write(changes);
                                    progress.at(done, drafts.size());
                                }
                            }
                            keeping.write(changes);
                            cancel.check();
                            return new Kept(plan, keeping.claims());
                        });
    }
}
