package org.dalil.testimony.ui.transcript;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.testimony.handover.Resumption;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.ui.transcript.handover.HandoverModel;
import org.dalil.testimony.ui.transcript.handover.HandoverPart;
import org.dalil.testimony.ui.transcript.row.Row;
import org.dalil.testimony.ui.transcript.row.SegmentArea;

import java.util.Optional;
import java.util.function.Predicate;

/// Where somebody stops in a transcript and where another goes on: words, column and second. Keeps
/// nothing.
final class TranscriptHandover {
    private final TranscriptModel model;
    private final SegmentArea area;
    private final TranscriptDeeds deeds;
    private final Columns columns;
    private final Playhead playhead;

    TranscriptHandover(
            TranscriptModel model,
            SegmentArea area,
            TranscriptDeeds deeds,
            Columns columns,
            Playhead playhead) {
        this.model = model;
        this.area = area;
        this.deeds = deeds;
        this.columns = columns;
        this.playhead = playhead;
    }

    /// Where the caret stands and what is heard there, with all that was typed in the casefile.
    Spot spot() {
        model.typed().keep();
        Row row = deeds.here();
        Long heard = playhead.at();
        // A recording at its very beginning was only loaded: then the segment says the second.
        boolean silent = heard == null || heard == 0;
        return new Spot(
                row == null ? null : row.id(),
                columns.tier(),
                row == null ? 0 : area.getCaretColumn(),
                silent && row != null ? row.segment().startMs() : heard);
    }

    /// What hands over what is shown.
    ///
    /// @param resume goes on where somebody stopped; whether it could
    HandoverPart handover(TranscriptParts parts, Drafts drafts, Desk desk, Predicate<Spot> resume) {
        HandoverModel handing =
                new HandoverModel(
                        parts.handovers(),
                        parts.listening(),
                        model.page(),
                        model::transcript,
                        desk);
        return new HandoverPart(handing, drafts, desk, this::spot, resume);
    }

    /// Writes in the column somebody wrote in, where it has words still.
    void column(Tier tier) {
        if (columns.all(deeds.text()).contains(tier)) {
            columns.open(tier);
        }
    }

    /// Puts the caret and the recording where somebody stopped.
    ///
    /// @return whether the caret has a place there
    boolean resume(Spot spot) {
        Long ms = spot.ms();
        if (ms != null) {
            playhead.ready(ms);
        }
        Optional<Resumption> there = Resumption.in(deeds.text(), spot);
        there.ifPresent(one -> area.toSegment(one.segment(), one.offset()));
        area.requestFocus();
        return there.isPresent();
    }
}
