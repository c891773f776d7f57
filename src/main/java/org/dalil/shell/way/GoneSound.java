package org.dalil.shell.way;

import javafx.util.Subscription;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.desk.Later;
import org.dalil.history.Committed;
import org.dalil.kernel.RecordKind;
import org.dalil.testimony.sound.GoneRecordings;

/// While a window is open, has what was drawn of a recording taken away as soon as somebody takes
/// the recording away. Shows nothing.
public final class GoneSound {
    private final Casefile casefile;
    private final Desk desk;
    private final GoneRecordings gone;

    public GoneSound(Casefile casefile, Desk desk) {
        this.casefile = casefile;
        this.desk = desk;
        this.gone = new GoneRecordings(casefile.holdings().database(), casefile.vault().blobs());
    }

    /// Begins; to be ended with the window.
    public Subscription attach() {
        Runnable leave =
                casefile.feed()
                        .follow(change -> {
                            if (change.touches(RecordKind.EVIDENCE_ITEM, RecordKind.SOURCE)) {
                                Later.run(() -> look(change));
                            }
                        });
        return leave::run;
    }

    private void look(Committed change) {
        desk.jobs()
                .latest(
                        change,
                        "bar.gone",
                        () -> {
                            gone.after(change);
                            return true;
                        },
                        looked -> {},
                        desk.problems());
    }
}
