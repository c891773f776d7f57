package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claims;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseContents;
import org.dalil.event.casework.CaseOverview;
import org.dalil.event.casework.Cases;
import org.dalil.event.casework.Overview;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.bond.Bonds;
import org.dalil.law.clock.RefoulementClock;
import org.dalil.law.docket.Dockets;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Dossiers;
import org.dalil.people.Agents;
import org.dalil.texts.Texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;

/// What the overview of a case of ten thousand events, fifty thousand acts and five thousand people
/// costs, and the legal position of all its people on a day, beside the same content as columns of
/// plain tables.
final class LargeCase {
    private static final LocalDate DAY = LocalDate.of(2006, 11, 28);
    private static final int STATEMENTS_KEPT = 20;

    private final Size size;
    private final Holdings holdings;
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Cases cases;
    private final Case large;
    private final List<UUID> people;

    private LargeCase(Size size, Holdings holdings) throws Exception {
        this.size = size;
        this.holdings = holdings;
        this.cases = new Cases(holdings);
        this.large =
                holdings.records().where(Case.SHAPE, "title = ?", "id", CaseMade.TITLE).getFirst();
        this.people =
                cases.gathered(large.id()).stream()
                        .filter(one -> one.kind() == RecordKind.AGENT)
                        .map(RecordRef::id)
                        .toList();
    }

    static void run(Size size) throws Exception {
        CasePlan plan = CasePlan.of(size);
        long began = System.nanoTime();
        CaseMade.openOrMake(Folder.kept(), plan).close();
        System.out.printf("case made or opened in %.1f s%n", (System.nanoTime() - began) / 1e9);
        try (Casefile casefile = CaseMade.openOrMake(Folder.kept(), plan)) {
            String of =
                    String.format(
                            Locale.ROOT,
                            " of %,d events, %,d acts, %,d people",
                            plan.events(),
                            plan.acts(),
                            plan.people());
            LargeCase one = new LargeCase(size, casefile.holdings());
            one.clock(of);
            one.overviews(of);
            one.beside(plan, of);
        }
    }

    private void clock(String of) throws Exception {
        Line.alone("clock for a case" + of + ", first time", Samples.once(this::reckon), 0);
        Line.alone("the same, second time", Samples.once(this::reckon), 0);
        Line.alone("the same", fresh(this::reckon), 1);
        Line.alone("– of it the dossiers read", fresh(() -> dossiers(people).size()), 0);
        Line.alone("clock for one of its people", fresh(() -> reckon(people.subList(0, 1))), 0.15);
    }

    private void overviews(String of) throws Exception {
        Agents agents = new Agents(holdings);
        CaseContents contents =
                new CaseContents(holdings, agents, new Claims(holdings, agents.naming()), texts);
        CaseOverview overview = new CaseOverview(holdings, cases, contents);
        Line.alone(
                "overview of a case" + of + ", first time",
                Samples.once(() -> overview(overview)),
                0);
        Line.alone("the same", fresh(() -> overview(overview)), 0.3);
        Dockets dockets =
                new Dockets(
                        new Dossiers(holdings, new Vocabularies(holdings)),
                        new Bonds(holdings, texts),
                        contents);
        Line.alone(
                "its legal deadlines, read after the overview",
                fresh(() -> dockets.of(cases.gathered(large.id()), DAY).open()),
                1.5);
    }

    private int overview(CaseOverview overview) throws Exception {
        Overview seen = overview.of(large.id(), Instant.EPOCH, DAY);
        return seen.unsourced().first().size();
    }

    private void beside(CasePlan plan, String of) throws Exception {
        Path folder = Files.createTempDirectory("dalil-case-");
        String url =
                "jdbc:h2:file:" + folder.toAbsolutePath() + "/plain;OPTIMIZE_REUSE_RESULTS=FALSE";
        try (PlainCase plain =
                new PlainCase(DriverManager.getConnection(url, "OWNER", "00ff"), plan)) {
            new Rivals(
                            "clock for a case" + of,
                            () -> {
                                forget();
                                return Took.of(this::reckon);
                            })
                    .beside(
                            "the same facts read as columns, plain H2",
                            0,
                            () -> Took.of(plain::dossiers))
                    .run(size.of(1, 9));
        } finally {
            Folder.delete(folder);
        }
    }

    private Samples fresh(Callable<Integer> work) throws Exception {
        for (int i = 0; i < size.of(0, 5); i++) {
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

    private Collection<Dossier> dossiers(List<UUID> some) throws Exception {
        return new Dossiers(holdings, new Vocabularies(holdings)).of(some).values();
    }

    private int reckon() throws Exception {
        return reckon(people);
    }

    private int reckon(List<UUID> some) throws Exception {
        RefoulementClock clock = new RefoulementClock(new Bonds(holdings, texts).book());
        return dossiers(some).stream().mapToInt(one -> clock.at(DAY, one).bars().size()).sum();
    }
}
