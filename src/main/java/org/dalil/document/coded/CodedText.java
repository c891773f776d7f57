package org.dalil.document.coded;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// A text of a project with what is selected in it: a source, or the transcript of a recording.
///
/// @param words with `\n` as line ends; null when the project does not hold them
/// @param points when what stands where is heard, by place; empty for what is no transcript
public record CodedText(
        UUID id,
        String name,
        @Nullable String words,
        List<CodedSelection> selections,
        List<TimePoint> points) {
    public CodedText {
        selections = List.copyOf(selections);
        points = List.copyOf(points);
    }

    /// A moment of the recording at a place of the text.
    ///
    /// @param position first UTF-16 unit of what is heard then
    public record TimePoint(UUID id, long ms, int position) {}

    /// The moment of the last point at or before a place; null before the first.
    public @Nullable Long heardFrom(int position) {
        return points.stream()
                .filter(one -> one.position() <= position)
                .map(TimePoint::ms)
                .reduce(null, (before, now) -> now);
    }

    /// The moment of the first point at or behind a place; null behind the last.
    public @Nullable Long heardTo(int position) {
        return points.stream()
                .filter(one -> one.position() >= position)
                .map(TimePoint::ms)
                .findFirst()
                .orElse(null);
    }
}
