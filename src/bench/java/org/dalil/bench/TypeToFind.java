package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.RowSource;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
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

import java.util.concurrent.TimeUnit;

/// Narrowing a long list and suggesting people while somebody types, in two scripts.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TypeToFind {
    /// Records of all kinds; 30 in 100 are claims, 3 are agents.
    @Param("334000")
    public int records;

    /// What was typed so far.
    @Param({"re", "returned by air", "жаңа"})
    public String typed;

    private Casefile casefile;
    private RowSource<ClaimRow> rows;
    private Agents agents;

    /// Opens the casefile, making it when it is not there yet.
    @Setup(Level.Trial)
    public void open() throws Exception {
        casefile = CasefileGenerator.openOrGenerate(Folder.kept(), records);
        rows = new Claims(casefile.holdings()).rows();
        agents = new Agents(casefile.holdings());
    }

    /// Closes it.
    @TearDown(Level.Trial)
    public void close() throws Exception {
        casefile.close();
    }

    /// The narrowed list: how many, and its first page.
    @Benchmark
    public Object narrowed() throws Exception {
        return rows.count(typed) + rows.page(typed, 0, 64).size();
    }

    /// Seven people or bodies to choose from.
    @Benchmark
    public Object suggested() throws Exception {
        return agents.suggest(typed, 7);
    }
}
