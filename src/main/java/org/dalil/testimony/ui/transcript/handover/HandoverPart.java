package org.dalil.testimony.ui.transcript.handover;

import javafx.scene.Node;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.kernel.Problem;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.transcript.Transcript;
import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;
import java.util.function.Supplier;

/// Handing over on the page of a transcript: the bar to place at its top, and the way to the sheet.
public final class HandoverPart {
    private final HandoverModel model;
    private final HandoverBar bar;
    private final Drafts drafts;
    private final Desk desk;
    private final Supplier<Spot> here;
    private @Nullable Runnable share;

    /// @param here where the caret stands, asked only while a transcript is shown
    /// @param resume goes on where somebody stopped, and says whether that place is there still
    public HandoverPart(
            HandoverModel model,
            Drafts drafts,
            Desk desk,
            Supplier<Spot> here,
            Predicate<Spot> resume) {
        this.model = model;
        this.drafts = drafts;
        this.desk = desk;
        this.here = here;
        bar = new HandoverBar(model, desk, resume);
    }

    /// Offers the way to a share file from the sheet.
    public void sharing(Runnable opens) {
        share = opens;
    }

    /// The bar.
    public Node root() {
        return bar.root();
    }

    /// Opens the sheet; tells what to do while no transcript is shown.
    public void begin() {
        Transcript of = model.transcript();
        if (of == null || bar.root().getScene() == null) {
            desk.problems()
                    .accept(
                            new TestimonyException(
                                    Problem.of("testimony.problem.hand-over-where")));
        } else {
            new HandoverSheet(model, of, here.get(), drafts, desk).show(share);
        }
    }
}
