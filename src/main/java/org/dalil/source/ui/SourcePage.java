package org.dalil.source.ui;

import org.dalil.kernel.Problem;
import org.dalil.source.CitedPassage;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.source.ui.facts.CustodyBox;
import org.dalil.testimony.interview.ToldConsents;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Everything the page of one source shows, read in one go.
///
/// @param creator how the casefile calls who made it
/// @param publisher how it calls who published it
/// @param readings its originals and the texts read out of them
/// @param shown the one of them that is shown; null when there is no original
/// @param received when the original that is shown was taken in
/// @param custody the original that is shown, with whom its custody names
/// @param told what whoever told it allows; null when it is no testimony
/// @param dates how many claims are dated by its date
/// @param words its words; null when there are none or they are damaged
/// @param damage why the words of a text cannot be shown
record SourcePage(
        Source source,
        @Nullable String creator,
        @Nullable String publisher,
        List<Reading> readings,
        @Nullable Reading shown,
        @Nullable Instant received,
        CustodyBox.@Nullable Kept custody,
        ToldConsents.@Nullable Told told,
        long dates,
        @Nullable String words,
        List<CitedPassage> passages,
        @Nullable Problem damage) {
    /// The original that is shown.
    @Nullable EvidenceItem item() {
        return shown == null ? null : shown.item();
    }

    /// The reading of it that is shown; null when no words were read.
    @Nullable TextVersion text() {
        return shown == null ? null : shown.text();
    }

    /// One way to look at a source: an original with one text that was read out of it, or an
    /// original without any.
    ///
    /// @param text null when nothing was read out of the original
    /// @param made when the text was read, or the original received
    /// @param passages how many passages are marked in this text
    record Reading(
            EvidenceItem item, @Nullable TextVersion text, @Nullable Instant made, long passages) {
        /// Names it among the readings of its source.
        UUID id() {
            return text == null ? item.id() : text.id();
        }

        /// The reading asked for if it belongs here, else the newest of the first original with
        /// words, else the first original.
        static @Nullable Reading among(List<Reading> readings, @Nullable UUID asked) {
            return readings.stream()
                    .filter(one -> one.id().equals(asked))
                    .findFirst()
                    .or(() -> readings.stream().filter(one -> one.text() != null).findFirst())
                    .or(() -> readings.stream().findFirst())
                    .orElse(null);
        }
    }
}
