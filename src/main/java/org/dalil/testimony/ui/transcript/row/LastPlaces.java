package org.dalil.testimony.ui.transcript.row;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where somebody was in each transcript when they left it, so that it opens there again. Holds no
/// words.
///
/// @param places the one that was left last first
public record LastPlaces(List<Place> places) {
    private static final int MOST = 100;
    private static final Pattern LINE =
            Pattern.compile("([0-9a-f-]{36}) ([0-9a-f-]{36}) (\\d{1,9}) (\\d{1,12})");

    public LastPlaces {
        places = List.copyOf(places);
    }

    /// A caret, and the second that was heard.
    ///
    /// @param offset of the caret in the segment’s words
    /// @param ms where the recording stood; 0 where it was not loaded
    public record Place(UUID transcript, UUID segment, int offset, long ms) {}

    /// Reads the written form; a line that is not of it is left out.
    public static LastPlaces read(@Nullable String lines) {
        List<Place> places = new ArrayList<>();
        for (String line : lines == null ? new String[0] : lines.split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                places.add(
                        new Place(
                                UUID.fromString(parts.group(1)),
                                UUID.fromString(parts.group(2)),
                                Integer.parseInt(parts.group(3)),
                                Long.parseLong(parts.group(4))));
            }
        }
        return new LastPlaces(places);
    }

    /// The written form, a line each.
    public String written() {
        StringBuilder lines = new StringBuilder();
        for (Place one : places) {
            lines.append(one.transcript).append(' ').append(one.segment).append(' ');
            lines.append(one.offset).append(' ').append(one.ms).append('\n');
        }
        return lines.toString();
    }

    /// Where a transcript was left.
    public Optional<Place> of(UUID transcript) {
        return places.stream().filter(one -> one.transcript.equals(transcript)).findFirst();
    }

    /// The same after a transcript was left; those left longest ago are forgotten.
    public LastPlaces left(Place place) {
        List<Place> now = new ArrayList<>(List.of(place));
        places.stream()
                .filter(one -> !one.transcript.equals(place.transcript))
                .limit(MOST - 1)
                .forEach(now::add);
        return new LastPlaces(now);
    }
}
