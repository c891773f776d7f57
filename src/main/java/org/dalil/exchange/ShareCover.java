package org.dalil.exchange;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What the maker of a share file says about it. Read by the recipient before anything else.
///
/// @param madeAt when it was made, by the maker's clock
/// @param maker the maker's initials or other label, or null when left out
/// @param copy eight hexadecimal digits that name the casefile's copy it comes from
/// @param purpose what it is shared for, in the maker's words
public record ShareCover(Instant madeAt, @Nullable String maker, String copy, String purpose) {
    static final int MAX_MAKER = 100;
    static final int MAX_PURPOSE = 10_000;

    // Far beyond these no clock of any zone can show it.
    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    public ShareCover {
        boolean makerFits = maker == null || (!maker.isBlank() && maker.length() <= MAX_MAKER);
        boolean timeFits = madeAt.isAfter(EARLIEST) && madeAt.isBefore(LATEST);
        if (!makerFits
                || !timeFits
                || purpose.length() > MAX_PURPOSE
                || !copy.matches("[0-9a-f]{8}")) {
            throw new IllegalArgumentException("not a cover");
        }
    }
}
