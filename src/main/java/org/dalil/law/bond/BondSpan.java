package org.dalil.law.bond;

import org.dalil.kernel.DateValue;
import org.dalil.law.Remark;
import org.jspecify.annotations.Nullable;

/// From when to when an instrument binds a State, as the program brings it or people recorded it.
///
/// @param instrument a code of the list `instrument`
/// @param name how the instrument is called
/// @param from the day on which it came into force for the State; null when never, or not known
/// @param to the day on which it ceased to bind, or null
/// @param complaints the day from which individuals can complain; null when not accepted, or not
///   known
/// @param complaintsEnd the day from which they no longer can, or null
/// @param standing how well the days are known
/// @param knownFrom where they are known from, as the program or people word it
public record BondSpan(
        StateRef state,
        String instrument,
        Remark name,
        @Nullable DateValue from,
        @Nullable DateValue to,
        @Nullable DateValue complaints,
        @Nullable DateValue complaintsEnd,
        Standing standing,
        String knownFrom) {
    /// How well a bond is known.
    public enum Standing {
        /// Read with a body that keeps account of it.
        VERIFIED,
        /// From general knowledge: to be checked before anything is built on it.
        UNVERIFIED,
        /// Recorded by people of this casefile, and not checked.
        OWN,
        /// Recorded by people of this casefile, who checked it where it stands.
        OWN_VERIFIED;

        /// Whether people recorded it, so that it stands instead of what the program brings.
        public boolean isOwn() {
            return this == OWN || this == OWN_VERIFIED;
        }

        /// Whether it still wants checking.
        public boolean wantsChecking() {
            return this == OWN || this == UNVERIFIED;
        }
    }
}
