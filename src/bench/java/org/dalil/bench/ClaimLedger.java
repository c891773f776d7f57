package org.dalil.bench;

import org.dalil.app.KnownShapes;
import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.Grounds;
import org.dalil.claim.conflict.Suggestions;
import org.dalil.claim.independence.Independence;
import org.dalil.claim.view.StatedTotals;
import org.dalil.database.Database;
import org.dalil.database.Migrations;
import org.dalil.desk.control.matter.FieldTelling;
import org.dalil.history.Author;
import org.dalil.history.CustodyLog;
import org.dalil.history.Ledger;
import org.dalil.kernel.Clock;
import org.dalil.kernel.RecordIds;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.identity.IdentityDecisions;
import org.dalil.people.tie.Positions;
import org.dalil.people.tie.Relations;
import org.dalil.texts.Texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.ObjLongConsumer;

/// What the page of somebody with two thousand claims, the proposals of conflicts for a new claim
/// and the count of independent origins cost in casefiles of growing size; the largest beside the
/// rows behind the same answers, read by plain JDBC from a plain H2 file.
final class ClaimLedger {
    private static final int STATEMENTS_KEPT = 20;
    private static final String FRESHLY = ";OPTIMIZE_REUSE_RESULTS=FALSE";

    private final Size size;
    private final Holdings holdings;
    private final RecordRef one;
    private final Vocabularies vocabularies;
    private final Independence independence;
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final FieldTelling telling;
    private final Claim newest;
    private final UUID same;

    private ClaimLedger(Size size, Holdings holdings) throws Exception {
        this.size = size;
        this.holdings = holdings;
        vocabularies = new Vocabularies(holdings);
        independence = new Independence(holdings);
        telling = telling();
        one =
                new RecordRef(
                        RecordKind.AGENT,
                        new Agents(holdings).suggest(Web.NAME, 1).getFirst().id());
        List<Claim> all = holdings.records().where(Claim.SHAPE, "subject = ?", "number", one.id());
        newest = all.reversed().stream().filter(ClaimLedger::hasRivals).findFirst().orElseThrow();
        same = all.getFirst().id();
    }

    private static boolean hasRivals(Claim claim) {
        return claim.slots().predicate() instanceof Term term && term.code().equals("age");
    }

    /// A million claims take longer to make than a measurement may take: they are measured when
    /// asked for by the property `dalil.bench.claims`, by this class alone.
    static void run(Size size) throws Exception {
        int asked = Integer.getInteger("dalil.bench.claims", 0);
        List<Integer> sizes =
                asked > 0
                        ? List.of(asked)
                        : size == Size.SMALL ? List.of(2_000) : List.of(10_000, 100_000);
        for (int claims : sizes) {
            // Twice, so that nothing it was made with is still in the caches of this process.
            Argued.openOrMake(Folder.kept(), claims).close();
            String of = String.format(Locale.ROOT, " of %,d claims", claims);
            long began = System.nanoTime();
            try (Casefile casefile = Argued.openOrMake(Folder.kept(), claims)) {
                Samples opened = Samples.empty();
                opened.add((System.nanoTime() - began) / 1e9);
                Line.alone("casefile" + of + " opens", opened, 0);
                new ClaimLedger(size, casefile.holdings()).measure(of);
                if (asked == 0 && claims == size.of(2_000, 100_000)) {
                    new ClaimLedger(size, casefile.holdings()).beside(of, claims);
                }
            }
            Line.weight("database" + of, Argued.mebibytes(Folder.kept(), claims), 0);
        }
    }

    private void measure(String of) throws Exception {
        String person = "person with 2,000" + of;
        Line.alone(person + ", first screen, first time", Samples.once(this::screen), 0);
        Line.alone(person + ", everything, first time", Samples.once(this::page), 0);
        Line.alone(person + ", first screen", fresh(this::screen), 0.15);
        Line.alone(person + ", first screen, after a source changed", fresh(this::anew), 0.15);
        Line.alone(person + ", everything", fresh(this::page), 0.15);
        Line.alone("– of it the fields from claims", fresh(this::fields), 0);
        Line.alone("conflicts proposed for one" + of, fresh(this::proposed), 0.1);
        String origins = "origins of 400" + of + " that say the same";
        Line.alone(origins, fresh(this::origins), 0.2);
        Line.alone(origins + ", after a source changed", fresh(this::originsAnew), 0.2);
    }

