package org.dalil.source.ui;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Sources;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.interview.Interviews;

import java.util.Optional;
import java.util.UUID;

/// The way from a recording to the interview it is of, where it is written down who told it and
/// what they allow. Makes the interview where there is none.
record InterviewWay(Sources sources, Interviews interviews, Desk desk) {
    /// Whether an original can be what somebody told aloud.
    static boolean isRecording(String mediaType) {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }

    /// Whether an original can be what somebody told aloud.
    static boolean isRecording(EvidenceItem item) {
        return isRecording(item.mediaType());
    }

    /// Opens the page of the interview.
    void open(UUID source) {
        desk.jobs()
                .latest(
                        interviews,
                        "source.interview",
                        () -> {
                            var found = sources.find(source).orElse(null);
                            return found == null
                                    ? Optional.<Interview>empty()
                                    : Optional.of(interviews.on(found));
                        },
                        made -> made.ifPresent(this::go),
                        desk.problems());
    }

    private void go(Interview made) {
        desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.INTERVIEW, made.id())));
    }
}
