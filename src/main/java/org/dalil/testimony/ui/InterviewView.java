package org.dalil.testimony.ui;

import org.dalil.people.Agent;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.ui.consent.ConsentTable;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything the page of an interview shows, read at once, with everybody called what they are
/// called now.
///
/// @param source the testimony it rests on
/// @param told who told; null when nobody says or their record is gone
/// @param interpreter what the interpreter is called; null for none
/// @param place the name of the place; null for none
/// @param placeKind the kind of place in words; null for none
/// @param media its recordings and papers
/// @param transcripts what was written down of it
/// @param handed what of these waits for somebody to go on with it
/// @param consent what whoever told allows; null while nobody is named
record InterviewView(
        Interview interview,
        Source source,
        @Nullable Told told,
        @Nullable String interpreter,
        @Nullable String place,
        @Nullable String placeKind,
        List<EvidenceItem> media,
        List<Transcript> transcripts,
        List<Handover> handed,
        @Nullable ConsentTable consent) {
    /// Whoever told.
    ///
    /// @param name what they are called now
    record Told(Agent agent, String name) {}
}
