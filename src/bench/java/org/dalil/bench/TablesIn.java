package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.exchange.table.ColumnUse;
import org.dalil.exchange.table.Known;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Plan;
import org.dalil.exchange.table.Role;
import org.dalil.exchange.table.Table;
import org.dalil.exchange.table.Wordings;
import org.dalil.exchange.table.intake.Kept;
import org.dalil.exchange.table.intake.Tables;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.source.Sources;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.ImportOutcome;
import org.dalil.source.intake.Importer;
import org.dalil.texts.Texts;
import org.dalil.vault.key.Passphrase;
import org.dalil.wire.table.Separator;
import org.dalil.wire.table.TableRow;
import org.dalil.wire.table.TableRows;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Ten thousand rows of a table: imported with its original, mapped, validated, kept with history
/// in an encrypted casefile; beside Gramps where it is installed, and databases that take the same
/// rows as bare cells.
final class TablesIn {
    private static final double PART_OF_GRAMPS = 0.1;

    private final Path folder;
    private final String words;
    private final int rows;
    private final boolean estimates;
    private int turn;
    private long records;
    private Took last = new Took(0, 0);

    /// @param estimates whether rows have a low and a high number beside the best
    private TablesIn(Path folder, int rows, boolean estimates) {
        this.folder = folder;
        this.rows = rows;
        this.estimates = estimates;
        StringBuilder text = new StringBuilder("id,date,event,place,person,low,total,high,note\n");
        for (int i = 1; i <= rows; i++) {
            text.append(
                    "%d,%02d.%02d.%d,Detention at a rally %d,\"Square %d, town\",Person %d,%d,%d,%d,as told %d%n"
                            .formatted(
                                    i,
                                    1 + i % 28,
                                    1 + i % 12,
                                    2010 + i % 14,
                                    i,
                                    i % 300,
                                    i % 5000,
                                    i % 50,
                                    i % 50 + 3,
                                    i % 50 + 9,
                                    i));
        }
        words = text.toString();
    }

    static void run(Size size) throws Exception {
        Path folder = Files.createTempDirectory("dalil-table-");
        try {
            for (boolean estimates : new boolean[] {false, true}) {
                TablesIn bench = new TablesIn(folder, size.of(300, 10_000), estimates);
                Files.writeString(folder.resolve("rows.csv"), bench.words);
                Took first = bench.ours();
                bench.compare(size.of(1, 5));
                if (!estimates && size == Size.FULL) {
                    bench.besideGramps(first);
                }
            }
        } finally {
            Folder.delete(folder);
        }
    }

    private void compare(int rounds) throws Exception {
        new Rivals(operation(), () -> last = ours())
                .besideProgram(
                        "sqlite3",
                        "sqlite3 .import of the bare cells",
                        0,
                        () ->
                                Outside.timed(
                                        folder,
                                        "rm -f x.db; sqlite3 x.db '.mode csv' '.import rows.csv r'",
                                        Map.of()))
                .beside("plain H2, the bare cells in one commit", 0, this::plain)
                .run(rounds);
        System.out.printf(
                Locale.ROOT,
                "table: last turn %s; %d claims; heap at its highest %d MB%n",
                last.text(),
                records,
                highest());
    }

    /// One turn of Gramps each, because it takes as long as ten of ours.
    ///
    /// @param first our first turn in this process, in which the program is still being compiled
    private void besideGramps(Took first) throws IOException {
        if (!Outside.present(GrampsTable.PROGRAM)) {
            Line.missing(operation() + " ÷ Gramps", "it is not installed");
            return;
        }
        GrampsTable gramps = new GrampsTable(folder);
        Took births = gramps.births(rows);
        Took same = gramps.same(rows);
        beside("÷ Gramps, people with their birth", last, births);
        beside("÷ Gramps, the same content", last, same);
        beside("first in a process ÷ Gramps, people with their birth", first, births);
        beside("first in a process ÷ Gramps, the same content", first, same);
    }

    private void beside(String peer, Took ours, Took theirs) {
        Line.beside(
                operation() + " " + peer,
                ours,
                theirs,
                ours.wall() / theirs.wall(),
                ours.cpu() / theirs.cpu(),
                PART_OF_GRAMPS);
    }

    private String operation() {
        return rows
                + (estimates ? " rows with three counts" : " rows with one count")
                + ": import, map, validate, keep, audit";
    }

    private static long highest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(peak -> peak.getUsed())
                        .sum()
                >> 20;
    }

    private Took ours() throws Exception {
        Path place = folder.resolve("casefile-" + turn++ + ".dalil");
        try (Passphrase passphrase = Passphrase.taking(CasefileGenerator.PASSPHRASE.toCharArray());
                Casefile casefile = CasefileGenerator.entrance().create(place, passphrase, "KM")) {
            return Took.of(() -> into(casefile));
        } finally {
            Folder.delete(place);
        }
    }

    private Kept into(Casefile casefile) throws Exception {
        Texts texts = Texts.in(Locale.ENGLISH);
        var blobs = casefile.vault().blobs();
        Sources sources = new Sources(casefile.holdings(), blobs);
        Importer importer =
                new Importer(casefile.holdings(), blobs, sources, new InProcessExtraction(), texts);
        Choice choice = Choice.of(importer.inspect(folder.resolve("rows.csv"), new Cancel()));
        UUID source =
                ((ImportOutcome.Imported)
                                importer.importAll(List.of(choice), Progress.none(), new Cancel())
                                        .files()
                                        .getFirst()
                                        .outcome())
                        .source()
                        .id();
        Tables tables = new Tables(casefile.holdings(), sources, texts);
        Table.Origin origin = tables.origin(source, 1).orElseThrow();
        Table table = Table.read(origin, Separator.guess(origin.words()), true, new Cancel());
        Mapping mapping =
                tables.proposal(table, Separator.COMMA).using(4, ColumnUse.as(Role.PERSON));
        if (!estimates) {
            mapping = mapping.using(5, ColumnUse.NONE).using(7, ColumnUse.NONE);
        }
        Wordings wordings = tables.wordings();
        Known known = tables.known(table, mapping);
        Plan plan = Plan.of(table, mapping, wordings, known, Progress.none(), new Cancel());
        if (plan.drafts().size() != rows || !plan.problems().isEmpty()) {
            throw new IllegalStateException("rows were lost");
        }
        tables.remember(table, mapping);
        Kept kept = tables.keep(plan, wordings, known, Progress.none(), new Cancel());
        records = kept.claims();
        return kept;
    }

    private Took plain() throws Exception {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath() + "/plain" + estimates + turn++;
        try (Connection connection = DriverManager.getConnection(url, "a", "")) {
            return Took.of(() -> insert(connection));
        }
    }

    private Object insert(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE r (a varchar, b varchar, c varchar, d varchar, e varchar,"
                            + " f varchar, g varchar, h varchar, i varchar)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO r VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (TableRow row : TableRows.read(words, ',').rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    insert.setString(i + 1, row.cell(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        return connection;
    }
}
