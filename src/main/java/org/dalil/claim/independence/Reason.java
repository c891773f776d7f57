package org.dalil.claim.independence;

import java.util.Locale;

/// Why two claims count as one origin.
public enum Reason {
    /// The same voice stands at the beginning of both chains.
    SAME_SPEAKER,
    /// Two records of one person or body, as somebody decided.
    SAME_IDENTITY,
    /// One speaks for the body that is the other’s origin, or both speak for one body.
    SPEAKS_FOR,
    /// The origin of one passed on the other.
    PASSED_ON,
    /// The source of one rests on the source of the other, and says it in its own voice.
    CITES,
    /// Both begin with somebody unnamed, passed on by the same relay.
    UNNAMED,
    /// Somebody noted that one repeats the other or has its origin.
    NOTED;

    /// Ends the key of its wording.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
