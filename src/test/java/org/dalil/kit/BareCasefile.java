package org.dalil.kit;

import org.dalil.app.KnownShapes;
import org.dalil.casefile.Holdings;
import org.dalil.database.Database;
import org.dalil.database.Migrations;
import org.dalil.database.StorageException;
import org.dalil.history.ActName;
import org.dalil.history.Author;
import org.dalil.history.Committed;
import org.dalil.history.Ledger;
import org.dalil.history.shape.Shapes;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordIds;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A casefile without a vault: the database in memory, the log in memory, a clock that ticks a
/// second a reading. For tests of what stands above the storage.
public final class BareCasefile implements AutoCloseable {
    /// Every kind of record.
    public static final Shapes SHAPES = KnownShapes.all();

    /// The text that [#words] finds its words in.
    public static final String TEXT =
            "The ministry said that nine people were returned in August. A relative denied it.";

    /// What [#wayInLargeCasefile] says when every claim that was not removed is read.
    public static final String ALL_CLAIMS = "CLAIM_BY_DATE: GONE = FALSE";

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    public final LogInMemory log;
    public final List<Committed> announced = new ArrayList<>();
    public final Database database;
    public final Ledger ledger;
    public final Holdings holdings;
    private Runnable follower = () -> {};
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    public BareCasefile() throws StorageException {
        this(new LogInMemory());
    }

    /// A casefile whose database is new but whose log may already hold acts.
    public BareCasefile(LogInMemory log) throws StorageException {
        this.log = log;
        RecordIds ids = new RecordIds(this::tick, new SecureRandom());
        database = Database.open(url, "00ff", Migrations.ofThisVersion());
        ledger =
                new Ledger(
                        database,
                        SHAPES,
                        log,
                        new Ledger.Signing(this::tick, ids, () -> new Author("KM", "0a1b2c3d")),
                        this::announce);
        holdings = new Holdings(database, ledger, ids);
    }

    private void announce(Committed change) {
        announced.add(change);
        follower.run();
    }

    /// Runs this after every act from now on, as a window reads again.
    public void follow(Runnable action) {
        follower = action;
    }

    /// The key of the act that undo would take back now, or nothing.
    public String undoable() throws Exception {
        return ledger.history().undoable().map(act -> act.name().key()).orElse("");
    }

    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    /// A source of which only the title is known, made in one act.
    public Source source(String title) throws Exception {
        Source source =
                Source.titled(holdings.ids().next(), org.dalil.source.SourceKind.REPORT, title);
        return ledger.act(
                org.dalil.history.ActName.of("source.act.import"),
                changes -> {
                    changes.create(Source.SHAPE, source);
                    return source;
                });
    }

    /// A version of [#TEXT] that nobody has sealed.
    public TextVersion text() {
        return new TextVersion(
                holdings.ids().next(),
                holdings.ids().next(),
                "test",
                "0",
                "0",
                TEXT.length(),
                null,
                null);
    }

    /// The place of these words in [#TEXT].
    public static Locator words(String words) {
        int at = TEXT.indexOf(words);
        return Locator.in(TEXT, at, at + words.length(), null);
    }

    /// The way that the database takes for a statement, in words, when it believes what it measures
    /// of a large casefile: that a source, a target and `gone` each stand in a hundredth of the
    /// rows, because it counts in hundredths.
    public String wayInLargeCasefile(String sql) throws Exception {
        try (Connection owner = DriverManager.getConnection(url, "OWNER", "00ff");
                Statement statement = owner.createStatement()) {
            believe(statement, "passage", "source");
            believe(statement, "concern", "target");
            believe(statement, "claim", "gone");
        }
        return database.read(tx -> tx.query("EXPLAIN " + sql, row -> row.word("plan")).getFirst());
    }

    /// The columns of an index, in its order: it spares reading rows only where it has all of them
    /// that a statement asks for.
    public List<String> columnsOf(String index) throws Exception {
        try (Connection owner = DriverManager.getConnection(url, "OWNER", "00ff");
                Statement statement = owner.createStatement();
                ResultSet columns =
                        statement.executeQuery(
                                "SELECT lower(column_name) FROM information_schema.index_columns"
                                        + " WHERE index_name = upper('%s') ORDER BY ordinal_position"
                                                .formatted(index))) {
            List<String> names = new ArrayList<>();
            while (columns.next()) {
                names.add(columns.getString(1));
            }
            return names;
        }
    }

    private static void believe(Statement statement, String table, String column)
            throws SQLException {
        statement.execute("ALTER TABLE %s ALTER COLUMN %s SELECTIVITY 1".formatted(table, column));
    }

    @Override
    public void close() throws StorageException {
        database.close();
    }

    /// Words of the text that are marked already, in a source of their own.
    public Passage marked(String words) throws Exception {
        Passage passage =
                new Passage(
                        holdings.ids().next(), source("A report").id(), text().id(), words(words));
        ledger.act(
                ActName.of("source.act.import"),
                changes -> {
                    changes.create(Passage.SHAPE, passage);
                    return passage;
                });
        return passage;
    }
}
