package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.RowSource;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.Concern;
import org.dalil.claim.Grounds;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agents;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// What the claims list and the claim page ask of a large casefile, without painting.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ListOpen {
    private static final int PAGE = 64;

    /// Records of all kinds; 30 in 100 are claims.
    @Param("334000")
    public int records;

    private final Random random = new Random(3);
    private final List<UUID> some = new ArrayList<>();
    private Casefile casefile;
    private Claims claims;
    private Grounds grounds;
    private Agents agents;
    private RowSource<ClaimRow> rows;
    private int count;

    /// Opens the casefile, making it when it is not there yet.
    @Setup(Level.Trial)
    public void open() throws Exception {
        casefile = CasefileGenerator.openOrGenerate(Folder.kept(), records);
        claims = new Claims(casefile.holdings());
        grounds = new Grounds(casefile.holdings());
        agents = new Agents(casefile.holdings());
        rows = claims.rows();
        count = rows.count("");
        for (int i = 0; i < 4; i++) {
            rows.page("", random.nextInt(count), PAGE).forEach(row -> some.add(row.id()));
        }
    }

    /// Closes it.
    @TearDown(Level.Trial)
    public void close() throws Exception {
        casefile.close();
    }

    /// How many there are, and the first page.
    @Benchmark
    public Object listOpens() throws Exception {
        return rows.count("") + rows.page("", 0, PAGE).size();
    }

    /// The last page, as the End key asks for it.
    @Benchmark
    public Object lastPage() throws Exception {
        return rows.page("", count - PAGE, PAGE);
    }

    /// Where a claim stands that was come to from elsewhere.
    @Benchmark
    public int indexOf() throws Exception {
        return rows.indexOf("", some.get(random.nextInt(some.size())));
    }

    /// Everything that the page of a claim and the inspector beside it read.
    @Benchmark
    public Object rowSelected() throws Exception {
        UUID id = some.get(random.nextInt(some.size()));
        Claim claim = claims.find(id).orElseThrow();
        int parts = claims.links(id).size() + claims.chain(id).size();
        for (Concern concern : claims.concerns(id)) {
            parts += agents.find(concern.target().id()).isPresent() ? 1 : 0;
        }
        parts += claims.linked(id).size();
        parts += claims.supersededBy(id).isPresent() ? 1 : 0;
        return claim.number() + parts + grounds.of(new RecordRef(RecordKind.CLAIM, id)).size();
    }
}
