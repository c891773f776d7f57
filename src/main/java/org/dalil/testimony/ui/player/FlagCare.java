package org.dalil.testimony.ui.player;

import java.util.Locale;

/// What is done where words are flagged.
public enum FlagCare {
    /// They are heard as they were spoken.
    AS_SPOKEN,
    /// They are heard softly.
    SOFT,
    /// They are passed over; their words can be read.
    SILENT;

    /// The end of the message keys that tell of it.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one after it, and the first after the last.
    FlagCare next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