    private Samples fresh(Callable<Integer> work) throws Exception {
        for (int i = 0; i < size.of(0, 20); i++) {
            work.call();
        }
        return Samples.between(size, this::forget, work);
    }

    /// Has the database forget its last answers, which it would give again to the same questions.
    private void forget() throws Exception {
        for (int i = 0; i < STATEMENTS_KEPT; i++) {
            String sql = "SELECT " + i + " AS n";
            holdings.database().read(tx -> tx.count(sql));
        }
    }

    private Took freshly(Callable<Integer> work) throws Exception {
        forget();
        return Took.of(work);
    }

    /// What the page of somebody reads, and of the inspector beside it as much as fills a screen:
    /// the leading fields, each with every value, its origins, what is disputed and what is best
    /// supported, in words. What is below is read next and appended.
    private int screen() throws Exception {
        return person() + values(telling.leading(one));
    }

    /// The same when nothing is known any more of how sources hang together.
    private int anew() throws Exception {
        return person() + values(telling().leading(one));
    }

    /// Everything that the page of somebody and the inspector beside it read, the leading fields
    /// twice.
    private int page() throws Exception {
        return screen()
                + fields()
                + new Grounds(holdings).of(one).size()
                + holdings.ledger().history().of(one).size();
    }

    private int person() throws Exception {
        Agents agents = new Agents(holdings);
        Members members = new Members(holdings);
        Positions positions = new Positions(holdings);
        int parts = agents.find(one.id()).isPresent() ? agents.names(one.id()).size() : 0;
        parts += members.of(one.id()).size() + members.groupsOf(one.id()).size();
        parts += new Relations(holdings).of(one.id()).size();
        parts += positions.of(one.id()).size() + positions.at(one.id()).size();
        parts += new IdentityDecisions(holdings).of(one.id()).size();
        return parts + new StatedTotals(holdings, texts).of(one.id()).size();
    }

    private int fields() throws Exception {
        return values(telling.of(one));
    }

    private static int values(List<FieldTelling.Field> fields) {
        return fields.stream().mapToInt(field -> field.values().size()).sum();
    }

    private FieldTelling telling() {
        return new FieldTelling(holdings, new Agents(holdings), texts);
    }

    private int proposed() throws Exception {
        return new Suggestions(holdings, vocabularies).of(newest).size();
    }

    private int origins() throws Exception {
        return independence.of(same).count();
    }

    private int originsAnew() throws Exception {
        return new Independence(holdings).of(same).count();
    }

    private void beside(String of, int claims) throws Exception {
        Path folder = Files.createTempDirectory("dalil-argued-");
        String url = "jdbc:h2:file:" + folder.toAbsolutePath() + "/plain";
        try {
            try (Database plain = Database.open(url, "00ff", Migrations.ofThisVersion())) {
                RecordIds ids = new RecordIds(Clock.system(), new SecureRandom());
                Ledger ledger =
                        new Ledger(
                                plain,
                                KnownShapes.all(),
                                new Forgetful(),
                                new Ledger.Signing(
                                        Clock.system(), ids, () -> new Author("KM", "0a1b2c3d")),
                                committed -> {});
                Argued.fill(new Holdings(plain, ledger, ids), claims);
            }
            try (Connection connection =
                            DriverManager.getConnection(url + FRESHLY, "OWNER", "00ff");
                    PlainRows rows = new PlainRows(connection)) {
                new Rivals("person with 2,000" + of, () -> freshly(this::page))
                        .beside("its rows, plain H2", 0, () -> Took.of(rows::page))
                        .run(size.of(1, 9));
                new Rivals("conflicts proposed for one" + of, () -> freshly(this::proposed))
                        .beside("its rows, plain H2", 0, () -> Took.of(rows::field))
                        .run(size.of(1, 9));
                new Rivals("origins of 400" + of, () -> freshly(this::origins))
                        .beside("its rows, plain H2", 0, () -> Took.of(rows::graph))
                        .run(size.of(1, 9));
            }
        } finally {
            Folder.delete(folder);
        }
    }

    /// A log for a database that nobody will ever need again.
    private static final class Forgetful implements CustodyLog {
        private long last;

        @Override
        public long append(byte[] entry) {
            return ++last;
        }

        @Override
        public long last() {
            return last;
        }

        @Override
        public void readFrom(long number, ObjLongConsumer<byte[]> reader) {
            // nothing is kept
        }
    }
}
