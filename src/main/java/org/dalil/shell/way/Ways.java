package org.dalil.shell.way;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordRef;

import java.util.function.Consumer;

/// Leads to what has no page of its own by way of the page it is shown on: an act is on that of its
/// event, a measure on that of whom it protects.
public final class Ways {
    private final Matters matters;
    private final Desk desk;

    public Ways(Matters matters, Desk desk) {
        this.matters = matters;
        this.desk = desk;
    }

    /// Shows where an intent leads; at once, unless it has to be read where that is.
    public void show(Intent intent, Consumer<Intent> shower) {
        if (intent instanceof Intent.ToRecord(RecordRef ref)
                && MatterKind.of(ref.kind()).isPresent()) {
            desk.jobs()
                    .latest(
                            this,
                            "way.home",
                            () -> matters.home(ref),
                            home -> home.map(Intent.ToRecord::new).ifPresent(shower),
                            desk.problems());
        } else {
            desk.jobs().cancel(this); // whoever goes on does not want to be led elsewhere after
            shower.accept(intent);
        }
    }
}
