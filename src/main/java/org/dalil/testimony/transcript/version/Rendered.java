package org.dalil.testimony.transcript.version;

import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One tier of a transcript as text: `[00:14:32.120] W1: words`, a segment a line. The same
/// transcript always gives the same text. Speakers stand in it by their labels, never by name,
/// because what is kept stays.
///
/// @param places where each segment’s words stand in it
public record Rendered(String text, KeptPlaces places) {
    /// A tier of a transcript as it is now.
    public static Rendered of(TranscriptText of, Tier tier) {
        StringBuilder text = new StringBuilder();
        List<KeptPlaces.Place> places = new ArrayList<>();
        for (SegmentWords one : of.segments()) {
            String words = one.words(tier);
            if (words.isEmpty()) {
                continue;
            }
            Segment segment = one.segment();
            text.append(time(segment.startMs()));
            text.append(of.speaker(segment.speaker()).map(Rendered::label).orElse(""));
            places.add(
                    new KeptPlaces.Place(
                            segment.id(), text.length(), text.length() + words.length()));
            text.append(words).append('\n');
        }
        return new Rendered(text.toString(), new KeptPlaces(places));
    }

    private static String label(Speaker voice) {
        return voice.label() + ": ";
    }

    private static String time(@Nullable Long ms) {
        return ms == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "[%02d:%02d:%02d.%03d] ",
                        ms / 3_600_000,
                        ms / 60_000 % 60,
                        ms / 1_000 % 60,
                        ms % 1_000);
    }
}
