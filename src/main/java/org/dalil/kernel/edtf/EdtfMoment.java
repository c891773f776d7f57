package org.dalil.kernel.edtf;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A clock time of one day as the source gives it, with the offset from UTC if it gives one. The
/// day is that of the source's clock, not of UTC.
///
/// @param offset null when the source does not say
public record EdtfMoment(LocalDateTime clock, @Nullable ZoneOffset offset) implements Edtf {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    public EdtfMoment {
        if (Math.abs(clock.getYear()) > 9999) {
            throw new IllegalArgumentException("not a year of four digits");
        }
    }

    @Override
    public Edge start() {
        return Edge.on(clock.toLocalDate());
    }

    @Override
    public Edge end() {
        return start();
    }

    @Override
    public String text() {
        int millis = clock.getNano() / 1_000_000;
        return WRITTEN.format(clock)
                + (millis == 0 ? "" : "." + EdtfPart.padded(millis, 3))
                + (offset == null ? "" : offset.getId());
    }
}
