package org.dalil.testimony.transcript.version;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where in a kept text the words of each segment stand. Written compactly, since a text may have
/// ten thousand.
///
/// @param places in the order of the text
public record KeptPlaces(List<Place> places) {
    private static final Pattern ONE =
            Pattern.compile("([A-Za-z0-9_-]{22})(\\d{1,9})\\+(\\d{1,9})");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    public KeptPlaces {
        places = List.copyOf(places);
    }

    /// The words of one segment.
    ///
    /// @param start first UTF-16 unit
    /// @param end one past the last
    public record Place(UUID segment, int start, int end) {}

    /// Reads the written form; what is not of that form is left out, for it may come from anybody.
    public static KeptPlaces read(@Nullable String written) {
        List<Place> places = new ArrayList<>();
        for (String one : written == null ? new String[0] : written.split(" ", -1)) {
            Matcher parts = ONE.matcher(one);
            if (parts.matches()) {
                ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts.group(1)));
                int start = Integer.parseInt(parts.group(2));
                places.add(
                        new Place(
                                new UUID(bytes.getLong(), bytes.getLong()),
                                start,
                                start + Integer.parseInt(parts.group(3))));
            }
        }
        return new KeptPlaces(places);
    }

    /// The written form.
    public String written() {
        StringBuilder written = new StringBuilder();
        for (Place one : places) {
            ByteBuffer bytes = ByteBuffer.allocate(16);
            bytes.putLong(one.segment.getMostSignificantBits());
            bytes.putLong(one.segment.getLeastSignificantBits());
            written.append(written.isEmpty() ? "" : " ");
            written.append(ENCODER.encodeToString(bytes.array()));
            written.append(one.start).append('+').append(one.end - one.start);
        }
        return written.toString();
    }

    /// Where a segment’s words stand in a text, where they stand in it at all.
    public Optional<Place> of(UUID segment, String text) {
        return places.stream()
                .filter(one -> one.segment.equals(segment) && one.end <= text.length())
                .findFirst();
    }
}
