package org.dalil.exchange.sharing;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.age.AgeRecipient;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Progress;
import org.dalil.kit.SealedCasefile;

import java.nio.file.Path;
import java.util.List;

/// A program that shares a casefile and dies without warning right after an act of a given name, or
/// in the middle of writing.
public final class KilledSharing {
    /// How it says that it died where it should.
    static final int DIED = 9;

    /// Stands for the middle of writing.
    static final String WRITING = "writing";

    private KilledSharing() {}

    public static void main(String... args) throws Exception {
        Casefile casefile = SealedCasefile.open(Path.of(args[0]));
        String moment = args[3];
        casefile.feed()
                .follow(committed -> {
                    if (committed.act().name().key().equals(moment)) {
                        Runtime.getRuntime().halt(DIED);
                    }
                });
        Progress dying =
                moment.equals(WRITING)
                        ? (done, total) -> Runtime.getRuntime().halt(DIED)
                        : Progress.none();
        new Shares(casefile, Clock.system())
                .write(
                        new ShareRequest(
                                Selection.everything(),
                                List.of(AgeRecipient.parse(args[2])),
                                "purpose"),
                        Path.of(args[1]),
                        dying,
                        new Cancel());
    }
}
