package org.dalil.testimony.transcript.listening;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.source.EvidenceItem;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Keeps who heard what of a recording. What was heard cannot be made unheard: undo passes it by.
public final class Listening {
    private final Holdings holdings;

    public Listening(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Notes that somebody heard stretches of a recording just now, in one act; nothing for none.
    ///
    /// @param speedPercent 100 for as it was spoken
    public void heard(
            EvidenceItem recording, List<HeardSpans.Span> spans, String who, long speedPercent)
            throws ProblemException {
        holdings.ledger()
                .note(
                        ActName.of("testimony.act.heard", "name", recording.originalName()),
                        changes -> {
                            for (HeardSpans.Span one : spans) {
                                changes.create(
                                        Heard.SHAPE,
                                        new Heard(
                                                holdings.ids().next(),
                                                recording.id(),
                                                one.fromMs(),
                                                one.toMs(),
                                                who,
                                                changes.at().truncatedTo(ChronoUnit.MICROS),
                                                speedPercent));
                            }
                            return spans;
                        });
    }

    /// Everything that was heard of a recording, in the order it was.
    public List<Heard> of(UUID recording) throws ProblemException {
        return holdings.records().where(Heard.SHAPE, "item = ?", "heard_at, id", recording);
    }
}
