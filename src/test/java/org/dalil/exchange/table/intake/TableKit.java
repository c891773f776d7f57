package org.dalil.exchange.table.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.claim.Claim;
import org.dalil.exchange.table.ColumnUse;
import org.dalil.exchange.table.Known;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Plan;
import org.dalil.exchange.table.Role;
import org.dalil.exchange.table.Table;
import org.dalil.exchange.table.Wordings;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.source.Source;
import org.dalil.source.SourceKit;
import org.dalil.wire.table.Separator;

import java.nio.file.Path;
import java.util.List;

/// A sealed casefile with tables in it, mapped by the columns’ names.
public final class TableKit implements AutoCloseable {
    public final SourceKit sources;
    public final Tables tables;
    public final Wordings wordings;

    public TableKit(Path folder) throws Exception {
        sources = new SourceKit(folder);
        tables = new Tables(sources.casefile.holdings(), sources.sources, SourceKit.ENGLISH);
        wordings = tables.wordings();
    }

    /// Imports words as a table and opens it.
    public Table table(String name, String words) throws Exception {
        return open(sources.source(sources.file(name, words.getBytes(UTF_8))));
    }

    /// Opens the table of a source.
    public Table open(Source source) throws Exception {
        Table.Origin origin = tables.origin(source.id(), 1).orElseThrow();
        Separator separator = Separator.guess(origin.words());
        return Table.read(origin, separator, Table.looksNamed(origin, separator), new Cancel());
    }

    public Mapping proposal(Table table) throws Exception {
        return tables.proposal(table, Separator.guess(table.origin().words()));
    }

    /// The mapping with columns, called by their names, used so.
    public static Mapping using(Table table, Mapping mapping, Role role, String... columns) {
        Mapping changed = mapping;
        for (String column : columns) {
            int at = table.names().indexOf(column);
            if (at < 0) {
                throw new AssertionError("no column " + column + " in " + table.names());
            }
            changed = changed.using(at, ColumnUse.as(role));
        }
        return changed;
    }

    public Plan plan(Table table, Mapping mapping) throws Exception {
        return plan(table, mapping, tables.known(table, mapping));
    }

    public Plan plan(Table table, Mapping mapping, Known known) {
        return Plan.of(table, mapping, wordings, known, Progress.none(), new Cancel());
    }

    public Kept keep(Plan plan) throws Exception {
        Known known = tables.known(plan.table(), plan.mapping());
        return tables.keep(plan, wordings, known, Progress.none(), new Cancel());
    }

    /// Every record of a kind that stands.
    public <T extends Recorded> List<T> all(RecordShape<T> shape) throws Exception {
        return sources.casefile.holdings().records().where(shape, "TRUE", "id");
    }

    public List<Claim> claims() throws Exception {
        return sources.casefile.holdings().records().where(Claim.SHAPE, "TRUE", "number");
    }

    @Override
    public void close() throws Exception {
        sources.close();
    }
}
