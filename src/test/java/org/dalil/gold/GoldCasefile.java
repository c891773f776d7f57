package org.dalil.gold;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.source.Source;
import org.dalil.source.SourceKit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A casefile into which the shared texts are imported and the checked claims recorded. Skips the
/// test where the texts are not there.
final class GoldCasefile implements AutoCloseable {
    static final Path GOLD = Path.of("../shared/data/gold/gold_claims.json");
    static final Path SEEDS = Path.of("../shared/seeds");

    final SourceKit kit;
    final GoldLoader loader;
    final List<GoldClaim> gold;
    private final Map<String, Source> sources = new HashMap<>();

    GoldCasefile(Path folder) throws Exception {
        assumeTrue(Files.exists(GOLD), "there are no checked claims here");
        assumeTrue(Files.isDirectory(SEEDS), "there is no folder of shared texts");
        kit = new SourceKit(folder);
        kit.casefile.sign("KM");
        loader = new GoldLoader(kit.casefile);
        gold = GoldLoader.read(GOLD);
        record(gold);
    }

    /// Records claims, each in the text it stands in.
    void record(List<GoldClaim> claims) throws Exception {
        for (GoldClaim one : claims) {
            Source source = sources.get(one.file());
            if (source == null) {
                Path copy = Files.copy(SEEDS.resolve(one.file()), kit.inbox.resolve(one.file()));
                source = kit.source(copy);
                sources.put(one.file(), source);
            }
            loader.record(one, source, kit.text(source));
        }
    }

    @Override
    public void close() throws Exception {
        kit.close();
    }
}
