package org.dalil.bench;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Taking a large file in, beside the programs people would otherwise use. Ours runs inside this
/// process with everything it does in the program; everything ends on the disk.
final class Taking {
    private final BigFile big;
    private int turn;

    private Taking(BigFile big) {
        this.big = big;
    }

    static void run(Size size) throws Exception {
        try (BigFile big = new BigFile(size)) {
            new Taking(big).compare(size.of(1, 5));
        }
    }

    private void compare(int rounds) throws Exception {
        Took[] last = new Took[1];
        new Rivals(
                        "import of " + big.size() + ": look, hash, seal, store",
                        () -> last[0] = imported())
                .besideProgram("restic", "restic backup", 0.3, this::restic)
                .besideProgram(
                        "openssl",
                        "openssl sha256",
                        3,
                        () -> big.outside("openssl dgst -sha256 evidence.bin"))
                .beside("sealing alone", 0, this::sealed)
                .run(rounds);
        System.out.printf(
                Locale.ROOT,
                "import: %.0f MB/s in the last turn%n",
                big.mebibytes() * 1.048576 / last[0].wall());
    }

    private Took imported() throws Exception {
        Took took = Took.of(big::take);
        big.giveBack();
        return took;
    }

    private Took sealed() throws Exception {
        Took took =
                Took.of(() -> {
                    try (InputStream in = Files.newInputStream(big.file())) {
                        return big.casefile()
                                .vault()
                                .blobs()
                                .seal(in, Files.size(big.file()), Progress.none(), new Cancel());
                    }
                });
        big.shredAll();
        return took;
    }

    private Took restic() throws IOException {
        Path folder = big.folder();
        Path repository = folder.resolve("restic-" + turn++);
        Map<String, String> environment =
                Map.of(
                        "RESTIC_PASSWORD", "x",
                        "RESTIC_REPOSITORY", repository.toString(),
                        "RESTIC_CACHE_DIR", folder.resolve("restic-cache").toString());
        Outside.run(folder, "restic init -q", environment);
        Took took =
                Outside.timed(folder, "restic backup -q evidence.bin && sync -f .", environment);
        Folder.delete(repository);
        return took;
    }
}
